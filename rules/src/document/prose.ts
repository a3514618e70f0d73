import { HOLE, type Prose, type Range } from '../types.ts';
import { beginsWithMark, fold, foldPieces, isFoldable } from './fold.ts';

/** Collects the words of one Prose after another and where each came from. */
export class ProseWriter {
  #text = '';
  /** Runs but for the last. Most Proses have one run: an array of its own then is the smallest that there is. */
  #earlier: number[] | undefined;
  /** The last run: where it begins in the text and in the source, and its length in both; -1 for none. */
  #at = -1;
  #from = 0;
  #length = 0;
  #spelled = 0;

  /** How much folded text there is so far. */
  get length(): number {
    return this.#text.length;
  }

  /** `words` stand in the source as they are, and folding leaves them so. */
  bare(words: string, at: number): void {
    if (words !== '') this.#add(words, at, words.length);
  }

  /** `words` stand in the source as they are. */
  same(words: string, at: number): void {
    if (words === '') return;
    if (!isFoldable(words)) {
      this.#add(words, at, words.length);
      return;
    }
    const base = this.#takeBase(words, at);
    let place = at - base.length;
    for (const piece of foldPieces(base + words)) {
      this.#add(piece.text, place, piece.length);
      place += piece.length;
    }
  }

  /** `length` characters of source mean `words`. */
  instead(words: string, at: number, length: number): void {
    this.#add(fold(words), at, length);
  }

  /** `length` characters of source are no words. */
  hole(at: number, length: number): void {
    this.#add(HOLE, at, length);
  }

  /** The Prose; what is told from here on belongs to the next. */
  done(): Prose {
    const prose = { text: this.#text, map: this.#runs() };
    this.#text = '';
    this.#earlier = undefined;
    this.#at = -1;
    this.#from = 0;
    this.#length = 0;
    this.#spelled = 0;
    return prose;
  }

  #runs(): readonly number[] {
    if (this.#at < 0) return [];
    const last = [this.#at, this.#from, this.#length, this.#spelled];
    return this.#earlier ? [...this.#earlier, ...last] : last;
  }

  /** The character before, taken back where `words` begin with a mark of it, as a token may in `a@b.kre\u0301`. */
  #takeBase(words: string, at: number): string {
    if (this.#length < 1 || !beginsWithMark(words) || this.#length !== this.#spelled || this.#from + this.#spelled !== at) return '';
    const base = this.#text.slice(-1);
    this.#text = this.#text.slice(0, -1);
    this.#length--;
    this.#spelled--;
    return base;
  }

  #add(words: string, at: number, length: number): void {
    if (this.#at >= 0 && this.#from + this.#spelled === at && words.length === length && this.#length === this.#spelled) {
      this.#length += length;
      this.#spelled += length;
    } else {
      if (this.#length > 0) {
        this.#earlier ??= [];
        this.#earlier.push(this.#at, this.#from, this.#length, this.#spelled);
      }
      this.#at = this.#text.length;
      this.#from = at;
      this.#length = words.length;
      this.#spelled = length;
    }
    this.#text += words;
  }
}

/** Index in `map` of the run that holds `offset` of the text; the last run for what lies behind. */
function runAt(map: readonly number[], offset: number): number {
  let low = 0;
  let high = map.length / 4 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle * 4]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 4;
}

/**
 * Where `prose.text.slice(start, end)` stands in its Block. What is spelled otherwise there (an escape, an entity, decomposed Hangul) is taken
 * whole. Prose without a place of its own (the header that a continued table repeats) gives an empty range.
 */
export function sourceRange(prose: Prose, start: number, end: number): Range {
  return movedRange(prose, start, end, 0);
}

/** The same in a text in which the Block starts at `by`. */
export function movedRange({ map }: Prose, start: number, end: number, by: number): Range {
  if (map.length === 0) return [by, by];
  const first = runAt(map, start);
  const from = by + map[first + 1]! + (isExact(map, first) ? Math.min(start - map[first]!, map[first + 3]!) : 0);
  if (end <= start) return [from, from];
  const last = runAt(map, end - 1);
  return [from, by + map[last + 1]! + (isExact(map, last) ? Math.min(end - map[last]!, map[last + 3]!) : map[last + 3]!)];
}

/** Whether a run is spelled in its Block as it reads. */
const isExact = (map: readonly number[], run: number): boolean => map[run + 2] === map[run + 3];

/** The words of a Prose that stand from `from` to `to` in its Block; what is spelled otherwise there is kept or left whole. */
export function proseWithin({ text, map }: Prose, from: number, to: number): Prose {
  let kept = '';
  const runs: number[] = [];
  for (let run = 0; run < map.length; run += 4) {
    const [at, source, length, spelled] = [map[run]!, map[run + 1]!, map[run + 2]!, map[run + 3]!];
    const exact = length === spelled;
    const start = exact ? Math.max(0, from - source) : source < from ? length : 0;
    const end = exact ? Math.min(length, to - source) : source >= to ? 0 : length;
    if (start >= end) continue;
    runs.push(kept.length, source + (exact ? start : 0), end - start, exact ? end - start : spelled);
    kept += text.slice(at + start, at + end);
  }
  return { text: kept, map: runs };
}
