import type { Part, Prose } from '../../types.ts';
import { numberIn } from './cell-numbers.ts';
import { rateDates } from './rate-dates.ts';
import { type PlacedRate, rateTold } from './rates.ts';

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
  return rows.flatMap((row) =>
    row.flatMap((prose, column): TableRate[] => {
      const [first, over] = [row[0]!, header[column]];
      const value = column === 0 ? undefined : numberIn(prose.text);
      if (value === undefined) return [];
      const before = row.slice(0, column);
      const told =
        rateTold(row[column - 1]!.text, '', value) ??
        rateTold(over?.text ?? '', before.map(({ text }) => text).join(' '), value) ??
        rateTold(first.text, over?.text ?? '', value);
      if (told === undefined) return [];
      const dates = [...row, ...(over ? [over] : [])].flatMap((cell) => rateDates(cell, 0, cell.text.length));
      return [
        { rate: { ...told, prose, start: 0, end: prose.text.length, dates }, labels: over ? [...before, prose, over] : [...before, prose] },
      ];
    }),
  );
}
