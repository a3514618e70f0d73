import { placeOf } from '../../document/document.ts';
import type { Agreement } from '../../profiles/schema.ts';
import type { Basis, Context, Place, Profile, Section } from '../../types.ts';
import { titleKey } from '../titles/titles.ts';
import type { Grid } from './grid.ts';
import { type TablesByPart, tablesByPart } from './tables-by-part.ts';
import { itemsOf, type YearlyAmount, yearlyAmounts } from './yearly-amounts.ts';

/** Amounts of one item in one year that do not agree. */
export interface Disagreement {
  /** The one that the others contradict; where all differ, the last. */
  readonly odd: Told;
  readonly others: readonly Told[];
  readonly basis: Basis;
}

/** Words around the name of a row that only say that it is all of it. */
const WHOLE = /^(?:총|소요)(?=.)|(?<=.)(?:합계|소계|총액|계)$/g;

/** An amount and the part of the plan that tells it. */
export interface Told extends YearlyAmount {
  readonly part: string;
  /** Which of the tables of its part it stands in. */
  readonly table: number;
  /** That it must agree with others. */
  readonly basis: Basis;
}

/** An amount and where it stands. */
export interface Placed extends Told {
  readonly section: Section;
  readonly place: Place;
}

/** An item that parts of a plan share: one or more amounts of each part, by the time that they are of. */
export interface SharedYears {
  /** The id of the agreement by which they must agree. */
  readonly agreement: string;
  readonly years: ReadonlyMap<string, readonly Told[]>;
}

/** The amounts that parts of a plan share: by item, then by year, then one or more of each part. */
export function sharedAmounts(context: Context<unknown>): readonly (readonly (readonly Placed[])[])[] {
  const tables = tablesByPart(context);
  return sharedYears(tables, context.profile).map(({ years }) => [...years.values()].map((each) => each.map((one) => placed(one, tables))));
}

/** The amounts that parts of a plan share, as its profile says that they must agree, item by item; remembered for as long as their tables are. */
export function sharedYears(tables: TablesByPart, profile: Profile): readonly SharedYears[] {
  const grids = [...tables.values()].flatMap((each) => each.map(({ grid }) => grid));
  const [first] = grids;
  if (first === undefined) return NONE;
  const ofProfile = remembered.get(profile) ?? new WeakMap<Grid, Remembered>();
  remembered.set(profile, ofProfile);
  const known = ofProfile.get(first);
  const counts = [...tables.values()].map(({ length }) => length);
  if (known && alike(known.grids, grids) && alike(known.counts, counts)) return known.shared;
  const shared = readShared(tables, profile);
  ofProfile.set(first, { grids, counts, shared });
  return shared;
}

interface Remembered {
  readonly grids: readonly Grid[];
  /** How many of them each part has. */
  readonly counts: readonly number[];
  readonly shared: readonly SharedYears[];
}

const remembered = new WeakMap<Profile, WeakMap<Grid, Remembered>>();
const NONE: readonly SharedYears[] = [];
const alike = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

function readShared(tables: TablesByPart, { agreements = [] }: Profile): readonly SharedYears[] {
  const isShared = (amounts: readonly Told[]) => new Set(amounts.map(({ part }) => part)).size > 1;
  return agreements.flatMap((agreement) =>
    groupsOf(agreement, tables)
      .map((amounts) => ({ agreement: agreement.id, years: new Map([...byYear(amounts)].filter(([, each]) => isShared(each))) }))
      .filter(({ years }) => years.size > 0),
  );
}

/** The amounts that an agreement compares: one group for each item that its first part names, and one for totals. */
function groupsOf({ between, basis }: Agreement, tables: TablesByPart): readonly (readonly Told[])[] {
  const parts = between.map(({ section, ...which }) => ({ ...which, amounts: amountsOf(section, tables, basis) }));
  const listed = parts.filter(({ items }) => items);
  const first = listed[0]?.amounts ?? [];
  const byItem = listed.map(({ amounts }) => grouped(amounts, ({ key }) => key));
  const shared = [...new Set(first.flatMap(({ key, grand }) => (grand ? [] : [key])))];
  const totals = parts.flatMap(({ amounts, items, total, rows, tables }) => {
    const names = new Set((rows ?? []).map(titleKey));
    const counts = total && (!items || amounts === first || sameItems(first, amounts));
    return amounts.filter(
      (one) => (counts && one.grand && speaksOf(one, tables)) || names.has(one.key) || names.has(one.key.replaceAll(WHOLE, '')),
    );
  });
  return [...shared.map((key) => byItem.flatMap((each) => each.get(key) ?? []).filter(({ grand }) => !grand)), totals];
}

/** Whether one of the words stands in the table of an amount, or right before it. */
function speaksOf({ grid: { around, header, labels } }: Told, words: readonly string[] | undefined): boolean {
  const text = around + header.join(' ') + labels.join(' ');
  return words === undefined || words.some((word) => text.includes(word));
}

function amountsOf(part: string, tables: TablesByPart, basis: Basis): readonly Told[] {
  const amounts: Told[] = [];
  const inPart = tables.get(part)!;
  for (let table = 0; table < inPart.length; table += 1)
    for (const amount of yearlyAmounts(inPart[table]!.grid)) amounts.push(toldIn(amount, part, table, basis));
  return amounts;
}

/** Written out, since plans hold thousands of them. */
function toldIn(amount: YearlyAmount, part: string, table: number, basis: Basis): Told {
  const { cell, words, won, grain, item, key, grand, when, year, span, grid } = amount;
  return { cell, words, won, grain, item, key, grand, when, year, span, grid, part, table, basis };
}

/** Both tables are of the same items, so that their totals are of the same as well. */
function sameItems(one: readonly YearlyAmount[], other: readonly YearlyAmount[]): boolean {
  const [left, right] = [itemsOf(one), itemsOf(other)];
  return left.size > 0 && left.size === right.size && [...left].every((key) => right.has(key));
}

/** Amounts of one item, by the time that they are of; a table that counts its years and names them tells which is which. */
function byYear(amounts: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
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
  return grouped(amounts, time);
}

/** What one thing is said of, in order. */
export function grouped<One, Key>(all: readonly One[], by: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const key = by(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Whether the amounts of one item and year differ; none where they agree, or a part says two things. */
export function disagreementOf(amounts: readonly Told[], profile: Profile): Disagreement[] {
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
export function agree(one: YearlyAmount, other: YearlyAmount): boolean {
  const coarse = one.grain.gt(other.grain) ? one.grain : other.grain;
  const open = one.grain.eq(other.grain) ? coarse.times(0) : coarse.div(2);
  return one.won.minus(other.won).abs().lte(open);
}

/** The criterion by which the agency compares the two parts, else what the agreement rests on. */
function basisOf({ criteria }: Profile, odd: Told, others: readonly Told[]): Basis {
  const compares = ({ part }: Told) =>
    criteria.find(({ sections }) => sections.length === 2 && sections.includes(odd.part) && sections.includes(part))?.basis;
  return others.map(compares).find((basis) => basis !== undefined) ?? odd.basis;
}

/** An amount with its place, which changes with every edit before it. */
export function placed(told: Told, tables: TablesByPart): Placed {
  const { document, section } = tables.get(told.part)![told.table]!;
  const { block, prose, text } = told.cell;
  const start = prose.text.indexOf(text);
  return { ...told, section, place: placeOf(document, block, prose, start, start + text.length) };
}
