import type { Text } from '../types.ts';
import type { Check } from './schema.ts';
import type { Least, Shape } from './signs.ts';

const SHAPES: Readonly<Record<Shape, Text>> = {
  table: { ko: '표', en: 'a table' },
  'yearly-table': { ko: '연도별 표', en: 'a table by year' },
  figure: { ko: '그림', en: 'a figure' },
};

const UNITS: Readonly<Record<Least['unit'], (count: number) => Text>> = {
  년: (count) => ({ ko: `${count}년`, en: `${count} ${count === 1 ? 'year' : 'years'}` }),
  개월: (count) => ({ ko: `${count}개월`, en: `${count} ${count === 1 ? 'month' : 'months'}` }),
  '연간 회': (count) => ({ ko: `연 ${count}회`, en: count === 1 ? 'once a year' : `${count} times a year` }),
  '하루 회': (count) => ({ ko: `하루 ${count}회`, en: count === 1 ? 'once a day' : `${count} times a day` }),
};

/** Words that are shown of those that would do. */
const MOST_WORDS = 2;

/** What would show that an obligation is met: its shape, some of its words, the figure beside them. */
export function signWords({ shape, words = [], least }: Check): Text[] {
  const quoted = words.slice(0, MOST_WORDS).map((word) => ({ ko: `‘${word}’`, en: `‘${word}’` }));
  const figure = least ? [{ ko: `${leastWords(least).ko} 이상`, en: `${leastWords(least).en} or more` }] : [];
  return [...(shape ? [SHAPES[shape]] : []), ...quoted, ...figure];
}

/** A figure that must be reached: `5년`, `연 1회`. */
export function leastWords({ count, unit }: Least): Text {
  return UNITS[unit](count);
}
