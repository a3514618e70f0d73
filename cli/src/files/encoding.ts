import iconv from 'iconv-lite';

/** How a file's words are stored. CP949 is what Windows in Korea calls ANSI. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';
  readonly bom: boolean;
}

export const UTF8: Encoding = { name: 'utf-8', bom: false };

/** A file's words; `unknown` is neither UTF-8, UTF-16 with a byte order mark nor CP949. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly refused: 'binary' | 'unknown' };

const MARKS: readonly { readonly name: Encoding['name']; readonly bytes: readonly number[] }[] = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Reads bytes as text, the byte order mark taken off. What is not valid in any of the encodings is refused, never read as garbage. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined && mark.name !== 'utf-8') return decodeWide(bytes.subarray(2), mark.name);
  const body = mark === undefined ? bytes : bytes.subarray(3);
  if (body.includes(0)) return { refused: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return { text, encoding: { name: 'utf-8', bom: mark !== undefined } };
  } catch {
    return mark === undefined ? decodeKorean(body) : { refused: 'unknown' };
  }
}

function decodeWide(bytes: Uint8Array, name: Encoding['name']): Decoded {
  if (bytes.length % 2 !== 0) return { refused: 'unknown' };
  return { text: iconv.decode(Buffer.from(bytes), name, { stripBOM: false }), encoding: { name, bom: true } };
}

/** iconv-lite reads any bytes; only what it writes back the same was CP949. */
function decodeKorean(bytes: Uint8Array): Decoded {
  const text = iconv.decode(Buffer.from(bytes), 'cp949');
  if (text.includes('\uFFFD') || !iconv.encode(text, 'cp949').equals(bytes)) return { refused: 'unknown' };
  return { text, encoding: { name: 'cp949', bom: false } };
}

/** The bytes of a text, or the first character that the encoding cannot hold. */
export function encode(text: string, encoding: Encoding): { readonly bytes: Buffer } | { readonly unfit: string } {
  if (encoding.name === 'cp949') {
    const bytes = iconv.encode(text, 'cp949');
    if (iconv.decode(bytes, 'cp949') === text) return { bytes };
    return { unfit: Array.from(text).find((character) => iconv.decode(iconv.encode(character, 'cp949'), 'cp949') !== character) ?? text };
  }
  return { bytes: iconv.encode(text, encoding.name, { addBOM: encoding.bom }) };
}
