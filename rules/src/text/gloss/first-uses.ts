import { termKey } from '../terms/terms.ts';
import type { Use } from './uses.ts';

/** What is to be said of one place. */
export interface Verdict<U extends Use = Use> {
  /** `unexplained`: never glossed; `late`: used before its gloss; `reversed`: glossed 외국어(한글). */
  readonly kind: 'unexplained' | 'late' | 'reversed';
  readonly use: U;
  /** Of the use among all. */
  readonly index: number;
  /** Words of the use that it is about, from `first` to `last`: the others are known. */
  readonly first: number;
  readonly last: number;
  /** How often the term stands in these uses. */
  readonly count: number;
  /** Index of the gloss that comes too late. */
  readonly gloss?: number;
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
  const allowed: ReadonlySet<string> = new Set(known);
  const explained = new Set<string>(known);
  const glosses = glossesOf(uses);
  let beyondSources: ReadonlySet<string> | undefined;
  const counts = new Map<string, number>();
  const found: { verdict: Omit<Verdict<U>, 'count'>; key: string }[] = [];

  for (let index = 0; index < uses.length; index += 1) {
    const use = uses[index]!;
    const { form, key } = use;
    const { unknown, phrases } = cover(use, known);
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    if (form === 'source') {
      beyondSources ??= new Set(uses.filter((other) => other.form !== 'source').map((other) => other.key));
      if (!beyondSources.has(key)) continue;
    }
    if (form === 'hangul-first' || form === 'foreign-first' || form === 'name') {
      if (form === 'foreign-first' && !explained.has(key))
        found.push({ verdict: { kind: 'reversed', use, index, first: 0, last: use.words.length - 1 }, key });
      learn(known, use);
      learn(explained, use);
      continue;
    }
    const asked = strict ? cover(use, allowed).unknown : unknown;
    const [first, last] = [asked[0], asked.at(-1)];
    if (first === undefined || last === undefined) continue;
    const rest = use.words.slice(first, last + 1);
    const phrase = rest.join(' ');
    const gloss = lateGloss(glosses, rest, index);
    if (unknown.length > 0) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    const kind = gloss === undefined ? 'unexplained' : 'late';
    found.push({ verdict: { kind, use, index, first, last, ...(gloss !== undefined && { gloss }) }, key: phrase });
    learn(known, { words: rest, key: phrase });
    learn(known, use);
  }
  return found.map(({ key, verdict }) => ({ ...verdict, count: counts.get(key) ?? 1 }));
}

function phraseKey(term: string): string {
  return term.trim().split(/\s+/).map(termKey).join(' ');
}

/** A term and each of its words count as met from now on. */
function learn(known: Set<string>, { words, key }: Pick<Use, 'words' | 'key'>): void {
  known.add(key);
  if (words.length > 1) for (const word of words) known.add(word);
}

/** Which words of a use are not known, singly or as a phrase; and which known phrases were met. */
interface Cover {
  readonly unknown: readonly number[];
  readonly phrases: readonly string[];
}

const ALL_UNKNOWN: Cover = { unknown: [0], phrases: [] };
const NO_WORDS: readonly number[] = [];

/** The longest known phrases are met first; most uses are one word, or one phrase that is known. */
function cover({ words, key }: Use, known: ReadonlySet<string>): Cover {
  if (words.length <= LONGEST_PHRASE && known.has(key)) return { unknown: NO_WORDS, phrases: [key] };
  if (words.length === 1) return ALL_UNKNOWN;
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

/** Where each term is glossed first. */
function glossesOf(uses: readonly Use[]): ReadonlyMap<string, number> {
  const glosses = new Map<string, number>();
  for (let index = 0; index < uses.length; index += 1) {
    const { form, key } = uses[index]!;
    if ((form === 'hangul-first' || form === 'foreign-first') && !glosses.has(key)) glosses.set(key, index);
  }
  return glosses;
}

/** Index of the gloss of these words, together or each for itself, that stands after `index`. */
function lateGloss(glosses: ReadonlyMap<string, number>, words: readonly string[], index: number): number | undefined {
  const found = glosses.get(words.join(' ')) ?? (words.every((word) => glosses.has(word)) ? glosses.get(words[0]!) : undefined);
  return found !== undefined && found > index ? found : undefined;
}
