import type { Range } from '../../types.ts';
import { type Decimal, decimal, powerOfTen } from '../decimal.ts';
import { rangeAt } from '../numeral-ranges.ts';
import { type Numeral, numeralAt } from '../numerals.ts';
import { continentalAt } from './continental.ts';
import type { Currency } from './currency.ts';
import { endsWord, latinScaleAt, type Mark, markAfter, markBefore } from './marks.ts';
import { moneyless } from './no-money.ts';

/** An amount of money, or a range of amounts, in folded text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly currency: Currency;
  /** In units of the currency; the lower end of a range. */
  readonly value: Decimal;
  /** The upper end of a range. */
  readonly to?: Decimal;
  /** One in the last place that was written, of the more exact end: 10,000 in `$3,220만`. */
  readonly grain: Decimal;
  /** Significant digits as written; 0 of a vague amount. */
  readonly digits: number;
  /** `약`, `~` or `≈` stands before it, or `여` in it. */
  readonly approximate: boolean;
  /** Only the magnitude is known: 수십억 달러. */
  readonly vague: boolean;
  /** `$100+`: this or more. */
  readonly open: boolean;
}

/** A number, with the marks of money on it if it has any. */
interface Term {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly grain: Decimal;
  readonly scaled: boolean;
  readonly mark?: Mark;
  readonly leading: boolean;
}

