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

/** What follows a figure that is no length of time: `3개월마다`, `10년 경력`, `2019년도`; or not the whole of one: `3년이 아니라`, `3개월분`, `2년은 현장에`. */
const NO_LENGTH =
  /^ ?(?:마다|에|이내|안에|이하|미만|전|차|말|초|월|도|생|식|이상의? ?경력|이상인|이상으로|경력|주기|간격|단위|분|치|이 아[니닌]|[은는] )/;
/** What such a figure stands behind: `경력 2년`, `매 3개월`, `최근 3개월`. */
const NO_LENGTH_BEHIND = /(?:경력|재직|근속|입사|매|최근|최초|처음|이후|지난) ?$/;

type Count = readonly [figure: RegExp, of: (count: number) => number];

const times =
  (factor: number) =>
  (count: number): number =>
    count * factor;

const FOR_EVER = /영구|무기한|기한 ?없이|폐업(?:할 ?때|시|일)? ?까지/g;
const endless = (): number => Number.POSITIVE_INFINITY;

/** Figures of each unit, and how many of it they are. */
const FIGURES: Readonly<Record<Least['unit'], readonly Count[]>> = {
  년: [
    [YEARS, times(1)],
    [MONTHS, times(1 / 12)],
    [DAYS, times(1 / 365)],
    [FOR_EVER, endless],
  ],
  개월: [
    [MONTHS, times(1)],
    [YEARS, times(12)],
    [DAYS, times(1 / 30)],
    [FOR_EVER, endless],
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
/** What is to be done as often as a figure says; where a sentence has none of these, any figure is taken for its own. */
const RENEWED = /갱신|업데이트|최신/;

/**
 * The figure of the word at `at`: in its sentence the first after it, else the last before it, those before others that stand next to what is done so
 * long or so often. A sentence of lengths of time must speak of keeping something, in itself or in `around` (the header of a table). One that is too
 * small is told only next to it, and not where its sentence goes on to one that will do.
 */
export function figureBeside(text: string, [start, end]: Range, { count, unit }: Least, around = ''): FigureFound | undefined {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const sentence = text.slice(from, to);
  const isLength = unit === '년' || unit === '개월';
  if (isLength && !KEPT.test(sentence) && !KEPT.test(around)) return undefined;
  const figures = FIGURES[unit]
    .flatMap(([figure, worth]) =>
      [...sentence.matchAll(figure)].map(({ 0: { length }, 1: digits, index }) => {
        const range: Range = [from + index, from + index + length];
        return { enough: worth(Number(digits ?? 1)) >= count * 0.98, range };
      }),
    )
    .filter(({ range }) => !isLength || isLengthOfTime(text, range))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const deed = isLength ? KEPT : unit === '하루 회' && RENEWED.test(sentence) ? RENEWED : undefined;
  const told = deed ? figures.filter(({ range }) => isNextTo(deed, text.slice(from, range[0]), text.slice(range[1], to))) : figures;
  const nearest = nearestTo(told) ?? nearestTo(figures.filter(({ enough }) => enough));
  if (!nearest || nearest.enough) return nearest;
  return (
    figures.find(({ enough, range: [at] }) => enough && at > nearest.range[1] && !isOfAnother(text.slice(nearest.range[1], at))) ?? nearest
  );

  function nearestTo(those: readonly FigureFound[]): FigureFound | undefined {
    return those.find(({ range: [at] }) => at >= end) ?? those.findLast(({ range: [at] }) => at < start);
  }
}

const isLengthOfTime = (text: string, [start, end]: Range): boolean =>
  !NO_LENGTH.test(text.slice(end, end + 8)) && !NO_LENGTH_BEHIND.test(text.slice(Math.max(0, start - 4), start));

/** Whether a figure belongs to a deed: behind it with no other deed or figure between, named before it, or left out in a list (`대장은 3개월, …`). */
function isNextTo(deed: RegExp, before: string, behind: string): boolean {
  const at = behind.search(deed);
  if (at >= 0 && !/[\d,]|[고며] /.test(behind.slice(0, at))) return true;
  if (/^ ?(?:간|동안)? ?(?:이상)?(?:씩)? ?(?:[,|)]|및|$)/.test(behind.slice(0, 16))) return true;
  const label = before.slice(-12);
  const named = label.search(deed);
  return named >= 0 && !/[\d,]|[고며] /.test(label.slice(named));
}

/** Whether the words between two figures go over to something else: `3개월, 접속기록은 1년`, but `3년은 따로 두어 모두 5년`. */
function isOfAnother(between: string): boolean {
  const [, ...others] = between.split(/,|[고며] /);
  const words = others.at(-1)?.trim() ?? '';
  return words !== '' && !/전체|전부|모두|합쳐|합하|총|그 |이를|이후|다시|추가/.test(words);
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
