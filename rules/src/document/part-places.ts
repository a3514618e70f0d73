import type { Block, Document, Part } from '../types.ts';
import { BlockMemory, BlockWalk } from './block-memory.ts';

export type TablePart = Part & { readonly kind: 'table' };

/** Where a part stands: the index of its Block, and its own in the Block. */
export interface PartPlace {
  readonly block: number;
  readonly part: number;
}

const NONE: readonly number[] = [];
const memory = new BlockMemory<readonly number[]>();
const ofDocuments = new WeakMap<Document, readonly PartPlace[]>();

/** Where the tables of a Document stand, in order: few Blocks have any, and only those are looked into. */
export function tablePlacesOf(document: Document): readonly PartPlace[] {
  const known = ofDocuments.get(document) ?? readPlaces(document);
  ofDocuments.set(document, known);
  return known;
}

function readPlaces({ blocks }: Document): readonly PartPlace[] {
  const places: PartPlace[] = [];
  const walk = new BlockWalk(memory, tablesIn);
  for (let block = 0; block < blocks.length; block++) for (const part of walk.ask(blocks[block]!)) places.push({ block, part });
  return places;
}

function tablesIn({ parts }: Block): readonly number[] {
  if (!parts.some(({ kind }) => kind === 'table')) return NONE;
  return [...parts.keys()].filter((index) => parts[index]!.kind === 'table');
}

/** The table at one of its places. */
export const tableAt = ({ blocks }: Document, { block, part }: PartPlace): TablePart => blocks[block]!.parts[part] as TablePart;

/** The parts before a place with their Blocks, the nearest first. */
export function* partsBefore({ blocks }: Document, place: PartPlace): Generator<{ readonly part: Part; readonly block: Block }> {
  for (let index = place.block, end = place.part; index >= 0; end = blocks[--index]?.parts.length ?? 0) {
    const block = blocks[index]!;
    for (let part = end - 1; part >= 0; part--) yield { part: block.parts[part]!, block };
  }
}

/** The part right behind a place. */
export function partBehind({ blocks }: Document, place: PartPlace): Part | undefined {
  let block = place.block;
  let part = place.part + 1;
  for (; block < blocks.length && part === blocks[block]!.parts.length; part = 0) block++;
  return blocks[block]?.parts[part];
}
