import { type Day, dayBefore, dayOf, partsOf, weekday } from './calendar.ts';

/**
 * 추석 (the 15th day of the 8th lunar month) of the years in which it is known here, as month and day. The day before and the day after are
 * holidays too (관공서의 공휴일에 관한 규정 제2조), so that it can touch the end of September. A test works each out again from the lunar calendar.
 */
const CHUSEOK: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2008: [9, 14],
  2009: [10, 3],
  2010: [9, 22],
  2011: [9, 12],
  2012: [9, 30],
  2013: [9, 19],
  2014: [9, 8],
  2015: [9, 27],
  2016: [9, 15],
  2017: [10, 4],
  2018: [9, 24],
  2019: [9, 13],
  2020: [10, 1],
  2021: [9, 21],
  2022: [9, 10],
  2023: [9, 29],
  2024: [9, 17],
  2025: [10, 6],
  2026: [9, 25],
  2027: [9, 15],
  2028: [10, 3],
  2029: [9, 22],
  2030: [9, 12],
  2031: [10, 1],
  2032: [9, 19],
  2033: [9, 8],
  2034: [9, 27],
  2035: [9, 16],
};

/**
 * The day and those before it down to its last day that banks surely worked on: all of them may be "the last business day" at the end of a
 * quarter. What is not known here (the year's last day, an autumn without a known 추석) counts as both.
 */
export function lastBusinessDays(day: Day): readonly Day[] {
  const days: Day[] = [day];
  // No run of holidays is longer: 추석 with a weekend at either end is five days.
  for (let at = day; days.length < 8 && isOpen(at) !== 'yes'; ) {
    at = dayBefore(at);
    days.push(at);
  }
  return days;
}

/** Whether banks worked on the last days of a quarter; other holidays (설날, 어린이날 …) never fall there. */
function isOpen(day: Day): 'yes' | 'no' | 'unknown' {
  if (weekday(day) === 0 || weekday(day) === 6) return 'no';
  const [year, month, date] = partsOf(day);
  if (month === 12 && date === 31) return 'unknown';
  if (month !== 9) return 'yes';
  const chuseok = CHUSEOK[year];
  if (chuseok === undefined) return date >= 24 ? 'unknown' : 'yes';
  const eve = dayBefore(dayOf(year, ...chuseok)!);
  const after = chuseok[0] === 9 ? dayOf(year, 9, chuseok[1] + 1) : undefined;
  return day === eve || day === dayOf(year, ...chuseok) || day === after ? 'no' : 'yes';
}

/** The years whose 추석 is known here, with its day. */
export const knownChuseok: readonly Day[] = Object.entries(CHUSEOK).map(([year, date]) => dayOf(Number.parseInt(year, 10), ...date)!);
