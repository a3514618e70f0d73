import { boxesAround, wordsIn } from '../fields/boxes-around';

/** What a page itself says of the length of a field: `0/1000자`. */
export interface PageCounter {
  readonly element: Element;
  readonly now: number;
  readonly most: number;
  /** As the page words it; absent where it gives figures alone. */
  readonly unit: 'characters' | 'bytes' | undefined;
}

const LONGEST = 40;

/** Finds the counter that stands nearest to a field, unless another field stands nearer to it. */
export function pageCounterOf(field: Element): PageCounter | undefined {
  for (const box of boxesAround(field)) {
    for (const element of wordsIn(box, field)) {
      const read = counterOf(element.textContent ?? '');
      if (read) return { element, ...read };
    }
  }
  return undefined;
}

/** Reads the words of a counter and of nothing else: `0/1000자`, `(12 / 2,000 byte)`, `현재 12자 / 최대 1,000자`. */
export function counterOf(words: string): Omit<PageCounter, 'element'> | undefined {
  if (words.length > 400) return undefined;
  const said = words.replaceAll(/[\s,()[\]]/g, '').toLowerCase();
  if (said.length > LONGEST) return undefined;
  const read = /^(?:현재|입력)?(\d{1,7})(자|글자|bytes?|바이트)?\/(?:최대|총)?(\d{1,7})(자|글자|bytes?|바이트)?(?:이내|까지|입력)?$/.exec(
    said,
  );
  if (!read) return undefined;
  const unit = read[4] ?? read[2];
  // A date (3/15) has no unit, and no field takes so little.
  if (unit === undefined && Number(read[3]) < 40) return undefined;
  return {
    now: Number(read[1]),
    most: Number(read[3]),
    unit: unit === undefined ? undefined : unit.endsWith('자') ? 'characters' : 'bytes',
  };
}
