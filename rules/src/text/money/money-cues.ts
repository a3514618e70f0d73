import { isNumeralChar } from '../numerals.ts';
import { beginsMark, mayMarkAfter, mayMarkBefore } from './marks.ts';

/** What a number that is money may go on with, besides a mark: a magnitude, letters of one, the other end of a range. */
const GOING_ON: ReadonlySet<number> = codesOf('십백천만억조여万萬億亿兆라크~∼〜–-');
const RANGE: ReadonlySet<number> = codesOf('~∼〜–-');
const PARTING: ReadonlySet<number> = codesOf(".,'’");
const WORD_STARTS: ReadonlySet<number> = codesOf('한두수몇여일이삼사오육칠팔구십백천만억조');

function codesOf(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}

/** Where digits that begin at `at` end, with what parts thousands and decimals. */
export function endOfNumber(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (PARTING.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))) end += 1;
  return end;
}

/**
 * Whether digits from `start` to `end` may be a part of an amount. `false` is sure: no mark, no magnitude and no range stands beside them. Most
 * numbers of a plan are years, counts and bare figures, and are not read.
 */
export function mayBeMoney(text: string, start: number, end: number): boolean {
  return goesOn(text, end) || goesOn(text, end + spaceAt(text, end)) || isLed(text, start) || isLed(text, start - spaceAt(text, start - 1));
}

const goesOn = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return GOING_ON.has(code) || isLatin(code) || mayMarkAfter(text, at);
};

const isLed = (text: string, at: number): boolean => RANGE.has(text.charCodeAt(at - 1)) || mayMarkBefore(text, at);

/** Whether an amount in words (`백만 달러`, `수 억`) may begin at `at`, by its first two characters; `false` is sure. */
export function mayBeMoneyInWords(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isHangul(before) || isDigit(before) || !WORD_STARTS.has(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1 + spaceAt(text, at + 1));
  return isNumeralChar(next) || beginsMark(next);
}

const spaceAt = (text: string, at: number): 0 | 1 => (text.charCodeAt(at) === 0x20 ? 1 : 0);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
