import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownChuseok, lastBusinessDays } from '../../rules/src/text/dates/business-days.ts';
import {
  dayBefore,
  dayOf,
  daysInMonth,
  monthsBefore,
  partsOf,
  previousHalfYearEnd,
  previousQuarterEnd,
  previousYearEnd,
  weekday,
} from '../../rules/src/text/dates/calendar.ts';
import { isAfter, isAmong, rightDays } from '../../rules/src/text/dates/following-days.ts';
import { mayBe, officialDate, readDates } from '../../rules/src/text/dates/korean-dates.ts';

const DAY = 86_400_000;
/** Days of four centuries, by the clock of the platform. */
const days = fc.integer({ min: Date.UTC(1800, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY });
const isoOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

describe('calendar', () => {
  test('days before, weekdays and quarters are those of the platform', () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = isoOf(number);
        const date = new Date(number * DAY);
        expect(dayBefore(day)).toBe(isoOf(number - 1));
        expect(weekday(day)).toBe(date.getUTCDay());
        expect(dayOf(...partsOf(day))).toBe(day);
        const quarter = Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1);
        expect(previousQuarterEnd(day)).toBe(isoOf(quarter / DAY - 1));
        const half = Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 6) * 6, 1);
        expect(previousHalfYearEnd(day)).toBe(isoOf(half / DAY - 1));
        expect(previousYearEnd(day)).toBe(isoOf(Date.UTC(date.getUTCFullYear(), 0, 1) / DAY - 1));
        const [, month, last] = partsOf(monthsBefore(day, 15));
        expect(month).toBe(((date.getUTCMonth() + 9) % 12) + 1);
        expect(last).toBeLessThanOrEqual(date.getUTCDate());
      }),
      { numRuns: 2000 },
    );
  });

  test('no day that the calendar has not', () => {
    expect(dayOf(2026, 2, 29)).toBeUndefined();
    expect(dayOf(2026, 13, 1)).toBeUndefined();
    expect(dayOf(2026, 9, 0)).toBeUndefined();
    expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(2024, 2)]).toEqual([29, 28, 29]);
    expect(() => partsOf('2026-02-29')).toThrow(RangeError);
  });

  test.each([
    ['2018-11-05', '2018-09-30'],
    ['2021-05-04', '2021-03-31'],
    ['2026-01-01', '2025-12-31'],
    ['2026-03-31', '2025-12-31'],
    ['2026-07-01', '2026-06-30'],
  ])('an application of %s: %s', (application, end) => expect(previousQuarterEnd(application)).toBe(end));
});

describe('last business days', () => {
  test.each([
    ['2018-09-30', ['2018-09-30', '2018-09-29', '2018-09-28']],
    ['2026-09-30', ['2026-09-30']],
    ['2020-09-30', ['2020-09-30', '2020-09-29']],
    ['2023-09-30', ['2023-09-30', '2023-09-29', '2023-09-28', '2023-09-27']],
    ['2012-09-30', ['2012-09-30', '2012-09-29', '2012-09-28']],
    ['2019-03-31', ['2019-03-31', '2019-03-30', '2019-03-29']],
    ['2024-06-30', ['2024-06-30', '2024-06-29', '2024-06-28']],
    // Whether rates are posted on the year's last day is not known here.
    ['2025-12-31', ['2025-12-31', '2025-12-30']],
    ['2023-12-31', ['2023-12-31', '2023-12-30', '2023-12-29']],
    // Nor is 추석 of a year this far ahead.
    ['2044-09-30', ['2044-09-30', '2044-09-29', '2044-09-28', '2044-09-27', '2044-09-26', '2044-09-25', '2044-09-24', '2044-09-23']],
  ])('%s', (end, expected) => expect(lastBusinessDays(end)).toEqual(expected));

  test('추석 is the 15th of the 8th lunar month', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', { month: 'numeric', day: 'numeric', timeZone: 'Asia/Seoul' });
    expect(knownChuseok.length).toBeGreaterThan(20);
    for (const day of knownChuseok) {
      const parts = lunar.formatToParts(new Date(`${day}T03:00:00Z`));
      const part = (type: string) => parts.find((one) => one.type === type)?.value;
      expect([day, part('month'), part('day')]).toEqual([day, '8', '15']);
    }
  });
});

