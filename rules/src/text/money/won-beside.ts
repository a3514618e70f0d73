import { HOLE } from '../../types.ts';
import type { Decimal } from '../decimal.ts';
import { rangeAt } from '../numeral-ranges.ts';
import { numeralAt, numeralBefore } from '../numerals.ts';
import type { Amount } from './amounts.ts';

/** How a foreign amount stands to the won beside it. */
export type Beside = 'none' | 'won-after' | 'won-before';

/** What may stand between an amount and the won in parentheses after it: a unit price, a noun of amount, its code. */
const TAIL =
  /^\+?(?:\/[A-Za-z가-힣]{1,8}){0,2}(?: ?(?:이상|이하|미만|초과|규모|상당|수준|가량|정도|내외|안팎|어치|짜리|선|대|씩)의?)?(?: ?\([A-Z]{2,4}\))?/;
const WON_NAMED = /^(?:한화|원화|우리 ?돈|한국 ?돈|우리나라 ?돈)/;
/** Words and signs before a won value that only say that it is one. */
const LEAD = /^(?:약|대략|한화|원화|우리 ?돈|한국 ?돈|우리나라 ?돈|환산(?:액|하면|시)?|으?로|즉|곧|당시|현재|기준|금|[=≈≒~∼:])/;
/** What links won to the foreign amount after it, with words that say no more than 미화 or 약. */
const LINK_BEFORE = /(?:[([{〔〈=≈≒/]|, ?즉|, ?곧) ?(?:(?:약|대략|미화|당시|[=≈≒~∼]) ?){0,3}$/;
/** The rest of a clause, up to the opened parentheses. */
const VERB = /^(?:[을를이가은는]|에|으?로)[가-힣 ]{1,16}[다고며함음됨임] ?[([] ?(?:약|한화|원화|[≈≒~]| ){0,3}$/;
const CONVERTED = /환산|한화|원화|우리 ?돈|한국 ?돈/;
/** Longest stretch in which a conversion in words is looked for: `1,000억 달러는 한국 돈으로 약 140조 원`. */
const STRETCH = 30;
/** Longest content of parentheses that is read. */
const INSIDE = 160;
const OPENING = /[([{〔〈]/;
const CLOSING = /[)\]}〕〉]/;
const OTHER_MONEY = /^ ?(?:[A-Za-z$€]|달러|유로|위안|엔|불|파운드)/;
const COUNTER = /^ ?(?:명|개|건|회|년|월|일|시간|대|배|점|평|㎡|가구|세대|곳|종|톤|주|자|권|장|km|m)/;

/** For each amount whether a won value stands beside it in the text; `none` for won itself. */
export function besideWon(text: string, amounts: readonly Amount[]): readonly Beside[] {
  const found = amounts.map((amount, index): Beside => {
    if (isWon(amount)) return 'none';
    if (wonBefore(text, amounts, index)) return 'won-before';
    return wonAfter(text, amounts, index) ? 'won-after' : 'none';
  });
  // 180억 원(1,000만 파운드, 약 1,350만 달러)
  for (let index = 1; index < amounts.length; index += 1) {
    const [before, amount] = [amounts[index - 1]!, amounts[index]!];
    if (found[index] !== 'none' || found[index - 1] !== 'won-before' || isWon(amount)) continue;
    if (/^ ?[,=≈/·] ?(?:약|[~≈])? ?$/.test(text.slice(before.end, Math.min(amount.start, before.end + 8)))) found[index] = 'won-before';
  }
  for (let index = 0; index + 2 < amounts.length; index += 1) {
    if (found[index] === 'none' && found[index + 1] === 'won-after' && isRangeInWords(text, amounts, index)) found[index] = 'won-after';
  }
  return found;
}

/** `5만 달러에서 10만 달러(7천만~1억 4천만 원)`: the won after the upper end is a range too. */
function isRangeInWords(text: string, amounts: readonly Amount[], index: number): boolean {
  const [low, high, won, second] = amounts.slice(index, index + 4) as [Amount, Amount, Amount, Amount?];
  if (
    isWon(low) ||
    low.currency !== high.currency ||
    !/^ ?(?:에서|부터|내지) ?(?:최대 ?)?$/.test(text.slice(low.end, high.start).slice(0, 9))
  )
    return false;
  const both = second !== undefined && isWon(second) && /^ ?(?:에서|부터|내지) ?$/.test(text.slice(won.end, second.start).slice(0, 6));
  return isWon(won) && fits(low, won.value) && (won.to !== undefined || both);
}

const isWon = (amount: Amount): boolean => amount.currency.code === 'KRW';

function wonAfter(text: string, amounts: readonly Amount[], index: number): boolean {
  const { end } = amounts[index]!;
  const tail = end + TAIL.exec(text.slice(end, end + 30))![0].length;
  const at = skipSpace(text, tail);
  const next = text[at] ?? '';
  if (OPENING.test(next)) return wonInside(text, amounts, index, at) || inWords(text, amounts, index);
  // 35박 × 15유로 ≈ 52만: what is left of the sign need not be the amount alone.
  if (/[=≈≒]/.test(next)) return wonAt(text, amounts, index, skip(text, at, LEAD), false);
  if (next === '/' || next === '→') return wonAt(text, amounts, index, skip(text, at + 1, LEAD));
  if (next === ',') {
    const after = skipSpace(text, at + 1);
    const led = skip(text, after, LEAD);
    if ((led > after || isInParentheses(text, amounts[index]!.start)) && wonAt(text, amounts, index, led)) return true;
  } else if (next === '약' || WON_NAMED.test(text.slice(at, at + 6))) {
    if (wonAt(text, amounts, index, skip(text, at, LEAD))) return true;
  }
  return inWords(text, amounts, index) || afterVerb(text, amounts, index);
}

/** `1만 2천 유로를 쓴다(1,920만 원)`: won alone in parentheses after the clause that the amount stands in. */
function afterVerb(text: string, amounts: readonly Amount[], index: number): boolean {
  const [amount, next] = [amounts[index]!, amounts[index + 1]];
  if (next === undefined || !isWon(next) || !fits(amount, next.value)) return false;
  return (
    VERB.test(text.slice(amount.end, Math.min(next.start, amount.end + STRETCH))) &&
    /^ ?(?:상당|정도|가량)?[)\]]/.test(text.slice(next.end, next.end + 4))
  );
}

/** The parentheses that open at `open` begin with won, or hold a won amount that fits. */
function wonInside(text: string, amounts: readonly Amount[], index: number, open: number): boolean {
  if (wonAt(text, amounts, index, skip(text, open + 1, LEAD))) return true;
  const close = closing(text, open);
  for (let other = index + 1; other < amounts.length && amounts[other]!.start < close; other += 1) {
    if (isWon(amounts[other]!) && fits(amounts[index]!, amounts[other]!.value)) return true;
  }
  return false;
}

/** Whether an amount may be worth so many won; in `세계 시장 $10B(국내 3조 원)` it is not. */
export function fits({ value, currency }: Amount, won: Decimal): boolean {
  if (currency.rates === undefined || value.eq(0)) return true;
  const [low, high] = currency.rates;
  return won.gte(value.times(low)) && won.lte(value.times(high));
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at < open + INSIDE; at += 1) {
    if (OPENING.test(text[at]!)) depth += 1;
    if (CLOSING.test(text[at]!)) depth -= 1;
    if (depth === 0) return at;
  }
  return Math.min(text.length, open + INSIDE);
}

/** A few words that say 환산 or 원화, then won, in the same sentence. */
function inWords(text: string, amounts: readonly Amount[], index: number): boolean {
  const next = amounts[index + 1];
  if (next === undefined || !isWon(next) || next.start - amounts[index]!.end > STRETCH) return false;
  const between = text.slice(amounts[index]!.end, next.start);
  return CONVERTED.test(between) && !/[.!?;|]|다 /.test(between);
}

function wonAt(text: string, amounts: readonly Amount[], index: number, at: number, fitting = true): boolean {
  const next = amounts[index + 1];
  return (next !== undefined && isWon(next) && next.start === at) || bareWonAt(text, at, fitting ? amounts[index] : undefined);
}

/** `52만` or `1.3만~8만` with nothing counted after it. */
function bareWonAt(text: string, at: number, amount: Amount | undefined): boolean {
  // Beyond what numerals read: 2경 원.
  if (/^[0-9][0-9,.]{0,9}경/.test(text.slice(at, at + 11))) return true;
  const number = numeralAt(text, at);
  if (number === undefined || !/[만억조]/.test(text.slice(at, number.end))) return false;
  // In `1.3~8만` the first number has the magnitude of the second.
  if (amount !== undefined && !fits(amount, rangeAt(text, at)?.from.value ?? number.value)) return false;
  return !COUNTER.test(text.slice(number.end, number.end + 3)) && !OTHER_MONEY.test(text.slice(number.end, number.end + 4));
}

/** Won right before the amount: `454억원 (~$32.5M)`, `1,400원 = $1`, `13억 원(미화 100만 달러)`. */
function wonBefore(text: string, amounts: readonly Amount[], index: number): boolean {
  const { start } = amounts[index]!;
  const before = amounts[index - 1];
  const from = Math.max(start - STRETCH, before?.end ?? 0);
  const gap = text.slice(from, start);
  const link = LINK_BEFORE.exec(gap)?.index;
  if (link === undefined) return false;
  const tail = gap.slice(0, link).trimEnd();
  if (before !== undefined && isWon(before) && before.end === from) return TAIL.exec(tail)![0].length === tail.length;
  const number = numeralBefore(text, from + tail.length);
  if (number === undefined || number.start < from) return false;
  return /[만억조]/.test(text.slice(number.start, number.end)) && fits(amounts[index]!, number.value);
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - STRETCH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function skip(text: string, from: number, word: RegExp): number {
  let at = skipSpace(text, from);
  for (let count = 0; count < 6; count += 1) {
    const found = word.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    if (found === 0) break;
    at = skipSpace(text, at + found);
  }
  return at;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\n' || text[next] === HOLE) next += 1;
  return next;
}
