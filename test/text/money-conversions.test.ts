import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../rules/src/text/money/amounts.ts';
import { conversionsIn } from '../../rules/src/text/money/conversions.ts';
import { agrees, misplaced } from '../../rules/src/text/money/recompute.ts';
import { ratePer } from '../../rules/src/text/money/won.ts';
import { formatKorean } from '../../rules/src/text/written-numbers.ts';
import { growth, LINEAR } from '../harness/growth.ts';

type Decimal = ReturnType<typeof decimal>;
const decimal = (figures: number | string) => readAmounts(`₩${figures}`)[0]!.value;

const conversions = (text: string) => conversionsIn({ text, map: [0, 0, text.length, text.length] }, text, readAmounts(text));
const pairs = (text: string) => conversions(text).map(({ amount, won }) => [amount.text, text.slice(won.start, won.end)]);

describe('won that is given for an amount', () => {
  test.each([
    ['100만 달러(약 14억 원)', '100만 달러', '14억 원'],
    ['100만 달러 (한화 약 14억 원)', '100만 달러', '14억 원'],
    ['$12.5 (약 17,500원)', '$12.5', '17,500원'],
    ['$10~$60 (약 1.3만~8만)', '$10~$60', '1.3만~8만'],
    ['200만~300만 달러(한화 약 30억~40억 원)', '200만~300만 달러', '30억~40억 원'],
    ['100만 달러 규모(약 14억 원 상당)', '100만 달러', '14억 원'],
    ['월 $20/인(28,000원/인)', '$20', '28,000원'],
    ['5만 달러(7,000만 원, 1달러당 1,400원 적용)', '5만 달러', '7,000만 원'],
    ['15유로 ≈ 2만 4천 원', '15유로', '2만 4천 원'],
    ['100달러 = 14만', '100달러', '14만'],
    ['100만 달러는 한화로 약 14억 원이다', '100만 달러', '14억 원'],
    ['14억 원(미화 100만 달러)', '미화 100만 달러', '14억 원'],
    ['약 454억원 (~$32.5M)', '$32.5M', '454억원'],
    ['₩140,000 ($100)', '$100', '₩140,000'],
  ])('%s', (text, amount, won) => expect(pairs(text)).toEqual([[amount, won]]));

  test.each([
    '월 $20(연 33만 6,000원)',
    '1인당 $30씩(총 420만 원)',
    '5일 × 300달러(210만 원)',
    '$20(30,800원, 부가세 포함)',
    '5만 달러(배송비 포함 7,500만 원)',
    '5만 달러를 지원받은 기업(매출 3억 원)',
    '$500K+ (3만 명)',
    '$100 = 10만 이용자',
    '1달러(1,400원)',
    '100엔(905원)',
    '수백만 달러(수십억 원)',
    '100만 달러(10억~20억 원)',
    '총사업비 30억 원(해외 조달 50만 달러 포함)',
    '매출 454억원(수출 $3M 제외)',
    '5만 달러, 국내 부담 1,000만 원',
    '13억 원(100만 달러 별도)',
  ])('%s: none', (text) => expect(pairs(text)).toEqual([]));

  test('a long line takes linear time', () => {
    for (const piece of ['1억 달러(약 ', '1억 달러(1조 원) ', '2019년 ', '1달러 = ']) {
      expect(
        growth(5_000, (size) => conversions(piece.repeat(size / piece.length))),
        piece,
      ).toBeLessThan(LINEAR);
    }
  });
});

describe('time', () => {
  const time = (text: string) => conversions(text).map(({ past, years }) => [past, ...years].join(' '));
  test.each([
    ['장비는 100만 달러(약 12억 원)이다.', 'false'],
    ['계약 당시 100만 달러(약 12억 원)였다.', 'true'],
    ['지난해 100만 달러(약 12억 원)를 벌었다.', 'true'],
    ['100만 달러(약 12억 원)를 유치한 바 있다.', 'true'],
    ['100만 달러(약 12억 원)를 책정하였다.', 'false'],
    ['2021년 시장은 100만 달러(약 12억 원)이다.', 'false 2021'],
    ["'21년 시장은 100만 달러(약 12억 원)이다.", 'false 2021'],
    ['2021년에 세웠다. 장비는 100만 달러(약 12억 원)이다. 2020년에는 없었다.', 'false'],
    ['2028년까지 100만 달러(약 12억 원)를 쓸 계획이다.', 'false'],
  ])('%s %s', (text, expected) => expect(time(text)).toEqual([expected]));
});

