import type { Cell } from '../../document/tables.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { type Figure, figureIn } from './figure.ts';
import type { Grid } from './grid.ts';
import { isDoubtful, isFactor, isUnsummable, rankOf, type TotalLabel, totalOf } from './labels.ts';
import { periodOf } from './periods.ts';
import { unitInLabel, wonIn } from './units.ts';

/** A row in a column that adds up, or a column in a row that adds up. */
export interface Position {
  readonly index: number;
  readonly label: string;
  readonly total: TotalLabel | undefined;
  /** Not certainly a part of the total around it. */
  readonly doubtful: boolean;
  readonly rank: number;
  /** Of a row, what its first cell says; of a total that a later cell names, this tells whose. */
  readonly group: string;
  /** A total that is named behind the first column, below the group that it adds up. */
  readonly inGroup: boolean;
}

/** A number where a line crosses a position; `undefined` for one that could not be read. */
export interface Entry {
  readonly cell: Cell | undefined;
  readonly value: Decimal | undefined;
  readonly empty: boolean;
  readonly odd: boolean;
  /** How far rounding may have moved it; 0 where numbers are exact. */
  readonly slack: Decimal;
}

/** A column of figures from top to bottom, or a row of them from left to right. */
export interface Line {
  readonly index: number;
  readonly label: string;
  readonly entries: readonly Entry[];
  /** `%`, `원`, `명`; empty for what is not written in the cells. */
  readonly unit: string;
}

/** One direction of a table: its totals add up along `positions`, once for each line. */
export interface Axis {
  readonly down: boolean;
  readonly positions: readonly Position[];
  readonly lines: readonly Line[];
  /** The parts are of one kind, as years are; else rows that agree have to show that they are parts. */
  readonly alike: boolean;
}

const ROUNDED = /반올림|사사오입|절사|절상|단수|끝수|우수리|round/i;
const LASTING = /^(?:시간|분|초|일|주|개월|월|년)$/;

/** Rows that add up to the total rows below them. */
export function downwards(grid: Grid): Axis {
  // Without a total nothing is added up.
  if (!grid.pieces.some(({ holdsTotal }) => holdsTotal)) return { down: true, positions: [], lines: [], alike: true };
  const totals = grid.pieces.flatMap((piece) => piece.totals);
  const positions = grid.labels.map((label, index) => position(grid, label, index, totals[index]));
  const lines = grid.columns.flatMap((column): Line[] => {
    const header = grid.header[column]!;
    if (isUnsummable(header)) return [];
    return lineOf(
      grid,
      column,
      header,
      unitInLabel(header) || grid.unit,
      grid.rows.map((row) => row[column]),
    );
  });
  return { down: true, positions, lines, alike: true };
}

/** Columns that add up to the total column. */
export function rightwards(grid: Grid): Axis {
  if (!grid.columns.some((column) => totalOf(grid.header[column]!))) return { down: false, positions: [], lines: [], alike: false };
  const headed = grid.columns.map((column) => ({ column, label: grid.header[column]! }));
  const periods = headed.filter(({ label }) => periodOf(label) !== undefined).length;
  const taken = headed.filter(({ label }) => {
    if (unitInLabel(label) === '%' || label === '%') return false;
    return periods < 2 || periodOf(label) !== undefined || totalOf(label) !== undefined;
  });
  const positions = taken.map(({ column, label }): Position => {
    const total = totalOf(label);
    return {
      index: column,
      label,
      total,
      doubtful: total === undefined && (isUnsummable(label) || isFactor(label)),
      rank: 0,
      group: '',
      inGroup: false,
    };
  });
  if (!positions.some(({ total }) => total !== undefined)) return { down: false, positions, lines: [], alike: false };
  const lines = grid.rows.flatMap((row, index): Line[] => {
    const label = grid.labels[index]!;
    const total = totalOf(label) !== undefined;
    if (!total && /[율률](?:$|\()|%|단가|평균|누계|누적|기말|기초|잔액/.test(label)) return [];
    return lineOf(
      grid,
      index,
      label,
      unitInLabel(label) || grid.unit,
      taken.map(({ column }) => row[column]),
    );
  });
  return { down: false, positions, lines, alike: periods >= 2 };
}

function position(grid: Grid, label: string, index: number, total: TotalLabel | undefined): Position {
  const group = grid.rows[index]![grid.pieces[0]!.layout.naming[0] ?? -1]?.text ?? '';
  const inGroup = total !== undefined && totalOf(group) === undefined;
  return { index, label, total, doubtful: total === undefined && isDoubtful(label), rank: rankOf(label), group, inGroup };
}

/** None where the units in the cells do not go together. */
function lineOf(grid: Grid, index: number, label: string, declared: string, cells: readonly (Cell | undefined)[]): Line[] {
  const readings = cells.map((cell) => cell && figureIn(cell));
  const figures = readings.flatMap((reading) => (reading?.kind === 'figure' && !reading.value.eq(0) ? [reading] : []));
  const units = new Set(figures.map(({ unit, absolute }) => (absolute && unit === '' ? '원' : unit)));
  const won = wonIn(declared);
  // `3억` in a column of 백만원.
  const mixed = units.size > 1;
  if (mixed && !(units.size === 2 && units.has('') && units.has('원') && won !== undefined)) return [];
  const unit = mixed ? '원' : ([...units][0] ?? '');
  const worth = (figure: Figure): Decimal => (mixed && !figure.absolute && !figure.value.eq(0) ? figure.value.times(won!) : figure.value);
  if (LASTING.test(unit) || LASTING.test(declared)) return [];
  const rounding = roundingOf(grid, figures, declared, unit);
  const entries = cells.map((cell, index): Entry => {
    const reading = readings[index];
    if (reading?.kind !== 'figure') {
      const empty = reading === undefined || reading.kind === 'empty';
      return { cell, value: empty ? NOTHING : undefined, empty, odd: false, slack: NOTHING };
    }
    const scale = mixed && !reading.absolute ? won! : ONE;
    return { cell, value: worth(reading), empty: false, odd: reading.odd, slack: reading.grain.times(scale).times(rounding) };
  });
  return [{ index, label, entries, unit }];
}

/** By what part of its last place rounding may have moved a number; 0 for counts, for won to the last, and for round figures. */
function roundingOf({ around }: Grid, figures: readonly Figure[], declared: string, unit: string): Decimal {
  if (ROUNDED.test(around)) return ONE;
  const grain = figures.reduce((least, figure) => (figure.grain.lt(least) ? figure.grain : least), figures[0]?.grain ?? ONE);
  const whole = grain.gte(1);
  if (whole && (unit === '원' || declared === '원' || (unit !== '' && unit !== '%'))) return NOTHING;
  if (whole && wonIn(declared) === undefined && unit !== '%' && figures.every(({ value }) => value.abs().lt(1000))) return NOTHING;
  const five = grain.times(5);
  const odd = figures.filter(({ value }) => !value.mod(five).eq(0)).length;
  // Of money, `71` beside `0.75` is rounded; of man-months it is not.
  const money = /[원$€¥£]/.test(unit + declared);
  const alike = figures.every((figure) => figure.grain.eq(grain) || (!money && figure.grain.eq(1)));
  // All but one a multiple of five: nobody rounds to that, and the one may be the mistake.
  return alike && figures.length >= 4 && odd <= 1 ? NOTHING : HALF;
}

const NOTHING = decimal(0);
const ONE = decimal(1);
const HALF = decimal('0.5');
