import type { Place, Section } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { type Account, type Booked, type BookedIndex, bookedAt, indexOf, type Statement } from './statements.ts';

/** A ratio that the figures of the plan do not give. */
export interface WrongRatio {
  readonly ratio: Booked;
  /** What the figures give, in the places that the plan wrote. */
  readonly computed: string;
  /** The figures. */
  readonly from: readonly Place[];
}

/** Assets that are not the sum of debts and equity. */
export interface Unbalanced {
  readonly assets: Booked;
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly from: readonly Place[];
}

/** The years of one statement in which assets, debts and equity are all told, and those in which they do not add up. */
export function balancesIn({ booked, index }: Statement): { readonly compared: number; readonly wrong: readonly Unbalanced[] } {
  const all = booked.filter(({ account }) => account === 'assets');
  const told = all.flatMap((assets) => {
    const [debts, equity] = (['debts', 'equity'] as const).map((account) => only(index, account, assets.year));
    if (only(index, 'assets', assets.year) === undefined || !debts || !equity) return [];
    return debts.scale === assets.scale && equity.scale === assets.scale ? [{ assets, debts, equity }] : [];
  });
  const wrong = told.flatMap(({ assets, debts, equity }): Unbalanced[] => {
    const sum = debts.figure.value.plus(equity.figure.value);
    const difference = sum.minus(assets.figure.value).abs();
    // Each of three may be rounded, unless they are in won to the last.
    const open = assets.scale === '1' ? decimal(0) : coarsest([assets, debts, equity]).times(3).div(2);
    return difference.gt(open) ? [{ assets, sum, difference, from: [debts.place, equity.place] }] : [];
  });
  return { compared: told.length, wrong };
}

/** The figures of a plan. */
export interface Books {
  readonly bySection: ReadonlyMap<Section, BookedIndex>;
  readonly all: BookedIndex;
}

export function booksOf(statements: readonly Statement[]): Books {
  const inSection = new Map<Section, Booked[]>();
  for (const { section, booked } of statements) {
    if (section === undefined) continue;
    const known = inSection.get(section) ?? [];
    for (const each of booked) known.push(each);
    inSection.set(section, known);
  }
  const bySection = new Map([...inSection].map(([section, booked]) => [section, indexOf(booked)]));
  return { bySection, all: indexOf(statements.flatMap(({ booked }) => booked)) };
}

/** Ratios of a statement against the figures near it: in its own table, else its section, else the plan. Where several figures may be meant none is. */
export function wrongRatios(
  { booked, index, section }: Statement,
  { bySection, all }: Books,
  unbalanced: ReadonlySet<string>,
): { readonly compared: number; readonly wrong: readonly WrongRatio[] } {
  const ratios = booked.filter(({ account }) => account in FORMULAS);
  const near = (section && bySection.get(section)) ?? index;
  let compared = 0;
  const wrong = ratios.flatMap((ratio): WrongRatio[] => {
    for (const scope of [index, near, all]) {
      const { needs, compute } = FORMULAS[ratio.account as Ratio];
      const found = needs.map(([account, ago]) => unanimous(scope, account, ratio.year - ago));
      if (found.includes('several')) return [];
      if (found.includes(undefined)) continue;
      const figures = found as Booked[];
      if (figures.some((each) => each.scale !== figures[0]!.scale || unbalanced.has(keyOf(each)))) return [];
      const computed = bounds(figures, compute);
      if (computed === undefined) return [];
      compared++;
      return fits(ratio, computed) ? [] : [{ ratio, computed: written(ratio, computed.value), from: figures.map(({ place }) => place) }];
    }
    return [];
  });
  return { compared, wrong };
}

/** A figure's place, to know it again. */
export const keyOf = ({ place: { document, range } }: Booked): string => `${document} ${range[0]}`;

type Ratio = 'return' | 'leverage' | 'growth';

/** The three formulas of the form of ratios: what each needs, and of how many years before, and its values that pass. */
const FORMULAS: Readonly<Partial<Record<Account, Formula>>> & Readonly<Record<Ratio, Formula>> = {
  return: {
    needs: [
      ['profit', 0],
      ['assets', 0],
      ['assets', 1],
    ],
    // By the average of the assets; many divide by those at the end of the year.
    compute: ([profit, end, start]) => [share(profit!, end!.plus(start!).div(2)), share(profit!, end!)],
  },
  leverage: {
    needs: [
      ['debts', 0],
      ['equity', 0],
    ],
    compute: ([debts, equity]) => [share(debts!, equity!)],
  },
  growth: {
    needs: [
      ['sales', 0],
      ['sales', 1],
    ],
    compute: ([now, before]) => [share(now!.minus(before!), before!)],
  },
};

interface Formula {
  readonly needs: readonly (readonly [account: Account, ago: number])[];
  /** The value asked for, then others that pass. */
  readonly compute: (values: readonly Decimal[]) => readonly (Decimal | undefined)[];
}

/** Of a hundred; nothing of what is nothing or less. */
const share = (part: Decimal, whole: Decimal): Decimal | undefined => (whole.gt(0) ? part.div(whole).times(100) : undefined);

/** A value, and how far it may lie apart for the rounding of what it is made of. */
interface Computed {
  readonly value: Decimal;
  readonly passing: readonly Decimal[];
  readonly open: Decimal;
}

function bounds(figures: readonly Booked[], compute: Formula['compute']): Computed | undefined {
  const values = figures.map(({ figure }) => figure.value);
  const [value, ...others] = compute(values);
  if (value === undefined) return undefined;
  const shifts = figures.flatMap(({ figure }, at) => {
    const shifted = compute(values.map((each, index) => (index === at ? each.plus(figure.grain.div(2)) : each)))[0];
    return shifted === undefined ? [] : [shifted.minus(value).abs()];
  });
  return {
    value,
    passing: [value, ...others.flatMap((other) => other ?? [])],
    open: shifts.reduce((sum, shift) => sum.plus(shift), decimal(0)),
  };
}

/** Cut off or rounded, of a hundred or of one, and with whatever sign for a loss. */
function fits({ figure }: Booked, { passing, open }: Computed): boolean {
  const stated = [figure.value, ...(figure.odd ? [figure.value.abs()] : [])];
  const near = (one: Decimal, other: Decimal, grain: Decimal): boolean => one.minus(other).abs().lte(open.plus(grain));
  return passing.some((value) =>
    stated.some((each) => near(each, value, figure.grain) || near(each.times(100), value, figure.grain.times(100))),
  );
}

function written({ figure: { grain, unit } }: Booked, value: Decimal): string {
  const places = grain.gte(1) ? 0 : grain.toFixed().length - 2;
  return value.toFixed(places) + unit;
}

function only(index: BookedIndex, account: Account, year: number): Booked | undefined {
  const booked = bookedAt(index, account, year);
  return booked.length === 1 ? booked[0] : undefined;
}

/** More tables of one figure than a plan has. */
const MANY = 51;

/** The one value that figures have of an account in a year. */
function unanimous(index: BookedIndex, account: Account, year: number): Booked | 'several' | undefined {
  const booked = bookedAt(index, account, year);
  const first = booked[0];
  return booked.length > MANY || booked.some(({ figure, scale }) => scale !== first!.scale || !figure.value.eq(first!.figure.value))
    ? 'several'
    : first;
}

function coarsest(booked: readonly Booked[]): Decimal {
  return booked.map(({ figure }) => figure.grain).reduce((most, grain) => (grain.gt(most) ? grain : most));
}
