import { isRespelled, startsKey } from './titles.ts';

/** The first two letters of some keys: of most lines they tell that their key is none of these, without making it. */
export class Beginnings {
  readonly #pairs: ReadonlySet<number>;

  constructor(keys: Iterable<string>) {
    this.#pairs = new Set(Array.from(keys, (key) => pairOf(key.charCodeAt(0), key.charCodeAt(1))));
  }

  /** Whether a line behind this list mark may have one of the keys; `false` is sure. */
  mayBegin(line: string, mark = ''): boolean {
    if (!startsKey(line, mark)) return true;
    const first = line.charCodeAt(0);
    const second = line.charCodeAt(line.charCodeAt(1) === SPACE ? 2 : 1);
    return !isSure(first) || !isSure(second) || this.#pairs.has(pairOf(first, second));
  }
}

const SPACE = 0x20;

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** A syllable that stands in a key as it stands in the line. */
const isSure = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3 && !isRespelled(code);
