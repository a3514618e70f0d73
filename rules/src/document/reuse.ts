import type { Block } from '../types.ts';

/** Blocks of one identity, and how many of them were given out. */
interface Alike {
  readonly blocks: Block[];
  given: number;
}

/** Blocks from before an edit, by what they are. Each is given out once, so that no Block stands in a Document twice. */
export class KnownBlocks {
  readonly #blocks = new Map<string, Alike>();

  add(identity: string, block: Block): void {
    const alike = this.#blocks.get(identity);
    if (alike) alike.blocks.push(block);
    else this.#blocks.set(identity, { blocks: [block], given: 0 });
  }

  take(identity: string): Block | undefined {
    const alike = this.#blocks.get(identity);
    // Counted, since taking the first one away moves all others.
    return alike?.blocks[alike.given++];
  }
}
