import { placeOf } from '../../document/document.ts';
import type { Context, Document, Fix, Place } from '../../types.ts';
import type { Decimal } from '../decimal.ts';
import type { Amount } from './amounts.ts';
import { correction } from './conversion.ts';
import type { Conversion } from './conversions.ts';
import type { PlanMoney, RateOfPlan } from './plan-money.ts';
import { agrees, misplaced } from './recompute.ts';

/** A conversion in a plan that cannot be right. */
export interface Miscalculated {
  /** The won. */
  readonly at: Place;
  /** The won as it is written. */
  readonly words: string;
  readonly amount: Amount;
  /** The amount, and before it the rate where the plan states it. */
  readonly related: readonly Place[];
  /** The rate that it was held against, and the won it makes; absent where only the magnitude is impossible. */
  readonly recomputed?: { readonly rate: Decimal; readonly fix: Fix };
  /** The won that was meant, where a place was written too many or too few. */
  readonly meant?: Decimal;
}

/**
 * Conversions whose won differs from the rate by more than rounding, or by powers of ten from every rate there ever was. Silent where two rates are
 * stated, and on sums of another time.
 */
export function* miscalculatedIn(context: Context<unknown>, money: PlanMoney): Generator<Miscalculated> {
  for (const { document, block, facts } of money.blocks) {
    for (const conversion of facts.conversions) {
      const found = judged(context, money, context.plan.documents[document]!, block, conversion);
      if (found !== undefined) yield found;
    }
  }
}

function judged(
  { plan, settings }: Context<unknown>,
  { agreed, first }: PlanMoney,
  document: Document,
  block: number,
  conversion: Conversion,
): Miscalculated | undefined {
  const { prose, amount, won, wonIn } = conversion;
  const { code, token } = amount.currency;
  if (token) return undefined;
  const rate = agreed.get(code);
  const meant = misplaced(amount, won);
  const found = {
    at: placeOf(document, block, wonIn, won.start, won.end),
    words: wonIn.text.slice(won.start, won.end),
    amount,
    related: [placeOf(document, block, prose, amount.start, amount.end)],
  };
  // In the next cell an impossible sum is no conversion, and the amount is told as one without won.
  if (rate === undefined) return meant !== undefined && wonIn === prose ? { ...found, meant } : undefined;
  if (agrees(amount, won, rate)) return undefined;

  const told = first.get(code);
  const year = (settings.applicationDate ?? settings.exchangeRates[code]?.date ?? String(yearOf(told) ?? '')).slice(0, 4);
  if (meant === undefined && !isOfNow(conversion, year)) return undefined;
  const place = told && placeOf(plan.documents[told.document]!, told.block, told.prose, told.start, told.end);
  const related = place ? [place, ...found.related] : found.related;
  return { ...found, related, recomputed: { rate, fix: correction(document, block, conversion, rate) } };
}

/** Not a sum of an earlier year; where no year of the plan is known, one that names none. */
function isOfNow({ past, years }: Conversion, year: string): boolean {
  return !past && (year === '' ? years.length === 0 : years.every((named) => named >= year));
}

const yearOf = (stated: RateOfPlan | undefined): number | undefined => stated?.dates.find(({ year }) => year !== undefined)?.year;
