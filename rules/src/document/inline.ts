import { mayFold } from './fold.ts';
import { type Lines, tellPieces } from './inline-pieces.ts';
import { InlineScan, trimmedEnd } from './inline-scan.ts';
import type { PartsWriter } from './parts-writer.ts';

/** What a character may be, by its code: a sign by itself, or one only before certain others. */
const SIGN = 1;
const SIGN_BEFORE_OTHERS = 2;
const SIGNS = new Uint8Array(128);
for (const sign of '\0\\`*_[') SIGNS[sign.charCodeAt(0)] = SIGN;
for (const sign of '<&~') SIGNS[sign.charCodeAt(0)] = SIGN_BEFORE_OTHERS;

/** Tells `parts` the words of these lines; `false` (and perhaps nothing told) where only the parser knows. */
export function scanInline(source: string, lines: Lines, labels: ReadonlySet<string>, parts: PartsWriter): boolean {
  if (lines.length === 2 && isBare(source, lines[0]!, lines[1]!)) {
    parts.bareWords(lines[0]!, trimmedEnd(source, lines[0]!, lines[1]!));
    return true;
  }
  if (isPlain(source, lines)) {
    for (let n = 0; n < lines.length; n += 2) {
      if (n > 0) parts.lineEnd(lines[n - 1]!);
      parts.words(lines[n]!, trimmedEnd(source, lines[n]!, lines[n + 1]!));
    }
    return true;
  }
  const scan = new InlineScan(source, lines, labels);
  if (!scan.run()) return false;
  tellPieces(source, scan.pieces, parts);
  return true;
}

/** Whether what stands here is neither a sign nor folded: most cells and items, which are told by one look at each character. */
function isBare(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (mayFold(code) || (code < 128 && SIGNS[code] !== 0)) return false;
  }
  return true;
}

/** Whether no sign stands in the lines. */
function isPlain(source: string, lines: Lines): boolean {
  for (let n = 0; n < lines.length; n += 2) {
    for (let at = lines[n]!; at < lines[n + 1]!; at++) {
      const code = source.charCodeAt(at);
      if (code > 127 || SIGNS[code] === 0) continue;
      if (SIGNS[code] === SIGN || isSignBefore(source[at]!, source[at + 1] ?? '')) return false;
    }
  }
  return true;
}

function isSignBefore(sign: string, next: string): boolean {
  if (sign === '~') return next === '~';
  return sign === '&' ? /[#a-z0-9]/i.test(next) : /[a-z/!?]/i.test(next);
}
