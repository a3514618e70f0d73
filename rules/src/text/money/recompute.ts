import { type Decimal, decimal, powerOfTen } from '../decimal.ts';
import type { Amount } from './amounts.ts';
import type { StatedWon } from './stated-won.ts';
import { fits } from './won-beside.ts';

/** However few digits are written, won that is further off than this was not rounded: 14억 is no 10억. */
const COARSEST = decimal('0.1');
/** 약 covers at least so much: rates move from day to day, and press rounds twice. Two digits after 약 claim less than three. */
const ABOUT = { coarse: decimal('0.05'), fine: decimal('0.03') };
/** A rounded foreign amount (1.2M) may stand for so much more or less. */
const ROUNDED = decimal('0.025');
const TEN = decimal(10);

/**
 * Whether a stated won value is what the amount comes to at a rate, up to honest rounding: up, down or to the nearest, in the last place that is
 * not a zero (약 1,400만 is rounded to a hundred 만), never by a tenth.
 */
export function agrees(amount: Amount, won: StatedWon, rate: Decimal): boolean {
  const ends: (readonly [Decimal, Decimal])[] = [[amount.value, won.value]];
  if (amount.to !== undefined && won.to !== undefined) ends.push([amount.to, won.to]);
  return ends.every(([foreign, stated]) => {
    const apart = stated.minus(foreign.times(rate)).abs();
    return apart.lt(roundingOf(stated, won)) || apart.lte(slackOf(foreign, amount).times(rate));
  });
}

/** How far the true foreign amount may lie from the written one, in the currency; prices to the unit are exact. */
function slackOf(foreign: Decimal, { grain, approximate }: Amount): Decimal {
  if (approximate) return least(lastPlace(foreign, grain).div(2), foreign.times(ROUNDED));
  return grain.lte(1) ? decimal(0) : least(grain.div(2), foreign.times(ROUNDED));
}

/** Less than this lies between a won value and what it was rounded from. */
function roundingOf(stated: Decimal, { grain, approximate }: StatedWon): Decimal {
  const place = lastPlace(stated, grain);
  if (!approximate) return least(place, stated.times(COARSEST));
  // 약 15만 and 약 350억 are also rounded to fives.
  const fives = stated.div(place).mod(TEN).eq(5) && stated.gt(place.times(TEN));
  const rounding = least(fives ? place.times(5) : place, stated.times(COARSEST));
  const about = stated.times(stated.lt(place.times(100)) ? ABOUT.coarse : ABOUT.fine);
  return rounding.gt(about) ? rounding : about;
}

/** One in the last place of a value that is not a zero: 100만 in 1,400만. */
function lastPlace(value: Decimal, grain: Decimal): Decimal {
  let place = grain;
  while (value.gt(0) && value.mod(place.times(TEN)).eq(0)) place = place.times(TEN);
  return place;
}

const least = (one: Decimal, other: Decimal): Decimal => (one.lt(other) ? one : other);

/**
 * The won that was meant where a place too many or too few was written: a power of ten makes it plausible, and as it stands it is worth what the
 * currency never was. `undefined` where it is plausible, or where no power of ten helps (it is then another sum).
 */
export function misplaced(amount: Amount, won: StatedWon): Decimal | undefined {
  if (amount.to !== undefined || amount.currency.rates === undefined || amount.currency.oneOf !== undefined) return undefined;
  if (amount.value.eq(0) || fits(amount, won.value)) return undefined;
  for (let power = -4; power <= 4; power += 1) {
    const scaled = won.value.times(powerOfTen(power));
    if (fits(amount, scaled)) return scaled;
  }
  return undefined;
}
