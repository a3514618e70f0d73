import type { Range } from '../types.ts';

/** The line that an offset stands in, without its end. */
export function lineOf(text: string, offset: number): Range {
  let [start, end] = [offset, offset];
  while (start > 0 && !isLineEnd(text[start - 1]!)) start--;
  while (end < text.length && !isLineEnd(text[end]!)) end++;
  return [start, end];
}

/** The line below the one that an offset stands in; empty, at the end of the text, where there is none. */
export function lineAfter(text: string, offset: number): Range {
  const [, end] = lineOf(text, offset);
  if (end === text.length) return [end, end];
  return lineOf(text, text.startsWith('\r\n', end) ? end + 2 : end + 1);
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
