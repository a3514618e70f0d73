import { Decimal, decimal, powerOfTen } from './decimal.ts';
import { NATIVE_WORDS, nativeNumberAt } from './native-numerals.ts';

/** A number as Korean prose writes it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** Significant digits as written: 2 in `3만 5천`, 3 in `25.7`; 0 where only the magnitude is known (`수십억`). */
  readonly digits: number;
  /** One in the last place that was written: 1천 in `3만 5천`, 0.1 in `25.7`, 1 in `300`. */
  readonly grain: Decimal;
  /** 여, 수, 몇 and counts such as 대여섯 say so themselves; words before it (약) are the caller's. */
  readonly approximate: boolean;
}

export interface Reading {
  /** Also numbers in words: `만`, `삼십`, `스무`, `서`, `수십`, `반`. Off, a numeral starts with a digit. */
  readonly words?: boolean;
}

const byCode = <V>(entries: Readonly<Record<string, V>>): ReadonlyMap<number, V> =>
  new Map(Object.entries(entries).map(([char, value]) => [char.charCodeAt(0), value]));
const POWERS = byCode({ 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12 });
const SINO = byCode({ 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 });
const VAGUE = ['수', '몇', '여러'] as const;
const BEGINNINGS: ReadonlySet<number> = new Set([
  ...POWERS.keys(),
  ...SINO.keys(),
  ...[...VAGUE, ...NATIVE_WORDS].map((word) => word.charCodeAt(0)),
]);

/** The codes of all characters that a numeral in words is written with. */
export const NUMERAL_CODES: readonly number[] = [...POWERS.keys(), ...SINO.keys()].concat(
  [...VAGUE, ...NATIVE_WORDS, '여'].flatMap((word) => [...word].map((char) => char.charCodeAt(0))),
);

/** Words that begin with 여 and may stand after a number: 여성, 여객선; in `50여평을` 여 is the number's. */
const WOMEN_AND_OTHERS = /^여(?:성|자|객|행|론|신|유|름|러|당|의|전|중|고|섯|덟|든|학|가(?![지구]))/;

const ZERO = decimal(0);
const ONE = powerOfTen(0);
const LONGEST = 40; // Keeps a search backwards from walking a whole line.
/** Words that a magnitude after a space may stand before: `200 만 달러` is an amount, `20 만기` and `3 조건` are not. */
const AFTER_SPACED_MAGNITUDE = /^(?:여 ?)?(?:원|달러|불|엔|위안|유로|파운드|평|에이커|배럴|톤)/;

/** The numeral that starts at `at`. */
export function numeralAt(text: string, at: number, reading: Reading = {}): Numeral | undefined {
  if (isDigitAt(text, at)) {
    const before = text.charCodeAt(at - 1);
    return isDigit(before) || ((before === DOT || before === COMMA) && isDigitAt(text, at - 2)) ? undefined : composed(text, at, false);
  }
  if (!reading.words || !mayBeginWords(text.charCodeAt(at)) || isHangul(text.charCodeAt(at - 1))) return undefined;
  return vague(text, at) ?? composed(text, at, true) ?? native(text, at);
}

/** The numeral that ends at `end`, a space before `end` allowed; the longest such. */
export function numeralBefore(text: string, end: number, reading: Reading = {}): Numeral | undefined {
  const stop = text.charCodeAt(end - 1) === SPACE ? end - 1 : end;
  let found: Numeral | undefined;
  for (let start = stop - 1; start >= Math.max(0, stop - LONGEST) && isNumberChar(text.charCodeAt(start)); start -= 1) {
    const numeral = numeralAt(text, start, reading);
    if (numeral?.end === stop) found = numeral;
  }
  return found;
}

/** `수십억`, `몇 백`, `몇`: a magnitude without a number. */
function vague(text: string, at: number): Numeral | undefined {
  const word = VAGUE.find((candidate) => text.startsWith(candidate, at));
  if (word === undefined) return undefined;
  let end = at + word.length;
  if (word !== '수' && text.charCodeAt(end) === SPACE && powerAt(text, end + 1) > 0) end += 1;
  let sum = 0;
  const first = end;
  for (let power = powerAt(text, end); power > 0; power = powerAt(text, end)) {
    sum += power;
    end += 1;
  }
  if (end === first && word === '수') return undefined;
  const value = powerOfTen(sum);
  return { start: at, end, value, digits: 0, grain: value, approximate: true };
}

