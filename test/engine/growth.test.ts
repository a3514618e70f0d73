import { type Document, lint, outlineFor, parseMarkdown, planOf, resolveSettings, rules } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { shapes } from '../benches/corpus/corpus.ts';
import { freshCopy } from '../harness/fresh.ts';
import { growthPerDoubling, PER_DOUBLING } from '../harness/growth.ts';

const { settings } = resolveSettings({ command: { profile: 'location-permit-2018' } });

const repeated = (text: string) => (bytes: number) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

/** Each by its size in bytes, near enough. */
const SHAPES: Readonly<Record<string, (bytes: number) => string>> = {
  plan: shapes.plan,
  table: (bytes) => shapes.table(Math.ceil(bytes / 130)),
  list: (bytes) => shapes.list(Math.ceil(bytes / 140)),
  line: shapes.line,
  brackets: shapes.brackets,
  quotes: shapes.quotes,
  backticks: shapes.backticks,
  'headings of one title': repeated('## 요약문\n\n'),
  'numbers alone': repeated('12, 3,400만 5.6% '),
  'letters alone': repeated('ABC DEF (GHI) '),
  'quantities in one cell': (bytes) =>
    `| 면적 | 환산 |\n| --- | --- |\n| ${repeated('20평, ')(bytes / 2)} | ${repeated('66㎡, ')(bytes / 2)} |\n`,
  'acronyms of two glosses': (bytes) =>
    Array.from({ length: Math.ceil(bytes / 58) }, (_, index) => `합동외부평가(${acronym(index)}) 및 공동외부평가(${acronym(index)})`).join(
      '\n\n',
    ),
};

/** Another for each number. */
function acronym(index: number): string {
  return `${[...index.toString(26)].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26))).join('')}Q`;
}

/** The largest in the full run is what the slowest of peers give up at. */
const SIZES = process.env.RUNS === 'full' ? ([1_250_000, 10_000_000] as const) : ([15_000, 120_000] as const);
/** One line is read so fast that only a large one tells of work that is done for all of it at each place. */
const SIZES_OF_LINE = [283_000, 2_268_000] as const;

describe.each(Object.entries(SHAPES))('%s', (name, shape) => {
  const documents = new Map<number, Document>();
  const ready = (size: number): Document => {
    const document = documents.get(size) ?? parseMarkdown(shape(size), 'plan.md');
    documents.set(size, document);
    const copy = freshCopy(document);
    outlineFor(copy, settings.profile);
    return copy;
  };

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s takes about twice as long on a text twice as long', (_, rule) => {
    const run = (document: Document) => lint(planOf(document), settings, { rules: [rule] });
    expect(growthPerDoubling(name === 'line' ? SIZES_OF_LINE : SIZES, ready, run)).toBeLessThan(PER_DOUBLING);
  });
});
