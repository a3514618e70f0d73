import { sourceRange } from '../../document/prose.ts';
import type { GlossaryEntry, Place, Range } from '../../types.ts';
import { inGlossary } from '../glossary/glossary.ts';
import { isAcronym, namesOf } from '../terms/letters.ts';
import { soundsLike } from '../terms/sounds.ts';
import { termKey } from '../terms/terms.ts';
import type { UseInDocument } from './volumes.ts';

/** A term with its Hangul, as a plan states them in one place. */
export interface StatedGloss {
  /** Of the term; the same however it is written. */
  readonly key: string;
  readonly term: string;
  /** The words before the parentheses, or in them, as far as they can be the gloss; the last ones surely are. */
  readonly words: readonly Word[];
  /** Nothing but the gloss stands there: it is all that the parentheses hold. */
  readonly exact: boolean;
  /** The gloss without spaces, where it is one that is known for the term, spells it or sounds like it. */
  readonly known?: string;
  readonly use: UseInDocument;
  /** Ends at the closing parenthesis. */
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const LONGEST_HEAD = 60;
const MOST_WORDS = 7;

/** A gloss, wherever its Block stands. */
type Stated = Omit<StatedGloss, 'use'>;

const remembered = new WeakMap<
  readonly GlossaryEntry[],
  WeakMap<UseInDocument['spans'], { form: UseInDocument['form']; stated: Stated | undefined }>
>();

/** What a use says of its term, if it glosses it; remembered with the spans of the use, which are its own. */
export function statedGloss(use: UseInDocument, author: readonly GlossaryEntry[]): StatedGloss | undefined {
  const ofAuthor = remembered.get(author) ?? new WeakMap();
  remembered.set(author, ofAuthor);
  const before = ofAuthor.get(use.spans);
  const known = before?.form === use.form ? before : { form: use.form, stated: read(use, author) };
  ofAuthor.set(use.spans, known);
  return known.stated && { ...known.stated, use };
}

function read(use: UseInDocument, author: readonly GlossaryEntry[]): Stated | undefined {
  const { text } = use.prose;
  const { form, swap } = use;
  const brackets = bracketsOf(text, use);
  if (brackets === undefined) return undefined;
  const [open, close] = brackets;
  const words =
    form === 'hangul-first'
      ? wordsBefore(text, open)
      : form === 'foreign-first' && swap
        ? wordsOf(swap.hangul, text.indexOf(swap.hangul, open))
        : [];
  if (!/[가-힣]$/.test(words.at(-1)?.text ?? '')) return undefined;
  const known = knownAmong(words, use, author, form === 'foreign-first');
  const said = { key: use.words.join(' ').replaceAll('/', ''), term: use.text, words, exact: form === 'foreign-first' };
  return { ...said, ...(known !== undefined && { known }), end: close + 1 };
}

const LONGEST_ASIDE = 240;

/** The parentheses that a term stands in, or that follow it. */
function bracketsOf(text: string, { form, start, end }: UseInDocument): Range | undefined {
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
  { use, words, exact, end, term }: StatedGloss,
  first: number,
): { readonly at: Place; readonly gloss: string; readonly written: string; readonly span: Range } {
  const from = words[first]!.start;
  const last = words.at(-1)!;
  const gloss = words
    .slice(first)
    .map(({ text }) => text)
    .join(' ');
  const [start, until] = sourceRange(use.prose, exact ? use.start : from, end);
  return {
    at: { document: use.document.id, range: [use.blockStart + start, use.blockStart + until] },
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

function knownAmong(
  words: readonly Word[],
  { text: term }: UseInDocument,
  author: readonly GlossaryEntry[],
  exact: boolean,
): string | undefined {
  const entry = inGlossary(term);
  const own = author.flatMap((one) => (termKey(one.term) === termKey(term) ? [one.gloss, one.preferred] : []));
  const said = [...own, ...(entry?.glosses ?? []), entry?.spelling, isAcronym(term) ? namesOf(term) : undefined]
    .filter((gloss) => gloss !== undefined)
    .map((gloss) => gloss.replaceAll(' ', ''));
  const head = words.map(({ text }) => text).join('');
  const found = said.filter((gloss) => (exact ? head === gloss : head.endsWith(gloss))).sort((a, b) => b.length - a.length)[0];
  const last = words.at(-1)!.text;
  return found ?? (!isAcronym(term) && (!exact || words.length === 1) && soundsLike(last, term) ? last : undefined);
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
  return [...words.matchAll(/[^ ]{1,60}/g)].map(({ 0: text, index }) => ({ text, start: start + index }));
}
