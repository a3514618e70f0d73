import { type Decimal, decimal } from '../decimal.ts';
import { numeralAt } from '../numerals.ts';
import { isCounted } from './figure.ts';

/** Won for one of a unit of money as tables declare it: 1,000,000 for `백만원`, 1 for `원`; `undefined` for what is no money in won, or for two of them. */
export function wonIn(declared: string): Decimal | undefined {
  if (declared === '') return undefined;
  const found = declared.split(/,(?!\d{3})|[·/;]/).flatMap((piece) => wonInPiece(piece.trim()) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function wonInPiece(piece: string): Decimal | undefined {
  if (piece === '원' || piece === 'KRW') return decimal(1);
  const numeral = numeralAt(piece, 0, { words: true });
  return numeral !== undefined && piece.slice(numeral.end).trim() === '원' ? numeral.value : undefined;
}

const FOREIGN = /달러|불$|엔$|유로|위안|[$€¥£]|USD|EUR|JPY|CNY/;
const IN_LABEL = / ?[([]([^()[\]]{1,20})[)\]]$/;

/** The unit in the parentheses that a label ends in: `백만원` of `금액(백만원)`; empty for none, and for another remark. */
export function unitInLabel(label: string): string {
  const remark = IN_LABEL.exec(label.trim())?.[1];
  if (remark === undefined) return '';
  const inside = remark.replace(/^단위 {0,2}:? {0,2}/, '').trim();
  return wonIn(inside) !== undefined || isCounted(inside.replace(/^[십백천만억]{1,2} ?/, '')) || FOREIGN.test(inside) ? inside : '';
}

/** A label without what it ends in. */
export const withoutUnit = (label: string): string => label.trim().replace(IN_LABEL, '') || label;
