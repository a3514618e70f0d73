import Big from 'big.js';
import { formatKorean, formatPlain } from '../written-numbers.ts';
import type { Amount } from './amounts.ts';

/** From here on whole ten thousands are written with 만, 억 and 조. */
const LONG = new Big(1_000_000);
/** Units worth less are posted by the hundred. */
const SMALL = new Big(20);
/** A converted magnitude is written with at least so many digits, whatever the amount's own: 1.5조 is not 2조. */
const DIGITS = 3;

/**
 * An amount in won as Korean prose writes it, at a rate of won for one unit: `약 451억 원`, `13,986원`, `약 126억~252억 원`.
 *
 * A price written out is converted to the won; a rounded amount (3,220만, 20.1B) keeps its significant digits. 약 says that it was rounded.
 */
export function inWon(amount: Amount, rate: Big): string {
  const { value, to } = amount;
  const [low, high] = [value, to ?? value].map((one) => one.times(rate)) as [Big, Big];
  const [from, until] = [rounded(low, amount), rounded(high, amount)];
  const exact = from.eq(low) && until.eq(high);
  const long = [from, until].every((one) => one.gte(LONG) && one.mod(10_000).eq(0));
  const write = long ? formatKorean : formatPlain;
  const written = `${to === undefined ? '' : `${write(from)}~`}${write(until)}${long ? ' 원' : '원'}`;
  return `${exact || amount.approximate ? '' : '약 '}${written}${amount.open ? ' 이상' : ''}`;
}

/** So many won as prose writes it: `12억 원`, `13,986원`. */
export function wonOf(value: Big): string {
  return value.gte(LONG) && value.mod(10_000).eq(0) ? `${formatKorean(value)} 원` : `${formatPlain(value)}원`;
}

/** A rate of won for one unit as it is posted, small units by the hundred: `1 USD = 1,400원`, `100 JPY = 905원`. */
export function ratePer(code: string, rate: Big): string {
  const units = rate.lt(SMALL) ? 100 : 1;
  return `${units} ${code} = ${formatPlain(rate.times(units))}원`;
}

function rounded(won: Big, { grain, digits }: Amount): Big {
  if (won.eq(0)) return won;
  if (grain.lte(1) && won.gte(100)) return won.round(0, Big.roundHalfUp);
  return won.prec(Math.max(DIGITS, digits), Big.roundHalfUp);
}

/** Particles after a word that ends in a vowel, and what they are after 원; the longest first. What may follow them is no other word. */
const AFTER_WON: readonly (readonly [written: RegExp, particle: string])[] = [
  [/^를(?![가-힣])/, '을'],
  [/^는(?![가-힣])/, '은'],
  [/^가(?![가-힣])/, '이'],
  [/^와(?=의|는|도|[^가-힣]|$)/, '과'],
  [/^로(?=부터|써|서|는|도|의|만|까지|[^가-힣]|$)/, '으로'],
  [/^라(?=는|고|면|도|서|며|[^가-힣]|$)/, '이라'],
  [/^였/, '이었'],
  [/^다(?![가-힣])/, '이다'],
  [/^예요/, '이에요'],
  [/^네요/, '이네요'],
  [/^지만(?![가-힣])/, '이지만'],
  [/^죠(?![가-힣])/, '이죠'],
  [/^나(?![가-힣])/, '이나'],
  [/^며(?![가-힣])/, '이며'],
  [/^고(?![가-힣])/, '이고'],
];

/** The particle right after an amount at `at`, and the one that 원 takes; a space before 를, 는 or 와 is left of emphasis that was closed. */
export function particleAfterWon(
  text: string,
  at: number,
): { readonly start: number; readonly end: number; readonly particle: string } | undefined {
  const start = /^ [를는와](?![가-힣])/.test(text.slice(at, at + 3)) ? at + 1 : at;
  const rest = text.slice(start, start + 5);
  for (const [written, particle] of AFTER_WON) {
    const found = written.exec(rest)?.[0];
    if (found !== undefined) return { start, end: start + found.length, particle };
  }
  return undefined;
}
