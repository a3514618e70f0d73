import type { Block } from '../types.ts';

/** Blocks from before an edit, by what they are. Each is given out once, so that no Block stands in a Document twice. */
export class KnownBlocks {
  readonly #blocks = new Map<string, Block[]>();

  add(identity: string, block: Block): void {
    const alike = this.#blocks.get(identity);
    if (alike) alike.push(block);
    else this.#blocks.set(identity, [block]);
  }

  take(identity: string): Block | undefined {
    return this.#blocks.get(identity)?.shift();
  }
}
