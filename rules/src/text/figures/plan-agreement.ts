import type { Basis, Context, Profile } from '../../types.ts';
import { gridsOf } from './grid.ts';
import { itemsOf, type YearlyAmount, yearlyAmounts } from './yearly-amounts.ts';

/** Amounts of one item in one year that do not agree. */
export interface Disagreement {
  /** The one that the others contradict; where all differ, the last. */
  readonly odd: YearlyAmount;
  readonly others: readonly YearlyAmount[];
  readonly basis: Basis | undefined;
}

const INVESTMENT = 'business.investment';
const FUNDING = 'business.funding';
const SYSTEM = 'technology.operation';
const OVERVIEW = 'business.overview';

/** What a funding plan calls the sum of the investment plan. */
const INVESTED = /^(?:총|소요)?(?:설비|시설)?투자(?:비|비용|액|금액)?(?:합계|소계|계|총액)?$/;
const SALES = /^(?:총|예상|추정)?매출(?:액)?(?:합계|총액)?$/;

/** An amount and the part of the plan that tells it. */
interface Told extends YearlyAmount {
  readonly part: string;
}

/** Amounts that two parts of a plan both tell: how many were compared, and which differ. In doubt they agree. */
export function disagreementsIn(context: Context<unknown>): { readonly compared: number; readonly found: readonly Disagreement[] } {
  const investment = told(context, INVESTMENT);
  const system = told(context, SYSTEM);
  const funding = told(context, FUNDING);
  const overview = told(context, OVERVIEW).filter(({ grid }) => /매출/.test(grid.around + grid.header.join(' ') + grid.labels.join(' ')));
  const shared = [...new Set(investment.flatMap(({ key, grand }) => (grand ? [] : [key])))];
  const named = [investment, system, funding].map((amounts) => grouped(amounts, ({ key }) => key));
  const groups = [
    ...shared.map((key) => named.flatMap((each) => each.get(key) ?? []).filter(({ grand }) => !grand)),
    [...grand(investment), ...(sameItems(investment, system) ? grand(system) : []), ...funding.filter(({ key }) => INVESTED.test(key))],
    [...grand(overview), ...funding.filter(({ key }) => SALES.test(key))],
  ];
  const years = groups.flatMap(byYear);
  const both = years.filter((amounts) => new Set(amounts.map(({ part }) => part)).size > 1);
  return { compared: both.length, found: both.flatMap((amounts) => disagreementOf(amounts, context.profile)) };
}

function told({ plan, answers }: Context<unknown>, part: string): Told[] {
  const outermost = answers(part);
  return plan.documents.flatMap((document) => {
    const sections = outermost.filter((section) => section.document === document.id);
    if (sections.length === 0) return [];
    const grids = gridsOf(document);
    return sections.flatMap((section) => yearlyAmounts(document, section, grids)).map((amount) => ({ ...amount, part }));
  });
}

const grand = (amounts: readonly Told[]): Told[] => amounts.filter((amount) => amount.grand);

/** Both tables are of the same items, so that their totals are of the same as well. */
function sameItems(one: readonly YearlyAmount[], other: readonly YearlyAmount[]): boolean {
  const [left, right] = [itemsOf(one), itemsOf(other)];
  return left.size > 0 && left.size === right.size && [...left].every((key) => right.has(key));
}

/** Amounts of one item, by the time that they are of; a table that counts its years and names them tells which is which. */
function byYear(amounts: readonly Told[]): readonly (readonly Told[])[] {
  const named = new Map(
    amounts.flatMap(({ when }) =>
      when !== 'total' && when.ordinal !== undefined && when.year !== undefined ? [[when.ordinal, when.year] as const] : [],
    ),
  );
  const time = ({ when }: Told): string => {
    if (when === 'total') return when;
    const year = when.year ?? named.get(when.ordinal ?? -1);
    return year === undefined ? `${when.ordinal ?? ''}/${when.other ?? ''}` : String(year);
  };
  return [...grouped(amounts, time).values()];
}

function grouped(amounts: readonly Told[], by: (amount: Told) => string): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>();
  for (const amount of amounts) {
    const group = groups.get(by(amount));
    if (group) group.push(amount);
    else groups.set(by(amount), [amount]);
  }
  return groups;
}

function disagreementOf(amounts: readonly Told[], profile: Profile): Disagreement[] {
  const byPart = [...grouped(amounts, ({ part }) => part).values()];
  // A part that says two things of one item has more in mind than the other.
  if (byPart.some(([first, ...again]) => again.some((one) => one.grid === first!.grid || !agree(one, first!)))) return [];
  const [first, ...rest] = byPart.map((same) => same[0]!);
  if (first === undefined || rest.every((other) => agree(first, other))) return [];
  const each = [first, ...rest];
  const odd = each.find((one) => each.length > 2 && agreeApart(each, one)) ?? each.at(-1)!;
  const others = each.filter((one) => one !== odd);
  return [{ odd, others, basis: basisOf(profile, odd, others) }];
}

/** Whether all the others agree. */
const agreeApart = (amounts: readonly Told[], odd: Told): boolean => {
  const [first, ...rest] = amounts.filter((one) => one !== odd);
  return rest.every((other) => agree(first!, other));
};

/** Equal, or within what the coarser of two ways of writing leaves open. */
function agree(one: YearlyAmount, other: YearlyAmount): boolean {
  const coarse = one.grain.gt(other.grain) ? one.grain : other.grain;
  const open = one.grain.eq(other.grain) ? coarse.times(0) : coarse.div(2);
  return one.won.minus(other.won).abs().lte(open);
}

/** The criterion by which the agency compares the two parts. */
function basisOf({ criteria }: Profile, odd: Told, others: readonly Told[]): Basis | undefined {
  const compares = ({ part }: Told) =>
    criteria.find(({ sections }) => sections.length === 2 && sections.includes(odd.part) && sections.includes(part))?.basis;
  return others.map(compares).find((basis) => basis !== undefined);
}
