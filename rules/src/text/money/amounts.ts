import type { Range } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { rangeAt } from '../numeral-ranges.ts';
import type { Currency } from './currency.ts';
import type { Mark } from './marks.ts';
import { COUNTED, type Term, termsOf } from './terms.ts';

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

const APPROXIMATE = /(?:^|[^가-힣])(?:약|대략|[≈≒]|(?<![^\s(=])[~∼]) ?$/;
/** What some number of an amount is written with: of native numbers only `한 달러` and `두 달러` count money. */
const WITH_NUMBER = /[0-9수몇여십백천만억조]|[한두] ?달러/;
const NONE: readonly Amount[] = [];

/** Amounts of money in folded prose, won included, in order; what stands in the ranges `without` is none. */
export function readAmounts(text: string, without?: (text: string) => readonly Range[]): readonly Amount[] {
  const terms = termsOf(text, without);
  if (terms.length === 0 || !WITH_NUMBER.test(text)) return NONE;
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

/** The range that two neighbouring terms make. */
function joined(text: string, from: Term, to: Term): Amount | undefined {
  if (to.start - from.end > 3) return undefined;
  const gap = text.slice(from.end, to.start);
  // 2달러 50센트, 3유로 50센트
  if (gap.trim() === '' && gap.length < 2 && to.mark?.word?.scale !== undefined && from.mark !== undefined && isDivided(from.mark, to.mark))
    return amountOf(text, { ...to, mark: from.mark, start: from.start, value: from.value.plus(to.value) });
  if (!/^ ?[~∼〜–-] ?$/.test(gap)) return undefined;
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
  const amount = {
    start: from.start,
    end,
    text: text.slice(from.start, end),
    currency: from.mark!.currency,
    value: from.value,
    grain: from === to || from.grain.lt(to.grain) ? from.grain : to.grain,
    digits: Math.max(from.numeral.digits, to.numeral.digits),
    approximate: from.numeral.approximate || to.numeral.approximate || isAbout(text, from.start),
    vague: isVague(text, from) || (from !== to && isVague(text, to)),
    open,
  };
  return from === to ? amount : { ...amount, to: to.value };
}

const ABOUT = '약략≈≒~∼';

function isAbout(text: string, at: number): boolean {
  const last = text[at - 1] === ' ' ? at - 2 : at - 1;
  return last >= 0 && ABOUT.includes(text[last]!) && APPROXIMATE.test(text.slice(Math.max(0, at - 5), at));
}

/** `수십억`, and 억 or 조 alone. */
const isVague = (text: string, { numeral: { start, end, digits } }: Term): boolean =>
  digits === 0 || (end - start === 1 && (text[start] === '억' || text[start] === '조'));
