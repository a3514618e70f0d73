import iconv from 'iconv-lite';

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Reads bytes as the command reads them: UTF-8, UTF-16 with a byte order mark, or CP949, the mark taken off. `undefined` for what is none of these. */
export function decode(bytes: Uint8Array): string | undefined {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  const body = mark === undefined ? bytes : bytes.subarray(mark.bytes.length);
  if (mark !== undefined) return unicode(body, mark.encoding);
  if (body.includes(0)) return undefined;
  return unicode(body, 'utf-8') ?? korean(body);
}

function unicode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** iconv-lite reads any bytes; only what it writes back the same was CP949. Node's own decoder lacks the syllables that CP949 adds to EUC-KR. */
function korean(bytes: Uint8Array): string | undefined {
  const text = iconv.decode(Buffer.from(bytes), 'cp949');
  return !text.includes('\uFFFD') && iconv.encode(text, 'cp949').equals(bytes) ? text : undefined;
}
