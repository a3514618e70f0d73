import type { Context } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { type MoneyFacts, moneyOf, NO_MONEY } from './block-money.ts';
import { type PlacedRate, unanimous } from './rates.ts';

/** A rate and the Block it stands in. */
export interface RateOfPlan extends PlacedRate {
  readonly document: number;
  readonly block: number;
}

/** A Block that says something of money. */
interface BlockMoney {
  /** Index of its document, and its own. */
  readonly document: number;
  readonly block: number;
  readonly facts: MoneyFacts;
}

/** What a plan says of money, and the rates that its amounts are converted at. */
export interface PlanMoney {
  /** In order. */
  readonly blocks: readonly BlockMoney[];
  readonly stated: readonly RateOfPlan[];
  /** The first statement of each currency's rate, by code. */
  readonly first: ReadonlyMap<string, RateOfPlan>;
  /** Won for one unit by code: the author's, else the one that the plan states, if it states but one. */
  readonly rates: ReadonlyMap<string, Decimal>;
  /** Those that no other statement contradicts, so that what is written may be held against them. */
  readonly agreed: ReadonlyMap<string, Decimal>;
}

export function moneyOfPlan({ plan, settings, facts: remember }: Context<unknown>): PlanMoney {
  const blocks: BlockMoney[] = [];
  const stated: RateOfPlan[] = [];
  for (const [document, { blocks: all }] of plan.documents.entries()) {
    for (let block = 0; block < all.length; block++) {
      const facts = remember(all[block]!, moneyOf);
      if (facts === NO_MONEY) continue;
      blocks.push({ document, block, facts });
      for (const rate of facts.rates) stated.push({ ...rate, document, block });
    }
  }
  const ofText = unanimous(stated);
  const ofAuthor = new Map(Object.entries(settings.exchangeRates).map(([code, { rate }]) => [code, decimal(rate)] as const));
  const rates = new Map([...ofText, ...ofAuthor]);
  const disputed = new Set(stated.filter(({ currency: { code }, won }) => !rates.get(code)?.eq(won)).map(({ currency }) => currency.code));
  const first = new Map(stated.toReversed().map((rate) => [rate.currency.code, rate]));
  return { blocks, stated, first, rates, agreed: new Map([...rates].filter(([code]) => !disputed.has(code))) };
}
