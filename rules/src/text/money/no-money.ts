import type { Range } from '../../types.ts';
import { formulaeIn } from '../formulae.ts';

const LINKS = /(?:https?:\/\/|www\.)[^\s]{1,2000}/g;
const HASHTAGS = /(?<![^\s(])#[^\s#]{1,200}/g;

/** One of these stands where any of them does. */
const MARKS = /[#$]|:\/\/|www\./;
const NONE: readonly Range[] = [];

/** Stretches of a text that hold no money, in order: links, hashtags and formulae between dollar signs. */
export function moneyless(text: string): readonly Range[] {
  if (!MARKS.test(text)) return NONE;
  const found: Range[] = [];
  if (text.includes('://') || text.includes('www.')) found.push(...rangesOf(text, LINKS));
  if (text.includes('#')) found.push(...rangesOf(text, HASHTAGS));
  if (text.includes('$')) found.push(...formulaeIn(text));
  return found.sort((one, other) => one[0] - other[0]);
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
