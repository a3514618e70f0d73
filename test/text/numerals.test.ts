import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeAt, separatorAt } from '../../rules/src/text/numeral-ranges.ts';
import { numeralAt, numeralBefore } from '../../rules/src/text/numerals.ts';
import { formatKorean, formatPlain } from '../../rules/src/text/written-numbers.ts';

describe('numeralAt', () => {
  test.each<[text: string, slice: string, value: string, digits: number]>([
    ['45평', '45', '45', 2],
    ['1,234.5', '1,234.5', '1234.5', 5],
    ['25.7평형', '25.7', '25.7', 3],
    ['12000만', '12000만', '120000000', 5],
    ['1.2억 원', '1.2억', '120000000', 2],
    ['1억 2,000만 원', '1억 2,000만', '120000000', 5],
    ['8억5,000만', '8억5,000만', '850000000', 5],
    ['3만 5천 평', '3만 5천', '35000', 2],
    ['3만 5000', '3만 5000', '35000', 5],
    ['7천10만 달러', '7천10만', '70100000', 4],
    ['3천5백만', '3천5백만', '35000000', 2],
    ['2조 3,450억', '2조 3,450억', '2345000000000', 5],
    ['200 만 달러', '200 만', '2000000', 3],
    ['3천 만 원', '3천 만', '30000000', 1],
    ['1억 5천', '1억 5천', '150000000', 2],
    ['2천 7백만 원', '2천 7백만', '27000000', 2],
    ['1억 2천 3백만 원', '1억 2천 3백만', '123000000', 3],
    ['5백 3천 원', '5백', '500', 1],
    ['200 만족', '200', '200', 3],
    ['70만이며', '70만', '700000', 2],
    ['3만이천', '3만이천', '32000', 2],
    ['5천사 직원', '5천', '5000', 1],
    ['3 조건', '3', '3', 1],
    ['1억 2024년', '1억', '100000000', 1],
    ['2조 9,088억 9,390원', '2조 9,088억 9,390', '2908800009390', 13],
    ['3,4', '3', '3', 1],
    ['1,0000', '1', '1', 1],
  ])('%s', (text, slice, value, digits) => {
    const numeral = numeralAt(text, 0)!;
    expect([text.slice(numeral.start, numeral.end), numeral.value.toFixed(), numeral.digits]).toEqual([slice, value, digits]);
    expect(numeral.approximate).toBe(false);
  });

  test.each<[text: string, slice: string, value: string, approximate: boolean]>([
    ['만 평', '만', '10000', false],
    ['백만 평', '백만', '1000000', false],
    ['삼십 평', '삼십', '30', false],
    ['오만 삼천 평', '오만 삼천', '53000', false],
    ['서 돈', '서', '3', false],
    ['닷 마지기', '닷', '5', false],
    ['스무 평', '스무', '20', false],
    ['서른다섯 평', '서른다섯', '35', false],
    ['반 평', '반', '0.5', false],
    ['대여섯 평', '대여섯', '5.5', true],
    ['수십억 달러', '수십억', '1000000000', true],
    ['몇 백', '몇 백', '100', true],
  ])('in words: %s', (text, slice, value, approximate) => {
    const numeral = numeralAt(text, 0, { words: true })!;
    expect([text.slice(numeral.start, numeral.end), numeral.value.toFixed(), numeral.approximate]).toEqual([slice, value, approximate]);
    expect(numeralAt(text, 0)).toBeUndefined();
  });

  test('여 makes it approximate', () => {
    for (const [text, value] of [
      ['100여 평', '100'],
      ['30여만 평', '300000'],
      ['3만여 평', '30000'],
    ] as const) {
      const numeral = numeralAt(text, 0)!;
      expect([numeral.value.toFixed(), numeral.approximate]).toEqual([value, true]);
    }
  });

  test('only the magnitude of 수십억 is known', () => {
    expect(numeralAt('수십억', 0, { words: true })?.digits).toBe(0);
  });

  test.each(['2024.3.1', '1.2.3', '수 달러', '이 평'])('%s is none', (text) => {
    expect(numeralAt(text, 0, { words: true })).toBeUndefined();
  });

  test('does not start within a number or a word', () => {
    expect(numeralAt('123', 1)).toBeUndefined();
    expect(numeralAt('1,234', 2)).toBeUndefined();
    expect(numeralAt('머리만 평균', 2, { words: true })).toBeUndefined();
  });
});

