import type { Prose } from '../../types.ts';
import { readDates, type WrittenDate } from '../dates/korean-dates.ts';

/** A day that a text writes for a stated rate. */
export interface RateDate extends WrittenDate {
  readonly prose: Prose;
}

/** Longest part of a sentence before and after a rate that is looked at. */
const AROUND = 60;
/** Days of something else: 신청일(2018. 11. 5.) 기준 전분기 말. */
const OF_ANOTHER = /(?:신청일?|접수일?|작성일?|제출일?|공고일?|개시|설립일?|출처|조회|검색|변경|개정)[^0-9]{0,4}$/;
/** The guideline's own words for the day; the figure beside them is an example or the application's. */
const RELATIVE = /전 ?분기|직전 ?분기/;
const NAMED_BEFORE = /(?:기준일?|고시일?|환율|매매기준율)[^0-9]{0,8}$/;
const NAMED_AFTER = /^ ?(?:자|일자|현재|기준|고시|최초|한국은행|서울외국환|매매기준율|환율|종가|\))/;

/** The days that stand beside a rate, which is told from `start` to `end`: `2018. 9. 28. 기준`, `2018년 9월 말 최초 고시 매매기준율`. */
export function rateDates(prose: Prose, start: number, end: number): readonly RateDate[] {
  const { text } = prose;
  const earliest = Math.max(0, start - AROUND);
  const from = earliest + text.slice(earliest, start).lastIndexOf('다. ') + 1;
  const after = text.slice(end, end + AROUND);
  const stop = after.search(/다\. |\n/);
  const to = stop < 0 ? end + after.length : end + stop + 1;
  const words = text.slice(from, to);
  if (RELATIVE.test(words)) return [];
  return readDates(words).flatMap((date): RateDate[] => {
    const [before, behind] = [words.slice(Math.max(0, date.start - 14), date.start), words.slice(date.end, date.end + 8)];
    const named = NAMED_AFTER.test(behind) || NAMED_BEFORE.test(before) || words.trim() === date.text;
    if (OF_ANOTHER.test(before) || !named) return [];
    return [{ ...date, prose, start: from + date.start, end: from + date.end }];
  });
}
