/** Small letters without spaces and dots, and before which of them those may stand in a text. */
export interface SoughtWord {
  readonly letters: string;
  /** `all` where the word is long enough to be no other word with a space in it: `이 사업` holds no 이사. */
  readonly gaps: ReadonlySet<number> | 'all';
}

/** Tells of each word that stands in a stretch of a text, in the order of their beginnings, and of those that begin together by their index. */
export type WordSearch = (text: string, from: number, to: number, tell: (word: number, start: number, end: number) => void) => void;

/** Words with fewer letters may be others with a space in them. */
const LONG = 4;

/** A word as it is looked for. */
export function soughtWord(written: string): SoughtWord {
  const gaps = new Set<number>();
  let letters = '';
  for (const letter of written.normalize('NFC').toLowerCase()) {
    if (isGap(letter.charCodeAt(0))) gaps.add(letters.length);
    else letters += letter;
  }
  return { letters, gaps: letters.length >= LONG ? 'all' : gaps };
}

/** Looks for many words at once, each known by its index: what a text costs hardly grows with their number. */
export function wordSearch(words: ReadonlyMap<number, SoughtWord>): WordSearch {
  const begins = new Uint8Array(0x10000);
  /** Words by their first two letters, of which several may come to the same number. */
  const byBeginning: (Indexed[] | undefined)[] = Array.from({ length: BEGINNINGS });
  for (const [index, word] of words) {
    const [first, second] = [word.letters.charCodeAt(0), word.letters.charCodeAt(1)];
    for (const letter of [first, upper(first)]) begins[letter] = 1;
    const beginning = beginningOf(first, second);
    byBeginning[beginning] = [...(byBeginning[beginning] ?? []), { index, word }];
  }
  return (text, from, to, tell) => {
    for (let at = from; at < to; at++) {
      const first = text.charCodeAt(at);
      if (begins[first] === 0) continue;
      let next = at + 1;
      while (isGap(text.charCodeAt(next))) next++;
      const begun = byBeginning[beginningOf(lower(first), lower(text.charCodeAt(next)))];
      if (begun === undefined) continue;
      for (const { index, word } of begun) {
        const end = endOf(word, text, at);
        if (end >= 0 && end <= to) tell(index, at, end);
      }
    }
  };
}

interface Indexed {
  readonly index: number;
  readonly word: SoughtWord;
}

const BEGINNINGS = 4096;

const beginningOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (BEGINNINGS - 1);

/** Where a word that begins at `at` ends; -1 where it does not stand there. */
function endOf({ letters, gaps }: SoughtWord, text: string, at: number): number {
  let end = at + 1;
  for (let index = 1; index < letters.length; index++) {
    let code = text.charCodeAt(end);
    while (isGap(code) && (gaps === 'all' || gaps.has(index))) code = text.charCodeAt(++end);
    if (lower(code) !== letters.charCodeAt(index)) return -1;
    end++;
  }
  return lower(text.charCodeAt(at)) === letters.charCodeAt(0) ? end : -1;
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
const upper = (code: number): number => (code >= 97 && code <= 122 ? code - 32 : code);

/** Spaces, line ends and the dots that join words. */
function isGap(code: number): boolean {
  if (code >= 0xac00) return false;
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xb7 || code === 0x318d || code === 0x3000;
}
