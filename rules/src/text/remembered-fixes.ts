import type { Document, Fix } from '../types.ts';

/** Where fixes were made. */
interface Made {
  readonly document: string;
  readonly blockStart: number;
  readonly fixes: readonly Fix[];
}

/** Fixes that nothing but a Block decides, kept with something that was read in it: at a key they are the same, only their places may have moved. */
export class RememberedFixes {
  readonly #made = new WeakMap<object, Made>();

  /** The fixes of `owner`, whose Block starts at `blockStart` in the document. */
  of(owner: object, document: Document, blockStart: number, make: () => readonly Fix[]): readonly Fix[] {
    const known = this.#made.get(owner);
    if (known?.document === document.id) return moved(known.fixes, blockStart - known.blockStart);
    const fixes = make();
    this.#made.set(owner, { document: document.id, blockStart, fixes });
    return fixes;
  }
}

function moved(fixes: readonly Fix[], by: number): readonly Fix[] {
  if (by === 0) return fixes;
  return fixes.map(({ kind, title, edits }) => ({
    kind,
    title,
    edits: edits.map(({ at, text }) => ({ at: { document: at.document, range: [at.range[0] + by, at.range[1] + by] }, text })),
  }));
}
