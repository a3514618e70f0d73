/** A day of the calendar as `2026-09-30`, so that days compare as words do. */
export type Day = string;

/** The day of a year, month and day of the month, all counted from 1; `undefined` for one that the calendar has not. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Year, month and day of the month; a day that is none throws a RangeError. */
export function partsOf(day: Day): readonly [year: number, month: number, day: number] {
  const [year, month, date] = (/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(day) ?? []).slice(1).map((digits) => Number.parseInt(digits, 10));
  if (date === undefined || dayOf(year!, month!, date) === undefined) throw new RangeError(`no day: ${day}`);
  return [year!, month!, date];
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = partsOf(day);
  if (date > 1) return dayOf(year, month, date - 1)!;
  return month > 1 ? dayOf(year, month - 1, daysInMonth(year, month - 1))! : dayOf(year - 1, 12, 31)!;
}

/** 0 for Sunday to 6 for Saturday, by Zeller’s congruence of the Gregorian calendar. */
export function weekday(day: Day): number {
  const [year, month, date] = partsOf(day);
  // January and February count as the last months of the year before.
  const [counted, ofYear] = month < 3 ? [month + 12, year - 1] : [month, year];
  const [century, rest] = [Math.floor(ofYear / 100), ofYear % 100];
  const fromSaturday = date + Math.floor((13 * (counted + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century;
  return (fromSaturday + 6) % 7;
}

/** The last day of the quarter before the one that a day is in. */
export function previousQuarterEnd(day: Day): Day {
  const [year, month] = partsOf(day);
  const first = month - ((month - 1) % 3);
  return dayBefore(dayOf(year, first, 1)!);
}

/** The last day of the half-year before the one that a day is in. */
export function previousHalfYearEnd(day: Day): Day {
  const [year, month] = partsOf(day);
  return month > 6 ? dayOf(year, 6, 30)! : dayOf(year - 1, 12, 31)!;
}

/** The last day of the year before. */
export const previousYearEnd = (day: Day): Day => dayOf(partsOf(day)[0] - 1, 12, 31)!;

/** The day of the same number so many months before, or the last of that month where it has none; months count from 1. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const counted = year * 12 + month - 1 - months;
  const [ofYear, ofMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  return dayOf(ofYear, ofMonth, Math.min(date, daysInMonth(ofYear, ofMonth)))!;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');
