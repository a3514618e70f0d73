import type { Range } from '../types.ts';
import type { Check } from './schema.ts';

type Least = NonNullable<Check['least']>;

/** A figure that belongs to a word, and whether it is as great as it must be. */
export interface FigureFound {
  readonly enough: boolean;
  /** Where it stands in the text. */
  readonly range: Range;
}

const YEARS = /(?<![\d.,'’~-])(\d{1,3}) ?년/g;
const MONTHS = /(?<![\d.,~-])(\d{1,3}) ?개월/g;
const DAYS = /(?<![\d.,~-])(\d{1,4}) ?일/g;

/** What follows a figure that is no length of time: `3개월마다`, `10년 경력`, `2019년도`. */
const NO_LENGTH = /^ ?(?:마다|에|이내|안에|이하|미만|전|차|말|초|월|도|생|식|이상의? ?경력|경력|주기|간격)/;

type Count = readonly [figure: RegExp, of: (count: number) => number];

const times =
  (factor: number) =>
  (count: number): number =>
    count * factor;

/** Figures of each unit, and how many of it they are. */
const FIGURES: Readonly<Record<Least['unit'], readonly Count[]>> = {
  년: [
    [YEARS, times(1)],
    [MONTHS, times(1 / 12)],
    [DAYS, times(1 / 365)],
  ],
  개월: [
    [MONTHS, times(1)],
    [YEARS, times(12)],
    [DAYS, times(1 / 30)],
  ],
  '연간 회': [
    [/(?:연간?|매년|해마다|1년에) ?(\d{1,3}) ?[회번차]/g, times(1)],
    [/(?:연간?|매년|해마다|1년에) ?두 ?(?:번|차례)/g, times(2)],
    [/매년|해마다|연 ?한 ?(?:번|차례)|1년마다/g, times(1)],
    [/반기/g, times(2)],
    [/분기/g, times(4)],
    [/달마다|매월|매달|월 ?\d{1,2} ?[회번]/g, times(12)],
    [/(?<![\d.])([2-9]) ?년(?:마다|에)/g, (years) => 1 / years],
  ],
  '하루 회': [
    [/(?:(?<![\d요])일|1 ?일|하루)에? ?(\d{1,2}) ?[회번]/g, times(1)],
    [/하루에? ?한 ?번|매일|날마다|일일|일 ?단위|실시간|상시|즉시|자동/g, times(1)],
    [/주 ?\d{1,2} ?[회번]|매주|주마다|한 ?주에|일주일에/g, times(1 / 7)],
    [/월 ?\d{1,2} ?[회번]|매월|매달|달마다|한 ?달에/g, times(1 / 30)],
  ],
};

/** Only what is kept has a length of time that may be too short. */
const KEPT = /보관|보존|보유|저장|유지|남기|남깁|남긴|비치|파기|삭제/;

/**
 * The figure of the word at `at`: in its sentence the first after it, else the last before it. A sentence of lengths of time must speak of keeping
 * something, in itself or in `around` (the header of a table).
 */
export function figureBeside(text: string, [start, end]: Range, { count, unit }: Least, around = ''): FigureFound | undefined {
  const from = sentenceStart(text, start);
  const sentence = text.slice(from, sentenceEnd(text, end));
  const isLength = unit === '년' || unit === '개월';
  if (isLength && !KEPT.test(sentence) && !KEPT.test(around)) return undefined;
  const figures = FIGURES[unit]
    .flatMap(([figure, worth]) =>
      [...sentence.matchAll(figure)].map((match) => ({
        at: from + match.index,
        length: match[0].length,
        is: worth(Number(match[1] ?? 1)),
      })),
    )
    .filter(({ at, length }) => !isLength || !NO_LENGTH.test(text.slice(at + length, at + length + 8)))
    .sort((a, b) => a.at - b.at || b.length - a.length);
  const nearest = figures.find(({ at }) => at >= end) ?? figures.findLast(({ at }) => at < start);
  if (!nearest) return undefined;
  return { enough: nearest.is >= count * 0.98, range: [nearest.at, nearest.at + nearest.length] };
}

/** A point between digits ends no sentence. */
const isEnd = (text: string, at: number): boolean => /[!?。]/.test(text[at]!) || (text[at] === '.' && !/\d/.test(text[at + 1] ?? ''));

/** Longer sentences are cut: what stands farther off belongs to other words. */
const FARTHEST = 300;

function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - FARTHEST) && !isEnd(text, start - 1)) start--;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  let end = at;
  while (end < Math.min(text.length, at + FARTHEST) && !isEnd(text, end)) end++;
  return end;
}