/** One that ends in the unit of its language: 12억, 3,450. */
const rounded = (won: Decimal, digits: number, mode: 0 | 1 | 3): Decimal => won.prec(digits, mode);

describe('recomputing', () => {
  const figures = fc.record({
    foreign: fc.integer({ min: 1, max: 999 }),
    power: fc.integer({ min: 0, max: 7 }),
    rate: fc.integer({ min: 10_000, max: 15_000 }).map((tenth) => decimal(tenth).div(10)),
  });
  const given = (foreign: number, power: number, won: Decimal, about: boolean) => {
    const text = `${formatKorean(decimal(10 ** power).times(foreign))} 달러(${about ? '약 ' : ''}${formatKorean(won.round(0, 0))} 원)`;
    const [conversion] = conversions(text);
    return conversion && { ...conversion, text };
  };

  test('honest rounding, up, down or to the nearest, is never reported', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(0, 1, 3),
        fc.boolean(),
        ({ foreign, power, rate }, digits, mode, about) => {
          const exact = rate.times(decimal(10 ** power)).times(foreign);
          if (exact.lt(10_000)) return;
          const one = given(foreign, power, rounded(exact, digits, mode as 0 | 1 | 3), about);
          if (one === undefined) return;
          seen += 1;
          expect([one.text, agrees(one.amount, one.won, rate)]).toEqual([one.text, true]);
        },
      ),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(1500);
  });

  test('won that is a sixth off or more is always reported', () => {
    let seen = 0;
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 60 }), fc.boolean(), fc.boolean(), ({ foreign, power, rate }, percent, up, about) => {
        const off = decimal(100)
          .plus((up ? 1 : -1) * (16 + percent))
          .div(100);
        const exact = rate
          .times(decimal(10 ** power))
          .times(foreign)
          .times(off);
        if (exact.lt(1_000_000)) return;
        const one = given(foreign, power, rounded(exact, 4, 1), about);
        if (one === undefined) return;
        seen += 1;
        expect([one.text, agrees(one.amount, one.won, rate)]).toEqual([one.text, false]);
      }),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  const wrong = (text: string, rate: string) => conversions(text).map(({ amount, won }) => !agrees(amount, won, decimal(rate)));
  test.each([
    ['100만 달러(약 14억 원)', '1400', false],
    ['100만 달러(약 13억 원)', '1400', true],
    ['100만 달러(약 15억 원)', '1400', false],
    ['100만 달러(15억 원)', '1400', true],
    ['20억 달러(약 2조 7천억 원)', '1400', false],
    ['20억 달러(2조 7천억 원)', '1400', true],
    ['20억 달러(약 2조 6천억 원)', '1400', true],
    ['20억 달러(약 2조 6,800억 원)', '1400', true],
    ['100만 달러(약 10억 원)', '1400', true],
    ['15억 달러(약 2조 원)', '1400', false],
    ['$3.7 (약 5,100원)', '1400', false],
    ['$20(28,500원)', '1400', true],
    ['$49.99(69,986원)', '1400', false],
    ['$1.2M(17.2억 원)', '1400', false],
    ['약 30억 달러(약 4조 1,000억 원)', '1400', false],
  ])('%s at %s: %s', (text, rate, expected) => expect(wrong(text, rate)).toEqual([expected]));
});

describe('places', () => {
  const meant = (text: string) => conversions(text).map(({ amount, won }) => misplaced(amount, won)?.toFixed());
  test.each([
    ['100만 달러(약 1.2억 원)', '1200000000'],
    ['100만 달러(약 120억 원)', '1200000000'],
    ['5,000엔(452,500원)', '45250'],
    ['54억 유로(약 8,100억 원)', '8100000000000'],
    ['100만 달러(약 9억 원)', undefined],
    // Another sum: no power of ten makes it right.
    ['100만 달러(약 5억 원)', undefined],
    // Whose dollar or yen is not known, or what it was worth.
    ['¥10,000(9만 원)', undefined],
    ['1,000페소(7천 원)', undefined],
  ])('%s: %s', (text, expected) => expect(meant(text)).toEqual([expected]));
});

test('rates as they are posted', () => {
  expect(ratePer('USD', decimal('1382.5'))).toBe('1 USD = 1,382.5원');
  expect(ratePer('JPY', decimal('9.05'))).toBe('100 JPY = 905원');
});
