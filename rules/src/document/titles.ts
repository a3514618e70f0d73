import { readTitle, type Title } from '../text/titles/titles.ts';
import type { Block, Part, Prose, Range } from '../types.ts';
import { hasLeader, isLink } from './contents.ts';
import { sourceRange } from './prose.ts';

/** A line that may be a title; offsets count from the start of its Block. */
export interface TitleLine extends Title {
  /** `bare`: a paragraph of one short line, which is a title only where there is no Markdown. */
  readonly form: 'heading' | 'bold' | 'item' | 'bare';
  /** Depth of a Markdown heading; 0 for the others. */
  readonly depth: number;
  /** The words, numbering included. */
  readonly heading: Range;
  /** By its own look a line of a table of contents: a page number behind dots, or nothing but a link into this page. */
  readonly contents: boolean;
}

/** Lines of a Block in order: those that may be titles, and `words` for a run of what cannot be one. */
export type TitleOrWords = TitleLine | 'words';

/** A longer line is no title: the longest title of a guideline has about 40 characters. */
const LONGEST = 80;
/** A cell's row speaks of its title when there is so much beside it, or nothing at all. */
const CONTENT = 20;

const remembered = new WeakMap<Block, readonly TitleOrWords[]>();

/** Remembered on the Block. */
export function titleLines(block: Block): readonly TitleOrWords[] {
  const known = remembered.get(block);
  if (known) return known;
  const lines: TitleOrWords[] = [];
  for (const part of block.parts) {
    for (const line of linesOfPart(block, part)) if (line !== 'words' || lines.at(-1) !== 'words') lines.push(line);
  }
  remembered.set(block, lines);
  return lines;
}

function linesOfPart(block: Block, part: Part): TitleOrWords[] {
  switch (part.kind) {
    case 'heading':
      return [titleLine(block, part.prose, [0, part.prose.text.length], 'heading', { depth: part.depth })];
    case 'prose':
      return linesOfProse(block, part);
    case 'table':
      return part.continued
        ? linesOfRows(block, part.rows, part.header.length)
        : linesOfRows(block, [part.header, ...part.rows], part.header.length, part.rows.length > 0);
    case 'front':
    case 'html':
      return [];
    default:
      return ['words'];
  }
}

function linesOfProse(block: Block, part: Part & { kind: 'prose' }): TitleOrWords[] {
  const { prose, bold, where, mark } = part;
  if (where === 'quote' || where === 'note') return ['words'];
  const lines: TitleOrWords[] = [];
  const alone = !prose.text.includes('\n');
  for (let start = 0; start <= prose.text.length; ) {
    const next = prose.text.indexOf('\n', start);
    const end = next < 0 ? prose.text.length : next;
    const line = start === 0 && mark !== undefined ? { mark } : {};
    const text = prose.text.slice(start, end);
    // `::: 요약` opens a container, whose name may be a title's.
    if (text.length > LONGEST || text.startsWith(':::')) lines.push('words');
    else if (line.mark !== undefined) lines.push(titleLine(block, prose, [start, end], 'item', line));
    else if (isBold(text, start, bold)) lines.push(titleLine(block, prose, [start, end], 'bold'));
    else {
      const title = titleLine(block, prose, [start, end], 'item');
      if (title.number !== '' || title.contents || /^[^\p{L}\p{N}]/u.test(text)) lines.push(title);
      else lines.push(alone ? { ...title, form: 'bare' } : 'words');
    }
    start = end + 1;
  }
  return lines;
}

/** All but a closing colon and blanks is in strong emphasis, which may fall into several pieces. */
function isBold(line: string, start: number, bold: readonly Range[]): boolean {
  let at = start;
  for (const [from, to] of bold) {
    if (to <= at || from >= start + line.length) continue;
    if (line.slice(at - start, from - start).trim() !== '') return false;
    at = to;
  }
  return at > start && /^\s{0,9}:?\s{0,9}$/.test(line.slice(at - start));
}

/** First cells: of a table of one column, and of rows where the other cells tell about the first or are empty. */
function linesOfRows(block: Block, rows: readonly (readonly Prose[])[], columns: number, named = false): TitleOrWords[] {
  return rows.flatMap((row, index): TitleOrWords[] => {
    const [cell, ...others] = row;
    if (!cell || cell.text === '' || cell.text.length > LONGEST || cell.map.length === 0) return [];
    const content = others.reduce((length, { text }) => length + text.length, 0);
    const columnNames = named && index === 0 && columns > 1;
    if (columns > 1 && (columnNames ? content > 0 : content > 0 && content < CONTENT)) return [];
    return [titleLine(block, cell, [0, cell.text.length], 'item')];
  });
}

function titleLine(block: Block, prose: Prose, [start, end]: Range, form: TitleLine['form'], { depth = 0, mark = '' } = {}): TitleLine {
  const text = prose.text.slice(start, end);
  const [from, to] = sourceRange(prose, start, end);
  const marked = mark === '' ? -1 : block.text.lastIndexOf(mark, from);
  return {
    ...readTitle(mark === '' ? text : `${mark} ${text}`),
    form,
    depth,
    heading: [marked < 0 ? from : marked, to],
    contents: hasLeader(text) || isLink(block.text, from, to),
  };
}