test('numeralBefore takes the longest that ends there', () => {
  for (const [text, expected] of [
    ['약 1억 2,000만', '1억 2,000만'],
    ['총 3만 5천 ', '3만 5천'],
    ['수십억', '수십억'],
    ['2025년 1,000', '1,000'],
    ['가격은 ', undefined],
  ] as const) {
    const numeral = numeralBefore(text, text.length, { words: true });
    expect(numeral && text.slice(numeral.start, numeral.end)).toBe(expected);
  }
});

describe('rangeAt', () => {
  test.each<[text: string, from: string, to: string]>([
    ['3~4', '3', '4'],
    ['1.5-2', '1.5', '2'],
    ['14 ~ 16인치', '14', '16'],
    ['60~113억', '6000000000', '11300000000'],
    ['7~8천만', '70000000', '80000000'],
    ['1천~2천만', '10000000', '20000000'],
    ['1억~1억 5천만', '100000000', '150000000'],
    ['1만~3만 평', '10000', '30000'],
    ['1만~2억', '10000', '200000000'],
  ])('%s', (text, from, to) => {
    const range = rangeAt(text, 0)!;
    expect([range.from.value.toFixed(), range.to.value.toFixed()]).toEqual([from, to]);
  });

  test.each(['3', '10-3', '3--4', '3~', '3~가'])('%s is none', (text) => {
    expect(rangeAt(text, 0)).toBeUndefined();
  });

  test('separators', () => {
    expect(separatorAt('3 ~ 4', 1)).toBe(' ~ ');
    expect(separatorAt('3, 4', 1)).toBeUndefined();
  });
});

describe('format', () => {
  test.each<[value: string, korean: string, plain: string]>([
    ['120000000', '1억 2,000만', '120,000,000'],
    ['99000', '9만 9,000', '99,000'],
    ['100000000', '1억', '100,000,000'],
    ['1234567890123', '1조 2,345억 6,789만 123', '1,234,567,890,123'],
    ['10000000000000000', '10,000조', '10,000,000,000,000,000'],
    ['4958.7', '4,958.7', '4,958.7'],
    ['0', '0', '0'],
    ['-35000', '-3만 5,000', '-35,000'],
  ])('%s', (value, korean, plain) => {
    const number = numeralAt(value, value.startsWith('-') ? 1 : 0)!.value.times(value.startsWith('-') ? -1 : 1);
    expect([formatKorean(number), formatPlain(number)]).toEqual([korean, plain]);
  });

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999_999_999n }), (number) => {
        const { value } = numeralAt(number.toString(), 0)!;
        expect(value.toFixed()).toBe(number.toString());
        for (const text of [formatKorean(value), formatPlain(value)]) {
          const numeral = numeralAt(`${text}원`, 0)!;
          expect(numeral.end).toBe(text.length);
          expect(numeral.value.toFixed()).toBe(value.toFixed());
        }
      }),
      { numRuns: 2000, examples: [[2_908_800_009_390n], [7_900_008_999n]] },
    );
  });
});

test('never throws, stays in bounds, ends after it starts', () => {
  const piece = fc.constantFrom(
    '1',
    '20',
    '3.5',
    ',',
    '.',
    ' ',
    '~',
    '-',
    '만',
    '억',
    '천',
    '여',
    '수',
    '몇',
    '서',
    '스무',
    '평',
    '년',
    '이',
    '반',
    '－',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      for (let at = 0; at < text.length; at += 1) {
        for (const found of [numeralAt(text, at, { words: true }), rangeAt(text, at, { words: true })]) {
          if (found === undefined) continue;
          expect(found.start).toBe(at);
          expect(found.end).toBeGreaterThan(at);
          expect(found.end).toBeLessThanOrEqual(text.length);
        }
        const before = numeralBefore(text, at, { words: true });
        if (before !== undefined) expect(text.slice(before.end, at).trim()).toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});
