import type { Range } from '../../types.ts';

/** Longest formula between dollar signs that is looked for. */
const FORMULA = 200;
const LINKS = /(?:https?:\/\/|www\.)[^\s]{1,2000}/g;
const HASHTAGS = /(?<![^\s(])#[^\s#]{1,200}/g;

/** Stretches of a text that hold no money, in order: links, hashtags and formulae between dollar signs. */
export function moneyless(text: string): readonly Range[] {
  const found: Range[] = [];
  if (text.includes('://') || text.includes('www.')) found.push(...rangesOf(text, LINKS));
  if (text.includes('#')) found.push(...rangesOf(text, HASHTAGS));
  if (text.includes('$')) found.push(...formulae(text));
  return found.sort((one, other) => one[0] - other[0]);
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/** As Pandoc reads them: no space inside the signs, no digit after the last; and inside no Hangul but a number alone or a sign of mathematics. */
function formulae(text: string): Range[] {
  const found: Range[] = [];
  for (let open = text.indexOf('$'); open >= 0; ) {
    const close = text.slice(open + 1, open + FORMULA).indexOf('$') + open + 1;
    const inside = text.slice(open + 1, close);
    const after = text[close + 1] ?? '';
    if (close > open + 1 && !/[0-9]/.test(after) && isFormula(inside)) {
      found.push([open, close + 1]);
      open = text.indexOf('$', close + 1);
    } else {
      open = text.indexOf('$', open + 1);
    }
  }
  return found;
}

function isFormula(inside: string): boolean {
  if (/^\s|\s$|[가-힣\n]/.test(inside)) return false;
  return /^[0-9.,]{1,40}$/.test(inside) || /[\\^_{}=]|^[a-zA-Z]$|[a-z0-9)] ?[+*/<>-] ?[a-z0-9(\\]/.test(inside);
}
