import { cellsOf, visible } from './width.ts';

/** A line of a draft cut to fit, and the cells of the place marked in it. */
export interface Excerpt {
  readonly text: string;
  readonly markStart: number;
  readonly markWidth: number;
}

const TAB = '    ';

/**
 * Cuts a line to at most `room` cells around the place from `start` to `end` (UTF-16 offsets in the line). An empty place marks one cell.
 */
export function excerptOf(line: string, start: number, end: number, room: number): Excerpt {
  // What takes the place of a character is as long as it.
  const seen = visible(line);
  let at = 0;
  let offset = 0;
  let markStart: number | undefined;
  let markEnd: number | undefined;
  for (const character of seen) {
    if (offset >= start) markStart ??= at;
    if (offset >= end) markEnd ??= at;
    at += widthAt(line, offset, character);
    offset += character.length;
  }
  const first = markStart ?? at;
  const last = Math.max(markEnd ?? at, first + 1);
  if (at <= room) return { text: textOf(line, seen), markStart: first, markWidth: last - first };

  const left = Math.max(0, Math.min(first - Math.floor(room / 3), at - room));
  const kept = cellsIn(line, seen).filter(
    ({ from, width }) => from >= left + (left > 0 ? 1 : 0) && from + width <= left + room - (left + room < at ? 1 : 0),
  );
  const origin = kept[0]?.from ?? left;
  const text = `${left > 0 ? '…' : ''}${kept.map(({ shown }) => shown).join('')}${left + room < at ? '…' : ''}`;
  const shift = origin - (left > 0 ? 1 : 0);
  return { text, markStart: first - shift, markWidth: Math.max(1, Math.min(last, left + room - 1) - first) };
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly from: number;
}

function cellsIn(line: string, seen: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let offset = 0;
  for (const character of seen) {
    const width = widthAt(line, offset, character);
    cells.push({ shown: line[offset] === '\t' ? TAB : character, width, from: at });
    at += width;
    offset += character.length;
  }
  return cells;
}

function widthAt(line: string, offset: number, seen: string): number {
  return line[offset] === '\t' ? TAB.length : cellsOf(seen);
}

function textOf(line: string, seen: string): string {
  if (!line.includes('\t')) return seen;
  return cellsIn(line, seen)
    .map(({ shown }) => shown)
    .join('');
}
