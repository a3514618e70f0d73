import type { Cell } from '../../document/tables.ts';
import type { Decimal } from '../decimal.ts';
import { titleKey } from '../titles/titles.ts';
import { figureIn } from './figure.ts';
import type { Grid } from './grid.ts';
import { isDoubtful, isUnsummable, totalOf } from './labels.ts';
import { type Period, periodOf } from './periods.ts';
import { unitInLabel, wonIn } from './units.ts';

/** An amount of a table with years, in won. */
export interface YearlyAmount {
  readonly cell: Cell;
  /** As written, with the unit that is declared for it: `4,080백만원`. */
  readonly words: string;
  readonly won: Decimal;
  /** Won that one in the last written place is worth. */
  readonly grain: Decimal;
  /** What it is an amount of, as the table has it, and its key. */
  readonly item: string;
  readonly key: string;
  /** Of all the items of its table. */
  readonly grand: boolean;
  /** `total`: of all years. */
  readonly when: Period | 'total';
  /** The words of its year. */
  readonly year: string;
  /** How many years its table tells; 0 where its times are no years. */
  readonly span: number;
  readonly grid: Grid;
}

/** A row or column of a table: an item, or a year. */
interface Side {
  readonly label: string;
  readonly index: number;
}

/** Amounts by item and year of a table whose units are certain, remembered with it; a table has its years in columns or in rows. */
export function yearlyAmounts(grid: Grid): readonly YearlyAmount[] {
  const amounts = ofGrids.get(grid) ?? amountsOf(grid);
  ofGrids.set(grid, amounts);
  return amounts;
}

const ofGrids = new WeakMap<Grid, readonly YearlyAmount[]>();

function amountsOf(grid: Grid): YearlyAmount[] {
  const columns = grid.columns.map((index): Side => ({ index, label: grid.header[index]! }));
  const rows = grid.labels.map((label, index): Side => ({ index, label }));
  const across = columns.filter(({ label }) => periodOf(label)).length >= 2;
  const down = rows.filter(({ label }) => periodOf(label)).length >= 2;
  if (across === down) return [];
  const [items, years] = across ? [rows, columns] : [columns, rows];
  const [grandItems, grandYears] = [grandsOf(items), grandsOf(years)];
  const all = years.map((year) => {
    const { index, label } = year;
    const period = periodOf(label);
    return { index, label, period, unit: unitInLabel(label), when: period ?? (grandYears.has(year) ? ('total' as const) : undefined) };
  });
  const span = all.filter(({ period }) => isYear(period)).length;
  const amounts: YearlyAmount[] = [];
  for (const item of items) {
    const [unit, grand] = [unitInLabel(item.label), grandItems.has(item)];
    let key: string | undefined;
    for (const year of all) {
      if (year.when === undefined) continue;
      const cell = across ? grid.rows[item.index]?.[year.index] : grid.rows[year.index]?.[item.index];
      const amount = cell && amountIn(cell, unit || year.unit || grid.unit);
      if (amount === undefined) continue;
      key ??= titleKey(item.label.replace(/^[├└ㄴ\-–·•] {0,2}/, ''));
      const { words, won, grain } = amount;
      amounts.push({ cell: cell!, words, won, grain, item: item.label, key, grand, when: year.when, year: year.label, span, grid });
    }
  }
  return amounts;
}

function amountIn(cell: Cell, unit: string): Pick<YearlyAmount, 'won' | 'grain' | 'words'> | undefined {
  const [reading, { text }] = [figureIn(cell), cell];
  if (reading.kind !== 'figure' || (reading.unit !== '' && reading.unit !== '원')) return undefined;
  if (reading.absolute) return { won: reading.value, grain: reading.grain, words: text };
  const scale = wonIn(unit);
  if (scale === undefined) return undefined;
  return { won: reading.value.times(scale), grain: reading.grain.times(scale), words: text + unit };
}

/** 합계 of everything, not of a group; 소계 where it is the only total and stands behind all that it may add up. */
function grandsOf(sides: readonly Side[]): ReadonlySet<Side> {
  const totals = sides.filter(({ label }) => totalOf(label) !== undefined);
  const unnamed = totals.filter(({ label }) => !totalOf(label)!.named);
  const behind = sides.slice(sides.indexOf(totals.at(-1)!) + 1);
  const alone = totals.length === 1 && behind.every(({ label }) => isDoubtful(label) || isUnsummable(label));
  return new Set(alone ? unnamed : unnamed.filter(({ label }) => totalOf(label)!.level > 1));
}

const isYear = (period: Period | undefined): boolean => period?.year !== undefined || period?.ordinal !== undefined;

/** Keys of the items of a table, totals and details of others left out. */
export function itemsOf(amounts: readonly YearlyAmount[]): ReadonlySet<string> {
  return new Set(amounts.flatMap(({ item, key }) => (totalOf(item) || isDoubtful(item) ? [] : [key])));
}
