import { labelOf } from './label-words';
import type { Unmarked } from './required-mark';

const NOTHING: Unmarked = { label: '', required: false };

/** What the table of a form calls the cell that a field stands in: the heading before it in its row, else the one above it. */
export function tableLabel(element: HTMLElement): Unmarked {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
  if (!cell || row?.localName !== 'tr') return NOTHING;

  const named = cell.headers.split(/\s+/).flatMap((id) => (id ? (row.closest('table')?.querySelector(`#${CSS.escape(id)}`) ?? []) : []));
  if (named.length > 0) return labelOf(named[0]!);
  for (let beside = cell.previousElementSibling; beside; beside = beside.previousElementSibling) {
    if (beside.localName === 'th') return labelOf(beside);
  }
  return above(cell, row);
}

/** The heading of a cell's column, with cells that span several columns counted as such. */
function above(cell: HTMLTableCellElement, row: HTMLTableRowElement): Unmarked {
  const column = columnOf(cell, row);
  const rows = row.closest('table')?.rows ?? [];
  for (let at = [...rows].indexOf(row) - 1; at >= 0; at--) {
    const over = [...rows[at]!.cells].find((one) => columnOf(one, rows[at]!) <= column && column < columnOf(one, rows[at]!) + one.colSpan);
    if (over?.localName === 'th') return labelOf(over);
  }
  return NOTHING;
}

function columnOf(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  let column = 0;
  for (const one of row.cells) {
    if (one === cell) break;
    column += one.colSpan;
  }
  return column;
}
