import { decimal, powerOfTen } from '../decimal.ts';
import type { Numeral } from '../numerals.ts';

/** A decimal comma, with dots between thousands or without; or dots between thousands twice. `1.234` alone stays what it is in Korean. */
const CONTINENTAL = /^(?:[0-9]{1,3}(?:\.[0-9]{3}){1,4},[0-9]{1,2}|[0-9]{1,4},[0-9]{2}|[0-9]{1,3}(?:\.[0-9]{3}){2,4})(?![0-9]|[.,][0-9])/;
const MARK_BEFORE = /(?:[€₫₽]|EUR|VND|Rp\.?) ?$/;
const MARK_AFTER = /^ ?(?:[€₫₽]|유로|EUR|VND|루피아|동)/;

/** Of money without decimals a dot stands between thousands even once: Rp50.000. */
const THOUSANDS = /^[0-9]{1,3}\.[0-9]{3}(?![0-9]|[.,][0-9])/;
const WHOLE_BEFORE = /(?:₫|VND|IDR|Rp\.?) ?$/;
const WHOLE_AFTER = /^ ?(?:₫|VND|IDR|루피아)/;

/** Swiss thousands: CHF 5'000, 12’500.50 Fr. */
const SWISS = /^[0-9]{1,3}(?:['’][0-9]{3}){1,4}(?:\.[0-9]{2})?(?![0-9]|['’.,][0-9])/;
const SWISS_BEFORE = /(?:CHF|Fr\.) ?$/;
const SWISS_AFTER = /^ ?(?:CHF|스위스|프랑)/;

/** A number as much of Europe writes it, beside a mark of such money: `0,99 €`, `€1.234,56`, `1.500.000 ₫`, `CHF 5'000`. */
export function continentalAt(text: string, at: number): Numeral | undefined {
  if (!isParted(text, at) || /[0-9.,]/.test(text[at - 1] ?? '')) return undefined;
  const swiss = SWISS.exec(text.slice(at, at + 24))?.[0];
  if (swiss !== undefined && isBeside(text, at, at + swiss.length, SWISS_BEFORE, SWISS_AFTER))
    return numeralOf(at, swiss.replaceAll(/['’]/g, ''), swiss.length);
  const once = THOUSANDS.exec(text.slice(at, at + 8))?.[0];
  const written = once ?? CONTINENTAL.exec(text.slice(at, at + 22))?.[0];
  if (written === undefined) return undefined;
  const end = at + written.length;
  const [before, after] = once === undefined ? [MARK_BEFORE, MARK_AFTER] : [WHOLE_BEFORE, WHOLE_AFTER];
  if (!isBeside(text, at, end, before, after)) return undefined;
  return numeralOf(at, written.replaceAll('.', '').replace(',', '.'), written.length);
}

/** Whether a dot, a comma or an apostrophe stands behind the first digits. */
function isParted(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39 && end - at < 5) end += 1;
  const next = text[end];
  return next === '.' || next === ',' || next === "'" || next === '’';
}

function isBeside(text: string, start: number, end: number, before: RegExp, after: RegExp): boolean {
  return before.test(text.slice(Math.max(0, start - 4), start)) || after.test(text.slice(end, end + 4));
}

/** `plain` is the number with a dot before its decimals and nothing between its thousands. */
function numeralOf(start: number, plain: string, length: number): Numeral {
  const [whole = '', decimals = ''] = plain.split('.');
  const digits = (whole + decimals).replace(/^0+/, '').length;
  const grain = powerOfTen(-decimals.length);
  return { start, end: start + length, value: decimal(plain), digits: Math.max(1, digits), grain, approximate: false };
}