const WORD_STARTS: ReadonlySet<number> = new Set([...'한두수몇여일이삼사오육칠팔구십백천만억조'].map((char) => char.charCodeAt(0)));
const APPROXIMATE = /(?:^|[^가-힣])(?:약|대략|[≈≒]|(?<![^\s(=])[~∼]) ?$/;
/** Counters after a number that make it no second end of a price: `$5 ~ 10명`. */
const COUNTED = /^ ?(?:명|개|건|회|년|월|일|주|시간|분|초|대|배|%|퍼센트|㎡|평|편|종|곳|인|세|석|호|층|위(?!안)|톤|kg|km|GB|MB|TB)/;
const BARE_UNIT = /^(?:달러|유로)$/;
/** The numerator of a half, a third or a quarter: `1/2 달러`. */
const NUMERATOR = /(?:^|[^0-9/.,])([1-3])\/$/;
/** Before a number that counts nothing: 제5조, H100, 1:1, 표 2.1, 그림 3-1. */
const NUMBERING = /(?:[A-Za-z_]|[0-9]:|(?:^|[^가-힣])제|(?:표|그림|부록|상위) ?(?:[0-9]{1,2}[.-])?)$/;
/** After a unit that a number without a magnitude only stands before: `2024 달러 인덱스`. */
const TALK_OF_CURRENCY = /^ ?(?:인덱스|지수|강세|약세|환율|가치|스와프|스왑|패권|예금|채권)/;
/** 1천만불 수출의 탑: a name. */
const EXPORT_AWARD = /^ ?수출의? ?탑/;

/** Most cells of most tables. */
const NUMBERS_ALONE = /^[0-9.,:%()~△▲ -]{0,40}$/;

/** Amounts of money in folded prose, won included, in order. */
export function readAmounts(text: string, without: readonly Range[] = []): readonly Amount[] {
  if (!/[0-9수몇여십백천만억조]|[한두] ?달러/.test(text) || NUMBERS_ALONE.test(text)) return [];
  const masks = without.length === 0 ? moneyless(text) : [...moneyless(text), ...without].sort((one, other) => one[0] - other[0]);
  const terms = termsOf(text, masks);
  const amounts: Amount[] = [];
  for (let index = 0; index < terms.length; index += 1) {
    const [from, to] = [terms[index]!, terms[index + 1]];
    const range = to === undefined ? undefined : joined(text, from, to);
    const amount = range ?? (from.mark === undefined ? undefined : amountOf(text, from));
    if (amount === undefined) continue;
    amounts.push(amount);
    if (range !== undefined) index += 1;
  }
  return amounts;
}

/** Numbers in order, each with its marks. A number without one may be the lower end of a range. */
function termsOf(text: string, masks: readonly Range[]): readonly Term[] {
  const terms: Term[] = [];
  const names = new Map<string, boolean>();
  const named = (country: string): boolean => {
    const known = names.get(country) ?? text.includes(country);
    names.set(country, known);
    return known;
  };
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (mask < masks.length && masks[mask]![1] <= at) mask += 1;
    if (mask < masks.length && masks[mask]![0] <= at) {
      at = masks[mask]![1] - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !(isHangul(code) && WORD_STARTS.has(code) && mayFollowWords(text.charCodeAt(at - 1)))) continue;
    const term = termAt(text, at, digit, terms.at(-1)?.end ?? 0, named);
    if (term === undefined) {
      if (digit) at = endOfDigits(text, at) - 1;
      continue;
    }
    terms.push(term);
    at = term.end - 1;
  }
  return terms;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
/** Whether a number in words may begin behind this character. */
const mayFollowWords = (code: number): boolean => !isHangul(code) && !isDigit(code);

function termAt(text: string, at: number, digit: boolean, floor: number, named: (country: string) => boolean): Term | undefined {
  const numeral = digit ? (continentalAt(text, at) ?? numeralAt(text, at)) : wordsAt(text, at);
  if (numeral === undefined) return undefined;
  const latin = digit ? latinScaleAt(text, numeral.end) : undefined;
  const end = numeral.end + (latin?.length ?? 0);
  const scale = powerOfTen(latin?.power ?? 0);
  const bare: Term = {
    start: at,
    end,
    numeral,
    value: numeral.value.times(scale),
    grain: numeral.grain.times(scale),
    scaled: latin !== undefined,
    leading: false,
  };
  const after = markAfter(text, end, named);
  const mark = markBefore(text, at);
  // In `1만 USD 1` the code is the first number's.
  const before = mark !== undefined && mark.start >= floor ? mark : undefined;
  if (after !== undefined && acceptsAfter(text, bare, after, digit)) {
    const unit = decimal(after.word?.scale ?? 1);
    const start = before?.currency === after.currency ? before.start : at;
    const part = end - at === 1 && /^[2-5]$/.test(text.slice(at, end)) ? NUMERATOR.exec(text.slice(Math.max(0, at - 3), at)) : null;
    if (part !== null) return { ...bare, start: at - 2, end: after.end, value: unit.times(part[1]!).div(bare.value), mark: after };
    return { ...bare, start, end: after.end, value: bare.value.times(unit), grain: bare.grain.times(unit), mark: after };
  }
  if (before !== undefined && digit && acceptsBefore(text, bare, before))
    return { ...bare, start: before.start, mark: before, leading: true };
  return digit && !isNumbering(text, at) ? bare : undefined;
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

/** The range that two neighbouring terms make. */
function joined(text: string, from: Term, to: Term): Amount | undefined {
  const gap = text.slice(from.end, to.start);
  // 2달러 50센트, 3유로 50센트
  if (gap.trim() === '' && gap.length < 2 && to.mark?.word?.scale !== undefined && from.mark !== undefined && isDivided(from.mark, to.mark))
    return amountOf(text, { ...to, mark: from.mark, start: from.start, value: from.value.plus(to.value) });
  if (gap.length > 3 || !/^ ?[~∼〜–-] ?$/.test(gap)) return undefined;
  const [lower, upper] = [from.mark, to.mark];
  const currency = lower?.currency ?? upper?.currency;
  if (currency === undefined || (lower !== undefined && upper !== undefined && lower.currency !== upper.currency)) return undefined;
  // `3~$5` is no range; in `$60~100` and `60~100달러` one mark serves both.
  if (lower === undefined && to.leading) return undefined;
  if (upper === undefined && (!from.leading || COUNTED.test(text.slice(to.end, to.end + 4)))) return undefined;
  const low = spread(text, from, to);
  if (/[–-]/.test(gap) && low.value.gte(to.value)) return undefined;
  return amountOf(text, { ...low, mark: (lower ?? upper)! }, to);
}

/** The second unit is the hundredth of the first: a cent is also one of the euro and of every dollar. */
const isDivided = ({ currency }: Mark, hundredth: Mark): boolean =>
  currency === hundredth.currency || (hundredth.currency.code === 'USD' && /달러|유로/.test(currency.name));

/** In `60~113억` and `$18~54M` the lower end has the upper end's magnitude. */
function spread(text: string, from: Term, to: Term): Term {
  const written = rangeAt(text, from.numeral.start);
  if (written !== undefined && written.to.start === to.numeral.start && from.mark?.word === undefined) {
    if (written.from.value.gt(from.numeral.value)) return { ...from, value: written.from.value, grain: written.from.grain };
  }
  const scale = to.scaled && !from.scaled && from.numeral.value.lt(to.numeral.value) ? to.value.div(to.numeral.value) : decimal(1);
  return { ...from, value: from.value.times(scale), grain: from.grain.times(scale) };
}

function amountOf(text: string, from: Term, to: Term = from): Amount {
  const open = text[to.end] === '+' && !/[0-9$]/.test(text[to.end + 1] ?? '');
  const end = to.end + (open ? 1 : 0);
  const approximate =
    from.numeral.approximate || to.numeral.approximate || APPROXIMATE.test(text.slice(Math.max(0, from.start - 5), from.start));
  return {
    start: from.start,
    end,
    text: text.slice(from.start, end),
    currency: from.mark!.currency,
    value: from.value,
    ...(from !== to && { to: to.value }),
    grain: from.grain.lt(to.grain) ? from.grain : to.grain,
    digits: Math.max(from.numeral.digits, to.numeral.digits),
    approximate,
    vague: [from, to].some(({ numeral }) => numeral.digits === 0 || /^[억조]$/.test(text.slice(numeral.start, numeral.end))),
    open,
  };
}
