/** What a page itself says of the length of a field: `0/1000자`. */
export interface PageCounter {
  readonly element: Element;
  readonly now: number;
  readonly most: number;
  /** As the page words it; absent where it gives figures alone. */
  readonly unit: 'characters' | 'bytes' | undefined;
}

/** Looked through at most, outward from the field. */
const LEVELS = 4;
const LONGEST = 40;

/** Finds the counter that stands nearest to a field, unless another field stands nearer to it. */
export function pageCounterOf(field: Element): PageCounter | undefined {
  let around = field.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.querySelectorAll('textarea, input:not([type=hidden]), [contenteditable]:not([contenteditable=false])').length > 1)
      return undefined;
    const found = counterIn(around, field);
    if (found) return found;
  }
  return undefined;
}

function counterIn(around: Element, field: Element): PageCounter | undefined {
  for (const element of around.querySelectorAll('p, span, div, em, strong, small, label, li, td, output, b, i')) {
    if (element.contains(field) || field.contains(element)) continue;
    const read = counterOf(element.textContent ?? '');
    if (read) return { element, ...read };
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
