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
  const begun: Indexed[][] = [[]];
  /** By two letters the index in `begun` of the words that may begin so; 0 for none. A letter and a gap have a list of their own, which is empty. */
  const lists = new Uint16Array(PAIRS);
  /** Whether a word begins with a letter: with most of them none does, and with a gap never, though a pair of gaps may fall on a list by chance. */
  const begins = new Uint8Array(0x1_0000);
  const listOf = (first: number, second: number): Indexed[] => {
    const pair = pairOf(first, second);
    if (lists[pair] === 0) lists[pair] = begun.push([]) - 1;
    return begun[lists[pair]!]!;
  };
  for (const [index, { letters, gaps }] of words) {
    const word = { index, letters, gaps: gaps === 'all' ? -1 : [...gaps].reduce((bits, before) => bits | (1 << before), 0) };
    for (const first of casesOf(letters.charCodeAt(0))) {
      begins[first] = 1;
      for (const second of casesOf(letters.charCodeAt(1))) {
        const list = listOf(first, second);
        if (!list.includes(word)) list.push(word);
      }
      if (mayStandBefore(word, 1)) for (const gap of GAPS) listOf(first, gap);
    }
  }
  return (text, from, to, tell) => {
    let second = text.charCodeAt(from);
    for (let at = from; at < to; at++) {
      const first = second;
      second = text.charCodeAt(at + 1);
      if (begins[first] === 0) continue;
      let list = lists[pairOf(first, second)]!;
      if (list === 0) continue;
      if (isGap(second)) {
        let next = at + 2;
        while (isGap(text.charCodeAt(next))) next++;
        list = lists[pairOf(first, text.charCodeAt(next))]!;
      }
      for (const word of begun[list]!) {
        const end = endOf(word, text, at);
        if (end >= 0 && end <= to) tell(word.index, at, end);
      }
    }
  };
}

interface Indexed {
  readonly index: number;
  readonly letters: string;
  /** A bit for each letter that gaps may stand before. */
  readonly gaps: number;
}

const mayStandBefore = ({ gaps }: Indexed, letter: number): boolean => ((gaps >> letter) & 1) === 1;

const PAIRS = 1 << 14;

const pairOf = (first: number, second: number): number =>
  ((Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 16) & (PAIRS - 1);

/** Where a word that begins at `at` ends; -1 where it does not stand there. */
function endOf(word: Indexed, text: string, at: number): number {
  const { letters } = word;
  let end = at;
  for (let index = 0; index < letters.length; index++) {
    let code = text.charCodeAt(end);
    while (index > 0 && isGap(code) && mayStandBefore(word, index)) code = text.charCodeAt(++end);
    if (lower(code) !== letters.charCodeAt(index)) return -1;
    end++;
  }
  return end;
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
const casesOf = (code: number): readonly number[] => (code >= 97 && code <= 122 ? [code, code - 32] : [code]);

/** Spaces, line ends and the dots that join words. */
const GAPS = [32, 9, 10, 13, 0xb7, 0x318d, 0x3000] as const;

function isGap(code: number): boolean {
  if (code >= 0xac00) return false;
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xb7 || code === 0x318d || code === 0x3000;
}
