import type { Range } from '../../types.ts';
import { type Decimal, decimal, powerOfTen } from '../decimal.ts';
import { type Numeral, numeralAt } from '../numerals.ts';
import { continentalAt } from './continental.ts';
import { endsWord, latinScaleAt, type Mark, markAfter, markBefore } from './marks.ts';
import { isDigitAt, mayScale, nextNumber } from './money-cues.ts';
import { moneyless } from './no-money.ts';

/** A number, with the marks of money on it if it has any. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly grain: Decimal;
  readonly scaled: boolean;
  readonly mark: Mark | undefined;
  readonly leading: boolean;
}

/** Counters after a number that make it no second end of a price: `$5 ~ 10명`. */
export const COUNTED = /^ ?(?:명|개|건|회|년|월|일|주|시간|분|초|대|배|%|퍼센트|㎡|평|편|종|곳|인|세|석|호|층|위(?!안)|톤|kg|km|GB|MB|TB)/;
const BARE_UNIT = /^(?:달러|유로)$/;
/** The numerator of a half, a third or a quarter: `1/2 달러`. */
const NUMERATOR = /(?:^|[^0-9/.,])([1-3])\/$/;
/** Before a number that counts nothing: 제5조, H100, 1:1, 표 2.1, 그림 3-1. */
const NUMBERING = /(?:[A-Za-z_]|[0-9]:|(?:^|[^가-힣])제|(?:표|그림|부록|상위) ?(?:[0-9]{1,2}[.-])?)$/;
/** After a unit that a number without a magnitude only stands before: `2024 달러 인덱스`. */
const TALK_OF_CURRENCY = /^ ?(?:인덱스|지수|강세|약세|환율|가치|스와프|스왑|패권|예금|채권)/;
/** 1천만불 수출의 탑: a name. */
const EXPORT_AWARD = /^ ?수출의? ?탑/;

const NO_RANGES: readonly Range[] = [];
const NO_TERMS: readonly Term[] = [];

/** Numbers that may be money in order, each with its marks. A number without one may be the lower end of a range. */
export function termsOf(text: string, without: ((text: string) => readonly Range[]) | undefined): readonly Term[] {
  const first = nextNumber(text, 0);
  return first < text.length ? termsFrom(text, first, masksOf(text, without?.(text) ?? NO_RANGES)) : NO_TERMS;
}

function termsFrom(text: string, first: number, masks: readonly Range[]): readonly Term[] {
  let terms: Term[] | undefined;
  let mask = 0;
  const named = namesIn(text);
  for (let at = first; at < text.length; at = nextNumber(text, at + 1)) {
    const digit = isDigitAt(text, at);
    while (mask < masks.length && masks[mask]![1] <= at) mask += 1;
    if (mask < masks.length && masks[mask]![0] <= at) {
      at = masks[mask]![1] - 1;
      continue;
    }
    const term = termAt(text, at, digit, terms?.at(-1)?.end ?? 0, named);
    if (term === undefined) {
      if (digit) at = endOfDigits(text, at) - 1;
      continue;
    }
    terms ??= [];
    terms.push(term);
    at = term.end - 1;
  }
  return terms ?? NO_TERMS;
}

function masksOf(text: string, without: readonly Range[]): readonly Range[] {
  const moneylessRanges = moneyless(text);
  return without.length === 0 ? moneylessRanges : [...moneylessRanges, ...without].sort((one, other) => one[0] - other[0]);
}

