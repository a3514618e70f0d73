import type { Part, Prose } from '../../types.ts';
import { numberIn } from './cell-numbers.ts';
import { rateDates } from './rate-dates.ts';
import { type PlacedRate, rateTold, speaksOfRates } from './rates.ts';

/** A rate in a cell, and the cells that only say whose it is. */
export interface TableRate {
  readonly rate: PlacedRate;
  readonly labels: readonly Prose[];
}

/**
 * Rates that a table lists: after their label (`적용 환율(원/달러)` and `1,400`), down a column of rates (`일본 엔(100엔)` and `905` under 매매기준율), or
 * along a row of them (`1,400` under `미국 달러`). The days that its row or its header writes are those of the rate: 비고 and 기준일 are cells of their own.
 */
export function tableRates({ header, rows }: Part & { kind: 'table' }): readonly TableRate[] {
  if (!header.some(speaksOfRates) && !rows.some((row) => row.some(speaksOfRates))) return [];
  return rows.flatMap((row) => {
    const found = row.flatMap((_, column) => rateAt(row, column, header[column]) ?? []);
    if (found.length === 0) return [];
    const ofRow = row.flatMap(datesIn);
    return found.map(({ prose, over, labels, ...told }): TableRate => {
      const dates = over ? [...ofRow, ...datesIn(over)] : ofRow;
      return { rate: { ...told, prose, start: 0, end: prose.text.length, dates }, labels };
    });
  });
}

const datesIn = (cell: Prose) => rateDates(cell, 0, cell.text.length);

/** The rate in a cell, with the cell over it. */
function rateAt(row: readonly Prose[], column: number, over: Prose | undefined) {
  const [first, label, prose] = [row[0]!, row[column - 1], row[column]!];
  const value = label && numberIn(prose.text);
  if (label === undefined || value === undefined) return undefined;
  const told =
    rateTold(label.text, value) ??
    (over && rateTold(over.text, value, `${first.text} ${label.text}`)) ??
    (over && rateTold(first.text, value, over.text));
  return told && { ...told, prose, over, labels: [first, label, prose, ...(over ? [over] : [])] };
}
