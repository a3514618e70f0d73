import { placeOf } from '../../document/document.ts';
import type { Cell } from '../../document/tables.ts';
import type { Document, Place } from '../../types.ts';
import { figureIn } from './figure.ts';
import type { Grid } from './grid.ts';
import { periodOf } from './periods.ts';
import { unitInLabel, wonIn } from './units.ts';

/** A year in the header of a table, or at the start of a row. */
interface YearLabel {
  /** 2019, or 1 of `1차년도`. */
  readonly value: number;
  readonly words: string;
  readonly cell: Cell;
}

/** A table of amounts of money by year. */
export interface YearlyTable {
  /** As they stand, from left to right or from top to bottom. */
  readonly years: readonly YearLabel[];
  /** Years are counted from the start of the business, and not named. */
  readonly counted: boolean;
  /** Won, or another money, is declared or written for its figures. */
  readonly hasUnit: boolean;
  /** The words around it or its header say that its years are over. */
  readonly isOfPast: boolean;
}

/** Where a year stands, in the document of its table. */
export function placeOfYear(document: Document, { cell, words }: YearLabel): Place {
  const start = cell.prose.text.indexOf(words);
  return placeOf(document, cell.block, cell.prose, start, start + words.length);
}

/** Tables of years gone by, by the words around them. */
const PAST = /실적|과거|지난|최근 ?[0-9]? ?개?년|결산|전년/;
/** Words of rows and columns that are of money. */
const MONEY =
  /금액|[가-힣](?:비|비용|경비)(?:$|[ (])|매출|투자(?:액|금)?(?:$|[ (])|자금|원가|수익|수입|예산|이익|손실|차입|자본금|사업비|집행/;
/** Words of what is counted and no money. */
const COUNTS = /인원|인력|가입자|이용자|회원|고객|회선|단말|대수|건수|[명대건개국]\)?$|수량|물량|비율|[율률]$|점유|면적|횟수/;
const WON = /[원₩$]|달러|KRW|USD/;

/** A table that holds money by year, in columns or in rows; remembered with its grid. */
export function yearlyTableIn(grid: Grid): YearlyTable | undefined {
  const known = ofGrids.get(grid);
  if (known) return known.table;
  const table = readYears(grid);
  ofGrids.set(grid, { table });
  return table;
}

const ofGrids = new WeakMap<Grid, { readonly table: YearlyTable | undefined }>();

function readYears(grid: Grid): YearlyTable | undefined {
  const across = yearsIn(grid.table.header);
  const down = yearsIn(grid.rows.flatMap(([first]) => first ?? []));
  const found = across.years.length >= 2 ? across : down;
  if (found.years.length < 2 || (across.years.length >= 2 && down.years.length >= 2)) return undefined;
  const hasUnit = moneyIn(grid);
  return hasUnit === undefined ? undefined : { ...found, hasUnit, isOfPast: PAST.test(`${grid.around} ${grid.header.join(' ')}`) };
}

/** Named years where there are two, else counted ones. */
function yearsIn(cells: readonly Cell[]): Pick<YearlyTable, 'years' | 'counted'> {
  const named: YearLabel[] = [];
  const counted: YearLabel[] = [];
  for (const cell of cells) {
    const { year, ordinal } = periodOf(cell.text) ?? {};
    if (year !== undefined) named.push({ value: year, words: cell.text, cell });
    if (ordinal !== undefined) counted.push({ value: ordinal, words: cell.text, cell });
  }
  return named.length >= 2 ? { years: named, counted: false } : { years: counted, counted: true };
}

/** Whether figures are of money: `true` where a unit says so, `false` where only words do, `undefined` where nothing does. */
function moneyIn({ unit, header, labels, rows, columns, around }: Grid): boolean | undefined {
  const declared = [unit, ...[...header, ...labels].map(unitInLabel)].filter((one) => one !== '');
  if (declared.some(isMoney)) return true;
  let counted = false;
  for (const row of rows) {
    for (const column of columns) {
      const reading = row[column] && figureIn(row[column]);
      if (reading?.kind !== 'figure') continue;
      if (reading.absolute || isMoney(reading.unit)) return true;
      counted ||= reading.unit !== '';
    }
  }
  if (declared.length > 0 || counted) return undefined;
  const names = [...labels, ...header.slice(0, columns[0])];
  if (names.some((name) => COUNTS.test(name)) || !names.some((name) => MONEY.test(name))) return undefined;
  // Words before it may tell the unit in a way that is not read here.
  return /단위|[백천만억] ?원|[가-힣 ]원(?:으로|이며|입니다|[,.)])/.test(around);
}

const isMoney = (unit: string): boolean => unit !== '' && (wonIn(unit) !== undefined || WON.test(unit));
