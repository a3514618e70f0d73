import { decimal } from '../decimal.ts';
import type { Numeral } from '../numerals.ts';

/** Fractions that one character writes, as eighths. */
export const VULGAR: Readonly<Record<string, number>> = { '½': 4, '¼': 2, '¾': 6, '⅛': 1, '⅜': 3, '⅝': 5, '⅞': 7 };
const DENOMINATORS = new Set(['2', '3', '4', '8', '16', '32', '64']);
const WITH_SLASH = /^(?:(\d{1,2})(?: |-|과 ?|와 ?| 과 | 와 ))?(\d{1,2})[/⁄](\d{1,2}(?:\.\d{1,2})?)(?![\d/.])/;
const IN_ONE_CHARACTER = /^(\d{1,2})?(?: |-|과 |와 )?([½¼¾⅛⅜⅝⅞])/;

/** `1/8`, `1 1/2`, `1과 1/2`, `1-1/2`, `1½`; only what a ruler in inches has, and sizes of sensors (`1/2.8`). */
export function fractionAt(text: string, start: number): Numeral | undefined {
  const ahead = text.slice(start, start + 14);
  const vulgar = IN_ONE_CHARACTER.exec(ahead);
  if (vulgar !== null) return numeral(start, vulgar[0], vulgar[1], VULGAR[vulgar[2]!]!, '8');
  const match = WITH_SLASH.exec(ahead);
  if (match === null || Number(match[2]) >= Number(match[3])) return undefined;
  if (!DENOMINATORS.has(match[3]!) && !(match[2] === '1' && match[3]!.includes('.'))) return undefined;
  return numeral(start, match[0], match[1], Number(match[2]), match[3]!);
}

function numeral(start: number, words: string, whole: string | undefined, parts: number, denominator: string): Numeral {
  const value = decimal(whole ?? 0).plus(decimal(parts).div(denominator));
  return { start, end: start + words.length, value, digits: 1, grain: decimal(1).div(denominator), approximate: false };
}
