import type Big from 'big.js';
import type { Context, Document } from '../../types.ts';
import type { Conversion } from './conversions.ts';
import type { PlanMoney, RateOfPlan } from './plan-money.ts';
import { agrees, misplaced } from './recompute.ts';

/** A conversion in a plan that cannot be right. */
export interface Miscalculated {
  readonly document: Document;
  /** Index of its Block. */
  readonly block: number;
  readonly conversion: Conversion;
  /** The rate that it was held against; absent where only its magnitude is impossible. */
  readonly rate?: Big;
  /** Where the plan states that rate. */
  readonly stated?: RateOfPlan;
  /** The won that was meant, where a place was written too many or too few. */
  readonly meant?: Big;
}

/**
 * Conversions whose won differs from the rate by more than rounding, or by powers of ten from every rate there ever was. Silent where two rates are
 * stated, and on sums of another time.
 */
export function* miscalculatedIn({ plan, settings }: Context<unknown>, money: PlanMoney): Generator<Miscalculated> {
  for (const [index, document] of plan.documents.entries()) {
    for (const [block, { conversions }] of money.facts[index]!.entries()) {
      for (const conversion of conversions) {
        const { amount, won } = conversion;
        const { code, token } = amount.currency;
        if (token) continue;
        const rate = money.agreed.get(code);
        const stated = money.stated.find(({ currency }) => currency.code === code);
        const year = (settings.applicationDate ?? settings.exchangeRates[code]?.date ?? String(yearOf(stated) ?? '')).slice(0, 4);
        const meant = misplaced(amount, won);
        // In the next cell it is told as an amount without won.
        if (meant !== undefined && rate === undefined && conversion.wonIn === conversion.prose)
          yield { document, block, conversion, meant };
        if (rate === undefined || agrees(amount, won, rate)) continue;
        if (meant !== undefined || isOfNow(conversion, year)) yield { document, block, conversion, rate, ...(stated && { stated }) };
      }
    }
  }
}

/** Not a sum of an earlier year; where no year of the plan is known, one that names none. */
function isOfNow({ past, years }: Conversion, year: string): boolean {
  return !past && (year === '' ? years.length === 0 : years.every((named) => named >= year));
}

const yearOf = (stated: RateOfPlan | undefined): number | undefined => stated?.dates.find(({ year }) => year !== undefined)?.year;
