import type { FollowingDay, Text } from '../../profiles/schema.ts';
import { lastBusinessDays } from './business-days.ts';
import { type Day, dayOf, daysInMonth, monthsBefore, previousHalfYearEnd, previousQuarterEnd, previousYearEnd } from './calendar.ts';
import type { WrittenDate } from './korean-dates.ts';
import { mayBe, officialDate } from './korean-dates.ts';

/** Days that something may be of: some few, or all of a stretch of time, its ends included. */
export type RightDays = { readonly days: readonly Day[] } | { readonly from: Day; readonly to: Day };

/** Months in which accounts of a year that is over may still be waiting to be settled: returns are due in the third (법인세법 제60조). */
const SETTLING = 3;

const remembered = new WeakMap<FollowingDay, { readonly application: Day; readonly right: RightDays }>();

/** The days that follow from the day of the application; remembered, since that day hardly changes. */
export function rightDays(day: FollowingDay, application: Day): RightDays {
  const known = remembered.get(day);
  if (known?.application === application) return known.right;
  const right = daysFollowing(day, application);
  remembered.set(day, { application, right });
  return right;
}

function daysFollowing(day: FollowingDay, application: Day): RightDays {
  switch (day.on) {
    case 'half-year-end':
      return { days: [previousHalfYearEnd(application)] };
    case 'quarter-end':
      return { days: lastBusinessDays(previousQuarterEnd(application)) };
    case 'year-end':
      return { days: [previousYearEnd(application)] };
    case 'within':
      return { from: monthsBefore(application, day.months), to: application };
    case 'settlement':
      return { from: monthsBefore(application, 12 + SETTLING), to: application };
  }
}

/** Whether a written date may be one of the days; what it leaves out agrees with any. */
export function isAmong(written: WrittenDate, right: RightDays): boolean {
  if ('days' in right) return right.days.some((day) => mayBe(written, day));
  const [first, last] = bounds(written) ?? [right.from, right.to];
  return first <= right.to && last >= right.from;
}

/** Whether a written date lies behind a day, whatever it leaves out. */
export function isAfter(written: WrittenDate, day: Day): boolean {
  const first = bounds(written)?.[0];
  return first !== undefined && first > day;
}

/** The first and the last day that a date with a year may mean. */
function bounds({ year, month, day }: WrittenDate): readonly [Day, Day] | undefined {
  if (year === undefined) return undefined;
  return [dayOf(year, month, day ?? 1)!, dayOf(year, month, day ?? daysInMonth(year, month))!];
}

/** The days in words: `2018. 6. 30.`, `2018. 8. 5.에서 2018. 11. 5. 사이의 날`. */
export function daysInWords(right: RightDays): Text {
  if ('days' in right) return dayInWords(right.days[0]!);
  const [from, to] = [dayInWords(right.from), dayInWords(right.to)];
  return { ko: `${from.ko}에서 ${to.ko} 사이의 날`, en: `a day from ${from.en} to ${to.en}` };
}

/** A day as official documents in Korean write it, and as an English sentence may end with it. */
export const dayInWords = (day: Day): Text => ({ ko: officialDate(day), en: day });
