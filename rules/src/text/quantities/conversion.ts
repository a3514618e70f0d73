import Big from 'big.js';
import { formatPlain } from '../numerals.ts';
import { inBase, type Quantity, worth } from './quantities.ts';

/** Rounding may change a value by no more than this share of it. */
const TOLERANCE = new Big('0.005');
const TEN = new Big(10);

/**
 * `quantity` in its SI unit, as text to put in its place; `undefined` where the unit has no fixed factor or the number is not known.
 *
 * The step to round to is the largest power of ten that is at most two in the last place written (1평 is 3.3㎡, so whole ㎡; 1°F is 0.56℃,
 * so whole ℃), made finer until rounding changes the value by no more than half a percent: 45평 is 149㎡, 3만 평 is 99,000㎡, 3파운드 is
 * 1.36kg.
 * Of zeros at the end one counts (1,000평 is 3,300㎡), in an approximate number none.
 */
export function converted(quantity: Quantity): string | undefined {
  const { unit, suffix, separator } = quantity;
  if (unit.factor === undefined || !quantity.known) return undefined;
  const about = quantity.vague ? '약 ' : '';
  if (suffix === '대') return about + decades(quantity);
  const ends = quantity.high === undefined ? [quantity.low] : [quantity.low, quantity.high];
  const numbers = inSi(quantity, ends);
  const last = numbers.at(-1)! + unit.si + suffix;
  if (numbers.length === 1) return about + last;
  return `${about}${numbers[0]}${quantity.unitTwice ? unit.si : ''}${separator}${last}`;
}

/** The factor as an author may check it: `1평 = 400/121㎡`. */
export function equation({ unit }: Quantity): string {
  if (unit.factor === undefined) return '';
  if (unit.zero !== undefined) return '℃ = (℉ - 32) × 5/9';
  const [numerator, denominator] = unit.factor;
  return `1${unit.name} = ${denominator === '1' ? numerator : `${numerator}/${denominator}`}${unit.si}`;
}

/** `30평대` reaches from 30 to 40평, `100평대` from 100 to 200평. */
function decades(quantity: Quantity): string {
  const low = quantity.low;
  const high = quantity.high ?? low;
  const [from, to] = inSi({ ...quantity, approximate: false }, [low, high.plus(lastPlace(high))]);
  return `${from}${quantity.unitTwice ? quantity.unit.si : ''}${quantity.separator ?? '~'}${to}${quantity.unit.si}`;
}

function inSi(quantity: Quantity, values: readonly Big[]): string[] {
  const si = worth(quantity.unit.si);
  const exact = values.map((value) => inBase(quantity, value)!.div(si));
  const step = Math.min(...values.map((value, index) => places(grainOf(quantity, value), quantity, exact[index]!)));
  return exact.map((value) => formatPlain(value.round(-step)));
}

/** What one in the last place that counts is worth. */
function grainOf({ grain, approximate }: Quantity, value: Big): Big {
  if (value.eq(0)) return grain;
  const coarse = approximate ? lastPlace(value) : lastPlace(value).div(TEN);
  return coarse.gt(grain) ? coarse : grain;
}

/** Power of ten to round `exact` to. */
function places(grain: Big, { unit }: Quantity, exact: Big): number {
  let step = grain.times(2).times(unit.factor![0]).div(unit.factor![1]).e;
  // On a scale with a zero of its own a share of the value means nothing.
  if (unit.zero !== undefined || exact.eq(0)) return step;
  while (exact.round(-step).minus(exact).abs().gt(exact.abs().times(TOLERANCE))) step -= 1;
  return step;
}

/** One in the last place other than 0: 10 for 30, 100 for 1,200, 0.1 for 25.7. */
function lastPlace(value: Big): Big {
  return TEN.pow(value.e - (value.c.length - 1));
}
