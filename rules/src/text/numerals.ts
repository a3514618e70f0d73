import Big from 'big.js';
import { nativeNumberAt } from './native-numerals.ts';

/** A number as Korean prose writes it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Big;
  /** Significant digits as written: 2 in `3만 5천`, 3 in `25.7`; 0 where only the magnitude is known (`수십억`). */
  readonly digits: number;
  /** One in the last place that was written: 1천 in `3만 5천`, 0.1 in `25.7`, 1 in `300`. */
  readonly grain: Big;
  /** 여, 수, 몇 and counts such as 대여섯 say so themselves; words before it (약) are the caller's. */
  readonly approximate: boolean;
}

export interface Reading {
  /** Also numbers in words: `만`, `삼십`, `스무`, `서`, `수십`, `반`. Off, a numeral starts with a digit. */
  readonly words?: boolean;
}

const POWERS: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12 };
const SINO: Readonly<Record<string, number>> = { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 };
const VAGUE = ['수', '몇', '여러'] as const;

/** Words that begin with 여 and may stand after a number: 여성, 여객선; in `50여평을` 여 is the number's. */
const WOMEN_AND_OTHERS = /^여(?:성|자|객|행|론|신|유|름|러|당|의|전|중|고|섯|덟|든|학|가(?![지구]))/;

const ONE = new Big(1);
const TEN = new Big(10);
const LONGEST = 40; // Keeps a search backwards from walking a whole line.
/** Words that a magnitude after a space may stand before: `200 만 달러` is an amount, `20 만기` and `3 조건` are not. */
const AFTER_SPACED_MAGNITUDE = /^(?:여 ?)?(?:원|달러|불|엔|위안|유로|파운드|평|에이커|배럴|톤)/;

/** The numeral that starts at `at`. */
export function numeralAt(text: string, at: number, reading: Reading = {}): Numeral | undefined {
  const before = text[at - 1] ?? '';
  if (isDigit(text[at])) return isDigit(before) || (/[.,]/.test(before) && isDigit(text[at - 2])) ? undefined : composed(text, at, false);
  if (!reading.words || isHangul(before)) return undefined;
  return vague(text, at) ?? composed(text, at, true) ?? native(text, at);
}

