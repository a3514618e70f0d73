import { placeOf } from '../../document/document.ts';
import type { Document, Place } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { type GridCell, gridsOf } from './grid.ts';
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
  const wrong = gridsOf(document).flatMap(({ columns, header, rows, labels, around }) =>
    columns.flatMap((column): WrongShares[] => {
      if (!SHARES.test(header[column]!.replaceAll(' ', ''))) return [];
      const about = `${around} ${header.join(' ')}`;
      if (!HOLDERS.test(about) || HELD.test(about)) return [];
      if (labels.some((label, row) => totalOf(label) || rows[row]!.some(({ text }) => totalOf(text)) || isDoubtful(label))) return [];
      const cells = rows.map((row) => row[column]);
      const shares = cells.flatMap((cell) => shareIn(cell));
      if (shares.length < 2 || shares.length < cells.length) return [];
      compared++;
      const sum = shares.reduce((all, { value }) => all.plus(value), decimal(0));
      const open = shares.reduce((all, { grain }) => all.plus(grain.div(2)), decimal(0));
      const complete = labels.some((label) => OTHERS.test(label));
      if (sum.minus(HUNDRED).lte(open) && (!complete || HUNDRED.minus(sum).lte(open))) return [];
      const places = shares.map(({ cell }) => placeOfCell(document, cell));
      return [{ header: header[column]!, sum, at: places.at(-1)!, from: places.slice(0, -1).slice(0, MOST) }];
    }),
  );
  return { compared, wrong };
}

const MOST = 20;

function shareIn(cell: GridCell | undefined): { cell: GridCell; value: Decimal; grain: Decimal }[] {
  if (cell?.reading.kind !== 'figure' || cell.reading.absolute || !['', '%'].includes(cell.reading.unit)) return [];
  return [{ cell, value: cell.reading.value, grain: cell.reading.grain }];
}

function placeOfCell(document: Document, { block, prose, text }: GridCell): Place {
  const start = prose.text.indexOf(text);
  return placeOf(document, block, prose, start, start + text.length);
}
