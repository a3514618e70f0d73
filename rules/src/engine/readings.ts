import { placeOf } from '../document/document.ts';
import metricUnits from '../rules/metric-units.ts';
import wonAmounts from '../rules/won-amounts.ts';
import { type Decimal, decimal } from '../text/decimal.ts';
import { type MoneyItem, moneyOf } from '../text/money/block-money.ts';
import { covers, type StatedRate, unanimous } from '../text/money/rates.ts';
import { inWon } from '../text/money/won.ts';
import { quantitiesIn } from '../text/quantities/block-quantities.ts';
import { converted, equation } from '../text/quantities/conversion.ts';
import { formatPlain } from '../text/written-numbers.ts';
import type { Document, Place, Plan, Range, Settings } from '../types.ts';
import { factOf, givenFor } from './facts.ts';

/** A foreign amount in won, or a quantity in a metric unit, for a reader; the draft stays as it is. */
export interface Reading {
  readonly kind: 'won' | 'metric';
  readonly at: Place;
  /** As the draft has it, folded. */
  readonly words: string;
  readonly value: string;
  /** `1평 = 400/121㎡`, `1 USD = 1,400원`. */
  readonly equation: string;
  /** Day of the rate, where the settings tell it. */
  readonly date?: string;
  /** The draft has such a value beside it. */
  readonly told: boolean;
}

/** What can be converted in a part of a document, in order: money only at a rate that the author states, in the settings or in the plan. */
export function readingsIn(plan: Plan, settings: Settings, document: Document, [from, to]: Range): readonly Reading[] {
  const rates = ratesOf(plan, settings);
  const readings = document.blocks.flatMap((block, index): Reading[] => {
    const start = document.starts[index]!;
    if (start > to || start + block.text.length < from) return [];
    const quantities = factOf(block, quantitiesIn, givenFor(metricUnits, settings, document.id)).quantities;
    const metric = quantities.flatMap(({ prose, quantity }): Reading[] => {
      const value = quantity.listed ? undefined : converted(quantity);
      if (value === undefined) return [];
      const at = placeOf(document, index, prose, quantity.start, quantity.end);
      const told = quantity.metricBeside !== undefined || quantity.restates === true;
      return [{ kind: 'metric', at, words: quantity.text, value, equation: equation(quantity), told }];
    });
    const won = moneyIn(block, document.id, settings).items.flatMap((item) => wonReading(item, document, index, rates, settings));
    return [...metric, ...won];
  });
  return readings
    .filter(({ at: { range } }) => range[0] <= to && range[1] >= from)
    .toSorted((one, other) => one.at.range[0] - other.at.range[0]);
}

function wonReading(
  { prose, start, end, text, currency, amount, beside }: MoneyItem,
  document: Document,
  block: number,
  rates: ReadonlyMap<string, Decimal>,
  { exchangeRates }: Settings,
): Reading[] {
  const rate = rates.get(currency.code);
  if (rate === undefined || amount === undefined || amount.vague || currency.token || currency.oneOf !== undefined) return [];
  const date = exchangeRates[currency.code]?.date;
  return [
    {
      kind: 'won',
      at: placeOf(document, block, prose, start, end),
      words: text,
      value: inWon(amount, rate),
      equation: `1 ${currency.code} = ${formatPlain(rate)}원`,
      ...(date !== undefined && { date }),
      told: beside !== 'none',
    },
  ];
}

/** An exchange rate that one document of a plan states, and that another one's amounts rely on. */
export interface SharedRate {
  readonly document: string;
  readonly currency: string;
  /** For one unit of the currency. */
  readonly won: string;
}

/** The rates that `won-amounts` takes from one document for amounts of another; none where each amount is to have won of its own. */
export function sharedRatesIn({ documents }: Plan, settings: Settings): readonly SharedRate[] {
  const money = documents.map(({ id, blocks }) => {
    const { strict } = givenFor(wonAmounts, settings, id).options as { readonly strict: boolean };
    return { id, strict, facts: blocks.map((block) => moneyIn(block, id, settings)) };
  });
  const relies = (one: (typeof money)[number], rate: StatedRate): boolean =>
    !one.strict &&
    one.facts.some(({ items }) =>
      items.some(({ beside, currency }) => beside === 'none' && covers(new Set([rate.currency.code]), currency)),
    );
  const shared = money.flatMap(({ id, facts }) =>
    facts
      .flatMap(({ rates }) => rates)
      .filter((rate) => money.some((other) => other.id !== id && relies(other, rate)))
      .map(({ currency, won }): SharedRate => ({ document: id, currency: currency.code, won: formatPlain(won) })),
  );
  return [...new Map(shared.map((rate) => [JSON.stringify(rate), rate])).values()];
}

/** Won for one unit; the settings' word comes before the plan's. */
function ratesOf({ documents }: Plan, settings: Settings): ReadonlyMap<string, Decimal> {
  const stated = documents.flatMap(({ id, blocks }) => blocks.flatMap((block) => moneyIn(block, id, settings).rates));
  return new Map([
    ...unanimous(stated),
    ...Object.entries(settings.exchangeRates).map(([code, { rate }]) => [code, decimal(rate)] as const),
  ]);
}

/** The same facts as the rule's, remembered with them. */
function moneyIn(block: Document['blocks'][number], document: string, settings: Settings) {
  return factOf(block, moneyOf, givenFor(wonAmounts, settings, document));
}
