import type { Cell, Table } from '../../document/tables.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Document, Part, Prose } from '../../types.ts';
import { type CellReading, readFigure } from './figure.ts';

/** A cell and the figure in it. */
export interface GridCell extends Cell {
  readonly reading: CellReading;
}

/** A table as rows and columns of figures. */
export interface Grid {
  readonly table: Table;
  /** The header's words, by column. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
  /** What each row is called: its cells before its first column of figures, joined, without remarks such as 산출근거. */
  readonly labels: readonly string[];
  /** Columns of figures, the first column never. */
  readonly columns: readonly number[];
  /** `백만원`; empty where nothing declares it. */
  readonly unit: string;
  /** Words of the two paragraphs before it and the one behind. */
  readonly around: string;
}

const READINGS = new WeakMap<Prose, CellReading>();

/** Whether a column only numbers its rows. */
export const isNumbering = (header: string): boolean => /^(?:번호|연번|순번|순위|No\.?|#)$/i.test(header.trim());

/** Columns that tell of a row what does not name it. */
const ASIDE = /근거|비고|규격|제원|단위|용도|설명|내용|방법|시기|산출|산식|담당/;

const ofDocuments = new WeakMap<Document, readonly Grid[]>();
const ofTables = new WeakMap<Table, Grid>();
const ofRows = new WeakMap<readonly Cell[], readonly GridCell[]>();

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
    const words = around[index] ?? '';
    const known = ofTables.get(table);
    const grid = known?.around === words ? known : gridOf(table, words);
    ofTables.set(table, grid);
    return grid.columns.length > 0 ? [grid] : [];
  });
}

function readRow(row: readonly Cell[]): readonly GridCell[] {
  const known = ofRows.get(row) ?? row.map((cell): GridCell => ({ ...cell, reading: readingOf(cell.prose) }));
  ofRows.set(row, known);
  return known;
}

function gridOf(table: Table, around: string): Grid {
  const rows = table.rows.map(readRow);
  const header = table.header.map(({ text }) => text);
  const columns = header.flatMap((label, column) => (column > 0 && !isNumbering(label) && holdsFigures(rows, column) ? [column] : []));
  const first = columns[0] ?? header.length;
  const named = header.map((label, column) => column < first && !ASIDE.test(label));
  const labels = rows.map((row) => row.flatMap((cell) => (named[cell.column] ? labelWords(cell) : [])).join(' '));
  return { table, header, rows, labels, columns, unit: table.unit?.text ?? '', around };
}

/** The words of a Prose as a figure, remembered with it. */
function readingOf(prose: Prose): CellReading {
  const known = READINGS.get(prose) ?? readFigure(prose.text);
  READINGS.set(prose, known);
  return known;
}

/** A cell before the first figures; numbers of items are no words of a label. */
function labelWords({ prose, text, reading }: GridCell): string[] {
  if (reading.kind === 'empty' || (reading.kind === 'figure' && /^\d{1,3}$/.test(text))) return [];
  // What is indented is a part of the row above.
  return [/^ {1,}\S/.test(prose.text) ? `- ${text}` : text];
}

/** At least half of what the column says are figures. */
function holdsFigures(rows: readonly (readonly GridCell[])[], column: number): boolean {
  let figures = 0;
  let said = 0;
  for (const row of rows) {
    const kind = row[column]?.reading.kind ?? 'empty';
    if (kind !== 'empty') said++;
    if (kind === 'figure' || kind === 'unsure') figures++;
  }
  return figures > 0 && figures * 2 >= said;
}

/** The words around each table of a document. */
function surroundings(document: Document): readonly string[] {
  const around: string[] = [];
  let before: readonly string[] = [];
  for (const { parts } of document.blocks) {
    for (const part of parts) {
      if (part.kind === 'table') {
        if (!part.continued) around.push(before.join(' '));
        before = [];
      } else {
        const words = wordsOf(part);
        if (before.length === 0 && around.length > 0 && part.kind === 'prose') around[around.length - 1] += ` ${words}`;
        before = [...before.slice(-1), words];
      }
    }
  }
  return around;
}

const wordsOf = (part: Part): string => (part.kind === 'prose' || part.kind === 'heading' ? part.prose.text : '');
