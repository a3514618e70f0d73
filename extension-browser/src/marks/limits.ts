import type { PageField } from '../fields/page-field';
import type { FieldLimit } from '../messages/finding';
import { COUNTINGS, type Counting, type Counts, fitting } from './counts';
import type { PageCounter } from './page-counter';

/** A limit on the length of a field, and how it is counted where that is known. */
export interface Limit {
  readonly from: 'page' | 'guideline';
  readonly countings: readonly Counting[];
  readonly most: number;
}

/** The page's own counter of a field, and what it may count. */
export interface CountedBy {
  readonly counter: PageCounter;
  readonly countings: readonly Counting[];
}

/** Whether a limit is passed: by every counting that it may mean. */
export function isPassed({ countings, most }: Limit, counts: Counts): boolean {
  return countings.length > 0 && countings.every((counting) => counts[counting] > most);
}

/** All that limits a field; the page's limits first, since it is them that the applicant runs into. */
export function limitsOf(field: PageField, limits: readonly FieldLimit[], counted: CountedBy | undefined): Limit[] {
  return [
    ...(counted ? [{ from: 'page', most: counted.counter.most, countings: counted.countings } as const] : []),
    ...inWords(field, counted?.counter),
    ...(field.maxLength === undefined ? [] : [{ from: 'page', most: field.maxLength, countings: ['units'] } as const]),
    ...limits.map(({ unit, most }) => {
      const counting = ({ characters: 'characters', 'euc-kr': 'eucKr', 'utf-8': 'utf8' } as const)[unit];
      return { from: 'guideline', most, countings: [counting] } as const;
    }),
  ];
}

/** What a page may count where it names a unit and says no more. */
export function countingsBy(unit: PageCounter['unit']): readonly Counting[] {
  return COUNTINGS.filter((counting) => unit === undefined || (counting === 'eucKr' || counting === 'utf8') === (unit === 'bytes'));
}

/** What a page's figure fits for a text, of what its unit may mean; empty where it counts something else, or has yet to count. */
export function shownBy({ unit, now }: PageCounter, text: string): readonly Counting[] {
  const fits = fitting(text, now);
  return countingsBy(unit).filter((counting) => fits.includes(counting));
}

/** What the page asks for in words, unless its counter or the field itself holds the applicant to the same figure. */
function inWords({ statedLimit: stated, maxLength }: PageField, counter: PageCounter | undefined): Limit[] {
  if (!stated || stated.most === counter?.most || (stated.unit === 'characters' && stated.most === maxLength)) return [];
  const countings =
    stated.spaces === undefined || stated.unit === 'bytes'
      ? countingsBy(stated.unit)
      : [stated.spaces ? ('characters' as const) : ('charactersWithoutSpaces' as const)];
  return [{ from: 'page', most: stated.most, countings }];
}
