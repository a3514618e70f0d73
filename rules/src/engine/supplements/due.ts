import { readDates } from '../../text/dates/korean-dates.ts';
import type { Range } from '../../types.ts';
import type { OtherLine } from './request.ts';

/** Until when a request asks for an answer, as it says itself. */
export interface Due {
  /** The line that says so. */
  readonly range: Range;
  readonly words: string;
  /** `2026-03-15`; absent where it names no day, or one without a year. */
  readonly day?: string;
}

const LABEL = /(?:보완|제출|회신|이행|처리|접수)? ?(?:기한|기일|마감일?|시한)/;
/** What follows `까지` where it is a term of the answer and not of what the plan describes. */
const ASKS = /^ ?(?:\([^()]{1,10}\) ?)?(?:\d{1,2}(?::\d{2}|시) ?)?까지(?!의)[^.]{0,40}?(?:제출|보완|회신|송부|보내|답변|이행)/;
const UNTIL_END = /^ ?(?:\([^()]{1,10}\) ?)?(?:\d{1,2}(?::\d{2}|시) ?)?까지/;
const WITHIN = /(?:받은|통지|통보|수령|접수|송달|도달|요구)[^.]{0,20}?\d{1,3} ?(?:일|주|개월) ?(?:이내|내|안)/;

/** The terms that the lines of a request state, in order; none is made up, and one that counts from a day that is not stated stays in its words. */
export function dueIn(lines: readonly OtherLine[]): Due[] {
  return lines.flatMap(({ range, words }): Due[] => {
    const named = LABEL.exec(words);
    const date = readDates(words).find(({ start, end }) => {
      const rest = words.slice(end);
      return (
        ASKS.test(rest) ||
        (named !== null && start - named.index < 30 && start > named.index && (UNTIL_END.test(rest) || start - named.index < 20))
      );
    });
    if (date !== undefined) {
      const until = UNTIL_END.exec(words.slice(date.end))?.[0] ?? '';
      const { year, month, day } = date;
      const known = year === undefined || day === undefined ? undefined : [year, month, day];
      const written = known?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
      return [{ range, words: `${date.text}${until}`, ...(written !== undefined && { day: written }) }];
    }
    const within = WITHIN.exec(words)?.[0];
    return within === undefined ? [] : [{ range, words: within }];
  });
}
