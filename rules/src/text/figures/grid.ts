import { type PartPlace, partBehind, partsBefore, tableAt, tablePlacesOf } from '../../document/part-places.ts';
import type { Cell, Table } from '../../document/tables.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Document, Part } from '../../types.ts';
import { columnCounts, type Layout, type RowLabels, rowLabels } from './row-labels.ts';

/** A table as rows and columns of figures; `figureIn` reads a cell. */
export interface Grid {
  readonly table: Table;
  /** The header's words, by column. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What each row is called: its cells before its first column of figures, joined, without remarks such as 산출근거. */
  readonly labels: readonly string[];
  /** The same Block by Block. */
  readonly pieces: readonly RowLabels[];
  /** Columns of figures, the first column never. */
  readonly columns: readonly number[];
  /** `백만원`; empty where nothing declares it. */
  readonly unit: string;
  /** Words of the two paragraphs before it and the one behind. */
  readonly around: string;
}

/** Whether a column only numbers its rows. */
const isNumbering = (header: string): boolean => /^(?:번호|연번|순번|순위|No\.?|#)$/i.test(header.trim());

/** Columns that tell of a row what does not name it. */
const ASIDE = /근거|비고|규격|제원|단위|용도|설명|내용|방법|시기|산출|산식|담당/;

const ofDocuments = new WeakMap<Document, readonly Grid[]>();
const ofTables = new WeakMap<Table, { readonly grid: Grid; readonly around: Around }>();

/** Tables of a document that hold figures, in order; the same objects for as long as a table and the words around it are. */
export function gridsOf(document: Document): readonly Grid[] {
  const known = ofDocuments.get(document) ?? readGrids(document);
  ofDocuments.set(document, known);
  return known;
}

function readGrids(document: Document): readonly Grid[] {
  const tables = tablesOf(document);
  if (tables.length === 0) return [];
  const around = surroundings(document);
  return tables.flatMap((table, index) => {
    const here = around[index] ?? NOTHING;
    const known = ofTables.get(table);
    const grid = known && isSame(known.around, here) ? known.grid : gridOf(table, wordsAround(here));
    ofTables.set(table, { grid, around: here });
    return grid.columns.length > 0 ? [grid] : [];
  });
}

function gridOf(table: Table, around: string): Grid {
  const header = table.header.map(({ text }) => text);
  const columns = columnsOf(table, header);
  const layout = layoutOf(header, columns[0] ?? header.length);
  const pieces = columns.length === 0 ? [] : table.parts.map((part) => rowLabels(part, layout));
  return new TableGrid(table, header, columns, pieces, around);
}

class TableGrid implements Grid {
  readonly table: Table;
  readonly header: readonly string[];
  readonly columns: readonly number[];
  readonly pieces: readonly RowLabels[];
  readonly around: string;
  #labels: readonly string[] | undefined;

  constructor(table: Table, header: readonly string[], columns: readonly number[], pieces: readonly RowLabels[], around: string) {
    this.table = table;
    this.header = header;
    this.columns = columns;
    this.pieces = pieces;
    this.around = around;
  }

  get rows(): readonly (readonly Cell[])[] {
    return this.table.rows;
  }

  get unit(): string {
    return this.table.unit?.text ?? '';
  }

  get labels(): readonly string[] {
    this.#labels ??= this.pieces.flatMap(({ labels }) => labels);
    return this.#labels;
  }
}

/** Columns of which at least half of what they say are figures. */
function columnsOf({ parts }: Table, header: readonly string[]): readonly number[] {
  const counts = parts.map(columnCounts);
  const total = (of: 'said' | 'figures', column: number): number => counts.reduce((sum, each) => sum + each[of][column]!, 0);
  return header.flatMap((label, column) => {
    if (column === 0 || isNumbering(label)) return [];
    const figures = total('figures', column);
    return figures > 0 && figures * 2 >= total('said', column) ? [column] : [];
  });
}

function layoutOf(header: readonly string[], first: number): Layout {
  const before = [...header.keys()].slice(0, first);
  return {
    key: `${first} ${header.join('\n')}`,
    labelling: before.filter((column) => !ASIDE.test(header[column]!)),
    naming: before.filter((column) => !isNumbering(header[column]!)),
  };
}

/** What stands around a table: at most two parts before it, and the prose right behind it. */
interface Around {
  readonly before: readonly Part[];
  readonly behind: Part | undefined;
}

const NOTHING: Around = { before: [], behind: undefined };

/** The parts around each table of a document. */
function surroundings(document: Document): readonly Around[] {
  const around: { before: readonly Part[]; behind: Part | undefined }[] = [];
  for (const place of tablePlacesOf(document)) {
    if (!tableAt(document, place).continued) around.push({ before: twoBefore(document, place), behind: undefined });
    const behind = partBehind(document, place);
    const last = around.at(-1);
    if (last && behind?.kind === 'prose') last.behind = behind;
  }
  return around;
}

function twoBefore(document: Document, table: PartPlace): readonly Part[] {
  const before: Part[] = [];
  for (const { part } of partsBefore(document, table)) {
    if (part.kind === 'table' || before.length === 2) break;
    before.unshift(part);
  }
  return before;
}

const isSame = (one: Around, other: Around): boolean =>
  one.behind === other.behind &&
  one.before.length === other.before.length &&
  one.before.every((part, index) => part === other.before[index]);

const wordsAround = ({ before, behind }: Around): string => before.map(wordsOf).join(' ') + (behind ? ` ${wordsOf(behind)}` : '');
const wordsOf = (part: Part): string => (part.kind === 'prose' || part.kind === 'heading' ? part.prose.text : '');