/** The numeral that ends at `end`, a space before `end` allowed; the longest such. */
export function numeralBefore(text: string, end: number, reading: Reading = {}): Numeral | undefined {
  const stop = text[end - 1] === ' ' ? end - 1 : end;
  let found: Numeral | undefined;
  for (let start = stop - 1; start >= Math.max(0, stop - LONGEST) && isNumberChar(text[start]!); start -= 1) {
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
  if (word !== '수' && text[end] === ' ' && powerOf(text[end + 1]) !== undefined) end += 1;
  let value = ONE;
  const first = end;
  for (let power = powerOf(text[end]); power !== undefined; power = powerOf(text[end])) {
    value = value.times(TEN.pow(power));
    end += 1;
  }
  if (end === first && word === '수') return undefined;
  return { start: at, end, value, digits: 0, grain: value, approximate: true };
}

/** Digits or sino-Korean words with magnitudes: a sum of groups that end in 조, 억, 만 or nothing. */
function composed(text: string, start: number, words: boolean): Numeral | undefined {
  let value = new Big(0);
  let grain = ONE;
  let approximate = false;
  let ceiling = 16;
  let end = start;
  for (let at = start; ; at = end + (text[end] === ' ' ? 1 : 0)) {
    if (at > end && !groupFollows(text, at, ceiling, words)) break;
    const group = groupAt(text, at, words || ceiling < 16, words);
    const about = group !== undefined && text[group.end] === '여' && (powerOf(text[group.end + 1]) ?? 0) >= 4;
    const big = magnitudeAt(text, (group?.end ?? at) + (about ? 1 : 0), group !== undefined);
    if (big !== undefined && big.power >= 4 && big.power < ceiling && (group !== undefined || (words && at === start))) {
      const scale = TEN.pow(big.power);
      value = value.plus((group?.value ?? ONE).times(scale));
      grain = (group?.grain ?? ONE).times(scale);
      approximate ||= about;
      ceiling = big.power;
      end = big.end;
      continue;
    }
    if (group !== undefined && (at === start || group.value.lt(TEN.pow(ceiling)))) {
      // 1억 5천 is short for 1억 5천만.
      const short = ceiling === 8 && group.grain.gte(100) ? TEN.pow(4) : ONE;
      value = value.plus(group.value.times(short));
      grain = group.grain.times(short);
      end = group.end;
    }
    break;
  }
  if (end === start) return undefined;
  if (text[end] === '여' && value.gte(10) && !WOMEN_AND_OTHERS.test(text.slice(end, end + 3))) {
    approximate = true;
    end += 1;
  }
  return { start, end, value, digits: significant(value, grain), grain, approximate };
}

/** Less than one 만: a sum of 천, 백, 십 and ones, each with or without a number before it, or plain digits of any length; 일 to 구 alone where `onesInWords`. */
function groupAt(text: string, start: number, words: boolean, onesInWords: boolean): Digits | undefined {
  let value = new Big(0);
  let grain = ONE;
  let ceiling = 4;
  let end = start;
  for (;;) {
    // The `7백` of `2천 7백만`, and the `백` of `3천 백 원`.
    if (text[end] === ' ' && ceiling < 4) {
      const next = end + (isDigit(text[end + 1]) ? 2 : 1);
      if ((powerOf(text[next]) ?? ceiling) < ceiling && (next > end + 1 || magnitudeMayFollowSpace(text, next))) end += 1;
    }
    const number = isDigit(text[end]) ? digitsAt(text, end) : words ? sinoDigitAt(text, end) : undefined;
    if (number === undefined ? isDigit(text[end]) : ceiling < 4 && number.value.gte(TEN.pow(ceiling))) break;
    const small = magnitudeAt(text, number?.end ?? end, number !== undefined);
    if (small !== undefined && small.power < ceiling && (number !== undefined || words || end > start)) {
      const scale = TEN.pow(small.power);
      value = value.plus((number?.value ?? ONE).times(scale));
      grain = (number?.grain ?? ONE).times(scale);
      ceiling = small.power;
      end = small.end;
      continue;
    }
    // After digits 이 is a particle: `70만이며` is no 70만 2.
    if (number !== undefined && (onesInWords || isDigit(text[end]))) {
      value = value.plus(number.value);
      grain = number.grain;
      end = number.end;
    }
    break;
  }
  return end === start ? undefined : { value, grain, end };
}

/** 십 to 조 at `at`; after a number a space may stand before it. */
function magnitudeAt(text: string, at: number, spaced: boolean): { readonly power: number; readonly end: number } | undefined {
  const gap = spaced && text[at] === ' ' && magnitudeMayFollowSpace(text, at + 1) ? 1 : 0;
  const power = powerOf(text[at + gap]);
  return power === undefined ? undefined : { power, end: at + gap + 1 };
}

interface Digits {
  readonly value: Big;
  readonly grain: Big;
  readonly end: number;
}

/** Digits with thousands commas and decimals; `undefined` in a date, a version or an address (`2024.3.1`). */
function digitsAt(text: string, start: number): Digits | undefined {
  let end = start;
  while (isDigit(text[end]) && end - start < LONGEST) end += 1;
  if (end - start <= 3)
    while (text[end] === ',' && isDigits(text, end + 1, 3) && !isDigit(text[end + 4]) && end - start < LONGEST) end += 4;
  let fraction = end;
  if (text[end] === '.' && isDigit(text[end + 1])) {
    fraction = end + 1;
    while (isDigit(text[fraction]) && fraction - end < LONGEST) fraction += 1;
    if (text[fraction] === '.' && isDigit(text[fraction + 1])) return undefined;
  }
  if (isDigit(text[fraction])) return undefined;
  const places = Math.max(0, fraction - end - 1);
  return { value: new Big(text.slice(start, fraction).replaceAll(',', '')), grain: TEN.pow(-places), end: fraction };
}

function sinoDigitAt(text: string, at: number): Digits | undefined {
  const value = SINO[text[at] ?? ''];
  if (value === undefined) return undefined;
  // 이, 일, 사 … are words of their own: only beside a magnitude are they digits.
  const beside = powerOf(text[at + 1]) !== undefined || powerOf(text[at - 1]) !== undefined;
  return beside ? { value: new Big(value), grain: ONE, end: at + 1 } : undefined;
}

function groupFollows(text: string, at: number, bigPower: number, words: boolean): boolean {
  const number = isDigit(text[at]) ? digitsAt(text, at) : words ? sinoDigitAt(text, at) : undefined;
  if (number === undefined || number.value.gte(TEN.pow(bigPower)) || number.value.eq(0)) return false;
  if (magnitudeAt(text, number.end, true) !== undefined) return true;
  // Ones follow 만, and after 억 and 조 only with 원 behind them: in `1억 2024년` a year stands.
  return bigPower === 4 ? text[number.end] !== '년' : text[number.end] === '원';
}

function magnitudeMayFollowSpace(text: string, at: number): boolean {
  if (powerOf(text[at]) === undefined) return false;
  let next = at + 1;
  while (powerOf(text[next]) !== undefined) next += 1;
  if (text[next] === ' ' || text[next] === '여') next += 1;
  return AFTER_SPACED_MAGNITUDE.test(text.slice(next, next + 6));
}

/** `서`, `스무`, `열두`, `반`. */
function native(text: string, at: number): Numeral | undefined {
  const number = nativeNumberAt(text, at);
  if (number === undefined) return undefined;
  const value = new Big(number.value);
  const grain = value.mod(1).eq(0) ? ONE : new Big('0.1');
  return { start: at, end: number.end, value, digits: significant(value, grain), grain, approximate: number.approximate };
}

function significant(value: Big, grain: Big): number {
  if (value.eq(0)) return 1;
  const written = value.div(grain).round(0).abs().toFixed(0);
  return written.length;
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isHangul = (char: string) => char >= '가' && char <= '힣';
const isNumberChar = (char: string) => isDigit(char) || isHangul(char) || char === ',' || char === '.' || char === ' ';
/** The power of ten that 십 to 조 stand for. */
export const powerOf = (char: string | undefined) => (char === undefined ? undefined : POWERS[char]);

function isDigits(text: string, start: number, count: number): boolean {
  for (let at = start; at < start + count; at += 1) if (!isDigit(text[at])) return false;
  return true;
}
