import { NUMERAL_CODES } from '../numerals.ts';
import { BEGINNINGS_OF_MARKS, ENDS_OF_MARKS, mayMarkAfter, mayMarkBefore } from './marks.ts';

const DIGIT = 1;
/** What an amount in words begins with: 백만 달러, 수 억. */
const WORD_START = 2;
/** A character of a numeral, in words or in digits. */
const NUMERAL = 4;
/** The first character of a mark after a number, and the last of one before it. */
const MARK = 8;
const MARK_END = 16;
/** What a number that is money may go on with, besides a mark: a magnitude, letters of one, the other end of a range. */
const GOING_ON = 32;
const RANGE = 64;
/** What parts thousands and decimals. */
const PARTING = 128;

/** The kinds of each character, by its code. */
const KINDS = new Uint8Array(0x1_0000);

function mark(kind: number, codes: Iterable<number>): void {
  for (const code of codes) KINDS[code]! |= kind;
}

const codesOf = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));
const LATIN = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

mark(DIGIT, codesOf('0123456789'));
mark(WORD_START, codesOf('한두수몇여일이삼사오육칠팔구십백천만억조'));
mark(NUMERAL, [...NUMERAL_CODES, ...codesOf('0123456789')]);
mark(MARK, BEGINNINGS_OF_MARKS);
mark(MARK_END, ENDS_OF_MARKS);
mark(GOING_ON, [...LATIN, ...codesOf('십백천만억조여万萬億亿兆라크~∼〜–-')]);
mark(RANGE, codesOf('~∼〜–-'));
mark(PARTING, codesOf(".,'’"));

const isAt = (text: string, at: number, kinds: number): boolean => (KINDS[text.charCodeAt(at) || 0]! & kinds) !== 0;

export const isDigitAt = (text: string, at: number): boolean => isAt(text, at, DIGIT);

/** Whether letters of a magnitude may stand at `at`: `M`, ` million`, `億`. */
export const mayScale = (text: string, at: number): boolean => isAt(text, at + spaceAt(text, at), GOING_ON);

/** Where the next number stands from `from` on that may be a part of an amount, in digits or in words; the end of the text for none. */
export function nextNumber(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const kinds = KINDS[text.charCodeAt(at)]!;
    if ((kinds & DIGIT) !== 0) {
      const end = endOfNumber(text, at);
      if (mayBeMoney(text, at, end)) return at;
      at = end - 1;
    } else if ((kinds & WORD_START) !== 0 && mayBeMoneyInWords(text, at)) return at;
  }
  return text.length;
}

function endOfNumber(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || (isAt(text, end, PARTING) && isDigitAt(text, end + 1))) end += 1;
  return end;
}

/**
 * Whether digits from `start` to `end` may be a part of an amount. `false` is sure: no mark, no magnitude and no range stands beside them. Most
 * numbers of a plan are years, counts and bare figures, and are not read.
 */
function mayBeMoney(text: string, start: number, end: number): boolean {
  return goesOn(text, end) || isLed(text, start) || goesOn(text, end + spaceAt(text, end)) || isLed(text, start - spaceAt(text, start - 1));
}

const goesOn = (text: string, at: number): boolean => isAt(text, at, GOING_ON) || (isAt(text, at, MARK) && mayMarkAfter(text, at));
const isLed = (text: string, at: number): boolean => isAt(text, at - 1, RANGE) || (isAt(text, at - 1, MARK_END) && mayMarkBefore(text, at));

/** Whether an amount in words may begin at `at`, by its first two characters; `false` is sure. */
function mayBeMoneyInWords(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before >= 0xac00 && before <= 0xd7a3) return false;
  return isAt(text, at + 1 + spaceAt(text, at + 1), NUMERAL | MARK) && !isDigitAt(text, at - 1);
}

const spaceAt = (text: string, at: number): 0 | 1 => (text.charCodeAt(at) === 0x20 ? 1 : 0);
