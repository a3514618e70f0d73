const PAIRS = 0x4000;

/** Where an array of the first characters of cues says what to ask next. */
const BEGINS_PAIR = 1;
const ALONE = 2;

/**
 * Finds where one of many short words may stand, reading each character once: by its first two characters, or by the one that it has. It errs on
 * the side of yes; the caller then reads closely what most texts never hold.
 */
export class Cues {
  readonly #first = new Uint8Array(0x1_0000);
  readonly #pairs = new Uint8Array(PAIRS);

  constructor(cues: Iterable<string>) {
    for (const cue of cues) {
      const code = cue.charCodeAt(0);
      this.#first[code]! |= cue.length < 2 ? ALONE : BEGINS_PAIR;
      if (cue.length > 1) this.#pairs[placeOf(code, cue.charCodeAt(1))] = 1;
    }
  }

  mayStandIn(text: string): boolean {
    return this.next(text, 0) >= 0;
  }

  /** The first place from `from` on; -1 for none. */
  next(text: string, from: number): number {
    const first = this.#first;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = first[code]!;
      if (kind === 0) continue;
      if (kind >= ALONE || (at + 1 < text.length && this.#pairs[placeOf(code, text.charCodeAt(at + 1))] === 1)) return at;
    }
    return -1;
  }
}

/** Where a pair of characters is kept. */
function placeOf(one: number, other: number): number {
  return (Math.imul(one, 31) ^ other) & (PAIRS - 1);
}
