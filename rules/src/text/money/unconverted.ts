import { isSummaryTitle } from '../../profiles/summary.ts';
import type { Context, Document, Section } from '../../types.ts';
import type { Decimal } from '../decimal.ts';
import type { MoneyItem } from './block-money.ts';
import type { PlanMoney } from './plan-money.ts';
import { covers } from './rates.ts';

/** A foreign amount or unit of a plan whose worth in won is not told. */
export interface Unconverted {
  readonly document: Document;
  /** Index of its Block. */
  readonly block: number;
  readonly item: MoneyItem;
  /** Won for one unit: the author's, else the one that the plan states. */
  readonly rate: Decimal | undefined;
}

/**
 * Foreign amounts without won, in order. A rate that the plan states covers every amount in its currency; what was converted earlier in the
 * volume is converted where it stands again. `strict` asks for won at every amount, and for won before it.
 */
export function* unconvertedIn(context: Context<{ readonly strict: boolean }>, { facts, first, rates }: PlanMoney): Generator<Unconverted> {
  const { plan, options } = context;
  let converted = new Set<string>();
  for (const [index, document] of plan.documents.entries()) {
    const volumeAt = volumesOf(context.sections(document));
    // The fields of a form make up one volume.
    if (document.kind !== 'field') converted = new Set();
    for (const [block, { items, seen }] of facts[index]!.entries()) {
      context.examined(seen);
      for (const item of items) {
        const { amount, currency, beside } = item;
        const key = amount && `${volumeAt(document.starts[block]!)} ${currency.code} ${amount.value} ${amount.to ?? ''}`;
        if (key !== undefined && beside !== 'none') converted.add(key);
        const settled = options.strict
          ? beside === 'won-before' || beside === 'cell'
          : beside !== 'none' || (key !== undefined && converted.has(key)) || covers(first, currency);
        if (!settled && !amount?.value.eq(0)) yield { document, block, item, rate: rates.get(currency.code) };
      }
    }
  }
}

/** Where the summary and each volume begin and end, as a number for any offset. */
function volumesOf(sections: readonly Section[]): (offset: number) => number {
  const starts = sections.filter(({ number, title }) => number.endsWith('권') || isSummaryTitle(title)).flatMap(({ range }) => range);
  const borders = starts.toSorted((one, other) => one - other);
  return (offset) => borders.findLastIndex((border) => border <= offset);
}
