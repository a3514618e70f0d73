import { guidanceIn } from '../text/placeholders/guidance.ts';
import { firstBlock, partsWithin } from '../text/section-length.ts';
import type { Block, Document, Part, Section } from '../types.ts';
import { isRemarks } from './undecided.ts';

const WORDS = /[\p{L}\p{N}]/u;
/** Words, or what stands for code, a picture or HTML in a line. */
const WORDS_OR_HOLE = /[\p{L}\p{N}\uFFFC]/u;
/** Elements that show something without a word. */
const SHOWN = /<(?:img|svg|table|picture|video|audio|canvas|iframe|object|embed)[\s/>]/i;

/** Whether anything but headings, rules, comments, guidance and tables of labels stands in a section; what its subsections hold counts. */
export function holdsContent({ blocks, starts }: Document, { heading, range: [, to] }: Section): boolean {
  const from = heading[1];
  for (let index = firstBlock(starts, from); index < blocks.length && starts[index]! < to; index++) {
    const [block, start] = [blocks[index]!, starts[index]!];
    const isWhole = start >= from && start + block.text.length <= to;
    if (isWhole ? isFull(block) : isFullWithin(block, from - start, to - start)) return true;
  }
  return false;
}

const remembered = new WeakMap<Block, boolean>();

/** Remembered on the Block. */
function isFull(block: Block): boolean {
  const known = remembered.get(block) ?? isFullWithin(block, 0, block.text.length);
  remembered.set(block, known);
  return known;
}

function isFullWithin(block: Block, from: number, to: number): boolean {
  // As nearly all Blocks that a section begins with.
  if (block.parts.every(({ kind }) => kind === 'heading')) return false;
  for (const { part, text } of partsWithin(block, from, to)) if (isContent(part, text)) return true;
  return false;
}

function isContent(part: Part, source: string): boolean {
  switch (part.kind) {
    case 'prose':
      return WORDS_OR_HOLE.test(withoutGuidance(part.prose.text));
    case 'table':
      return !isOfLabels(part);
    case 'code':
      return true;
    case 'html':
      return showsSomething(source);
    default:
      return false;
  }
}

function withoutGuidance(text: string): string {
  return guidanceIn(text).reduceRight((rest, { span: [start, end] }) => rest.slice(0, start) + rest.slice(end), text);
}

/** A longer first cell says something itself. */
const LONGEST_LABEL = 16;

/** Whether a table has short words in its first column and none in the others, which are there to be filled in. */
function isOfLabels({ header, rows, continued }: Part & { kind: 'table' }): boolean {
  const asked = header.flatMap(({ text }, column) => (column > 0 && !isRemarks(text) ? [column] : []));
  if (asked.length === 0) return false;
  return (continued || rows.length === 0 ? [header, ...rows] : rows).every(
    (row) => (row[0]?.text.length ?? 0) <= LONGEST_LABEL && asked.every((column) => !WORDS_OR_HOLE.test(row[column]?.text ?? '')),
  );
}

/** Anchors, line breaks and empty boxes show nothing; nor do comments. */
function showsSomething(html: string): boolean {
  let seen = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<!--', at);
    seen += html.slice(at, open < 0 ? html.length : open);
    const close = open < 0 ? -1 : html.indexOf('-->', open + 4);
    at = close < 0 ? html.length : close + 3;
  }
  return SHOWN.test(seen) || seen.split('<').some((piece, index) => WORDS.test(index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)));
}
