import { eastAsianWidth } from 'get-east-asian-width';
import { HOLE } from '../types.ts';

/** A page of print: full-width characters in a line, lines on a page. */
export interface Page {
  readonly charsPerLine: number;
  readonly linesPerPage: number;
}

/**
 * Pages that an applicant may use where none is set. Hangul's new document on A4 (margins 30 mm at the sides, 35 above and 30 below with header
 * and footer) has 150 × 232 mm: 42 × 41 characters at 10 points and 160% line spacing, 35 × 34 at 12 points.
 */
export const TIGHT_PAGE: Page = { charsPerLine: 42, linesPerPage: 41 };
export const LOOSE_PAGE: Page = { charsPerLine: 35, linesPerPage: 34 };

/** Lines of the least and the most that a text may take: how lines break and how much space stands between paragraphs is not in the text. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** A picture's height is unknown: from a few lines to half a page. */
const PICTURE_LINES = 3;

/** Lines of print that a heading takes: at most one blank line above it. */
export function headingLines(text: string, page: Page): Extent {
  const lines = filled(text, page.charsPerLine);
  return { least: lines, most: lines + 1 };
}

/** Lines of a paragraph or a list item: filled to the last character, or broken at words and where the source breaks, with a blank line after a paragraph. */
export function paragraphLines(text: string, page: Page, isItem: boolean): Extent {
  if (isPicture(text)) return { least: PICTURE_LINES, most: Math.ceil(page.linesPerPage / 2) };
  const room = Math.max(1, page.charsPerLine - (isItem ? 2 : 0));
  const broken = text.split('\n').reduce((lines, line) => lines + wrapped(line, room), 0);
  return { least: filled(text.replaceAll('\n', ' '), room), most: Math.max(broken, 1) + (isItem ? 0 : 1) };
}

/** Lines of a table: columns as wide as their words, or all alike with a third more for its lines. */
export function tableLines(rows: readonly (readonly string[])[], page: Page): Extent {
  let least = 0;
  let most = 0;
  for (const row of rows) {
    const share = Math.max(2, Math.floor(page.charsPerLine / Math.max(1, row.length)) - 1);
    least += Math.max(1, filled(row.join(' '), page.charsPerLine));
    most += Math.max(1, ...row.map((cell) => filled(cell, share)));
  }
  return { least, most: Math.ceil(most * 1.3) };
}

/** Hangul syllables, ASCII and line ends: one character each. */
const EVEN = /^[\n -~가-힣]*$/;
const [LINE_END, SPACE] = [0x0a, 0x20];

/** Width in full-width characters: Hangul and Hanja 1, Latin and digits a half. */
export function widthOf(text: string, from = 0, to = text.length): number {
  let halves = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const own = halvesOf[code] || measured(code);
    if (own === JOINED) return widthOfJoined(text.slice(from, to));
    halves += own - 1;
  }
  return halves / 2;
}

/** Half-widths of the characters of one unit, each with 1 added; 0 for one that was not met yet. */
const halvesOf = new Uint8Array(0x10000);
/** In place of half-widths: a unit that counts together with others. */
const JOINED = 0xff;

function measured(code: number): number {
  const isJoined = code === 0x200d || (code >= 0xd800 && code <= 0xdfff);
  halvesOf[code] = isJoined ? JOINED : isMark(String.fromCharCode(code)) ? 1 : eastAsianWidth(code) + 1;
  return halvesOf[code];
}

function widthOfJoined(text: string): number {
  let halves = 0;
  for (const character of charactersOf(text)) halves += eastAsianWidth(character.codePointAt(0)!);
  return halves / 2;
}

/** Characters as people count them: marks, and what a joiner ties together, are one with the character before, however the text is normalised. */
export function charactersIn(text: string, withSpaces: boolean): number {
  let count = 0;
  if (EVEN.test(text)) {
    for (let at = 0; at < text.length; at++) if (isCounted(text.charCodeAt(at), withSpaces)) count++;
    return count;
  }
  for (const character of charactersOf(text.normalize('NFC'))) if (!isSkipped(character, withSpaces)) count++;
  return count;
}

/** Bytes of the text: in EUC-KR one for ASCII and two for everything else, in UTF-8 one to four. */
export function bytesIn(text: string, encoding: 'euc-kr' | 'utf-8', withSpaces: boolean): number {
  let bytes = 0;
  if (EVEN.test(text)) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isCounted(code, withSpaces)) bytes += bytesOf(code, encoding);
    }
    return bytes;
  }
  for (const character of text.normalize('NFC')) {
    if (!isSkipped(character, withSpaces)) bytes += bytesOf(character.codePointAt(0)!, encoding);
  }
  return bytes;
}

/** Of a character of an even text. */
const isCounted = (code: number, withSpaces: boolean): boolean => code !== LINE_END && (withSpaces || code !== SPACE);

function bytesOf(code: number, encoding: 'euc-kr' | 'utf-8'): number {
  if (code < 0x80) return 1;
  if (encoding === 'euc-kr' || code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function filled(text: string, room: number): number {
  return Math.max(1, Math.ceil(widthOf(text.trim()) / room));
}

/** Lines when no word is broken unless it is longer than a line. */
function wrapped(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let start = 0, end = 0; end < line.length; start = end + 1) {
    end = line.indexOf(' ', start);
    if (end < 0) end = line.length;
    const width = widthOf(line, start, end);
    const wanted = used === 0 ? width : used + 0.5 + width;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(width / room) - 1;
    used = width > room && width % room > 0 ? width % room : Math.min(width, room);
  }
  return lines;
}

function isPicture(text: string): boolean {
  return text.includes(HOLE) && text.replaceAll(HOLE, '').trim() === '';
}

/** The characters of a text, without their marks and without what is joined to them. */
function* charactersOf(text: string): Generator<string> {
  let joined = false;
  for (const character of text) {
    if (!joined && !isMark(character)) yield character;
    joined = character === '\u200D';
  }
}

/** What no one counts: line ends, placeholders, and spaces where they are not asked for. */
function isSkipped(character: string, withSpaces: boolean): boolean {
  return character === HOLE || (withSpaces ? character === '\n' || character === '\r' : /\s/.test(character));
}

/** Combining marks, variation selectors, joiners and skin tones. */
function isMark(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x300 || (code >= 0xac00 && code <= 0xd7a3)) return false;
  return (code >= 0x200b && code <= 0x200d) || (code >= 0x1f3fb && code <= 0x1f3ff) || /\p{M}/u.test(character);
}
