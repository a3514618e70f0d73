import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, HALF_UP, powerOfTen, type Rounding } from '../../rules/src/text/decimal.ts';

/** Digits as written, of few and of very many places, and quotients that do not come out even. */
const written = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 24 }))
  .map(([units, places, shorter]) => {
    const digits = String(units / 10n ** BigInt(shorter));
    return places === 0 ? digits : `${digits}e-${places}`;
  });

const shown = (value: Big): string => {
  const digits = value.toFixed();
  return digits === '-0' ? '0' : digits;
};

describe('a Decimal is what big.js reckons with 20 places', () => {
  const each = (check: (one: string, other: string) => void) =>
    fc.assert(
      fc.property(written, written, (one, other) => check(one, other)),
      { numRuns: 2000 },
    );

  test('sums, products and quotients', () =>
    each((one, other) => {
      expect(decimal(one).plus(other).toFixed()).toBe(shown(new Big(one).plus(other)));
      expect(decimal(one).minus(other).toFixed()).toBe(shown(new Big(one).minus(other)));
      expect(decimal(one).times(other).toFixed()).toBe(shown(new Big(one).times(other)));
      expect(decimal(one).cmp(other)).toBe(new Big(one).cmp(other));
      if (decimal(other).eq(0)) return;
      expect(decimal(one).div(other).toFixed()).toBe(shown(new Big(one).div(other)));
      expect(decimal(one).mod(other).toFixed()).toBe(shown(new Big(one).mod(other)));
    }));

  test('sizes and rounding', () =>
    fc.assert(
      fc.property(written, fc.integer({ min: -20, max: 20 }), fc.constantFrom<Rounding>(0, 1, 3), (text, places, rounding) => {
        const [value, known] = [decimal(text), new Big(text)];
        expect(value.round(places, rounding).toFixed()).toBe(shown(known.round(places, rounding)));
        expect(value.abs().toFixed()).toBe(shown(known.abs()));
        expect(value.magnitude).toBe(known.e);
        if (places >= 0) expect(value.toFixed(places)).toBe(known.toFixed(places));
        expect(value.wholeDigits).toBe(known.round(0).abs().toFixed(0).length);
        if (!value.eq(0)) expect(value.digits).toBe(known.c.length);
        if (places > 0) expect(value.prec(places, HALF_UP).toFixed()).toBe(shown(known.prec(places, 1)));
      }),
      { numRuns: 3000 },
    ));

  test.each([-40, -16, -15, 0, 15, 16, 40])('ten to the power of %i', (power) =>
    expect(powerOfTen(power).toFixed()).toBe(new Big(`1e${power}`).toFixed()),
  );

  test.each(['', '-', '.', '1,000', 'e5', '1e', 'NaN', '0x1'])('%j is no number', (text) => expect(() => decimal(text)).toThrow());
  test('nothing is divided by 0', () => expect(() => decimal(1).div(0)).toThrow());
});
