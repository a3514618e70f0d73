import planAmounts from '../../rules/plan-amounts.ts';
import { disagreementOf, type Placed, sharedAmounts } from '../../text/figures/plan-agreement.ts';
import type { Plan, Settings } from '../../types.ts';
import { contextFor } from './context.ts';
import type { SharedItem } from './schema.ts';
import type { Spots } from './spots.ts';

/** The amounts that `plan-amounts` compares, item by item: what each part of the plan tells, and by how much they differ. */
export function agreementsIn(plan: Plan, settings: Settings, spots: Spots): SharedItem[] {
  return sharedAmounts(contextFor(planAmounts, plan, settings)).map((years) => agreementOf(years, settings, spots));
}

function agreementOf(byYear: readonly (readonly Placed[])[], { profile }: Settings, spots: Spots): SharedItem {
  const all = byYear.flat();
  const parts = [...new Set(all.map(({ part }) => part))];
  const [first] = all;
  return {
    item: first!.item,
    total: first!.grand,
    years: byYear.map(([one]) => ({ title: one!.year, total: one!.when === 'total' })),
    told: parts.map((part) => {
      const { section, item } = all.find((one) => one.part === part)!;
      const amounts = byYear.map((year) => {
        const amount = year.find((one) => one.part === part);
        return amount === undefined ? null : { words: amount.words, won: amount.won.toFixed(), at: spots.at(amount.place) };
      });
      return { section: `${section.number} ${section.title}`.trim(), item, amounts };
    }),
    differences: byYear.map((year) => {
      if (disagreementOf(year, profile).length === 0) return '0';
      const won = year.map((amount) => amount.won);
      const greatest = won.reduce((most, one) => (one.gt(most) ? one : most));
      const least = won.reduce((few, one) => (one.lt(few) ? one : few));
      return greatest.minus(least).toFixed();
    }),
  };
}
