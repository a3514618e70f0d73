import type { Document, Part, Prose, Range } from '../types.ts';

/** A cell and where it stands; the place of its words is `placeOf(document, cell.block, cell.prose, start, end)`. */
export interface Cell {
  /** Plain, without blanks around it. */
  readonly text: string;
  readonly prose: Prose;
  /** Index of its Block. */
  readonly block: number;
  /** Counted from 0 in the body; -1 for the header. */
  readonly row: number;
  readonly column: number;
}

/** What `(단위: 백만원)` says of a whole table. */
interface TableUnit {
  /** `백만원`. */
  readonly text: string;
  readonly prose: Prose;
  /** Index of the Block that says it. */
  readonly block: number;
  /** Where in `prose.text` the unit stands. */
  readonly range: Range;
}

/** A table whole: Blocks that go on with it are joined. */
export interface Table {
  /** Index of its first Block. */
  readonly block: number;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly unit: TableUnit | undefined;
}

const UNIT = /(?:[([<〈{] {0,3}단위 {0,3}:? {0,3}|단위 {0,3}: {0,3})([^()[\]<>〈〉{}:\n]{1,30})/;

/** Tables of a Document, in order. */
export function tablesOf(document: Document): readonly Table[] {
  const tables: (Table & { readonly rows: (readonly Cell[])[] })[] = [];
  let above: Above | undefined;
  for (const [block, { parts }] of document.blocks.entries()) {
    for (const part of parts) {
      if (part.kind === 'table') {
        const last = tables.at(-1);
        const table = part.continued && last ? last : tableOf(part, block, above);
        if (table !== last) tables.push(table);
        for (const row of part.rows) table.rows.push(cells(row, block, table.rows.length));
        above = undefined;
      } else if (part.kind === 'heading' || part.kind === 'prose') above = { prose: part.prose, block };
      else if (part.kind !== 'html') above = undefined;
    }
  }
  return tables;
}

/** Words directly above a table. */
interface Above {
  readonly prose: Prose;
  readonly block: number;
}

function tableOf(part: Part & { kind: 'table' }, block: number, above: Above | undefined): Table & { readonly rows: (readonly Cell[])[] } {
  const inside = [...part.header, ...(part.rows[0] ?? [])].map((prose) => ({ prose, block }));
  const unit =
    inside.map((cell) => unitIn(cell)).find((found) => found !== undefined) ?? (above && unitIn(above, lastLines(above.prose.text)));
  return { block, header: cells(part.header, block, -1), rows: [], unit };
}

function cells(row: readonly Prose[], block: number, index: number): readonly Cell[] {
  return row.map((prose, column) => ({ text: prose.text.trim(), prose, block, row: index, column }));
}

/** Where the last two lines of a text begin. */
function lastLines(text: string): number {
  return text.lastIndexOf('\n', text.lastIndexOf('\n') - 1) + 1;
}

function unitIn({ prose, block }: Above, from = 0): TableUnit | undefined {
  const found = UNIT.exec(prose.text.slice(from));
  const text = found?.[1]?.trim();
  if (!found || !text) return undefined;
  const start = from + found.index + found[0].lastIndexOf(text);
  return { text, prose, block, range: [start, start + text.length] };
}
