import { termKey } from '../terms/terms.ts';
import type { Use } from './uses.ts';

/** The uses of a Block, by Prose. */
interface Told<U extends Use> {
  readonly proses: readonly { readonly uses: readonly U[] }[];
}

/** A use and where it stands. */
export interface Met<U extends Use, B extends Told<U>> {
  readonly use: U;
  readonly prose: B['proses'][number];
  readonly block: B;
}

/** What is to be said of one place. */
export interface Verdict<U extends Use, B extends Told<U>> {
  readonly at: Met<U, B>;
  /** `unexplained`: never glossed; `late`: used before its gloss; `reversed`: glossed 외국어(한글). */
  readonly kind: 'unexplained' | 'late' | 'reversed';
  /** Words of the use that it is about, from `first` to `last`: the others are known. */
  readonly first: number;
  readonly last: number;
  /** How often the term stands in these uses. */
  readonly count: number;
  /** The gloss that comes too late. */
  readonly gloss: Met<U, B> | undefined;
}

export interface FoldOptions {
  /** Terms that need no gloss. */
  readonly allow: readonly string[];
  /** Ask for a gloss at every use. */
  readonly strict: boolean;
}

const LONGEST_PHRASE = 6;

/** What one zone of a plan (a volume, a summary) leaves unexplained: one verdict for each term, at its first use, and one for each gloss that is the wrong way round. */
export function firstUses<U extends Use, B extends Told<U>>(blocks: readonly B[], { allow, strict }: FoldOptions): Verdict<U, B>[] {
  const [known, allowed, explained] = [knownAtFirst(allow), knownAtFirst(allow), knownAtFirst(allow)];
  const glosses = glossesOf<U, B>(blocks);
  let beyondSources: ReadonlySet<string> | undefined;
  const found: (Omit<Verdict<U, B>, 'count'> & { readonly phrase: string })[] = [];

  let order = -1;
  for (const block of blocks) {
    for (const prose of block.proses) {
      for (const use of prose.uses) {
        order += 1;
        const { form, key, words } = use;
        const unknown = meet(use, known);
        if (form === 'bare' && unknown.length === 0 && !strict) continue;
        if (form === 'source') {
          beyondSources ??= keysBeyondSources(blocks);
          if (!beyondSources.has(key)) continue;
        }
        if (form === 'hangul-first' || form === 'foreign-first' || form === 'name') {
          if (form === 'foreign-first' && !explained.has(key))
            found.push({ kind: 'reversed', at: { use, prose, block }, first: 0, last: words.length - 1, gloss: undefined, phrase: key });
          learn(known, words, key);
          learn(explained, words, key);
          continue;
        }
        const asked = strict ? meet(use, allowed) : unknown;
        const [first, last] = [asked[0], asked.at(-1)];
        if (first === undefined || last === undefined) continue;
        const rest = words.slice(first, last + 1);
        const phrase = rest.join(' ');
        const gloss = lateGloss(glosses, rest, order);
        found.push({ kind: gloss === undefined ? 'unexplained' : 'late', at: { use, prose, block }, first, last, gloss, phrase });
        learn(known, rest, phrase);
        if (unknown.length > 0) known.get(phrase)!.met += 1;
        learn(known, words, key);
      }
    }
  }
  return found.map(({ kind, at, first, last, gloss, phrase }) => ({ kind, at, first, last, gloss, count: known.get(phrase)!.met || 1 }));
}

/** Terms and words by their keys, and how often each was met once it was known. */
type Known = Map<string, { met: number }>;

const knownAtFirst = (allow: readonly string[]): Known => new Map(allow.map((term) => [phraseKey(term), { met: 0 }]));

function keysBeyondSources(blocks: readonly Told<Use>[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { proses } of blocks) for (const { uses } of proses) for (const { form, key } of uses) if (form !== 'source') keys.add(key);
  return keys;
}

function phraseKey(term: string): string {
  return term.trim().split(/\s+/).map(termKey).join(' ');
}

/** A term and each of its words count as met from now on. */
function learn(known: Known, words: readonly string[], key: string): void {
  if (!known.has(key)) known.set(key, { met: 0 });
  if (words.length > 1) for (const word of words) if (!known.has(word)) known.set(word, { met: 0 });
}

const FIRST_WORD: readonly number[] = [0];
const NO_WORDS: readonly number[] = [];

/** Which words of a use are not known, singly or as a phrase; the known phrases are counted, the longest first. Most uses are one word, or one phrase that is known. */
function meet({ words, key }: Use, known: Known): readonly number[] {
  const whole = words.length <= LONGEST_PHRASE ? known.get(key) : undefined;
  if (whole !== undefined) {
    whole.met += 1;
    return NO_WORDS;
  }
  if (words.length === 1) return FIRST_WORD;
  const unknown: number[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) unknown.push(at);
    else known.get(words.slice(at, at + length).join(' '))!.met += 1;
    at += Math.max(1, length);
  }
  return unknown;
}

/** A gloss, and how many uses stand before it. */
type OrderedGloss<U extends Use, B extends Told<U>> = Met<U, B> & { readonly order: number };

/** Where each term is glossed first. */
function glossesOf<U extends Use, B extends Told<U>>(blocks: readonly B[]): ReadonlyMap<string, OrderedGloss<U, B>> {
  const glosses = new Map<string, OrderedGloss<U, B>>();
  let order = -1;
  for (const block of blocks) {
    for (const prose of block.proses) {
      for (const use of prose.uses) {
        order += 1;
        const { form, key } = use;
        if ((form === 'hangul-first' || form === 'foreign-first') && !glosses.has(key)) glosses.set(key, { use, prose, block, order });
      }
    }
  }
  return glosses;
}

/** The gloss of these words, together or each for itself, that stands behind so many uses. */
function lateGloss<G extends { readonly order: number }>(
  glosses: ReadonlyMap<string, G>,
  words: readonly string[],
  order: number,
): G | undefined {
  const found = glosses.get(words.join(' ')) ?? (words.every((word) => glosses.has(word)) ? glosses.get(words[0]!) : undefined);
  return found !== undefined && found.order > order ? found : undefined;
}
