import { labelOf } from './label-words';
import type { Unmarked } from './required-mark';

const FIELD = 'textarea, select, input:not([type="hidden"]), [contenteditable]';
/** Units of a heading in a plain cell; more is something to read. */
const LONGEST = 40;

const NOTHING: Unmarked = { label: '', required: false };

/** Where a cell stands in the grid of its table: rows from `top`, columns from `left`, each up to but without the end. */
interface Placed {
  readonly cell: HTMLTableCellElement;
  readonly section: Element | null;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * What the table of a form calls the cell that a field stands in: the heading before it in its row, else the one above it. A table that names
 * nothing only arranges what is in it; the one around it is asked, as long as no other field stands in its cell.
 */
export function tableLabel(element: HTMLElement): Unmarked {
  let cell = cellAround(element);
  let found = NOTHING;
  while (cell && found.label === '') {
    found = cellLabel(cell);
    cell = cellAround(cell.closest('table')?.parentElement);
    if (cell && cell.querySelectorAll(FIELD).length > 1) break;
  }
  return found;
}

function cellAround(element: Element | null | undefined): HTMLTableCellElement | null {
  return element?.closest<HTMLTableCellElement>('td, th') ?? null;
}

function cellLabel(cell: HTMLTableCellElement): Unmarked {
  const row = cell.parentElement as HTMLTableRowElement | null;
  const table = row?.closest('table');
  if (row?.localName !== 'tr' || !table) return NOTHING;

  const named = cell.headers.split(/\s+/).flatMap((id) => (id ? (table.querySelector(`#${CSS.escape(id)}`) ?? []) : []));
  if (named.length > 0) return labelOf(named[0]!);
  const placed = placeCells(table, row);
  const own = placed.find((one) => one.cell === cell);
  if (!own) return NOTHING;
  const headings = placed.filter((one) => one.cell.localName === 'th');
  const beside = headings
    .filter(({ section, bottom, right }) => section === own.section && own.top < bottom && right <= own.left)
    .reduce<Placed | undefined>((nearest, one) => (nearest && nearest.right > one.right ? nearest : one), undefined);
  const heading = beside ?? headings.findLast(({ top, left, right }) => top < own.top && left <= own.left && own.left < right);
  if (heading) return labelOf(heading.cell);
  return headings.length === 0 ? wordsBefore(cell) : NOTHING;
}

/** Old forms write their headings in plain cells; a figure there only numbers the row. */
function wordsBefore(cell: HTMLTableCellElement): Unmarked {
  const before = cell.previousElementSibling;
  if (!before || before.querySelector(FIELD)) return NOTHING;
  const said = labelOf(before);
  return said.label.length <= LONGEST && /[가-힣]{2}/.test(said.label) ? said : NOTHING;
}

/** The cells of a table down to a row, where their row and column spans put them; no row span leaves its section. */
function placeCells(table: HTMLTableElement, last: HTMLTableRowElement): Placed[] {
  const placed: Placed[] = [];
  let section: Element | null = null;
  let freeFrom: number[] = [];
  for (const [top, row] of [...table.rows].entries()) {
    if (row.parentElement !== section) freeFrom = [];
    section = row.parentElement;
    let left = 0;
    for (const cell of row.cells) {
      while ((freeFrom[left] ?? 0) > top) left++;
      // A row span of 0 goes down to the end of the section.
      const bottom = cell.rowSpan === 0 ? Number.POSITIVE_INFINITY : top + cell.rowSpan;
      const right = left + cell.colSpan;
      for (let column = left; column < right; column++) freeFrom[column] = bottom;
      placed.push({ cell, section, top, bottom, left, right });
      left = right;
    }
    if (row === last) break;
  }
  return placed;
}
