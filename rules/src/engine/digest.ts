/** FNV-1a over UTF-16 code units, 32 bits from each of two seeds, of texts that come one behind the other. Not for secrets. */
export class Digest {
  #one = 0x811c9dc5;
  #other = 0x01234567;

  add(text: string): this {
    for (let at = 0; at < text.length; at++) this.#addCode(text.charCodeAt(at));
    return this;
  }

  addWithoutSpaces(text: string): this {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isSpace(code)) this.#addCode(code);
    }
    return this;
  }

  /** As many bits as a number holds whole, to tell texts apart by. */
  get number(): number {
    return (this.#one >>> 0) * 2 ** 21 + (this.#other >>> 11);
  }

  /** Sixteen hexadecimal digits. */
  get digits(): string {
    return eightDigits(this.#one) + eightDigits(this.#other);
  }

  #addCode(code: number): void {
    this.#one = Math.imul(this.#one ^ code, 0x01000193);
    this.#other = Math.imul(this.#other ^ code, 0x01000193);
  }
}

/** Sixteen hexadecimal digits that tell a text from others. */
export function digest(text: string): string {
  return new Digest().add(text).digits;
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const eightDigits = (state: number): string =>
  BYTES[state >>> 24]! + BYTES[(state >>> 16) & 0xff]! + BYTES[(state >>> 8) & 0xff]! + BYTES[state & 0xff]!;

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code <= 0x20 || (code > 0x7f && code < 0xac00) || code > 0xd7a3) return /\s/.test(String.fromCharCode(code));
  return false;
}
