import type { Block } from '../types.ts';

/** Stands for what is not remembered. */
export const UNKNOWN = Symbol('unknown');

/** Blocks in the order in which they were asked for, and what was found in each. */
interface Walk<F> {
  readonly blocks: Block[];
  readonly found: F[];
}

/** Remembers what was found in Blocks for as long as they live. */
export class BlockMemory<F> {
  readonly #found = new WeakMap<Block, F>();
  /** The last walk from each Block from which one began. */
  readonly #walks = new WeakMap<Block, Walk<F>>();

  find(block: Block): F | typeof UNKNOWN {
    const known = this.#found.get(block);
    return known !== undefined || this.#found.has(block) ? (known as F) : UNKNOWN;
  }

  remember(block: Block, found: F): void {
    this.#found.set(block, found);
  }

  /** The last walk that began at this Block. */
  walkFrom(block: Block): Walk<F> {
    let walk = this.#walks.get(block);
    if (!walk) {
      walk = { blocks: [], found: [] };
      this.#walks.set(block, walk);
    }
    return walk;
  }
}

/**
 * Asks a memory for Blocks in an order that is nearly always that of the last time, since a Document is gone through again after each key:
 * what a Block had at its turn is then told without a look-up.
 */
export class BlockWalk<F> {
  readonly #memory: BlockMemory<F>;
  readonly #read: (block: Block) => F;
  #last: Walk<F> | undefined;
  #turn = 0;

  constructor(memory: BlockMemory<F>, read: (block: Block) => F) {
    this.#memory = memory;
    this.#read = read;
  }

  ask(block: Block): F {
    this.#last ??= this.#memory.walkFrom(block);
    const { blocks, found } = this.#last;
    const turn = this.#turn++;
    if (blocks[turn] === block) return found[turn]!;
    const known = this.#memory.find(block);
    const fact = known === UNKNOWN ? this.#read(block) : known;
    if (known === UNKNOWN) this.#memory.remember(block, fact);
    blocks[turn] = block;
    found[turn] = fact;
    return fact;
  }
}