/** Digits or sino-Korean words with magnitudes: a sum of groups that end in 조, 억, 만 or nothing. */
function composed(text: string, start: number, words: boolean): Numeral | undefined {
  let value = ZERO;
  let grain = ONE;
  let approximate = false;
  let ceiling = 16;
  let end = start;
  for (let at = start; ; at = end + (text.charCodeAt(end) === SPACE ? 1 : 0)) {
    if (at > end && !groupFollows(text, at, ceiling, words)) break;
    const group = groupAt(text, at, words || ceiling < 16, words);
    const about = group !== undefined && text.charCodeAt(group.end) === AND_MORE && powerAt(text, group.end + 1) >= 4;
    const big = magnitudeAt(text, (group?.end ?? at) + (about ? 1 : 0), group !== undefined);
    if (big !== undefined && big.power >= 4 && big.power < ceiling && (group !== undefined || (words && at === start))) {
      const scale = powerOfTen(big.power);
      value = sum(value, product(group?.value, scale));
      grain = product(group?.grain, scale);
      approximate ||= about;
      ceiling = big.power;
      end = big.end;
      continue;
    }
    if (group !== undefined && (at === start || group.value.lt(powerOfTen(ceiling)))) {
      // 1억 5천 is short for 1억 5천만.
      const short = ceiling === 8 && group.grain.gte(100) ? powerOfTen(4) : ONE;
      value = sum(value, product(group.value, short));
      grain = product(group.grain, short);
      end = group.end;
    }
    break;
  }
  if (end === start) return undefined;
  if (text.charCodeAt(end) === AND_MORE && value.gte(10) && !WOMEN_AND_OTHERS.test(text.slice(end, end + 3))) {
    approximate = true;
    end += 1;
  }
  return { start, end, value, digits: significant(value, grain), grain, approximate };
}

/** Most numbers are one summand. */
const sum = (value: Decimal, more: Decimal): Decimal => (value === ZERO ? more : value.plus(more));

/** So many of `scale`; of a magnitude without a number one. */
const product = (value: Decimal | undefined, scale: Decimal): Decimal =>
  value === undefined || value === ONE ? scale : scale === ONE ? value : value.times(scale);

/** Less than one 만: a sum of 천, 백, 십 and ones, each with or without a number before it, or plain digits of any length; 일 to 구 alone where `onesInWords`. */
function groupAt(text: string, start: number, words: boolean, onesInWords: boolean): Digits | undefined {
  let value = ZERO;
  let grain = ONE;
  let ceiling = 4;
  let end = start;
  for (;;) {
    // The `7백` of `2천 7백만`, and the `백` of `3천 백 원`.
    if (ceiling < 4 && text.charCodeAt(end) === SPACE) {
      const next = end + (isDigitAt(text, end + 1) ? 2 : 1);
      if ((powerAt(text, next) || ceiling) < ceiling && (next > end + 1 || magnitudeMayFollowSpace(text, next))) end += 1;
    }
    const digit = isDigitAt(text, end);
    const number = digit ? digitsAt(text, end) : words ? sinoDigitAt(text, end) : undefined;
    if (number === undefined ? digit : ceiling < 4 && number.value.gte(powerOfTen(ceiling))) break;
    const small = magnitudeAt(text, number?.end ?? end, number !== undefined);
    if (small !== undefined && small.power < ceiling && (number !== undefined || words || end > start)) {
      const scale = powerOfTen(small.power);
      value = sum(value, product(number?.value, scale));
      grain = product(number?.grain, scale);
      ceiling = small.power;
      end = small.end;
      continue;
    }
    // After digits 이 is a particle: `70만이며` is no 70만 2.
    if (number !== undefined && (onesInWords || digit)) {
      value = sum(value, number.value);
      grain = number.grain;
      end = number.end;
    }
    break;
  }
  return end === start ? undefined : { value, grain, end };
}

/** 십 to 조 at `at`; after a number a space may stand before it. */
function magnitudeAt(text: string, at: number, spaced: boolean): { readonly power: number; readonly end: number } | undefined {
  const gap = spaced && text.charCodeAt(at) === SPACE && magnitudeMayFollowSpace(text, at + 1) ? 1 : 0;
  const power = powerAt(text, at + gap);
  return power === 0 ? undefined : { power, end: at + gap + 1 };
}

