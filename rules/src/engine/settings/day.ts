import { dayOf } from '../../text/dates/calendar.ts';

/** Whether `text` is a real day as `2026-11-05`; needs no clock and no time zone. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return dayOf(year, month, day) === text;
}
