import { type Decimal, decimal, HALF_UP } from '../decimal.ts';
import { particleAt, particleInstead } from '../josa.ts';
import { formatKorean, formatPlain } from '../written-numbers.ts';
import type { Amount } from './amounts.ts';

/** From here on whole ten thousands are written with 만, 억 and 조. */
const LONG = decimal(1_000_000);
/** Units worth less are posted by the hundred. */
const SMALL = decimal(20);
/** A converted magnitude is written with at least so many digits, whatever the amount's own: 1.5조 is not 2조. */
const DIGITS = 3;

/**
 * An amount in won as Korean prose writes it, at a rate of won for one unit: `약 451억 원`, `13,986원`, `약 126억~252억 원`.
 *
 * A price written out is converted to the won; a rounded amount (3,220만, 20.1B) keeps its significant digits. 약 says that it was rounded.
 */
export function inWon(amount: Amount, rate: Decimal): string {
  const { value, to } = amount;
  const [low, high] = [value, to ?? value].map((one) => one.times(rate)) as [Decimal, Decimal];
  const [from, until] = [rounded(low, amount), rounded(high, amount)];
  const exact = from.eq(low) && until.eq(high);
  const long = [from, until].every((one) => one.gte(LONG) && one.mod(10_000).eq(0));
  const write = long ? formatKorean : formatPlain;
  const written = `${to === undefined ? '' : `${write(from)}~`}${write(until)}${long ? ' 원' : '원'}`;
  return `${exact || amount.approximate ? '' : '약 '}${written}${amount.open ? ' 이상' : ''}`;
}

/** So many won as prose writes it: `12억 원`, `13,986원`. */
export function wonOf(value: Decimal): string {
  return value.gte(LONG) && value.mod(10_000).eq(0) ? `${formatKorean(value)} 원` : `${formatPlain(value)}원`;
}

/** A rate of won for one unit as it is posted, small units by the hundred: `1 USD = 1,400원`, `100 JPY = 905원`. */
export function ratePer(code: string, rate: Decimal): string {
  const units = rate.lt(SMALL) ? 100 : 1;
  return `${units} ${code} = ${formatPlain(rate.times(units))}원`;
}

function rounded(won: Decimal, { grain, digits }: Amount): Decimal {
  if (won.eq(0)) return won;
  if (grain.lte(1) && won.gte(100)) return won.round(0, HALF_UP);
  return won.prec(Math.max(DIGITS, digits), HALF_UP);
}

/** Closing marks between an amount and its particle, and a remark in parentheses, which no particle agrees with: 5만 달러(현지 기준)를. */
const CLOSING_MARKS = '’”"\'」』';
const REMARK = /^ ?\([^()\n]{1,30}\)(?! )/;

/** The particle after an amount at `at`, and the one that 원 takes; a space before 를, 는 or 와 is left of emphasis that was closed. */
export function particleAfterWon(
  text: string,
  at: number,
): { readonly start: number; readonly end: number; readonly particle: string } | undefined {
  let start = /^ [를는와](?![가-힣])/.test(text.slice(at, at + 3)) ? at + 1 : at;
  start += REMARK.exec(text.slice(start, start + 34))?.[0].length ?? 0;
  while (start < text.length && CLOSING_MARKS.includes(text[start]!)) start += 1;
  const found = particleAt(text, start);
  return found && { start, end: found.end, particle: particleInstead('원', found) };
}
