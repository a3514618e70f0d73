import type { Document, Part, Place, Plan, Prose } from '../types.ts';
import { sourceRange } from './prose.ts';

/** A Prose and where it stands. */
export interface ProseInDocument {
  readonly prose: Prose;
  readonly part: Part;
  /** Index of its Block. */
  readonly block: number;
  /** Where its Block starts in the Document. */
  readonly start: number;
}

/** Every Prose of a Document in order; a table's cells row by row, its header first unless a Block before had it. */
export function* proseOf(document: Document): Generator<ProseInDocument> {
  for (const [block, { parts }] of document.blocks.entries()) {
    const start = document.starts[block]!;
    for (const part of parts) for (const prose of proseOfPart(part)) yield { prose, part, block, start };
  }
}

/** Every Prose of one part. */
export function proseOfPart(part: Part): readonly Prose[] {
  if (part.kind === 'heading' || part.kind === 'prose') return [part.prose];
  if (part.kind !== 'table') return [];
  return part.continued ? part.rows.flat() : [...part.header, ...part.rows.flat()];
}

/** Place of `prose.text.slice(start, end)`, a Prose of the Block with this index. */
export function placeOf(document: Document, block: number, prose: Prose, start: number, end: number): Place {
  const [from, to] = sourceRange(prose, start, end);
  const offset = document.starts[block]!;
  return { document: document.id, range: [offset + from, offset + to] };
}

/** A plan of one Document. */
export function planOf(document: Document): Plan {
  return { documents: [document] };
}
