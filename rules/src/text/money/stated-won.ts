import type { Decimal } from '../decimal.ts';
import { rangeAt } from '../numeral-ranges.ts';
import { numeralAt } from '../numerals.ts';
import type { Amount } from './amounts.ts';

/** A won value that a text gives for a foreign amount. */
export interface StatedWon {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly to?: Decimal;
  /** One in the last place that was written. */
  readonly grain: Decimal;
  readonly approximate: boolean;
}

/** A unit price or a noun of amount after a sum; 씩 and 당 make it a part of what is in the parentheses. */
const TAIL = /^\+?(?:\/[A-Za-z가-힣]{1,8})?(?: ?(?:이상|이하|미만|초과|규모|상당|수준|가량|정도|내외|안팎|어치|짜리|선|대)의?)?$/;
const LEAD = /^(?:약|대략|한화|원화|우리 ?돈|한국 ?돈|환산(?:액|하면|시)?|으?로|즉|[=≈≒~∼:]| ){0,6}$/;
/** A rate first in the parentheses, up to the won that it makes. */
const AFTER_RATE =
  /^(?:적용 ?)?(?:환율 ?|1?\$ ?[=당] ?|1?달러 ?[=당] ?|1 ?USD ?= ?)[0-9][0-9,.]{2,8}원(?:\/(?:\$|달러|USD))?(?:을|를|으로)? ?(?:적용|기준|가정|환산)?(?: ?시|하면|으로)?,? ?약? ?$/;
/** What follows won that stands for the amount alone; a rate, a date or a remark may come after a comma. */
const CLOSED = /^ ?(?:\/[A-Za-z가-힣]{1,8})?(?: ?(?:이상|이하|미만|초과|규모|상당|수준|가량|정도|내외|안팎|선|대))?(?:[)\],]| ?(?:\n|$))/;
const IN_WORDS = /^(?:[은는이가을를]|,)? ?(?:한화|원화|우리 ?돈|한국 ?돈)(?:으?로)? ?(?:환산(?:하면|시| 시)? ?)?약? ?$/;
const EQUALS = /^ ?[=≈≒]/;
/** What may follow a number without 원 after a sign of equality; 10만 이용자 is no money. */
const UNCOUNTED = /^(?:[,.;)\]\n]|$|[이을은의로]|으로|가량|정도)/;
const BEFORE = /^(?: ?(?:이상|이하|미만|규모|상당|수준|가량|정도|내외))? ?[([] ?(?:약|미화|[≈≒~∼]| ){0,4}$/;
/** A product or a sum is converted as a whole: 35박 × 15유로 ≈ 52만. */
const CALCULATED = /[×xX*+÷−] ?$/;
/** What makes won more or less than the conversion. */
const ADDED = /부가(?:가치)?세|VAT|세금|관세|세액|수수료|배송|운송|운임|할인|마진|포함|별도|제외|합계|총액/i;
/** Longest stretch between the two. */
const STRETCH = 30;

/** The won that a text gives for the amount at `index`: only where nothing else can be meant by it. */
export function statedWon(text: string, amounts: readonly Amount[], index: number): StatedWon | undefined {
  const amount = amounts[index]!;
  if (amount.vague || CALCULATED.test(text.slice(Math.max(0, amount.start - 2), amount.start))) return undefined;
  const won = wonBehind(text, amounts, index) ?? wonAhead(text, amounts, index);
  if (won === undefined || (won.to === undefined) !== (amount.to === undefined)) return undefined;
  const [from, until] = [Math.min(amount.start, won.start), Math.max(amount.end, won.end)];
  return ADDED.test(text.slice(from, until) + /^[^)\].]{0,20}/.exec(text.slice(until))![0]) ? undefined : won;
}

/** `100만 달러(약 14억 원)`, `100만 달러 ≈ 14억`, `100만 달러는 한화로 약 14억 원`. */
function wonBehind(text: string, amounts: readonly Amount[], index: number): StatedWon | undefined {
  const { end } = amounts[index]!;
  const open = text.slice(end, end + STRETCH).search(/[([]/);
  if (open >= 0 && TAIL.test(text.slice(end, end + open).trimEnd())) {
    const inside = end + open + 1;
    const won = wonFrom(text, amounts[index + 1], inside) ?? wonAfterRate(text, amounts, index, inside);
    if (won !== undefined && CLOSED.test(text.slice(won.end, won.end + 16))) return won;
  }
  const next = amounts[index + 1];
  const equals = EQUALS.exec(text.slice(end, end + 2))?.[0];
  if (equals !== undefined) {
    const won = wonFrom(text, next, end + equals.length);
    return won !== undefined && (won.end === next?.end || UNCOUNTED.test(text.slice(won.end, won.end + 2))) ? won : undefined;
  }
  if (next === undefined || !isWon(next) || next.start - end > STRETCH) return undefined;
  return IN_WORDS.test(text.slice(end, next.start)) ? asWon(text, next) : undefined;
}

/** `100만 달러(환율 1,400원 적용 시 14억 원)`, `(1달러=1,400원 기준, 14억 원)`. */
function wonAfterRate(text: string, amounts: readonly Amount[], index: number, from: number): StatedWon | undefined {
  const won = amounts.slice(index + 2, index + 4).find((next) => isWon(next) && AFTER_RATE.test(text.slice(from, next.start).slice(0, 50)));
  return won && asWon(text, won);
}

/** Won right after words that only lead to it: an amount, or a number with 만, 억 or 조 and no 원. */
function wonFrom(text: string, next: Amount | undefined, from: number): StatedWon | undefined {
  if (next !== undefined && isWon(next) && next.start - from < STRETCH && LEAD.test(text.slice(from, next.start))) return asWon(text, next);
  const lead = text.slice(from, from + STRETCH).search(/[0-9]/);
  if (lead < 0 || !LEAD.test(text.slice(from, from + lead))) return undefined;
  const start = from + lead;
  const range = rangeAt(text, start);
  const number = range?.from ?? numeralAt(text, start);
  const last = range?.to ?? number;
  if (number === undefined || last === undefined || !/[만억조]$/.test(text.slice(start, last.end))) return undefined;
  const { value, grain } = number;
  const approximate = number.approximate || isLed(text, start);
  return { start, end: last.end, value, ...(range && { to: range.to.value }), grain: smaller(grain, last.grain), approximate };
}

/** `14억 원(미화 100만 달러)`. */
function wonAhead(text: string, amounts: readonly Amount[], index: number): StatedWon | undefined {
  const [before, amount] = [amounts[index - 1], amounts[index]!];
  if (before === undefined || !isWon(before) || amount.start - before.end > STRETCH) return undefined;
  if (!BEFORE.test(text.slice(before.end, amount.start))) return undefined;
  return CLOSED.test(text.slice(amount.end, amount.end + 16)) ? asWon(text, before) : undefined;
}

function asWon(text: string, { start, end, value, to, grain, approximate, vague, open }: Amount): StatedWon | undefined {
  if (vague || open || value.lte(0)) return undefined;
  return { start, end, value, ...(to && { to }), grain, approximate: approximate || isLed(text, start) };
}

const isLed = (text: string, start: number): boolean => /(?:약|대략|[≈≒~∼]) ?$/.test(text.slice(Math.max(0, start - 4), start));
const isWon = (amount: Amount): boolean => amount.currency.code === 'KRW';
const smaller = (one: Decimal, other: Decimal): Decimal => (one.lt(other) ? one : other);