/** Whether the text names a country, looked for once. */
function namesIn(text: string): (country: string) => boolean {
  let names: Map<string, boolean> | undefined;
  return (country) => {
    names ??= new Map();
    const known = names.get(country) ?? text.includes(country);
    names.set(country, known);
    return known;
  };
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

function termAt(text: string, at: number, digit: boolean, floor: number, named: (country: string) => boolean): Term | undefined {
  const numeral = digit ? (continentalAt(text, at) ?? numeralAt(text, at)) : wordsAt(text, at);
  if (numeral === undefined) return undefined;
  const latin = digit && mayScale(text, numeral.end) ? latinScaleAt(text, numeral.end) : undefined;
  const bare = latin === undefined ? plainTerm(numeral) : scaledTerm(numeral, latin);
  const { end } = bare;
  const after = markAfter(text, end, named);
  const mark = markBefore(text, at);
  // In `1만 USD 1` the code is the first number's.
  const before = mark !== undefined && mark.start >= floor ? mark : undefined;
  if (after !== undefined && acceptsAfter(text, bare, after, digit)) {
    const scale = after.word?.scale;
    const start = before?.currency === after.currency ? before.start : at;
    const part = end - at === 1 && /^[2-5]$/.test(text.slice(at, end)) ? NUMERATOR.exec(text.slice(Math.max(0, at - 3), at)) : null;
    if (part !== null) {
      const share = decimal(scale ?? 1)
        .times(part[1]!)
        .div(bare.value);
      return marked({ ...bare, value: share }, at - 2, after.end, after, false);
    }
    const counted = scale === undefined ? bare : { ...bare, value: bare.value.times(scale), grain: bare.grain.times(scale) };
    return marked(counted, start, after.end, after, false);
  }
  if (before !== undefined && digit && acceptsBefore(text, bare, before)) return marked(bare, before.start, end, before, true);
  return digit && !isNumbering(text, at) ? bare : undefined;
}

/** Written out, since plans hold thousands of them. */
const marked = ({ numeral, value, grain, scaled }: Term, start: number, end: number, mark: Mark, leading: boolean): Term => {
  return { start, end, numeral, value, grain, scaled, mark, leading };
};

const plainTerm = (numeral: Numeral): Term => {
  const { start, end, value, grain } = numeral;
  return { start, end, numeral, value, grain, scaled: false, mark: undefined, leading: false };
};

function scaledTerm(numeral: Numeral, { length, power }: { readonly length: number; readonly power: number }): Term {
  const [{ start, end, value, grain }, scale] = [numeral, powerOfTen(power)];
  return {
    start,
    end: end + length,
    numeral,
    value: value.times(scale),
    grain: grain.times(scale),
    scaled: true,
    mark: undefined,
    leading: false,
  };
}

/** `백만`, `수십억`, `일억이천만`, `수 억`, and `수` before a unit of money. Of native numbers only `한 달러` and `두 달러` count money. */
function wordsAt(text: string, at: number): Numeral | undefined {
  const numeral = numeralAt(text, at, { words: true });
  if (numeral !== undefined) return numeral;
  const native =
    text[at] === '한' || text[at] === '두' ? /^([한두]) ?달러(?! ?(?:강세|약세|예금|환율|인덱스))/.exec(text.slice(at, at + 9)) : null;
  if (native !== null)
    return { start: at, end: at + 1, value: decimal(native[1] === '한' ? 1 : 2), digits: 1, grain: decimal(1), approximate: false };
  // 할 수 있다: after a verb in ㄹ 수 is another word.
  if (text[at] !== '수' || endsInRieul(text[at - 2])) return undefined;
  const alone = { start: at, end: at + 1, value: decimal(1), digits: 0, grain: decimal(1), approximate: true };
  if (/^ ?(?:달러|유로|위안|파운드)/.test(text.slice(at + 1, at + 5))) return alone;
  const spaced = /^ [십백천만억조]/.test(text.slice(at + 1, at + 3)) ? numeralAt(text, at + 2, { words: true }) : undefined;
  return spaced && { ...alone, end: spaced.end, value: spaced.value, grain: spaced.value };
}

const endsInRieul = (char = ''): boolean => char >= '가' && char <= '힣' && (char.charCodeAt(0) - 0xac00) % 28 === 8;

function acceptsAfter(text: string, { start, end, numeral, scaled }: Term, mark: Mark, digit: boolean): boolean {
  if (EXPORT_AWARD.test(text.slice(mark.end, mark.end + 6))) return false;
  const shaped = looksLikeMoney(text, start, end, scaled);
  if (digit) {
    if (isNumbering(text, start)) return false;
    if (mark.code ? mark.currency.shaped : mark.word?.guard === 'named') return shaped;
    return shaped || mark.word === undefined || !isPlainNumberBy(text, start, end, mark);
  }
  // 만원 버스, 조원들, 수원
  const several = numeral.end - numeral.start > 1;
  if (mark.word === undefined) return several && mark.code && !mark.currency.shaped;
  return (
    several || (mark.word.guard === 'number' && (mark.currency.code !== 'KRW' || (/[백천만]/.test(text[start]!) && text[end] === ' ')))
  );
}

/** A number that only stands beside the word: `10위안에 든다`, `2025엔 달라진다`, `2024 달러 강세`. */
function isPlainNumberBy(text: string, start: number, end: number, { end: after, word, currency }: Mark): boolean {
  if (word!.word === '위안') return /^(?:에|으로)/.test(text.slice(after, after + 2));
  if (word!.word === '엔') return end - start === 4 && /^20[1-5]/.test(text.slice(start, end));
  return currency.code !== 'KRW' && text[end] === ' ' && TALK_OF_CURRENCY.test(text.slice(after, after + 4));
}

const isNumbering = (text: string, at: number): boolean => NUMBERING.test(text.slice(Math.max(0, at - 7), at));

function acceptsBefore(text: string, { start, end, scaled }: Term, mark: Mark): boolean {
  const next = text[end] ?? '';
  if (/[A-Za-z0-9_^\\]/.test(next)) return false;
  // PHP8, ETH0
  if (mark.code && (mark.currency.shaped || mark.currency.token) && mark.end === start) return false;
  const sign = !mark.code && !/[가-힣]/.test(text[mark.end - 1]!);
  if (sign) return true;
  // USD 2024년, 미화 3명, ARS 2,000건, PHP 8.3
  if (COUNTED.test(text.slice(end, end + 4)) || /^ ?원/.test(text.slice(end, end + 2))) return false;
  // 달러 50만; 원/달러 1,400 and 달러 1,400선 are rates.
  if (BARE_UNIT.test(text.slice(mark.start, mark.end)))
    return /[만억조]/.test(text.slice(start, end)) && !/[/·~-]/.test(text[mark.start - 1] ?? '');
  if (!mark.code) return looksLikeMoney(text, start, end, scaled);
  // PHP 8.3, CAD 도면 1,200장
  if (
    mark.currency.shaped &&
    !looksLikeMoney(text, start, end, scaled) &&
    !(isAtHome(text, mark) && /^[0-9]+(?:\.[0-9]{2})?$/.test(text.slice(start, end)))
  )
    return false;
  return !mark.currency.shaped || endsWord(text, end);
}

/** `말레이시아 업체의 인건비는 시간당 RM 45`: the sentence before the code names its country. */
function isAtHome(text: string, { start, currency: { name, countries } }: Mark): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = before.slice(before.lastIndexOf('다. ') + 1);
  return (countries ?? [name.slice(0, name.indexOf(' '))]).some((country) => sentence.includes(country));
}

/** `50,000`, `3M`, `10만`: as amounts are written, and versions and measurements are not. */
function looksLikeMoney(text: string, start: number, end: number, scaled: boolean): boolean {
  return scaled || /[0-9],[0-9]{3}|[천만억조]/.test(text.slice(start, end));
}
