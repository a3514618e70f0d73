import type { Decimal } from '../decimal.ts';
import { formatKorean, formatPlain } from '../written-numbers.ts';

/** A figure in words, written as another one is: `8,140`, `1억 2,000만원`, `99.5%`. */
export function wordsFor(value: Decimal, unit: string, like: string): string {
  if (unit === '원') return `${/[만억조]/.test(like) ? formatKorean(value) : formatPlain(value)}원`;
  return /^[$€¥£]/.test(unit) ? unit + formatPlain(value) : formatPlain(value) + unit;
}
