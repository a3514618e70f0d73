import type { Cell } from '../../document/tables.ts';
import type { Document } from '../../types.ts';
import type { Decimal } from '../decimal.ts';
import { type Axis, downwards, type Entry, rightwards } from './axes.ts';
import { type Grid, gridsOf } from './grid.ts';
import { checkSums, type Mismatch } from './sums.ts';

/** A cell that makes totals wrong. */
export interface WrongTotal {
  /** `both`: one number that its row and its column both contradict; else a total that its own parts contradict. */
  readonly kind: 'both' | 'down' | 'right';
  readonly cell: Cell;
  /** What it says, and what would agree. */
  readonly stated: Decimal;
  readonly right: Decimal;
  /** The unit of both. */
  readonly unit: string;
  /** What the total is called; of `both`, its row. */
  readonly label: string;
  /** Of `both`, its column; else the line that is added up. */
  readonly column: string;
  /** Further wrong totals of the same row or column. */
  readonly others: readonly WrongTotal[];
  /** What was added up. */
  readonly parts: readonly Cell[];
}

/** Wrong totals of a document's tables, one for each mistake; and how many totals were compared. */
export function wrongTotalsIn(document: Document): Checked {
  let compared = 0;
  const wrong: WrongTotal[] = [];
  for (const grid of gridsOf(document)) {
    const checked = ofGrids.get(grid) ?? check(grid);
    ofGrids.set(grid, checked);
    compared += checked.compared;
    wrong.push(...checked.wrong);
  }
  return { compared, wrong };
}

interface Checked {
  readonly compared: number;
  readonly wrong: readonly WrongTotal[];
}

const ofGrids = new WeakMap<Grid, Checked>();

function check(grid: Grid): Checked {
  const down = checkSums(downwards(grid));
  const right = checkSums(rightwards(grid));
  return { compared: down.compared + right.compared, wrong: mistakesIn(grid, down.wrong, right.wrong) };
}

/** One mistake shows in a row and in a column; a wrong total of a column shows in the row of totals as well. */
function mistakesIn(grid: Grid, down: readonly Mismatch[], right: readonly Mismatch[]): WrongTotal[] {
  const crossed = crossings(grid, down, right);
  const told = new Set(crossed.flatMap(({ of }) => of));
  const rest = (mismatches: readonly Mismatch[]): Mismatch[] => mismatches.filter((each) => !told.has(each));
  const right1 = rest(right).filter((each) => !isExplained(each, rest(down)));
  const down1 = rest(down).filter((each) => !isExplained(each, right1));
  return [...crossed.map(({ mistake }) => mistake), ...grouped(down1), ...grouped(right1)];
}

interface Crossing {
  readonly mistake: WrongTotal;
  readonly of: readonly Mismatch[];
}

/** Cells that, put right, put their row and their column right. */
function crossings(grid: Grid, down: readonly Mismatch[], right: readonly Mismatch[]): Crossing[] {
  const told = new Set<Mismatch>();
  const found: Crossing[] = [];
  for (const row of right) {
    for (const column of down) {
      if (told.has(row) || told.has(column)) continue;
      const surplus = surplusAt(row, column.line.index);
      if (surplus === undefined || !surplusAt(column, row.line.index)?.eq(surplus)) continue;
      const cell = grid.rows[row.line.index]?.[column.line.index];
      const entry = cell && entryAt(row, column.line.index);
      if (!cell || entry?.value === undefined) continue;
      told.add(row).add(column);
      const others = { label: row.line.label, column: column.line.label, unit: row.line.unit, others: [] };
      const parts = [totalCell(row), totalCell(column)].flatMap((each) => (each === cell || !each ? [] : [each]));
      found.push({
        of: [row, column],
        mistake: { kind: 'both', cell, stated: entry.value, right: entry.value.minus(surplus), ...others, parts },
      });
    }
  }
  return found;
}

const positionAt = ({ axis }: Mismatch, index: number): number => axis.positions.findIndex((each) => each.index === index);
const entryAt = (mismatch: Mismatch, index: number): Entry | undefined => mismatch.line.entries[positionAt(mismatch, index)];
const totalCell = ({ line, at }: Mismatch): Cell | undefined => line.entries[at]?.cell;

/** By how much the cell at a row or column of the table is too large, if it alone is wrong. */
function surplusAt(mismatch: Mismatch, index: number): Decimal | undefined {
  const { stated, sum, at, parts } = mismatch;
  const position = positionAt(mismatch, index);
  if (position === at) return stated.minus(sum);
  return parts.includes(position) ? sum.minus(stated) : undefined;
}

/** Whether a total agrees once the wrong totals that cross it are put right. */
function isExplained(mismatch: Mismatch, others: readonly Mismatch[]): boolean {
  let { sum, stated } = mismatch;
  for (const other of others) {
    if (other.axis.positions[other.at]!.index !== mismatch.line.index) continue;
    const position = positionAt(mismatch, other.line.index);
    const change = other.sum.minus(other.stated);
    if (position === mismatch.at) stated = stated.plus(change);
    else if (position >= 0) sum = sum.plus(change);
  }
  return sum.minus(stated).abs().lte(mismatch.slack);
}

/** One for each row or column of totals. */
function grouped(mismatches: readonly Mismatch[]): WrongTotal[] {
  const byTotal = new Map<number, WrongTotal[]>();
  for (const { axis, line, at, stated, sum, parts } of mismatches) {
    const cell = line.entries[at]!.cell!;
    const mistake: WrongTotal = {
      ...{
        kind: kindOf(axis),
        cell,
        stated,
        right: sum,
        unit: line.unit,
        label: axis.positions[at]!.label,
        column: line.label,
        others: [],
      },
      parts: parts.slice(0, MOST_PARTS).map((index) => line.entries[index]!.cell!),
    };
    byTotal.set(at, [...(byTotal.get(at) ?? []), mistake]);
  }
  return [...byTotal.values()].map(([first, ...others]) => ({ ...first!, others }));
}

/** Places beyond these help no reader. */
const MOST_PARTS = 20;

const kindOf = ({ down }: Axis): 'down' | 'right' => (down ? 'down' : 'right');
