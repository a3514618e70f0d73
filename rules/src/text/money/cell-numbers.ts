import type { Decimal } from '../decimal.ts';
import { numeralAt } from '../numerals.ts';

/** The number that a cell consists of: `1,380`, `약 168원`, `1,400원/달러`, `13.8억`. */
export function numberIn(text: string, having: RegExp = /[0-9]/): Decimal | undefined {
  const at = text.search(/[0-9]/);
  if (at < 0 || !/^(?:약|~|≈|₩)?$/.test(text.slice(0, at).trim())) return undefined;
  const number = numeralAt(text, at);
  if (number === undefined || !having.test(text.slice(at, number.end)) || !/^(?:원(?:\/[^ ]{1,4})?)?$/.test(text.slice(number.end).trim()))
    return undefined;
  return number.value;
}