describe('written dates', () => {
  const read = (text: string) => readDates(text).map(({ text: words, year, month, day }) => [words, year, month, day]);
  test.each([
    ['2018. 9. 30. 기준', ['2018. 9. 30.', 2018, 9, 30]],
    ['2018.9.30 기준', ['2018.9.30', 2018, 9, 30]],
    ['2018.09.30.', ['2018.09.30.', 2018, 9, 30]],
    ['’18. 9. 30.', ['’18. 9. 30.', 2018, 9, 30]],
    ["'18.9.30", ["'18.9.30", 2018, 9, 30]],
    ['2018-09-30', ['2018-09-30', 2018, 9, 30]],
    ['2018/9/30', ['2018/9/30', 2018, 9, 30]],
    ['2018년 9월 30일', ['2018년 9월 30일', 2018, 9, 30]],
    ['2018년9월30일자', ['2018년9월30일', 2018, 9, 30]],
    ["'18년 9월 30일", ["'18년 9월 30일", 2018, 9, 30]],
    ['9월 28일 기준', ['9월 28일', undefined, 9, 28]],
    ['2018년 9월 말', ['2018년 9월 말', 2018, 9, 30]],
    ['9월말 기준', ['9월말', undefined, 9, 30]],
    ['2024년 2월 말일', ['2024년 2월 말일', 2024, 2, 29]],
    ['2018년 9월 환율', ['2018년 9월', 2018, 9, undefined]],
    ['2018년 3분기 말', ['2018년 3분기 말', 2018, 9, 30]],
    ['2018년 3/4분기말', ['2018년 3/4분기말', 2018, 9, 30]],
    ['2018년 상반기 말', ['2018년 상반기 말', 2018, 6, 30]],
    ['2018년 하반기말 현재', ['2018년 하반기말', 2018, 12, 31]],
    ['2017년 말 현재', ['2017년 말', 2017, 12, 31]],
    ['2017년도 말의 가격', ['2017년도 말', 2017, 12, 31]],
    ['2017 회계연도 말', ['2017 회계연도 말', 2017, 12, 31]],
    ['18. 9. 30. 기준', ['18. 9. 30.', 2018, 9, 30]],
    ['18년 9월 30일', ['18년 9월 30일', 2018, 9, 30]],
    ['2018. 9월 말 현재', ['2018. 9월 말', 2018, 9, 30]],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test.each([
    '9월 사업',
    '2018년 기준',
    '1.2.3판',
    '2018. 13. 1.',
    '2018. 2. 30.',
    '표 9.30',
    '010-1234-5678',
    '3분기 매출',
    '18. 9. 30판',
    '2017년 말레이시아',
    '상반기 매출',
  ])('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('what is left out agrees with any day', () => {
    const [date] = readDates('9월 말');
    expect([mayBe(date!, '2018-09-30'), mayBe(date!, '2026-09-30'), mayBe(date!, '2018-09-28')]).toEqual([true, true, false]);
    expect(mayBe(readDates('2018년 9월')[0]!, '2018-09-28')).toBe(true);
    expect(mayBe(readDates('2018년 6월')[0]!, '2018-09-28')).toBe(false);
  });

  test('as official documents write them', () => expect(officialDate('2018-09-03')).toBe('2018. 9. 3.'));
});

describe('days that follow from an application', () => {
  const may = (written: string, day: Parameters<typeof rightDays>[0], application = '2018-11-05') =>
    isAmong(readDates(written)[0]!, rightDays(day, application));

  test.each([
    ['half-year-end', '2018년 6월 30일', '2017년 12월 31일'],
    ['quarter-end', '2018년 9월 28일', '2018년 6월 29일'],
    ['year-end', '2017년 말', '2018년 6월 말'],
  ] as const)('%s', (on, right, wrong) => {
    expect([may(right, { on }), may(wrong, { on })]).toEqual([true, false]);
  });

  test.each([
    ['2018. 8. 5.', true],
    ['2018. 8. 4.', false],
    ['2018. 11. 5.', true],
    ['2018. 11. 6.', false],
    ['2018년 8월', true],
    ['2018년 7월', false],
  ])('%s lies within three months before 2018-11-05: %s', (written, right) => {
    expect(may(written, { on: 'within', months: 3 })).toBe(right);
  });

  test('a month that has no such day ends on its last', () => {
    expect([monthsBefore('2018-05-31', 3), monthsBefore('2020-05-31', 3), monthsBefore('2019-01-15', 1)]).toEqual([
      '2018-02-28',
      '2020-02-29',
      '2018-12-15',
    ]);
  });

  test('accounts of a year that is over may still be waiting to be settled in its first three months', () => {
    const settlement = { on: 'settlement' } as const;
    expect(['2017-03-30', '2018-03-30', '2018-04-02'].map((day) => may('2016년 말', settlement, day))).toEqual([true, true, false]);
    expect(may('2018년 말', settlement)).toBe(false);
    expect(isAfter(readDates('2018년 말')[0]!, '2018-11-05')).toBe(true);
    expect(isAfter(readDates('2018년 11월')[0]!, '2018-11-05')).toBe(false);
  });
});
