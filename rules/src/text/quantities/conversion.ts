import { type Decimal, decimal, HALF_UP, powerOfTen } from '../decimal.ts';
import { formatPlain } from '../written-numbers.ts';
import { PREFIXES } from './prefixes.ts';
import { inBase, type Quantity, worth } from './quantity.ts';

/** Rounding may change a value by no more than this share of it: a fifth of a percent, of an approximate number one percent. */
const TOLERANCE = decimal('0.002');
const ABOUT_TOLERANCE = decimal('0.01');

/**
 * `quantity` in a metric unit of a fitting size, as text to put in its place; `undefined` where the unit has no fixed factor or the number
 * is not known.
 *
 * Two digits where they tell the value to a fifth of a percent, else three; more only where more were written, and then to half of the
 * last place written: 30평 is 99㎡, 45평 149㎡, 2천6백평 8,600㎡, 5마일 8.05km, 312.5평 1,033㎡. An approximate number keeps two, and may be
 * off by a percent (약 150평 is 500㎡). Degrees keep the last place that was written.
 */
export function converted(quantity: Quantity): string | undefined {
  const known = conversions.get(quantity);
  if (known !== undefined || conversions.has(quantity)) return known;
  const made = convert(quantity);
  conversions.set(quantity, made);
  return made;
}

const conversions = new WeakMap<Quantity, string | undefined>();

function convert(quantity: Quantity): string | undefined {
  const { unit, suffix, separator, price } = quantity;
  if (price !== undefined) return price.metric;
  if (unit.factor === undefined || !quantity.known) return undefined;
  const about = quantity.vague ? '약 ' : '';
  if (suffix === '대' || suffix === '형대') return about + decades(quantity) + suffix.slice(0, -1);
  const { low, middle, high } = quantity;
  const ends = [low, middle, high].filter((value) => value !== undefined);
  const { numbers, si } = inSi(quantity, ends);
  const last = numbers.at(-1)! + si + suffix;
  if (numbers.length === 1) return about + last + hectares(quantity);
  const first = numbers.slice(0, -1).map((number) => number + (quantity.unitTwice ? si : '') + separator);
  return about + first.join('') + last;
}

/** The factor as an author may check it: `1평 = 400/121㎡ ≒ 3.3058㎡`, `1피트 = 0.3048m`. */
export function equation({ unit }: Quantity): string {
  const known = equations.get(unit) ?? equationOf(unit);
  equations.set(unit, known);
  return known;
}

const equations = new WeakMap<Quantity['unit'], string>();

function equationOf(unit: Quantity['unit']): string {
  if (unit.factor === undefined) return '';
  if (unit.zero !== undefined) return '℃ = (℉ - 32) × 5/9';
  if (unit.dimension === 'temperature') return '℃ 차이 = ℉ 차이 × 5/9';
  const [numerator, denominator] = unit.factor;
  const exact = decimal(numerator).div(denominator);
  const shown = rounded(exact, 5);
  const sign = shown.eq(exact) ? '=' : '≒';
  // The guideline of measures defines 평 by this fraction.
  const fraction = unit.id === 'pyeong' ? ` = ${numerator}/${denominator}${unit.si}` : '';
  return `1${unit.name}${fraction} ${sign} ${formatPlain(shown)}${unit.si}`;
}

/** Land in acres is ㎡ by law and hectares by use: `243,000㎡(24.3ha)`. */
function hectares(quantity: Quantity): string {
  if (!LAND.has(quantity.unit.id) || quantity.suffix !== '') return '';
  const value = inBase(quantity, quantity.low)!.div(HECTARE);
  return value.lt(1) ? '' : `(${formatPlain(shortest(value, quantity, quantity.low))}ha)`;
}
const LAND = new Set(['acre', 'jeongbo', 'danbo']);
const HECTARE = decimal(10_000);

