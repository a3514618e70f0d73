import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** Marks, joiners and the vowels and final consonants of decomposed Hangul, which a terminal draws into the cell before them. */
const JOINED = /\p{M}|[\u1160-\u11FF\uD7B0-\uD7FF\u200B-\u200D\uFEFF]/u;

/** Cells of a terminal that a text takes; Hangul takes two. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

/** Cells of one character. */
export function cellsOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0xac00 && code <= 0xd7a3) return 2;
  return JOINED.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** Control and direction characters as symbols, so that a draft cannot steer the terminal it is shown on. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\x00-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

/** A line broken at spaces to fit a width; colours take none. Later lines are indented. Without a width, and where no space would do, it stays whole. */
export function wrapped(line: string, width: number | undefined, indent: number): string[] {
  if (width === undefined) return [line];
  const lines: string[] = [];
  const room = Math.max(width, indent + 20);
  let now = '';
  let cells = 0;
  let begun = false;
  for (const word of line.split(/(?<= )/)) {
    const wide = widthOf(stripVTControlCharacters(word));
    if (begun && cells + widthOf(stripVTControlCharacters(word.trimEnd())) > room) {
      lines.push(now.trimEnd());
      now = ' '.repeat(indent);
      cells = indent;
    }
    now += word;
    cells += wide;
    begun ||= word.trim() !== '';
  }
  return [...lines, now];
}
