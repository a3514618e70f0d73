import { placeOf } from '../../document/document.ts';
import type { Document, Fix } from '../../types.ts';
import { type Decimal, HALF_UP } from '../decimal.ts';
import { formatPlain } from '../written-numbers.ts';
import type { Amount } from './amounts.ts';
import type { MoneyItem } from './block-money.ts';
import type { Conversion } from './conversions.ts';
import { inWon, particleAfterWon, ratePer } from './won.ts';

/**
 * Won before the amount, and the amount as its author wrote it in parentheses: the evidence stays to be compared. The particle after it is the
 * one that 원 takes.
 */
export function conversion(document: Document, block: number, { prose, start, end }: MoneyItem, amount: Amount, rate: Decimal): Fix {
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

/** The rate beside the unit that a table counts in: `(단위: 천 달러, 1 USD = 1,400원)`. */
export function rateBeside(document: Document, block: number, { prose, end, currency }: MoneyItem, rate: Decimal): Fix {
  const { document: id, range } = placeOf(document, block, prose, end - 1, end);
  // A code that is a word as well (CAD) is no mark of money beside a 1.
  const text = `, ${ratePer(currency.shaped ? currency.name : currency.code, rate)}`;
  return {
    kind: 'suggestion',
    title: { ko: '적용한 환율을 함께 적기', en: 'Add the rate applied' },
    edits: [{ at: { document: id, range: [range[1], range[1]] }, text }],
  };
}

/** The right won in the place of the wrong one; 약 before it stays, and a number that was written without 원 stays without. */
export function correction(document: Document, block: number, { amount, won, wonIn, wonUnit }: Conversion, rate: Decimal): Fix {
  const words = inWon({ ...amount, approximate: false, open: false }, rate);
  const led = won.approximate && /(?:약|대략|[≈≒~∼]) ?$/.test(wonIn.text.slice(Math.max(0, won.start - 4), won.start));
  const bare = !/[원₩￦]|KRW/.test(wonIn.text.slice(won.start, won.end)) && /[만억조] 원$/.test(words);
  const inProse = words.replace(led ? /^약 / : /^$/, '').replace(bare ? / 원$/ : /^$/, '');
  const text = wonUnit === undefined ? inProse : formatPlain(amount.value.times(rate).div(wonUnit).round(0, HALF_UP));
  return {
    kind: 'suggestion',
    title: { ko: '적용한 환율로 다시 환산하기', en: 'Convert at the rate applied' },
    edits: [{ at: placeOf(document, block, wonIn, won.start, won.end), text }],
  };
}