/** `30평대` reaches from 30 to 40평, `100평대` from 100 to 200평. */
function decades(quantity: Quantity): string {
  const { low, high = low } = quantity;
  const { numbers, si } = inSi({ ...quantity, approximate: false }, [low, high.plus(lastPlace(high))]);
  return `${numbers[0]}${quantity.unitTwice ? si : ''}${quantity.separator ?? '~'}${numbers[1]}${si}`;
}

/** `values` of the quantity's unit in one metric unit, the last place the same for all. */
function inSi(quantity: Quantity, values: readonly Decimal[]): { readonly numbers: readonly string[]; readonly si: string } {
  const { unit } = quantity;
  const base = values.map((value) => inBase(quantity, value)!);
  const largest = base.reduce((a, b) => (a.abs().gt(b.abs()) ? a : b));
  const si = fittingUnit(unit.si, largest);
  const exact = base.map((value) => value.div(worth(si)));
  const finest = Math.min(...exact.map((value, index) => placeOf(value, quantity, values[index]!)));
  // Between ends far apart, four digits of the larger are enough.
  const place = unit.zero === undefined && values.length > 1 ? Math.max(finest, largest.div(worth(si)).magnitude - 3) : finest;
  return { numbers: exact.map((value) => formatLarge(value.round(-place, HALF_UP))), si };
}

/** The step of the unit's ladder that keeps the number between 1 and what is easily read. */
function fittingUnit(si: string, base: Decimal): string {
  const ladder = PREFIXES.find((steps) => steps.some(({ symbol }) => symbol === si));
  if (ladder === undefined || base.eq(0)) return si;
  let index = ladder.findIndex(({ symbol }) => symbol === si);
  const shown = () => base.abs().div(worth(ladder[index]!.symbol));
  while (index + 1 < ladder.length && shown().gte(ladder[index]!.below)) index += 1;
  while (index > 0 && shown().lt(1)) index -= 1;
  return ladder[index]!.symbol;
}

/** Power of ten to round `exact` to; `written` is the number it came from. */
function placeOf(exact: Decimal, quantity: Quantity, written: Decimal): number {
  const { unit, grain } = quantity;
  // On a scale with a zero of its own a share of the value means nothing.
  if (unit.zero !== undefined) return grain.times(2).times(unit.factor![0]).div(unit.factor![1]).magnitude;
  if (exact.eq(0)) return 0;
  const short = shortest(exact, quantity, written);
  return Math.min(lastPlace(short).magnitude, exact.magnitude - 1);
}

/** `exact` with the fewest digits, two at least, that keep it as near as the number written allows. */
function shortest(exact: Decimal, { approximate, grain }: Quantity, written: Decimal): Decimal {
  const place = lastPlace(written).lt(grain) ? grain : lastPlace(written);
  const most = Math.max(approximate ? 2 : 3, written.eq(0) ? 1 : written.magnitude + 1 - place.magnitude);
  const half = written.eq(0) ? TOLERANCE : place.div(2).div(written.abs());
  const limit = approximate ? ABOUT_TOLERANCE : TOLERANCE;
  const tolerance = (half.lt(limit) && !approximate ? half : limit).times(exact.abs());
  for (let count = 2; count < most; count += 1) {
    const value = rounded(exact, count);
    if (value.minus(exact).abs().lte(tolerance)) return value;
  }
  return rounded(exact, most);
}

const rounded = (value: Decimal, digits: number): Decimal => value.round(digits - 1 - value.magnitude, HALF_UP);

/** From a million on in 만 or 억: `336만`, `1.34억`. */
function formatLarge(value: Decimal): string {
  const large = value.abs();
  if (large.gte('100000000')) return `${formatPlain(value.div('100000000'))}억`;
  return large.gte('1000000') ? `${formatPlain(value.div('10000'))}만` : formatPlain(value);
}

/** One in the last place other than 0: 10 for 30, 100 for 1,200, 0.1 for 25.7. */
export function lastPlace(value: Decimal): Decimal {
  return powerOfTen(value.magnitude - (value.digits - 1));
}
