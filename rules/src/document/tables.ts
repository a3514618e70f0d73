import type { Block, Document, Part, Prose, Range } from '../types.ts';
import { type PartPlace, partsBefore, type TablePart, tableAt, tablePlacesOf } from './part-places.ts';

/** A cell and where it stands; the place of its words is `placeOf(document, cell.block, cell.prose, start, end)`. */
export interface Cell {
  /** Plain, without blanks around it. */
  readonly text: string;
  readonly prose: Prose;
  readonly block: Block;
  readonly column: number;
}

/** What `(단위: 백만원)` says of a whole table. */
interface TableUnit {
  /** `백만원`. */
  readonly text: string;
  readonly prose: Prose;
  /** The Block that says it. */
  readonly block: Block;
  /** Where in `prose.text` the unit stands. */
  readonly range: Range;
}

/** A table whole: Blocks that go on with it are joined. */
export interface Table {
  /** The first. */
  readonly block: Block;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** The same rows Block by Block. A part is the same object until its Block is edited, so that what is read of it may be remembered with it. */
  readonly parts: readonly TablePart[];
  readonly unit: TableUnit | undefined;
}

const UNIT = /(?:[([<〈{] {0,3}단위 {0,3}:? {0,3}|단위 {0,3}: {0,3})([^()[\]<>〈〉{}:\n]{1,30})/;

/** The parts of one table, with the Block of each. */
interface Gathered {
  readonly parts: TablePart[];
  readonly blocks: Block[];
  readonly above: Above | undefined;
}

/** Tables of a Document, in order; the same objects as in the Document before an edit, where nothing of them has changed. */
export function tablesOf(document: Document): readonly Table[] {
  const known = ofDocuments.get(document) ?? gather(document).map(tableFrom);
  ofDocuments.set(document, known);
  return known;
}

const ofDocuments = new WeakMap<Document, readonly Table[]>();
const remembered = new WeakMap<Part, Gathered & { readonly table: Table }>();

function gather(document: Document): readonly Gathered[] {
  const tables: Gathered[] = [];
  for (const place of tablePlacesOf(document)) {
    const part = tableAt(document, place);
    const block = document.blocks[place.block]!;
    const last = tables.at(-1);
    if (part.continued && last) {
      last.parts.push(part);
      last.blocks.push(block);
    } else tables.push({ parts: [part], blocks: [block], above: wordsAbove(document, place) });
  }
  return tables;
}

/** HTML between them and the table does not count. */
function wordsAbove(document: Document, table: PartPlace): Above | undefined {
  for (const { part, block } of partsBefore(document, table)) {
    if (part.kind === 'heading' || part.kind === 'prose') return { prose: part.prose, block };
    if (part.kind !== 'html') return undefined;
  }
  return undefined;
}

function tableFrom(gathered: Gathered): Table {
  const { parts, blocks, above } = gathered;
  const [first] = parts as [TablePart, ...TablePart[]];
  const known = remembered.get(first);
  if (known && known.above?.prose === above?.prose && alike(known.parts, parts)) return known.table;
  const rows: (readonly Cell[])[] = [];
  for (const [index, part] of parts.entries()) for (const row of rowsOf(part, blocks[index]!)) rows.push(row);
  const table = { ...tableOf(first, blocks[0]!, above), rows, parts };
  remembered.set(first, { ...gathered, table });
  return table;
}

const alike = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

const rememberedRows = new WeakMap<Part, readonly (readonly Cell[])[]>();

function rowsOf(part: TablePart, block: Block): readonly (readonly Cell[])[] {
  const known = rememberedRows.get(part) ?? part.rows.map((row) => cells(row, block));
  rememberedRows.set(part, known);
  return known;
}

/** Words directly above a table. */
interface Above {
  readonly prose: Prose;
  readonly block: Block;
}

function tableOf(part: TablePart, block: Block, above: Above | undefined): Omit<Table, 'rows' | 'parts'> {
  const inside = [...part.header, ...(part.rows[0] ?? [])].map((prose) => ({ prose, block }));
  const unit =
    inside.map((cell) => unitIn(cell)).find((found) => found !== undefined) ?? (above && unitIn(above, lastLines(above.prose.text)));
  return { block, header: cells(part.header, block), unit };
}

function cells(row: readonly Prose[], block: Block): readonly Cell[] {
  return row.map((prose, column) => ({ text: prose.text.trim(), prose, block, column }));
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
