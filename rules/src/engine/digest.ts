/** Sixteen hexadecimal digits: FNV-1a over UTF-16 code units, 32 bits from each of two seeds. Not for secrets. */
export function digest(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x01234567);
}

function half(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
