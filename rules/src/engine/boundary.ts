/** Whether a cut here would part what a reader sees as one character: a surrogate pair, a syllable of conjoining jamo, a mark and its letter, CR and LF. */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length || standAlone(text.charCodeAt(offset - 1), text.charCodeAt(offset))) return false;
  const [before, after] = [text[offset - 1]!, text[offset]!];
  if (before === '\r' && after === '\n') return true;
  if (/[\uD800-\uDBFF]/u.test(before) && /[\uDC00-\uDFFF]/u.test(after)) return true;
  if (/[\u1160-\u11FF\uD7B0-\uD7FF]/u.test(after)) return /[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FF]/u.test(before);
  return before === '\u200D' || /[\p{M}\u200D]/u.test(after);
}

/** Nearly always so: a character of ASCII or a whole syllable belongs to none before it but a joiner. */
function standAlone(before: number, after: number): boolean {
  return before !== 0x200d && ((after >= 0x20 && after < 0x7f) || (after >= 0xac00 && after <= 0xd7a3));
}
