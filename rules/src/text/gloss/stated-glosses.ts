import type { Block, Given, GlossaryEntry, Place, Range } from '../../types.ts';
import { inGlossary } from '../glossary/glossary.ts';
import type { WordsInDocument } from '../replaced.ts';
import { isAcronym, namesOf } from '../terms/letters.ts';
import { soundsLike } from '../terms/sounds.ts';
import { termKey } from '../terms/terms.ts';
import type { Use } from './uses.ts';
import { placeOf, type UsesOfProse, usesOf } from './volumes.ts';

/** A term with its Hangul, as a plan states them in one place. */
export interface StatedGloss extends Pick<Use, 'start' | 'form'> {
  /** Of the term; the same however it is written. */
  readonly key: string;
  readonly term: string;
  /** The words before the parentheses, or in them, as far as they can be the gloss; the last ones surely are. */
  readonly words: readonly Word[];
  /** The last letters of the words: two ways to space one phrase surely share them. */
  readonly ending: string;
  /** Nothing but the gloss stands there: it is all that the parentheses hold. */
  readonly exact: boolean;
  /** The gloss without spaces, where it is one that is known for the term, spells it or sounds like it. */
  readonly known?: string | undefined;
  /** All that tells it from another gloss but its place: of two that agree in it, neither is the other's rival, and both have the same rivals. */
  readonly wording: string;
  /** Ends at the closing parenthesis. */
  readonly end: number;
}

/** A stated gloss and where it stands. */
export interface PlacedGloss {
  readonly gloss: StatedGloss;
  readonly where: WordsInDocument;
  /** In its document. */
  readonly start: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const LONGEST_HEAD = 60;
const MOST_WORDS = 7;

const NONE: readonly UsesOfProse<StatedGloss>[] = [];

/** The glosses that a Block states: in parentheses, or before them. */
export function glossesOf(block: Block, { settings }: Given<unknown>): readonly UsesOfProse<StatedGloss>[] {
  if (!/[([〔（［]/.test(block.text)) return NONE;
  const found: UsesOfProse<StatedGloss>[] = [];
  for (const { prose, quoted, uses } of usesOf(block)) {
    const stated: StatedGloss[] = [];
    for (const use of uses) {
      const gloss =
        use.form === 'hangul-first' || use.form === 'foreign-first' ? statedGloss(prose.text, use, settings.terms.glossary) : undefined;
      if (gloss !== undefined) stated.push(gloss);
    }
    if (stated.length > 0) found.push({ prose, quoted, uses: stated });
  }
  return found.length === 0 ? NONE : found;
}

/** How many last letters. */
const ENDING = 2;

/** What a use says of its term, if it glosses it. */
function statedGloss(text: string, use: Use, author: readonly GlossaryEntry[]): StatedGloss | undefined {
  const { form, swap, start } = use;
  const brackets = bracketsOf(text, use);
  if (brackets === undefined) return undefined;
  const [open, close] = brackets;
  const words =
    form === 'hangul-first'
      ? wordsBefore(text, open)
      : form === 'foreign-first' && swap
        ? wordsOf(swap.hangul, text.indexOf(swap.hangul, open))
        : [];
  if (!isHangul(words.at(-1)?.text.at(-1))) return undefined;
  const known = knownAmong(words, use, author, form === 'foreign-first');
  const ending = words.at(-1)!.text.slice(-ENDING);
  const key = use.key.replaceAll('/', '');
  const exact = form === 'foreign-first';
  const wording = [key, use.text, known, exact, ...words.map((word) => word.text)].join('\n');
  return { start, form, key, term: use.text, words, ending, exact, wording, end: close + 1, known };
}

const isHangul = (char: string | undefined): boolean => char !== undefined && char >= '가' && char <= '힣';

const LONGEST_ASIDE = 240;

/** The parentheses that a term stands in, or that follow it. */
function bracketsOf(text: string, { form, start, end }: Use): Range | undefined {
  const from = Math.max(0, start - LONGEST_ASIDE);
  const before = text.slice(from, start);
  const after = text.slice(end, end + LONGEST_ASIDE);
  const open = form === 'hangul-first' ? from + before.lastIndexOf('(') : end + after.indexOf('(');
  const close = end + after.indexOf(')');
  if (open < from || close < end || (form === 'hangul-first' ? before.lastIndexOf('(') <= before.lastIndexOf(')') : close < open))
    return undefined;
  return [open, close];
}

/** The words of a stated gloss from the one at `first` on, with the parentheses: the place, and how it is written without what else stands there. */
export function statedFrom(
  { gloss: { words, exact, start, end, term }, where }: PlacedGloss,
  first: number,
): { readonly at: Place; readonly gloss: string; readonly written: string; readonly span: Range } {
  const from = words[first]!.start;
  const last = words.at(-1)!;
  const gloss = words
    .slice(first)
    .map(({ text }) => text)
    .join(' ');
  return {
    at: placeOf(where, [exact ? start : from, end]),
    gloss,
    written: exact ? `${term}(${gloss})` : `${gloss}(${term})`,
    span: [from, last.start + last.text.length],
  };
}

/** Index of the word that a phrase without spaces begins in, counted back from the end. */
export function firstWordOf(words: readonly Word[], phrase: string): number {
  let length = 0;
  let first = words.length;
  while (first > 0 && length < phrase.length) {
    first -= 1;
    length += words[first]!.text.length;
  }
  return first;
}

function knownAmong(words: readonly Word[], { text: term }: Use, author: readonly GlossaryEntry[], exact: boolean): string | undefined {
  const entry = inGlossary(term);
  const isLetters = isAcronym(term);
  const head = words.map(({ text }) => text).join('');
  let found: string | undefined;
  const meet = (written: string | undefined): void => {
    const gloss = written?.replaceAll(' ', '');
    if (gloss === undefined || gloss.length <= (found?.length ?? -1)) return;
    if (exact ? head === gloss : head.endsWith(gloss)) found = gloss;
  };
  for (const one of author) {
    if (termKey(one.term) !== termKey(term)) continue;
    meet(one.gloss);
    meet(one.preferred);
  }
  entry?.glosses.forEach(meet);
  meet(entry?.spelling);
  if (isLetters) meet(namesOf(term));
  const last = words.at(-1)!.text;
  return found ?? (!isLetters && (!exact || words.length === 1) && soundsLike(last, term) ? last : undefined);
}

/** Words of one clause right before the parentheses, quotes and asterisks passed over. */
function wordsBefore(text: string, open: number): Word[] {
  let end = open;
  while (end > 0 && ' *\'"’”」』'.includes(text[end - 1]!)) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_HEAD && !STOPS.has(text[start - 1]!)) start -= 1;
  if (end - start >= LONGEST_HEAD) start = text.indexOf(' ', start) + 1;
  return wordsOf(text.slice(start, end), start).slice(-MOST_WORDS);
}

const STOPS = new Set('.,!?:;()[]\n"“”‘’\'「」『』*|/\uFFFC');

function wordsOf(words: string, start: number): Word[] {
  const found: Word[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const space = words.indexOf(' ', from);
    const end = space < 0 ? words.length : space;
    // No more than a head can hold.
    for (let at = from; at < end; at += LONGEST_HEAD)
      found.push({ text: words.slice(at, Math.min(end, at + LONGEST_HEAD)), start: start + at });
    from = end;
  }
  return found;
}
