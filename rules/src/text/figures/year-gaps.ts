import type { YearlyTable } from './yearly-tables.ts';

/** By what it is known which years a table must have: its own run of them, the author or the guideline, the plan’s own words, its other tables. */
type Evidence = 'gap' | 'author' | 'guideline' | 'plan' | 'tables';

/** How many years are asked for, and who says so. */
export interface Span {
  readonly years: number;
  readonly by: 'author' | 'guideline' | 'plan';
}

/** Years that a table lacks, in order. */
export interface Lacking {
  readonly years: readonly number[];
  readonly by: Evidence;
}

/** Years that more than half of the tables have, where there are two or more: in order. */
export function commonYears(tables: readonly YearlyTable[]): readonly number[] {
  if (tables.length < 2) return [];
  const counts = new Map<number, number>();
  for (const table of tables) for (const year of valuesOf(table)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].flatMap(([year, count]) => (count >= 2 && count * 2 > tables.length ? [year] : [])).sort((a, b) => a - b);
}

/** What a table lacks; nothing where it tells years of another kind than its neighbours, such as milestones or the years of a loan. */
export function lackingIn(table: YearlyTable, common: readonly number[], span: Span | undefined): Lacking | undefined {
  const values = valuesOf(table);
  const within = values.every((year) => common.includes(year));
  const inner = isSparse(values) && !within ? [] : between(values[0]!, values.at(-1)!).filter((year) => !values.includes(year));
  const shared = within ? common.filter((year) => !values.includes(year)) : [];
  const asked = span === undefined ? [] : askedFor(table, values, common, span.years);
  const years = [...new Set([...asked, ...shared, ...inner])].sort((a, b) => a - b);
  if (years.length === 0) return undefined;
  if (asked.length > 0) return { years, by: span!.by };
  return { years, by: inner.length > 0 ? 'gap' : 'tables' };
}

/** Of so many years from the first that plans begin with, those that a table within them has not. */
function askedFor({ counted }: YearlyTable, values: readonly number[], common: readonly number[], years: number): readonly number[] {
  const first = Math.min(values[0]!, counted ? 1 : (common[0] ?? values[0]!));
  const asked = between(first, first + years - 1);
  return values.every((year) => asked.includes(year)) ? asked.filter((year) => !values.includes(year)) : [];
}

/** The first year that stands before an earlier one, and whether all of them run backwards; none where a year stands twice, as under two headings. */
export function outOfOrder(table: YearlyTable): OutOfOrder | undefined {
  const known = orders.get(table);
  if (known) return known.found;
  const found = readOrder(table);
  orders.set(table, { found });
  return found;
}

/** A year that stands before an earlier one. */
interface OutOfOrder {
  readonly at: YearlyTable['years'][number];
  readonly backwards: boolean;
}

const orders = new WeakMap<YearlyTable, { readonly found: OutOfOrder | undefined }>();

function readOrder({ years }: YearlyTable): OutOfOrder | undefined {
  if (new Set(years.map(({ value }) => value)).size < years.length) return undefined;
  const at = years.find(({ value }, index) => index > 0 && value < years[index - 1]!.value);
  return at && { at, backwards: years.every(({ value }, index) => index === 0 || value < years[index - 1]!.value) };
}

/** Years of a table in order, each once. */
export function valuesOf(table: YearlyTable): readonly number[] {
  const known = rememberedValues.get(table) ?? [...new Set(table.years.map(({ value }) => value))].sort((a, b) => a - b);
  rememberedValues.set(table, known);
  return known;
}

const rememberedValues = new WeakMap<YearlyTable, readonly number[]>();

/** Three or more years at equal distances of two or more, or two that are further apart. */
function isSparse(values: readonly number[]): boolean {
  const steps = values.slice(1).map((year, index) => year - values[index]!);
  return steps.length === 1 ? steps[0]! > 2 : steps[0]! > 1 && steps.every((step) => step === steps[0]);
}

/** Longest run of years that is asked for: what is longer is a slip of the pen. */
const LONGEST = 30;

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(LONGEST, to - from + 1)) }, (_, index) => from + index);
