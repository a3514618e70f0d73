import { type Document, editDocument, lint, outlineFor, parseMarkdown, planOf, resolveSettings, rules } from '@dadeumi/rules';
import { freshCopy } from '../harness/fresh.ts';
import { shapes } from './corpus/corpus.ts';
import { atMost, type Row } from './table.ts';

const { settings } = resolveSettings({ command: { profile: 'location-permit-2018' } });
const KEYS = 100;
/** Not counted: a session of writing is thousands of keys, and V8 has optimized what they run after the first. */
const FIRST_KEYS = 100;

/** What the engine costs in this process, in CPU milliseconds: by stage and by rule a megabyte, and from a key to findings. */
export function benchEngine(): Row[] {
  return [...benchStages(), ...benchKeys()];
}

/** Reading, the tree of sections, and each rule alone on a Document that nothing is remembered of. */
function benchStages(): Row[] {
  const text = shapes.plan(1_000_000);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const document = parseMarkdown(text, 'plan.md');
  const withOutline = (): Document => {
    const copy = freshCopy(document);
    outlineFor(copy, settings.profile);
    return copy;
  };
  const costs = [
    {
      work: 'reading',
      cost: median(
        5,
        () => text,
        (source) => parseMarkdown(source, 'plan.md'),
      ),
    },
    {
      work: 'sections',
      cost: median(
        5,
        () => freshCopy(document),
        (copy) => outlineFor(copy, settings.profile),
      ),
    },
    {
      work: 'all rules',
      cost: median(
        5,
        () => freshCopy(document),
        (copy) => lint(planOf(copy), settings),
      ),
      target: 25,
    },
    ...rules.map((rule) => ({
      work: rule.id,
      cost: median(3, withOutline, (copy) => lint(planOf(copy), settings, { rules: [rule] })),
    })),
  ];
  return costs.map(({ work, cost, target }): Row => {
    const figure = cost / megabytes;
    return target === undefined
      ? { work: `warm: ${work}`, figure: `${figure.toFixed(1)} ms a MB`, target: '' }
      : atMost(`warm: ${work}`, figure, target, 'ms a MB', 1);
  });
}

/** The 95th percentile of keys at places drawn at random, each read and linted before the next, once the first have been pressed. */
function benchKeys(): Row[] {
  const texts = [
    ['40 KB plan', shapes.plan(40_000), 2],
    ['200 KB plan', shapes.plan(200_000), 4],
    ['1 MB plan', shapes.plan(1_000_000), 12],
    ['table of 8,000 rows', shapes.table(8000), 12],
    ['list of 4,000 items', shapes.list(4000), 12],
  ] as const;
  return texts.map(([work, text, target]) => {
    let document = parseMarkdown(text, 'plan.md');
    lint(planOf(document), settings);
    let state = 7;
    const key = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      let at = Math.floor((state / 2 ** 32) * document.text.length);
      while (at < document.text.length && !/[가-힣]/.test(document.text[at]!)) at++;
      return costOf(() => {
        document = editDocument(document, { range: [at, at], text: '가' });
        lint(planOf(document), settings);
      });
    };
    for (let pressed = 0; pressed < FIRST_KEYS; pressed++) key();
    const costs = Array.from({ length: KEYS }, key).sort((one, other) => one - other);
    return atMost(`a key to findings, p95: ${work}`, costs[Math.floor(KEYS * 0.95)]!, target, 'ms', 1);
  });
}

function median<T>(runs: number, ready: () => T, work: (ready: T) => unknown): number {
  work(ready());
  const costs = Array.from({ length: runs }, () => {
    const made = ready();
    return costOf(() => work(made));
  }).sort((one, other) => one - other);
  return costs[runs >> 1]!;
}

function costOf(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
