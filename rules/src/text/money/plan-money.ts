import type { Context } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { type MoneyFacts, moneyOf } from './block-money.ts';
import { type PlacedRate, unanimous } from './rates.ts';

/** A rate and the Block it stands in. */
export interface RateOfPlan extends PlacedRate {
  readonly document: number;
  readonly block: number;
}

/** What a plan says of money, and the rates that its amounts are converted at. */
export interface PlanMoney {
  /** By document and Block. */
  readonly facts: readonly (readonly MoneyFacts[])[];
  readonly stated: readonly RateOfPlan[];
  /** The first statement of each currency's rate, by code. */
  readonly first: ReadonlyMap<string, RateOfPlan>;
  /** Won for one unit by code: the author's, else the one that the plan states, if it states but one. */
  readonly rates: ReadonlyMap<string, Decimal>;
  /** Those that no other statement contradicts, so that what is written may be held against them. */
  readonly agreed: ReadonlyMap<string, Decimal>;
}

export function moneyOfPlan({ plan, settings, facts: remember }: Context<unknown>): PlanMoney {
  const facts = plan.documents.map((document) => document.blocks.map((block) => remember(block, moneyOf)));
  const stated = facts.flatMap((blocks, document) =>
    blocks.flatMap(({ rates }, block) => rates.map((rate): RateOfPlan => ({ ...rate, document, block }))),
  );
  const ofText = unanimous(stated);
  const ofAuthor = new Map(Object.entries(settings.exchangeRates).map(([code, { rate }]) => [code, decimal(rate)] as const));
  const rates = new Map([...ofText, ...ofAuthor]);
  const disputed = new Set(stated.filter(({ currency: { code }, won }) => !rates.get(code)?.eq(won)).map(({ currency }) => currency.code));
  const first = new Map(stated.toReversed().map((rate) => [rate.currency.code, rate]));
  return { facts, stated, first, rates, agreed: new Map([...rates].filter(([code]) => !disputed.has(code))) };
}
