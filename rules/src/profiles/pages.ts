import type { Block, Document, Profile } from '../types.ts';
import type { Sighting } from './sightings.ts';

/** A run of Blocks, and every sign in them. */
export interface Page {
  /** Indexes of Blocks; half-open. */
  readonly from: number;
  readonly to: number;
  readonly signs: ReadonlySet<number>;
}

/** A document with the signs in each of its Blocks. */
export interface Pages extends Read {
  readonly document: Document;
  readonly pages: readonly Page[];
}

/** How Blocks are read; who remembers what they say does it behind this. */
export interface Read {
  /** Signs that may stand in a Block. */
  signs(block: Block): readonly number[];
  /** What stands in it of them. */
  sightings(block: Block): readonly Sighting[];
}

/** Blocks of a page, and the signs in them, as they were when it was last read. */
interface Remembered {
  readonly blocks: readonly Block[];
  readonly signs: ReadonlySet<number>;
}

const remembered = new WeakMap<Profile, WeakMap<Block, Remembered>>();

/** Pages have as many Blocks on average, and no more than twice that. */
const USUAL = 32;

/** A page whose Blocks are those of the last time is not read anew. */
export function pagesOf(document: Document, profile: Profile, read: Read): Pages {
  const memory = remembered.get(profile) ?? new WeakMap<Block, Remembered>();
  remembered.set(profile, memory);

  const { blocks } = document;
  const pages: Page[] = [];
  for (let from = 0; from < blocks.length; from = pages.at(-1)!.to) {
    const last = memory.get(blocks[from]!);
    if (last && isSame(last.blocks, blocks, from) && ends(blocks, from, from + last.blocks.length)) {
      pages.push({ from, to: from + last.blocks.length, signs: last.signs });
      continue;
    }
    let to = from + 1;
    while (!ends(blocks, from, to)) to++;
    const signs = new Set<number>();
    for (let block = from; block < to; block++) for (const sign of read.signs(blocks[block]!)) signs.add(sign);
    memory.set(blocks[from]!, { blocks: blocks.slice(from, to), signs });
    pages.push({ from, to, signs });
  }
  return { document, pages, ...read };
}

/** Whether the page that begins with one Block ends before another behind it. */
const ends = (blocks: readonly Block[], from: number, to: number): boolean =>
  to === blocks.length || to - from === USUAL * 2 || beginsPage(blocks[to]!);

/** By its own text alone, so that an insertion moves the pages around it and no others. */
function beginsPage({ text }: Block): boolean {
  return (text.length + text.charCodeAt(text.length >> 1)) % USUAL === 0;
}

function isSame(last: readonly Block[], blocks: readonly Block[], from: number): boolean {
  for (let index = 0; index < last.length; index++) if (last[index] !== blocks[from + index]) return false;
  return true;
}
