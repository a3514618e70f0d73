import type { Range } from '../types.ts';

/** Longest formula between dollar signs that is looked for. */
const LONGEST = 200;

/**
 * Ranges of TeX formulae, in order: `$x^2 + y_i$`. As Pandoc reads them: no space inside the signs, no digit after the last; and inside, but for
 * what braces hold, no Hangul but a number alone or a sign of mathematics.
 */
export function formulaeIn(text: string): Range[] {
  const found: Range[] = [];
  for (let open = text.indexOf('$'); open >= 0; ) {
    const close = text.slice(open + 1, open + LONGEST).indexOf('$') + open + 1;
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
  if (/^\s|\s$|[가-힣\n]/.test(inside.replace(/\{[^{}\n]{0,60}\}/g, '{}'))) return false;
  return /^[0-9.,]{1,40}$/.test(inside) || /[\\^_{}=]|^[a-zA-Z]$|[a-z0-9)] ?[+*/<>-] ?[a-z0-9(\\]/.test(inside);
}
