import { placeOf } from '../../document/document.ts';
import type { Cell } from '../../document/tables.ts';
import type { Document, Place, Section } from '../../types.ts';
import { readTitle } from '../titles/titles.ts';
import { type Figure, figureIn } from './figure.ts';
import { type Grid, gridsOf } from './grid.ts';
import { periodOf } from './periods.ts';
import { unitInLabel, withoutUnit, wonIn } from './units.ts';

/** What the forms of financial figures and ratios have in their rows. */
export type Account = 'assets' | 'debts' | 'equity' | 'sales' | 'profit' | 'return' | 'leverage' | 'growth';

/** A figure of a statement. */
export interface Booked {
  readonly account: Account;
  readonly year: number;
  readonly figure: Figure;
  /** Won for one of it; `undefined` where no unit is declared, as for ratios. */
  readonly scale: string | undefined;
  /** As written, and what its row and year are called. */
  readonly words: string;
  readonly label: string;
  readonly place: Place;
}

/** A table of accounts by year. */
export interface Statement {
  readonly document: string;
  /** The innermost section that it stands in. */
  readonly section: Section | undefined;
  readonly booked: readonly Booked[];
  /** The same by account and year. */
  readonly index: BookedIndex;
}

export type BookedIndex = ReadonlyMap<string, readonly Booked[]>;

/** Figures by account and year; see `bookedAt`. */
export function indexOf(booked: readonly Booked[]): BookedIndex {
  const index = new Map<string, Booked[]>();
  for (const each of booked) {
    const key = `${each.account} ${each.year}`;
    const same = index.get(key);
    if (same) same.push(each);
    else index.set(key, [each]);
  }
  return index;
}

export const bookedAt = (index: BookedIndex, account: Account, year: number): readonly Booked[] => index.get(`${account} ${year}`) ?? [];

const ACCOUNTS: ReadonlyMap<string, Account> = new Map([
  ...(['총자산', '자산총계', '자산총액', '자산합계'] as const).map((key) => [key, 'assets'] as const),
  ...(['총부채', '부채총계', '부채총액', '부채합계'] as const).map((key) => [key, 'debts'] as const),
  ...(['자기자본', '자본총계', '총자본', '자본합계'] as const).map((key) => [key, 'equity'] as const),
  ...(['매출액', '순매출액', '매출'] as const).map((key) => [key, 'sales'] as const),
  ...(['영업이익', '영업손익'] as const).map((key) => [key, 'profit'] as const),
  ...(['총자산영업이익률', '총자산대비영업이익률'] as const).map((key) => [key, 'return'] as const),
  ['부채비율', 'leverage'],
  ...(['매출액증가율', '매출증가율', '매출액성장률'] as const).map((key) => [key, 'growth'] as const),
]);

/** Tables of a document that hold an account in two years or more, or in one where a header names a year. */
export function statementsOf(document: Document, sections: readonly Section[]): readonly Statement[] {
  return gridsOf(document).flatMap((grid): readonly Statement[] => {
    const figures = bookedIn(grid);
    if (figures.length === 0) return NONE;
    const booked = figures.map(({ cell, ...figure }): Booked => {
      const at = cell.prose.text.indexOf(cell.text);
      return { ...figure, place: placeOf(document, cell.block, cell.prose, at, at + cell.text.length) };
    });
    const section = innermost(sections, booked[0]!.place.range[0]);
    return [{ document: document.id, section, booked, index: indexOf(booked) }];
  });
}

const NONE: readonly never[] = [];

/** The section that a place stands in; sections are in order of their headings. */
function innermost(sections: readonly Section[], at: number): Section | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.range[0] <= at) low = middle + 1;
    else high = middle;
  }
  let section = sections[low - 1];
  while (section !== undefined && section.range[1] <= at) section = section.parent;
  return section;
}

/** A figure with the cell that holds it, whose place an edit elsewhere moves. */
type BookedCell = Omit<Booked, 'place'> & { readonly cell: Cell };

const ofGrids = new WeakMap<Grid, readonly BookedCell[]>();

/** Remembered with the grid. */
function bookedIn(grid: Grid): readonly BookedCell[] {
  const known = ofGrids.get(grid) ?? readBooked(grid);
  ofGrids.set(grid, known);
  return known;
}

function readBooked(grid: Grid): readonly BookedCell[] {
  const { header, rows, pieces, columns } = grid;
  const isAcross = columns.some((index) => isAccount(header[index]!));
  if (!isAcross && !pieces.some((piece) => piece.some(isAccount))) return NONE;
  const across = columns.map((index) => lineOf(header[index]!, index));
  const down = grid.labels.flatMap((label, index) => (isAcross || mayBeAccount(label) ? [lineOf(label, index)] : []));
  return down.flatMap((row) =>
    across.flatMap((column): BookedCell[] => {
      const [account, year] = [row.account ?? column.account, row.year ?? column.year];
      const cell = rows[row.index]![column.index];
      const reading = cell && figureIn(cell);
      if (account === undefined || year === undefined || cell === undefined || reading?.kind !== 'figure') return [];
      if ((row.account && column.account) || (row.year && column.year)) return [];
      const label = row.account ? row.label : column.label;
      const scale = reading.absolute ? '1' : wonIn(unitInLabel(label) || unitInLabel(column.label) || grid.unit)?.toFixed();
      return [{ account, year, figure: reading, scale, words: cell.text, label: withoutUnit(readTitle(label).title), cell }];
    }),
  );
}

/** A row or a column, by what it says. */
interface StatementLine {
  readonly index: number;
  readonly account: Account | undefined;
  readonly year: number | undefined;
  readonly label: string;
}

const lineOf = (label: string, index: number): StatementLine => ({ index, account: accountOf(label), year: periodOf(label)?.year, label });

/** A syllable of every account's name. */
const mayBeAccount = (label: string): boolean => /[자부매영]/.test(label);

const isAccount = (label: string): boolean => accountOf(label) !== undefined;

function accountOf(label: string): Account | undefined {
  if (!mayBeAccount(label)) return undefined;
  return ACCOUNTS.get(readTitle(label).key);
}
