import { termKey } from '../terms/terms.ts';
import type { Use } from './uses.ts';

/** What is to be said of one place. */
export interface Verdict<U extends Use = Use> {
  /** `unexplained`: never glossed; `late`: used before its gloss; `reversed`: glossed 외국어(한글). */
  readonly kind: 'unexplained' | 'late' | 'reversed';
  readonly use: U;
  /** Words of the use that it is about, from `first` to `last`: the others are known. */
  readonly first: number;
  readonly last: number;
  /** How often the term stands in these uses. */
  readonly count: number;
  /** The gloss that comes too late. */
  readonly gloss?: U;
}

export interface FoldOptions {
  /** Terms that need no gloss. */
  readonly allow: readonly string[];
  /** Ask for a gloss at every use. */
  readonly strict: boolean;
}

const LONGEST_PHRASE = 6;

/** What one zone of a plan (a volume, a summary) leaves unexplained: one verdict for each term, at its first use, and one for each gloss that is the wrong way round. */
export function firstUses<U extends Use>(uses: readonly U[], { allow, strict }: FoldOptions): Verdict<U>[] {
  const known = new Set<string>(allow.map(phraseKey));
  const explained = new Set<string>(known);
  const glosses = glossesOf(uses);
  const beyondSources = new Set(uses.filter(({ form }) => form !== 'source').map(keyOf));
  const counts = new Map<string, number>();
  const found: (Verdict<U> & { key: string })[] = [];

  for (const [index, use] of uses.entries()) {
    const { form } = use;
    const key = keyOf(use);
    const { unknown, phrases } = cover(use.words, known);
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    if (form === 'source' && !beyondSources.has(key)) continue;
    if (form === 'hangul-first' || form === 'foreign-first' || form === 'name') {
      if (form === 'foreign-first' && !explained.has(key))
        found.push({ kind: 'reversed', use, first: 0, last: use.words.length - 1, count: 0, key });
      learn(known, use.words);
      learn(explained, use.words);
      continue;
    }
    const asked = strict ? cover(use.words, new Set(allow.map(phraseKey))).unknown : unknown;
    const [first, last] = [asked[0], asked.at(-1)];
    if (first === undefined || last === undefined) continue;
    const rest = use.words.slice(first, last + 1);
    const gloss = lateGloss(glosses, rest, index);
    if (unknown.length > 0) counts.set(rest.join(' '), (counts.get(rest.join(' ')) ?? 0) + 1);
    found.push({ kind: gloss ? 'late' : 'unexplained', use, first, last, count: 0, ...(gloss && { gloss }), key: rest.join(' ') });
    learn(known, rest);
    learn(known, use.words);
  }
  return found.map(({ key, ...verdict }) => ({ ...verdict, count: counts.get(key) ?? 1 }));
}

function keyOf({ words }: Use): string {
  return words.join(' ');
}

function phraseKey(term: string): string {
  return term.trim().split(/\s+/).map(termKey).join(' ');
}

/** A term and each of its words count as met from now on. */
function learn(known: Set<string>, words: readonly string[]): void {
  known.add(words.join(' '));
  for (const word of words) known.add(word);
}

/** Which words are not known, singly or as a phrase; and which known phrases were met. */
function cover(words: readonly string[], known: ReadonlySet<string>): { unknown: number[]; phrases: string[] } {
  const unknown: number[] = [];
  const phrases: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) unknown.push(at);
    else phrases.push(words.slice(at, at + length).join(' '));
    at += Math.max(1, length);
  }
  return { unknown, phrases };
}

function glossesOf<U extends Use>(uses: readonly U[]): Map<string, { use: U; index: number }> {
  const glosses = new Map<string, { use: U; index: number }>();
  for (const [index, use] of uses.entries()) {
    const isGloss = use.form === 'hangul-first' || use.form === 'foreign-first';
    if (isGloss && !glosses.has(keyOf(use))) glosses.set(keyOf(use), { use, index });
  }
  return glosses;
}

/** The gloss of these words, together or each for itself, that stands after `index`. */
function lateGloss<U extends Use>(
  glosses: ReadonlyMap<string, { use: U; index: number }>,
  words: readonly string[],
  index: number,
): U | undefined {
  const found = glosses.get(words.join(' ')) ?? (words.every((word) => glosses.has(word)) ? glosses.get(words[0]!) : undefined);
  return found && found.index > index ? found.use : undefined;
}
