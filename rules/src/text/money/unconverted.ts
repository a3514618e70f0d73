import { lastStarting } from '../../engine/lines.ts';
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
export function unconvertedIn(context: Context<{ readonly strict: boolean }>, { blocks, first, rates }: PlanMoney): readonly Unconverted[] {
  const { plan, options } = context;
  const found: Unconverted[] = [];
  let last = -1;
  let volumeAt: (offset: number) => number = () => -1;
  let converted = new Map<number, Set<string>>();
  for (const { document: index, block, facts } of blocks) {
    const document = plan.documents[index]!;
    if (index !== last) {
      volumeAt = volumesOf(context.sections(document));
      // The fields of a form make up one volume.
      if (plan.documents.slice(last + 1, index + 1).some(({ kind }) => kind !== 'field')) converted = new Map();
      last = index;
    }
    context.examined(facts.seen);
    if (facts.items.length === 0) continue;
    const volume = volumeAt(document.starts[block]!);
    const known = converted.get(volume) ?? new Set();
    converted.set(volume, known);
    for (const item of facts.items) {
      const { amount, currency, beside, worth } = item;
      if (worth !== undefined && beside !== 'none') known.add(worth);
      const settled = options.strict
        ? beside === 'won-before' || beside === 'cell'
        : beside !== 'none' || (worth !== undefined && known.has(worth)) || covers(first, currency);
      if (!settled && !amount?.value.eq(0)) found.push({ document, block, item, rate: rates.get(currency.code) });
    }
  }
  return found;
}

/** Where the summary and each volume begin and end, as a number for any offset. */
function volumesOf(sections: readonly Section[]): (offset: number) => number {
  const borders: number[] = [];
  for (const { number, title, range } of sections) if (number.endsWith('권') || isSummaryTitle(title)) borders.push(...range);
  borders.sort((one, other) => one - other);
  return (offset) => lastStarting(borders, (border) => border, offset);
}
