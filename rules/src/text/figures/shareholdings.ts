import { placeOf } from '../../document/document.ts';
import type { Cell } from '../../document/tables.ts';
import type { Document, Place } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { figureIn } from './figure.ts';
import { type Grid, gridsOf } from './grid.ts';
import { isDoubtful, totalOf } from './labels.ts';

/** Shares of all shareholders that do not come to a hundred per cent. */
export interface WrongShares {
  readonly header: string;
  readonly sum: Decimal;
  /** The last share of the column. */
  readonly at: Place;
  readonly from: readonly Place[];
}

const SHARES = /^(?:주식)?(?:소유|보유|지분)(?:비율|율|률)? ?(?:\(%\))?$|^지분 ?\(%\)$/;
const HOLDERS = /주주|성명|이름|투자자|출자자|발기인|조합원/;
/** Companies that are held: each has its own hundred. */
const HELD = /종속|자회사|계열|관계 ?(?:회사|기업)|피출자|출자 ?회사|투자 ?(?:회사|기업)/;
/** A row for whoever is not named: then nobody is left out. */
const OTHERS = /^(?:기타|그 ?밖|소액 ?주주|일반 ?주주|나머지)/;
const HUNDRED = decimal(100);

/** Columns of shareholdings: how many were added up, and which cannot be of one company. A column with a total is left to its total. */
export function wrongSharesIn(document: Document): { readonly compared: number; readonly wrong: readonly WrongShares[] } {
  let compared = 0;
  const wrong: WrongShares[] = [];
  for (const grid of gridsOf(document)) {
    const columns = ofGrids.get(grid) ?? sharesIn(grid);
    ofGrids.set(grid, columns);
    compared += columns.length;
    for (const { header, sum, isWrong, cells } of columns) {
      if (!isWrong) continue;
      const places = cells.map((cell) => placeOfCell(document, cell));
      wrong.push({ header, sum, at: places.at(-1)!, from: places.slice(0, -1).slice(0, MOST) });
    }
  }
  return { compared, wrong };
}

/** Shares of one column. */
interface Shares {
  readonly header: string;
  readonly sum: Decimal;
  readonly isWrong: boolean;
  readonly cells: readonly Cell[];
}

const ofGrids = new WeakMap<Grid, readonly Shares[]>();

/** The columns of shareholdings of one table whose shares are all told. */
function sharesIn(grid: Grid): readonly Shares[] {
  const { columns, header, rows, pieces, around } = grid;
  const held = columns.filter((column) => SHARES.test(header[column]!.replaceAll(' ', '')));
  if (held.length === 0) return NONE;
  const about = `${around} ${header.join(' ')}`;
  if (!HOLDERS.test(about) || HELD.test(about)) return NONE;
  if (pieces.some((piece) => piece.some(isTotalOrDoubtful)) || rows.some((row) => row.some(({ text }) => totalOf(text)))) return NONE;
  return held.flatMap((column): Shares[] => {
    const cells = rows.map((row) => row[column]);
    const shares = cells.flatMap((cell) => shareIn(cell));
    if (shares.length < 2 || shares.length < cells.length) return [];
    const sum = shares.reduce((all, { value }) => all.plus(value), decimal(0));
    const open = shares.reduce((all, { grain }) => all.plus(grain.div(2)), decimal(0));
    const complete = grid.labels.some((label) => OTHERS.test(label));
    const isWrong = !(sum.minus(HUNDRED).lte(open) && (!complete || HUNDRED.minus(sum).lte(open)));
    return [{ header: header[column]!, sum, isWrong, cells: shares.map(({ cell }) => cell) }];
  });
}

const NONE: readonly Shares[] = [];
const isTotalOrDoubtful = (label: string): boolean => totalOf(label) !== undefined || isDoubtful(label);

const MOST = 20;

function shareIn(cell: Cell | undefined): { cell: Cell; value: Decimal; grain: Decimal }[] {
  const reading = cell && figureIn(cell);
  if (reading?.kind !== 'figure' || reading.absolute || !['', '%'].includes(reading.unit)) return [];
  return [{ cell: cell!, value: reading.value, grain: reading.grain }];
}

function placeOfCell(document: Document, { block, prose, text }: Cell): Place {
  const start = prose.text.indexOf(text);
  return placeOf(document, block, prose, start, start + text.length);
}
