import { type Cell, type Document, outlineFor, placeOf, type Range, tablesOf } from '@dadeumi/rules';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Checked } from '../checked.ts';

/** Sections, tables and the front matter, by whole lines; blank lines at the end stay out. */
export function foldingRanges({ document, settings, lines }: Checked): FoldingRange[] {
  const fold = ([start, end]: Range, kind?: FoldingRangeKind): FoldingRange[] => {
    const written = document.text.slice(start, end).trimEnd().length;
    const startLine = lines.positionAt(start).line;
    const endLine = lines.positionAt(start + written).line;
    return endLine > startLine ? [{ startLine, endLine, ...(kind !== undefined && { kind }) }] : [];
  };
  return [
    ...frontOf(document).flatMap((range) => fold(range, FoldingRangeKind.Region)),
    ...outlineFor(document, settings.profile).flatMap(({ heading, range }) => fold([heading[0], range[1]])),
    ...tablesOf(document).flatMap(({ header, rows }) => fold(rangeOf(document, [...header, ...rows.flat()]))),
  ];
}

function frontOf({ blocks: [first], starts: [start = 0] }: Document): Range[] {
  return (first?.parts ?? []).flatMap((part): Range[] => (part.kind === 'front' ? [[start + part.range[0], start + part.range[1]]] : []));
}

/** From the first of the cells' words to the last. */
function rangeOf(document: Document, cells: readonly Cell[]): Range {
  const written = cells.filter(({ prose }) => prose.map.length > 0);
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return [0, 0];
  const [start] = placeOf(document, first.block, first.prose, 0, first.prose.text.length).range;
  const [, end] = placeOf(document, last.block, last.prose, 0, last.prose.text.length).range;
  return [start, end];
}
