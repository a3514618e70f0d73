import { type Day, dayOf, daysInMonth } from './calendar.ts';

/** A day as plans write it, in folded text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent in `9월 말`: the reader is to know it. */
  readonly year?: number;
  readonly month: number;
  /** Absent in `2018년 9월`: any day of the month. */
  readonly day?: number;
}

const FORMS: readonly RegExp[] = [
  // 2018. 9. 30., 2018.9.30, '18. 9. 30., 2018-09-30, 2018/9/30
  /(?<![0-9.,/-])(?<year>(?:19|20)[0-9]{2}|['’][0-9]{2})[./-] ?(?<month>0?[1-9]|1[0-2])[./-] ?(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])\.?/g,
  // 18. 9. 30. 기준: two digits are a year where a basis is named right behind
  /(?<![0-9.,/'’-] ?)(?<year>[0-9]{2})\. ?(?<month>0?[1-9]|1[0-2])\. ?(?<day>0?[1-9]|[12][0-9]|3[01])\.? ?(?=기준|현재)/g,
  // 2018년 9월 30일, 2018년도 9월 30일, 9월 30일, 2018년 9월 말, '18년 9월, 9월 말일, 2018. 9월 말
  /(?:(?<![0-9.,])(?<year>(?:19|20)[0-9]{2}|['’]?[0-9]{2}(?=년))(?:년도?|\.) ?|(?<![0-9.,]))(?<month>0?[1-9]|1[0-2])월(?: ?(?:(?<day>0?[1-9]|[12][0-9]|3[01])일|(?<end>말(?:일|경)?)))?/g,
  // 2018년 3분기 말, 3분기말, 2018년 상반기 말
  /(?:(?<![0-9.,])(?<year>(?:19|20)[0-9]{2}|['’][0-9]{2})년(?:도)? ?)?(?<![0-9.,])(?:(?<quarter>[1-4])\/?4? ?분기|(?<half>[상하])반기) ?(?<end>말(?:일)?)/g,
  // 2017년 말, 2017년도 말, 2017 회계연도 말
  /(?<![0-9.,])(?<year>(?:19|20)[0-9]{2}|['’][0-9]{2})(?:년도?|연도| ?회계 ?연도) ?(?<end>말(?:일)?)(?= |$|[^가-힣]|현재|기준|의)/g,
];

/** Days that a text writes, in order: `2018. 9. 30.`, `2018년 9월 30일`, `'18.9.30`, `2018-09-30`, `9월 말`, `3분기 말`, `2017년 말`. */
export function readDates(text: string): readonly WrittenDate[] {
  if (!/[0-9]/.test(text)) return [];
  const found = FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => dateIn(match) ?? []));
  return found.toSorted((one, other) => one.start - other.start);
}

function dateIn(match: RegExpExecArray): WrittenDate | undefined {
  const {
    year: writtenYear,
    month: writtenMonth,
    quarter,
    half,
    day: writtenDay,
    end,
  } = match.groups as Record<string, string | undefined>;
  const year = writtenYear === undefined ? undefined : yearOf(writtenYear);
  const month = writtenMonth !== undefined ? integer(writtenMonth) : quarter !== undefined ? integer(quarter) * 3 : half === '상' ? 6 : 12;
  const day = writtenDay !== undefined ? integer(writtenDay) : end !== undefined ? lastDay(year, month) : undefined;
  // 9월 alone is a month of any year, and says too little.
  if (year === undefined && day === undefined) return undefined;
  if (day !== undefined && dayOf(year ?? 2000, month, day) === undefined) return undefined;
  const text = match[0].trimEnd();
  return {
    start: match.index,
    end: match.index + text.length,
    text,
    ...(year !== undefined && { year }),
    month,
    ...(day !== undefined && { day }),
  };
}

/** Whether a written date may mean a day: what it leaves out agrees with any. */
export function mayBe(written: WrittenDate, day: Day): boolean {
  const { year, month, day: date } = written;
  const [ofYear, ofMonth, ofDate] = day.split('-').map(integer);
  return (year === undefined || year === ofYear) && month === ofMonth && (date === undefined || date === ofDate);
}

/** A day as official documents write it: `2018. 9. 30.` */
export function officialDate(day: Day): string {
  return day
    .split('-')
    .map((part) => `${integer(part)}.`)
    .join(' ');
}

const integer = (digits: string): number => Number.parseInt(digits, 10);

/** Of two digits after an apostrophe those of this century: plans speak of no other. */
const yearOf = (written: string): number => (written.length === 4 ? integer(written) : 2000 + integer(written.slice(-2)));

const lastDay = (year: number | undefined, month: number): number => daysInMonth(year ?? 2001, month);
