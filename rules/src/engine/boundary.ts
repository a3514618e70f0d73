/** Whether a cut here would part what a reader sees as one character: a surrogate pair, a syllable of conjoining jamo, a mark and its letter, CR and LF. */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const [before, after] = [text[offset - 1]!, text[offset]!];
  if (before === '\r' && after === '\n') return true;
  if (/[\uD800-\uDBFF]/u.test(before) && /[\uDC00-\uDFFF]/u.test(after)) return true;
  if (/[\u1160-\u11FF\uD7B0-\uD7FF]/u.test(after)) return /[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FF]/u.test(before);
  return before === '\u200D' || /[\p{M}\u200D]/u.test(after);
}
