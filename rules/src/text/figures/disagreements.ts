import type { Basis, Context, Profile } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { conditionOf } from './conditions.ts';
import {
  agree,
  type Disagreement,
  disagreementOf,
  grouped,
  type Placed,
  placed,
  type SharedYears,
  sharedYears,
  type Told,
} from './plan-agreement.ts';
import { tablesByPart } from './tables-by-part.ts';

/** Amounts that do not agree, with what else does not agree for the same reason. */
export interface Contradiction<Amount = Placed> {
  readonly odd: Amount;
  readonly others: readonly Amount[];
  readonly basis: Basis;
  /** What the labels say of why they may differ. */
  readonly condition: string;
  /** Sums that differ because these do, and amounts that differ by the same condition. */
  readonly following: readonly Amount[];
}

interface Difference extends Disagreement {
  readonly condition: string;
  readonly amounts: readonly Told[];
  readonly of: SharedYears;
  readonly time: string;
}

/** Amounts that two parts of a plan both tell: how many were compared, and which differ. In doubt they agree. */
export function contradictionsIn(context: Context<unknown>): { readonly compared: number; readonly found: readonly Contradiction[] } {
  const tables = tablesByPart(context);
  const shared = sharedYears(tables, context.profile);
  const found = remembered.get(shared) ?? contradictionsAmong(shared, context.profile);
  remembered.set(shared, found);
  const place = (one: Told): Placed => placed(one, tables);
  return {
    compared: shared.reduce((sum, { years }) => sum + years.size, 0),
    found: found.map((one) => ({ ...one, odd: place(one.odd), others: one.others.map(place), following: one.following.map(place) })),
  };
}

const remembered = new WeakMap<readonly SharedYears[], readonly Contradiction<Told>[]>();

function contradictionsAmong(shared: readonly SharedYears[], profile: Profile): readonly Contradiction<Told>[] {
  const differences = shared.flatMap((of) =>
    [...of.years].flatMap(([time, amounts]) => differencesOf(amounts, profile).map((one) => ({ ...one, of, time }))),
  );
  const leading = leadersOf(differences);
  const led = grouped(differences, (one) => leading.get(one)!);
  return [...led].map(([first, all]) => ({ ...first, following: all.filter((one) => one !== first).map(({ odd }) => odd) }));
}

/** For each difference the one that is told for it: what a sum follows from, and the first of what differs by the same condition. */
function leadersOf(differences: readonly Difference[]): ReadonlyMap<Difference, Difference> {
  const causes = causesAmong(differences);
  const leading = new Map<Difference, Difference>();
  const byCondition = new Map<string, Difference>();
  for (const one of differences) {
    let root = one;
    for (let cause = causes.get(root); cause !== undefined; cause = causes.get(root)) root = cause;
    const alike = `${root.odd.part} ${root.odd.item} ${root.condition}`;
    if (root.condition !== '' && !byCondition.has(alike)) byCondition.set(alike, root);
    leading.set(one, byCondition.get(alike) ?? root);
  }
  return leading;
}

/** Amounts on the same terms are held against one another; on different terms, only where those agree. */
function differencesOf(amounts: readonly Told[], profile: Profile): readonly Omit<Difference, 'of' | 'time'>[] {
  const byTerms = [...grouped(amounts, conditionOf).values()];
  const same = byTerms.flatMap((each) => disagreementOf(each, profile).map((one) => ({ ...one, amounts: each, condition: '' })));
  if (same.length > 0 || byTerms.length < 2) return same;
  return disagreementOf(amounts, profile).map((one) => {
    const terms = [one.odd, ...one.others].map(conditionOf);
    return { ...one, amounts, condition: terms.find((term) => term !== '')! };
  });
}

/** What sums differ by: the items of a sum of items, the years of a sum of years, where their differences make up its own. */
function causesAmong(differences: readonly Difference[]): ReadonlyMap<Difference, Difference | undefined> {
  const isOfTotals = ({ years }: SharedYears): boolean => [...years.values()].some((amounts) => amounts.some(({ grand }) => grand));
  const ofTotals = new Set([...new Set(differences.map(({ of }) => of))].filter(isOfTotals));
  const when = ({ of, time }: Difference): string => `${of.agreement}/${time}`;
  const items = grouped(
    differences.filter(({ of }) => !ofTotals.has(of)),
    when,
  );
  const years = grouped(
    differences.filter(({ time }) => time !== 'total'),
    ({ of }) => of,
  );
  return new Map(
    differences.map((sum) => {
      const ofItems = ofTotals.has(sum.of) ? items.get(when(sum)) : undefined;
      const ofYears = sum.time === 'total' ? years.get(sum.of) : undefined;
      return [sum, [ofItems, ofYears].find((parts) => parts && makeUp(sum, parts))?.[0]];
    }),
  );
}

/** Whether what parts of the sum differ by is what the sum differs by, of the odd one and each of the others or one that agrees with it. */
function makeUp({ odd, others, amounts }: Difference, parts: readonly Difference[]): boolean {
  const explained = (one: Told, other: Told): boolean => {
    const changes = parts.flatMap(({ amounts: each }) => changeBetween(each, one.part, other.part) ?? []);
    const change = changes.reduce((whole, each) => whole.plus(each), decimal(0));
    return (
      changes.length > 0 &&
      change
        .minus(one.won.minus(other.won))
        .abs()
        .lte(one.grain.gt(other.grain) ? one.grain : other.grain)
    );
  };
  const withOdd = amounts.filter((one) => agree(one, odd));
  return others.every((other) => {
    const withOther = amounts.filter((one) => agree(one, other));
    return withOdd.some((one) => withOther.some((each) => explained(one, each)));
  });
}

function changeBetween(amounts: readonly Told[], part: string, another: string): Decimal | undefined {
  const [one, other] = [part, another].map((name) => amounts.find((each) => each.part === name));
  return one && other && one.won.minus(other.won);
}
