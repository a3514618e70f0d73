/** What a Decimal can be reckoned with: one, a whole number, or digits as written. */
export type Reckonable = Decimal | number | string;

/** How `round` and `prec` treat what they cut off: leave it, round half of it up, or all of it. */
export type Rounding = typeof DOWN | typeof HALF_UP | typeof UP;

export const DOWN = 0;
/** Half away from zero, as sums of money are rounded. */
export const HALF_UP = 1;
const UP = 3;

const MOST = Number.MAX_SAFE_INTEGER;
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** How many more places a quotient is tried with before it is reckoned to all of its places. */
const TRIED_PLACES = 3;
/** Of a quotient that does not come out even, the last one rounded half up. */
const QUOTIENT_PLACES = 20;

/**
 * An exact decimal. Nearly every figure of a plan is a safe integer with a few places, which is reckoned as such; what does not fit is a bigint,
 * some ten times slower.
 */
export class Decimal {
  /** The value times ten to the power of `places`; `NaN` where it is `wide`. */
  private readonly units: number;
  private readonly places: number;
  private readonly wide: bigint | undefined;

  private constructor(units: number, places: number, wide?: bigint) {
    this.units = units;
    this.places = places;
    this.wide = wide;
  }

  /** `units` over ten to the power of `places`. */
  static scaled(units: number, places: number): Decimal {
    return units <= MOST && units >= -MOST ? new Decimal(units, places) : Decimal.of(BigInt(units), places);
  }

  /** The same of units of any size. */
  static of(units: bigint, places: number): Decimal {
    let [kept, after] = [units, places];
    while (after > 0 && kept % 10n === 0n) {
      kept /= 10n;
      after -= 1;
    }
    if (after < 0) [kept, after] = [kept * tenTo(-after), 0];
    return after <= 15 && kept <= MOST && kept >= -MOST ? new Decimal(Number(kept), after) : new Decimal(Number.NaN, after, kept);
  }

  plus(other: Reckonable): Decimal {
    const added = decimal(other);
    const places = Math.max(this.places, added.places);
    const sum = this.unitsAt(places) + added.unitsAt(places);
    return sum <= MOST && sum >= -MOST ? new Decimal(sum, places) : Decimal.of(this.wideAt(places) + added.wideAt(places), places);
  }

  minus(other: Reckonable): Decimal {
    return this.plus(decimal(other).neg());
  }

  times(other: Reckonable): Decimal {
    const factor = decimal(other);
    const product = this.units * factor.units;
    const places = this.places + factor.places;
    if (product <= MOST && product >= -MOST && places <= 15) return new Decimal(product, places);
    return Decimal.of(this.wideAt(this.places) * factor.wideAt(factor.places), places);
  }

  /** Throws where `other` is 0. */
  div(other: Reckonable): Decimal {
    const divisor = decimal(other);
    let units = this.units;
    for (let more = 0; more <= TRIED_PLACES && units <= MOST && units >= -MOST; more += 1, units *= 10) {
      if (units % divisor.units !== 0) continue;
      const places = this.places + more - divisor.places;
      const quotient = units / divisor.units;
      if (places >= 0 && places <= 15) return new Decimal(quotient, places);
      if (places < 0 && places >= -15 && Math.abs(quotient) * POWERS[-places]! <= MOST) return new Decimal(quotient * POWERS[-places]!, 0);
    }
    const shift = QUOTIENT_PLACES + divisor.places - this.places;
    const [dividend, by] = [this.wideAt(this.places), divisor.wideAt(divisor.places)];
    const quotient = shift < 0 ? quotientOf(dividend, by * tenTo(-shift), HALF_UP) : quotientOf(dividend * tenTo(shift), by, HALF_UP);
    return Decimal.of(quotient, QUOTIENT_PLACES);
  }

  /** What is left after whole parts of `other` are taken away, with the sign of this. Throws where `other` is 0. */
  mod(other: Reckonable): Decimal {
    const divisor = decimal(other);
    const places = Math.max(this.places, divisor.places);
    const left = this.unitsAt(places) % divisor.unitsAt(places);
    return left <= MOST ? new Decimal(left, places) : Decimal.of(this.wideAt(places) % divisor.wideAt(places), places);
  }

  abs(): Decimal {
    return this.isNegative ? this.neg() : this;
  }

  neg(): Decimal {
    return this.wide === undefined ? new Decimal(-this.units, this.places) : new Decimal(Number.NaN, this.places, -this.wide);
  }

  /** -1, 0 or 1: less than, equal to or more than `other`. */
  cmp(other: Reckonable): number {
    const compared = decimal(other);
    const places = Math.max(this.places, compared.places);
    const difference = this.unitsAt(places) - compared.unitsAt(places);
    if (!Number.isNaN(difference)) return Math.sign(difference);
    const [one, another] = [this.wideAt(places), compared.wideAt(places)];
    return one < another ? -1 : one > another ? 1 : 0;
  }

