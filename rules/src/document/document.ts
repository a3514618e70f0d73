import type { Block, Document, Part, Place, Plan, Prose } from '../types.ts';
import { movedRange } from './prose.ts';

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

/** Place of `prose.text.slice(start, end)`, a Prose of this Block of the Document, or of the one with this index. */
export function placeOf(document: Document, block: Block | number, prose: Prose, start: number, end: number): Place {
  return { document: document.id, range: movedRange(prose, start, end, startOf(document, block)) };
}

const counts = new WeakMap<Document, number>();

/** How many parts its Blocks are made of. */
export function partsIn(document: Document): number {
  const known = counts.get(document) ?? document.blocks.reduce((sum, { parts }) => sum + parts.length, 0);
  counts.set(document, known);
  return known;
}

/** Where a Block starts in its Document. What is remembered of a Block names it so, since its index changes with an edit before it. */
function startOf(document: Document, block: Block | number): number {
  return document.starts[typeof block === 'number' ? block : indexOf(document, block)]!;
}

const lastIndices = new WeakMap<Block, number>();
const indices = new WeakMap<Document, ReadonlyMap<Block, number>>();

/** Mostly where it was asked for last, since few keys move a Block's index; else all are looked up at once. */
function indexOf(document: Document, block: Block): number {
  const last = lastIndices.get(block);
  if (last !== undefined && document.blocks[last] === block) return last;
  let ofBlocks = indices.get(document);
  if (!ofBlocks) {
    ofBlocks = new Map(document.blocks.map((each, index) => [each, index]));
    indices.set(document, ofBlocks);
  }
  const index = ofBlocks.get(block)!;
  lastIndices.set(block, index);
  return index;
}

/** A plan of one Document. */
export function planOf(document: Document): Plan {
  return { documents: [document] };
}
