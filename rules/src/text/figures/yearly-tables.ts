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
  readonly place: Place;
}

/** A table of amounts of money by year. */
export interface YearlyTable {
  readonly grid: Grid;
  /** As they stand, from left to right or from top to bottom. */
  readonly years: readonly YearLabel[];
  /** Years are counted from the start of the business, and not named. */
  readonly counted: boolean;
  /** Won, or another money, is declared or written for its figures. */
  readonly hasUnit: boolean;
}

/** Words of rows and columns that are of money. */
const MONEY =
  /금액|[가-힣](?:비|비용|경비)(?:$|[ (])|매출|투자(?:액|금)?(?:$|[ (])|자금|원가|수익|수입|예산|이익|손실|차입|자본금|사업비|집행/;
/** Words of what is counted and no money. */
const COUNTS = /인원|인력|가입자|이용자|회원|고객|회선|단말|대수|건수|[명대건개국]\)?$|수량|물량|비율|[율률]$|점유|면적|횟수/;
const WON = /[원₩$]|달러|KRW|USD/;

/** The tables of a document that hold money by year, in columns or in rows. */
export function yearlyTablesIn(document: Document, grids: readonly Grid[]): readonly YearlyTable[] {
  return grids.flatMap((grid) => {
    const across = yearsIn(document, grid.table.header);
    const down = yearsIn(
      document,
      grid.rows.flatMap(([first]) => first ?? []),
    );
    const found = across.years.length >= 2 ? across : down;
    if (found.years.length < 2 || (across.years.length >= 2 && down.years.length >= 2)) return [];
    const money = moneyIn(grid);
    return money === undefined ? [] : [{ grid, ...found, hasUnit: money }];
  });
}

/** Named years where there are two, else counted ones. */
function yearsIn(document: Document, cells: readonly Cell[]): Pick<YearlyTable, 'years' | 'counted'> {
  const labels = cells.flatMap((cell) => {
    const period = periodOf(cell.text);
    return period === undefined ? [] : [{ cell, ...period }];
  });
  const named = labels.flatMap(({ cell, year }) => (year === undefined ? [] : [labelOf(document, cell, year)]));
  if (named.length >= 2) return { years: named, counted: false };
  return { years: labels.flatMap(({ cell, ordinal }) => (ordinal === undefined ? [] : [labelOf(document, cell, ordinal)])), counted: true };
}

function labelOf(document: Document, { block, prose, text }: Cell, value: number): YearLabel {
  const start = prose.text.indexOf(text);
  return { value, words: text, place: placeOf(document, block, prose, start, start + text.length) };
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
