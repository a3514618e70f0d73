import type { Range } from '@dadeumi/rules';

/** A place as people and editors count: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, ended by LF, CRLF or a lone CR. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Finds where every line starts. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return { text, starts };
}

/** Line and column of an offset; an offset past the end is the end. */
export function positionAt({ text, starts }: Lines, offset: number): Position {
  const at = Math.min(Math.max(offset, 0), text.length);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - starts[low]! + 1 };
}

/** A line's words, without its line end; `line` counts from 1. */
export function lineText({ text, starts }: Lines, line: number): string {
  const end = starts[line] ?? text.length;
  return text.slice(starts[line - 1] ?? text.length, end).replace(/\r?\n$|\r$/, '');
}

/** First and last position of a range; the last one is exclusive. */
export function span(lines: Lines, [start, end]: Range): { readonly start: Position; readonly end: Position } {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}
