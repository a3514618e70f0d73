import { HOMOGRAPHS } from '../glossary/meanings.ts';
import { isAcronym } from '../terms/letters.ts';
import { firstWordOf, type StatedGloss } from './stated-glosses.ts';

/** Where the gloss begins among the words of each of two places that gloss one term in two ways. */
export type Beginnings = readonly [one: number, other: number];

/**
 * Do two places gloss one term in two ways? In doubt they do not: words before the parentheses may be more than the gloss, so that the two
 * must be known for the term, or differ in one word of several. A gloss within the other, and two meanings of one acronym, are no quarrel.
 */
export function rivalGlosses(one: StatedGloss, other: StatedGloss): Beginnings | undefined {
  if ((one.known !== undefined && one.known === other.known) || HOMOGRAPHS.has(one.term)) return undefined;
  const [a, b] = [beginningOf(one), beginningOf(other)];
  if (one.known !== undefined && other.known !== undefined) return within(one.known, other.known) ? undefined : [a!, b!];
  const count = Math.max(a === undefined ? 0 : one.words.length - a, b === undefined ? 0 : other.words.length - b);
  if (count > 1 || (count === 0 && one.words.length > 2 && other.words.length > 2)) return parallel(one, other, count || 3);
  return count === 0 ? misspelt(one, other) : undefined;
}

/** Where a gloss surely begins: it is known, or all that the parentheses hold. */
function beginningOf({ words, known, exact }: StatedGloss): number | undefined {
  return known === undefined ? (exact ? 0 : undefined) : firstWordOf(words, known);
}

function within(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** `사용자 경험` and `사용자 체험`: all the words but the last are the same. */
function parallel(one: StatedGloss, other: StatedGloss, count: number): Beginnings | undefined {
  if ([one, other].some(({ words, exact }) => words.length < count || (exact && words.length !== count))) return undefined;
  const [a, b] = [one, other].map(({ words }) => words.slice(-count).map(({ text }) => text)) as [string[], string[]];
  const same = a.slice(0, -1).every((word, index) => word === b[index]);
  return same && !within(a.at(-1)!, b.at(-1)!) ? [one.words.length - count, other.words.length - count] : undefined;
}

const LONG = 4;
const ALIKE = 0.6;

/** `합동외부평가` and `공동외부평가`: two long words that differ in a part. */
function misspelt(one: StatedGloss, other: StatedGloss): Beginnings | undefined {
  const [a, b] = [one.words.at(-1)!.text, other.words.at(-1)!.text];
  if (a === b || a.length !== b.length || a.length < LONG) return undefined;
  const same = [...a].filter((char, index) => char === b[index]).length;
  return same >= ALIKE * a.length ? [one.words.length - 1, other.words.length - 1] : undefined;
}

const SHORTEST = 4;

/** Do two places give one Hangul two abbreviations? Only where the Hangul is known for one of them and stands there alone. */
export function rivalAbbreviations(known: StatedGloss, other: StatedGloss): Beginnings | undefined {
  const phrase = known.known;
  if (phrase === undefined || phrase.length < SHORTEST || known.exact || other.exact || known.key === other.key) return undefined;
  if (![known, other].every(({ term }) => isAcronym(term))) return undefined;
  const first = firstWordOf(other.words, phrase);
  const head = other.words
    .slice(first)
    .map(({ text }) => text)
    .join('');
  const alone = other.known === phrase || (other.known === undefined && endsClause(other.words[first - 1]?.text));
  return head === phrase && alone ? [firstWordOf(known.words, phrase), first] : undefined;
}

/** Can nothing before it belong to the gloss: there is no word, or one with a particle? */
function endsClause(word: string | undefined): boolean {
  return word === undefined || /[가-힣](?:은|는|을|를|과|와|의|에|에서|으로|로|고|며|서)$/.test(word);
}
