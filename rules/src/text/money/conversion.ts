import type Big from 'big.js';
import { placeOf } from '../../document/document.ts';
import type { Document, Fix } from '../../types.ts';
import type { Amount } from './amounts.ts';
import type { MoneyItem } from './block-money.ts';
import { inWon, particleAfterWon } from './won.ts';

/**
 * Won before the amount, and the amount as its author wrote it in parentheses: the evidence stays to be compared. The particle after it is the
 * one that 원 takes.
 */
export function conversion(document: Document, block: number, { prose, start, end }: MoneyItem, amount: Amount, rate: Big): Fix {
  const place = (from: number, to: number) => placeOf(document, block, prose, from, to).range;
  const next = particleAfterWon(prose.text, end);
  const written = place(start, end);
  const particle = next && place(next.start, next.end);
  const between = particle === undefined ? '' : document.text.slice(written[1], particle[0]);
  const text = `${inWon(amount, rate)}(${document.text.slice(...written)})${between}${next?.particle ?? ''}`;
  return {
    kind: 'suggestion',
    title: { ko: '원화로 환산해 적기', en: 'Convert to won' },
    edits: [{ at: { document: document.id, range: [written[0], particle?.[1] ?? written[1]] }, text }],
  };
}
