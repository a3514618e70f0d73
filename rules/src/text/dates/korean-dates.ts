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

/** Ways of writing a day, with what of a text tells that there may be one. */
const FORMS: readonly (readonly [may: keyof Cues, form: RegExp])[] = [
  // 2018. 9. 30., 2018.9.30, '18. 9. 30., 2018-09-30, 2018/9/30
  [
    'mark',
    /(?<![0-9.,/-])(?<year>(?:19|20)[0-9]{2}|['’][0-9]{2})[./-] ?(?<month>0?[1-9]|1[0-2])[./-] ?(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])\.?/g,
  ],
  // 18. 9. 30. 기준: two digits are a year where a basis is named right behind
  ['mark', /(?<![0-9.,/'’-] ?)(?<year>[0-9]{2})\. ?(?<month>0?[1-9]|1[0-2])\. ?(?<day>0?[1-9]|[12][0-9]|3[01])\.? ?(?=기준|현재)/g],
  // 2018년 9월 30일, 2018년도 9월 30일, 9월 30일, 2018년 9월 말, '18년 9월, 9월 말일, 2018. 9월 말
  [
    'month',
    /(?:(?<![0-9.,])(?<year>(?:19|20)[0-9]{2}|['’]?[0-9]{2}(?=년))(?:년도?|\.) ?|(?<![0-9.,]))(?<month>0?[1-9]|1[0-2])월(?: ?(?:(?<day>0?[1-9]|[12][0-9]|3[01])일|(?<end>말(?:일|경)?)))?/g,
  ],
  // 2018년 3분기 말, 3분기말, 2018년 상반기 말
  [
    'end',
    /(?:(?<![0-9.,])(?<year>(?:19|20)[0-9]{2}|['’][0-9]{2})년(?:도)? ?)?(?<![0-9.,])(?:(?<quarter>[1-4])\/?4? ?분기|(?<half>[상하])반기) ?(?<end>말(?:일)?)/g,
  ],
  // 2017년 말, 2017년도 말, 2017 회계연도 말
  [
    'end',
    /(?<![0-9.,])(?<year>(?:19|20)[0-9]{2}|['’][0-9]{2})(?:년도?|연도| ?회계 ?연도) ?(?<end>말(?:일)?)(?= |$|[^가-힣]|현재|기준|의)/g,
  ],
];

/** What is in a text of what days are written with. */
interface Cues {
  /** A full stop, slash or dash behind a digit. */
  readonly mark: boolean;
  /** 월 behind a digit. */
  readonly month: boolean;
  /** 말 in a text with digits. */
  readonly end: boolean;
}

const NO_CUES: Cues = { mark: false, month: false, end: false };
const [MONTH, END] = ['월'.charCodeAt(0), '말'.charCodeAt(0)];

function cuesIn(text: string): Cues {
  let digits = false;
  let mark = false;
  let month = false;
  let end = false;
  let isBehindDigit = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isDigit) digits = true;
    // Full stop, slash or dash.
    else if (isBehindDigit && code >= 0x2d && code <= 0x2f) mark = true;
    else if (isBehindDigit && code === MONTH) month = true;
    else if (code === END) end = true;
    isBehindDigit = isDigit;
  }
  return digits && (mark || month || end) ? { mark, month, end } : NO_CUES;
}

/** Whether a text may write a day; `false` is sure. */
export const mayHoldDate = (text: string): boolean => cuesIn(text) !== NO_CUES;

/** Days that a text writes, in order: `2018. 9. 30.`, `2018년 9월 30일`, `'18.9.30`, `2018-09-30`, `9월 말`, `3분기 말`, `2017년 말`. */
export function readDates(text: string): readonly WrittenDate[] {
  const cues = cuesIn(text);
  if (cues === NO_CUES) return [];
  const found = FORMS.flatMap(([may, form]) => (cues[may] ? [...text.matchAll(form)].flatMap((match) => dateIn(match) ?? []) : []));
  return found.sort((one, other) => one.start - other.start);
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
