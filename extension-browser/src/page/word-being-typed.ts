/** Milliseconds after the last keystroke at which a word counts as written. */
export const WRITTEN_AFTER = 1000;

/** The word around the caret: what stands there without a space between. */
export function wordAt(text: string, caret: number): readonly [start: number, end: number] {
  let [start, end] = [Math.min(caret, text.length), Math.min(caret, text.length)];
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return [start, end];
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000;
}