interface Digits {
  readonly value: Decimal;
  readonly grain: Decimal;
  readonly end: number;
}

/** Digits with thousands commas and decimals; `undefined` in a date, a version or an address (`2024.3.1`). */
function digitsAt(text: string, start: number): Digits | undefined {
  let end = start;
  while (isDigitAt(text, end) && end - start < LONGEST) end += 1;
  if (end - start <= 3)
    while (text.charCodeAt(end) === COMMA && isDigits(text, end + 1, 3) && !isDigitAt(text, end + 4) && end - start < LONGEST) end += 4;
  let fraction = end;
  if (text.charCodeAt(end) === DOT && isDigitAt(text, end + 1)) {
    fraction = end + 1;
    while (isDigitAt(text, fraction) && fraction - end < LONGEST) fraction += 1;
    if (text.charCodeAt(fraction) === DOT && isDigitAt(text, fraction + 1)) return undefined;
  }
  if (isDigitAt(text, fraction)) return undefined;
  const places = Math.max(0, fraction - end - 1);
  return { value: writtenIn(text, start, fraction, places), grain: powerOfTen(-places), end: fraction };
}

/** The digits from `start` to `end`, of which the last `places` stand after a point. */
function writtenIn(text: string, start: number, end: number, places: number): Decimal {
  if (end - start > 15) return decimal(text.slice(start, end).replaceAll(',', ''));
  let units = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) units = units * 10 + code - 0x30;
  }
  return Decimal.scaled(units, places);
}

function sinoDigitAt(text: string, at: number): Digits | undefined {
  const value = SINO.get(text.charCodeAt(at));
  if (value === undefined) return undefined;
  // 이, 일, 사 … are words of their own: only beside a magnitude are they digits.
  const beside = powerAt(text, at + 1) > 0 || powerAt(text, at - 1) > 0;
  return beside ? { value: decimal(value), grain: ONE, end: at + 1 } : undefined;
}

function groupFollows(text: string, at: number, bigPower: number, words: boolean): boolean {
  const number = isDigitAt(text, at) ? digitsAt(text, at) : words ? sinoDigitAt(text, at) : undefined;
  if (number === undefined || number.value.gte(powerOfTen(bigPower)) || number.value.eq(0)) return false;
  if (magnitudeAt(text, number.end, true) !== undefined) return true;
  // Ones follow 만, and after 억 and 조 only with 원 behind them: in `1억 2024년` a year stands.
  return bigPower === 4 ? text[number.end] !== '년' : text[number.end] === '원';
}

function magnitudeMayFollowSpace(text: string, at: number): boolean {
  if (powerAt(text, at) === 0) return false;
  let next = at + 1;
  while (powerAt(text, next) > 0) next += 1;
  if (text[next] === ' ' || text[next] === '여') next += 1;
  return AFTER_SPACED_MAGNITUDE.test(text.slice(next, next + 6));
}

/** `서`, `스무`, `열두`, `반`. */
function native(text: string, at: number): Numeral | undefined {
  const number = nativeNumberAt(text, at);
  if (number === undefined) return undefined;
  const value = decimal(number.value);
  const grain = value.mod(1).eq(0) ? ONE : decimal('0.1');
  return { start: at, end: number.end, value, digits: significant(value, grain), grain, approximate: number.approximate };
}

function significant(value: Decimal, grain: Decimal): number {
  return value.eq(0) ? 1 : (grain === ONE ? value : value.div(grain)).wholeDigits;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const DOT = 0x2e;
/** 여 of `30여`. */
const AND_MORE = '여'.charCodeAt(0);

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isDigitAt = (text: string, at: number) => isDigit(text.charCodeAt(at));
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;
const isNumberChar = (code: number) => isDigit(code) || isHangul(code) || code === COMMA || code === DOT || code === SPACE;

/** Whether a number in words may begin with this character. */
const mayBeginWords = (code: number) => isHangul(code) && BEGINNINGS.has(code);

/** The power of ten that 십 to 조 stand for. */
export const powerOf = (char: string | undefined) => (char === undefined ? undefined : POWERS.get(char.charCodeAt(0)));

/** The same of the character at `at`; 0 for none. */
const powerAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return isHangul(code) ? (POWERS.get(code) ?? 0) : 0;
};

function isDigits(text: string, start: number, count: number): boolean {
  for (let at = start; at < start + count; at += 1) if (!isDigitAt(text, at)) return false;
  return true;
}
