import { placeOf } from '../../document/document.ts';
import type { Context, Document, Section } from '../../types.ts';
import { type Grid, gridsOf } from './grid.ts';

/** A table and the section of a part of the plan that it stands in. */
interface TableOfPart {
  readonly document: Document;
  readonly section: Section;
  readonly grid: Grid;
}

/** The tables of each part of a plan that must agree with another, in order. */
export type TablesByPart = ReadonlyMap<string, readonly TableOfPart[]>;

/** The tables in the sections that answer what the agreements of the profile compare. */
export function tablesByPart({ plan, profile, answers }: Context<unknown>): TablesByPart {
  const parts = new Set((profile.agreements ?? []).flatMap(({ between }) => between.map(({ section }) => section)));
  return new Map([...parts].map((part) => [part, tablesIn(plan.documents, answers(part))]));
}

function tablesIn(documents: readonly Document[], outermost: readonly Section[]): readonly TableOfPart[] {
  const tables: TableOfPart[] = [];
  for (const document of documents) {
    for (const section of outermost) {
      if (section.document !== document.id) continue;
      const [from, to] = section.range;
      const starts = startsOf(document);
      for (let index = 0; index < starts.length; index++)
        if (from <= starts[index]! && starts[index]! < to) tables.push({ document, section, grid: gridsOf(document)[index]! });
    }
  }
  return tables;
}

const startsOfTables = new WeakMap<Document, readonly number[]>();

/** Where the words of the first row of each table begin; -1 for a table without words there. */
function startsOf(document: Document): readonly number[] {
  const known = startsOfTables.get(document) ?? gridsOf(document).map((grid) => startIn(document, grid));
  startsOfTables.set(document, known);
  return known;
}

function startIn(document: Document, { rows }: Grid): number {
  const cell = rows[0]?.find(({ text }) => text !== '');
  return cell === undefined ? -1 : placeOf(document, cell.block, cell.prose, 0, cell.prose.text.length).range[0];
}