  eq(other: Reckonable): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Reckonable): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Reckonable): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Reckonable): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Reckonable): boolean {
    return this.cmp(other) >= 0;
  }

  /** Half up where `rounding` is not told; `places` less than 0 rounds to tens and more. */
  round(places: number, rounding: Rounding = HALF_UP): Decimal {
    const cut = this.places - places;
    if (cut <= 0) return this;
    if (this.wide !== undefined || cut > 15 || places < -15)
      return Decimal.of(quotientOf(this.wideAt(this.places), tenTo(cut), rounding), places);
    const step = POWERS[cut]!;
    const left = Math.abs(this.units) % step;
    const kept = (Math.abs(this.units) - left) / step + (goesUp(left * 2 - step, rounding) && left > 0 ? 1 : 0);
    const units = (this.units < 0 ? -kept : kept) * (places < 0 ? POWERS[-places]! : 1);
    return Decimal.scaled(units, Math.max(0, places));
  }

  /** Rounded to so many significant digits. */
  prec(digits: number, rounding?: Rounding): Decimal {
    return this.round(digits - 1 - this.magnitude, rounding);
  }

  /** In plain digits, with `places` of them after the point where that is told. */
  toFixed(places?: number): string {
    if (places !== undefined) return (this.isNegative ? '-' : '') + plain(magnitudeOf(this.round(places).wideAt(places)), places);
    if (this.wide !== undefined) return plain(this.wide, this.places);
    let [units, after] = [this.units, this.places];
    for (; after > 0 && units % 10 === 0; after -= 1) units /= 10;
    return plain(units, after);
  }

  toString(): string {
    return this.toFixed();
  }

  toNumber(): number {
    return Number(this.toFixed());
  }

  /** The power of ten of its first digit. */
  get magnitude(): number {
    if (this.wide !== undefined) return lengthOfWide(this.wide) - 1 - this.places;
    return this.units === 0 ? 0 : lengthOf(Math.abs(this.units)) - 1 - this.places;
  }

  /** How many digits it has, without zeros at either end. */
  get digits(): number {
    const written = String(this.wide === undefined ? Math.abs(this.units) : magnitudeOf(this.wide));
    let end = written.length;
    while (end > 1 && written[end - 1] === '0') end -= 1;
    return end;
  }

  /** How many digits it has before the point, rounded to a whole number. */
  get wholeDigits(): number {
    const whole = this.round(0);
    return whole.wide === undefined ? lengthOf(Math.abs(whole.units)) : lengthOfWide(whole.wide);
  }

  private get isNegative(): boolean {
    return this.wide === undefined ? this.units < 0 : this.wide < 0n;
  }

  /** `NaN` where that is no safe integer. */
  private unitsAt(places: number): number {
    const more = places - this.places;
    if (more === 0) return this.units;
    const units = more > 15 ? Number.NaN : this.units * POWERS[more]!;
    return units <= MOST && units >= -MOST ? units : Number.NaN;
  }

  private wideAt(places: number): bigint {
    const units = this.wide ?? BigInt(this.units);
    return places === this.places ? units : units * tenTo(places - this.places);
  }
}

/** Throws where `by` is 0. */
function quotientOf(units: bigint, by: bigint, rounding: Rounding): bigint {
  const quotient = units / by;
  const left = units - quotient * by;
  if (left === 0n || !goesUp(magnitudeOf(left) * 2n - magnitudeOf(by), rounding)) return quotient;
  return units < 0n === by < 0n ? quotient + 1n : quotient - 1n;
}

/** Whether something that is cut off counts as one more; `beyondHalf` is how much more than a half of it there is. */
const goesUp = (beyondHalf: number | bigint, rounding: Rounding): boolean => rounding === UP || (rounding === HALF_UP && beyondHalf >= 0);

const magnitudeOf = (units: bigint): bigint => (units < 0n ? -units : units);

/** `units` with a point before the last `places` digits. */
function plain(units: number | bigint, places: number): string {
  const written = String(units);
  if (places === 0) return written;
  const sign = units < 0 ? '-' : '';
  const digits = written.slice(sign.length).padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Digits of a whole number. */
function lengthOf(units: number): number {
  let count = 1;
  while (count < POWERS.length && units >= POWERS[count]!) count += 1;
  return count;
}

const lengthOfWide = (units: bigint): number => String(magnitudeOf(units)).length;

const WIDE_POWERS: bigint[] = Array.from({ length: 41 }, (_, power) => 10n ** BigInt(power));

const tenTo = (power: number): bigint => WIDE_POWERS[power] ?? 10n ** BigInt(power);

/** What figures are compared with. */
const SMALL: readonly Decimal[] = Array.from({ length: 11 }, (_, units) => Decimal.scaled(units, 0));

const NUMBER = /^(-?)(\d{0,999})(?:\.(\d{0,999}))?(?:e([+-]?\d{1,4}))?$/i;

/** A Decimal of a number or of digits as written. Throws where `value` is no number. */
export function decimal(value: Reckonable): Decimal {
  if (value instanceof Decimal) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return SMALL[value] ?? Decimal.scaled(value, 0);
  if (typeof value === 'string' && value.length <= 15) {
    const short = shortDecimal(value);
    if (short !== undefined) return short;
  }
  const [, sign, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(String(value)) ?? [];
  if (whole + fraction === '') throw new Error(`No number: ${value}`);
  return Decimal.of(BigInt(`${sign}${whole}${fraction}`), fraction.length - Number(exponent));
}

/** The same of a few digits with or without a point; `undefined` for what is written with more. */
function shortDecimal(text: string): Decimal | undefined {
  let units = 0;
  let point = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) units = units * 10 + code - 0x30;
    else if (code === 0x2e && point < 0) point = at;
    else return undefined;
  }
  if (text.length - (point < 0 ? 0 : 1) < 1) return undefined;
  return Decimal.scaled(units, point < 0 ? 0 : text.length - 1 - point);
}

export function powerOfTen(power: number): Decimal {
  return TENS[power + 15] ?? Decimal.of(1n, -power);
}

const TENS: readonly Decimal[] = Array.from({ length: 31 }, (_, at) =>
  at < 15 ? Decimal.scaled(1, 15 - at) : Decimal.scaled(POWERS[at - 15]!, 0),
);
