/** FNV-1a over UTF-16 code units, 32 bits from each of two seeds, of texts that come one behind the other. Not for secrets. */
export class Digest {
  #one = 0x811c9dc5;
  #other = 0x01234567;

  add(text: string): this {
    for (let at = 0; at < text.length; at++) this.#addCode(text.charCodeAt(at));
    return this;
  }

  /** A stretch of a text, without its spaces. */
  addWords(text: string, from: number, to: number): this {
    for (let at = from; at < to; at++) {
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
    const one = this.#one;
    const other = this.#other;
    // One string at once: joined from pieces it takes four times as long.
    return String.fromCharCode(
      digit(one, 28),
      digit(one, 24),
      digit(one, 20),
      digit(one, 16),
      digit(one, 12),
      digit(one, 8),
      digit(one, 4),
      digit(one, 0),
      digit(other, 28),
      digit(other, 24),
      digit(other, 20),
      digit(other, 16),
      digit(other, 12),
      digit(other, 8),
      digit(other, 4),
      digit(other, 0),
    );
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

const DIGITS = Uint8Array.from('0123456789abcdef', (character) => character.charCodeAt(0));

/** The code of the hexadecimal digit that four bits of a state make. */
const digit = (state: number, shift: number): number => DIGITS[(state >>> shift) & 0xf]!;

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code <= 0x20 || (code > 0x7f && code < 0xac00) || code > 0xd7a3) return /\s/.test(String.fromCharCode(code));
  return false;
}
