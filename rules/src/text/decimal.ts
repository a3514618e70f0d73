import Big from 'big.js';

/** What a Decimal can be reckoned with: one, a whole number, or digits as written. */
export type Reckonable = Decimal | number | string;

/** How `round` and `prec` treat what they cut off, as big.js numbers them. */
export type Rounding = Big.RoundingMode;

/** Half away from zero, as sums of money are rounded. */
export const HALF_UP: Rounding = 1;
export const DOWN: Rounding = 0;

const MOST = Number.MAX_SAFE_INTEGER;
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** How many more places a quotient is tried with before big.js divides. */
const TRIED_PLACES = 3;

/**
 * An exact decimal. Nearly every figure of a plan is a safe integer with a few places, which is reckoned as such, some twenty times faster than by
 * digits; what does not fit is left to big.js, whose rules of rounding (20 places, half up) hold throughout.
 */
export class Decimal {
  /** The value times ten to the power of `places`; `NaN` where `exact` has it. */
  private readonly units: number;
  private readonly places: number;
  private readonly exact: Big | undefined;

  private constructor(units: number, places: number, exact?: Big) {
    this.units = units;
    this.places = places;
    this.exact = exact;
  }

  /** `units` over ten to the power of `places`. */
  static scaled(units: number, places: number): Decimal {
    return units <= MOST && units >= -MOST ? new Decimal(units, places) : Decimal.of(new Big(units).times(`1e${-places}`));
  }

  static of(value: Big): Decimal {
    const { c: digits, e: exponent, s: sign } = value;
    const places = digits.length - 1 - exponent;
    if (digits.length > 15 || places > 15 || digits.length + Math.max(0, -places) > 15) return new Decimal(Number.NaN, 0, value);
    let units = 0;
    for (const digit of digits) units = units * 10 + digit;
    return places < 0 ? new Decimal(sign * units * POWERS[-places]!, 0) : new Decimal(sign * units, places);
  }

  plus(other: Reckonable): Decimal {
    const added = decimal(other);
    const places = Math.max(this.places, added.places);
    const sum = this.unitsAt(places) + added.unitsAt(places);
    return sum <= MOST && sum >= -MOST ? new Decimal(sum, places) : Decimal.of(this.big().plus(added.big()));
  }

  minus(other: Reckonable): Decimal {
    return this.plus(decimal(other).neg());
  }

  times(other: Reckonable): Decimal {
    const factor = decimal(other);
    const product = this.units * factor.units;
    const places = this.places + factor.places;
    return product <= MOST && product >= -MOST && places <= 15 ? new Decimal(product, places) : Decimal.of(this.big().times(factor.big()));
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
    return Decimal.of(this.big().div(divisor.big()));
  }

  /** What is left after whole parts of `other` are taken away, with the sign of this. Throws where `other` is 0. */
  mod(other: Reckonable): Decimal {
    const divisor = decimal(other);
    const places = Math.max(this.places, divisor.places);
    const left = this.unitsAt(places) % divisor.unitsAt(places);
    return left <= MOST ? new Decimal(left, places) : Decimal.of(this.big().mod(divisor.big()));
  }

  abs(): Decimal {
    return this.exact ? new Decimal(Number.NaN, 0, this.exact.abs()) : new Decimal(Math.abs(this.units), this.places);
  }

  neg(): Decimal {
    return this.exact ? new Decimal(Number.NaN, 0, this.exact.neg()) : new Decimal(-this.units, this.places);
  }

  /** -1, 0 or 1: less than, equal to or more than `other`. */
  cmp(other: Reckonable): number {
    const compared = decimal(other);
    const places = Math.max(this.places, compared.places);
    const difference = this.unitsAt(places) - compared.unitsAt(places);
    return Number.isNaN(difference) ? this.big().cmp(compared.big()) : Math.sign(difference);
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
    if (this.exact || cut > 15 || places < -15 || rounding > HALF_UP) return Decimal.of(this.big().round(places, rounding));
    if (cut <= 0) return this;
    const step = POWERS[cut]!;
    const left = Math.abs(this.units) % step;
    const kept = (Math.abs(this.units) - left) / step + (rounding === HALF_UP && left * 2 >= step ? 1 : 0);
    const units = (this.units < 0 ? -kept : kept) * (places < 0 ? POWERS[-places]! : 1);
    return Decimal.scaled(units, Math.max(0, places));
  }

  /** Rounded to so many significant digits. */
  prec(digits: number, rounding?: Rounding): Decimal {
    return this.round(digits - 1 - this.magnitude, rounding);
  }

  /** In plain digits, with `places` of them after the point where that is told. */
  toFixed(places?: number): string {
    if (places !== undefined || this.exact) return this.big().toFixed(places);
    let [units, after] = [Math.abs(this.units), this.places];
    for (; after > 0 && units % 10 === 0; after -= 1) units /= 10;
    const digits = String(units).padStart(after + 1, '0');
    const plain = after === 0 ? digits : `${digits.slice(0, -after)}.${digits.slice(-after)}`;
    return this.units < 0 ? `-${plain}` : plain;
  }

  toString(): string {
    return this.toFixed();
  }

  toNumber(): number {
    return Number(this.toFixed());
  }

  /** The power of ten of its first digit. */
  get magnitude(): number {
    if (this.exact) return this.exact.e;
    return this.units === 0 ? 0 : lengthOf(Math.abs(this.units)) - 1 - this.places;
  }

  /** How many digits it has, without zeros at either end. */
  get digits(): number {
    if (this.exact) return this.exact.c.length;
    let units = Math.abs(this.units);
    while (units > 0 && units % 10 === 0) units /= 10;
    return lengthOf(units);
  }

  /** How many digits it has before the point, rounded to a whole number. */
  get wholeDigits(): number {
    if (this.places > 0 || this.exact) return this.big().round(0).abs().toFixed(0).length;
    return lengthOf(Math.abs(this.units));
  }

  /** `NaN` where that is no safe integer. */
  private unitsAt(places: number): number {
    const more = places - this.places;
    if (more === 0) return this.units;
    const units = more > 15 ? Number.NaN : this.units * POWERS[more]!;
    return units <= MOST && units >= -MOST ? units : Number.NaN;
  }

  private big(): Big {
    if (this.exact) return this.exact;
    const units = new Big(this.units);
    return this.places === 0 ? units : units.times(`1e-${this.places}`);
  }
}

/** Digits of a whole number. */
function lengthOf(units: number): number {
  let count = 1;
  while (count < POWERS.length && units >= POWERS[count]!) count += 1;
  return count;
}

/** What figures are compared with. */
const SMALL: readonly Decimal[] = Array.from({ length: 11 }, (_, units) => Decimal.scaled(units, 0));

/** A Decimal of a number or of digits as written. Throws where `value` is no number. */
export function decimal(value: Reckonable): Decimal {
  if (value instanceof Decimal) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return SMALL[value] ?? Decimal.scaled(value, 0);
  if (typeof value === 'string' && value.length <= 15) {
    const short = shortDecimal(value);
    if (short !== undefined) return short;
  }
  return Decimal.of(new Big(value));
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
  return TENS[power + 15] ?? Decimal.of(new Big(`1e${power}`));
}

const TENS: readonly Decimal[] = Array.from({ length: 31 }, (_, at) =>
  at < 15 ? Decimal.scaled(1, 15 - at) : Decimal.scaled(POWERS[at - 15]!, 0),
);
