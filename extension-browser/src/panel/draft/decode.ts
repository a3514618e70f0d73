/** A draft's text, and what it was written in where that is not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'euc-kr';
}

/** Reads bytes as UTF-8, else as EUC-KR with the syllables that CP949 adds; UTF-16 where its mark says so. `undefined` for what is no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le', 'utf-16');
  if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be', 'utf-16');
  if (bytes.includes(0)) return undefined;
  return read(bytes, 'utf-8', 'utf-8') ?? read(bytes, 'euc-kr', 'euc-kr');
}

function read(bytes: Uint8Array, label: string, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
