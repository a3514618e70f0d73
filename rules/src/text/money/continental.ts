import Big from 'big.js';
import type { Numeral } from '../numerals.ts';

/** A decimal comma, with dots between thousands or without; or dots between thousands twice. `1.234` alone stays what it is in Korean. */
const CONTINENTAL = /^(?:[0-9]{1,3}(?:\.[0-9]{3}){1,4},[0-9]{1,2}|[0-9]{1,4},[0-9]{2}|[0-9]{1,3}(?:\.[0-9]{3}){2,4})(?![0-9]|[.,][0-9])/;
const MARK_BEFORE = /(?:[€₫₽]|EUR|VND|Rp\.?) ?$/;
const MARK_AFTER = /^ ?(?:[€₫₽]|유로|EUR|VND|루피아|동)/;

/** Of money without decimals a dot stands between thousands even once: Rp50.000. */
const THOUSANDS = /^[0-9]{1,3}\.[0-9]{3}(?![0-9]|[.,][0-9])/;
const WHOLE_BEFORE = /(?:₫|VND|IDR|Rp\.?) ?$/;
const WHOLE_AFTER = /^ ?(?:₫|VND|IDR|루피아)/;

/** A number as much of Europe writes it, beside a mark of such money: `0,99 €`, `€1.234,56`, `1.500.000 ₫`. */
export function continentalAt(text: string, at: number): Numeral | undefined {
  if (/[0-9.,]/.test(text[at - 1] ?? '')) return undefined;
  const once = THOUSANDS.exec(text.slice(at, at + 8))?.[0];
  const written = once ?? CONTINENTAL.exec(text.slice(at, at + 22))?.[0];
  if (written === undefined) return undefined;
  const end = at + written.length;
  const [before, after] = once === undefined ? [MARK_BEFORE, MARK_AFTER] : [WHOLE_BEFORE, WHOLE_AFTER];
  if (!before.test(text.slice(Math.max(0, at - 4), at)) && !after.test(text.slice(end, end + 4))) return undefined;
  const value = new Big(written.replaceAll('.', '').replace(',', '.'));
  const decimals = written.includes(',') ? written.length - written.indexOf(',') - 1 : 0;
  const digits = written.replaceAll(/[.,]/g, '').replace(/^0+/, '').length;
  return { start: at, end, value, digits: Math.max(1, digits), grain: new Big(10).pow(-decimals), approximate: false };
}
