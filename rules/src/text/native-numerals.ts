/** 수관형사 and native numbers; a pair is an approximate count, and reads as its middle. */
const ONES: readonly (readonly [word: string, value: string, approximate?: true])[] = [
  ['한두', '1.5', true],
  ['두세', '2.5', true],
  ['두서너', '3', true],
  ['두어', '2', true],
  ['서너', '3.5', true],
  ['너댓', '4.5', true],
  ['네댓', '4.5', true],
  ['대여섯', '5.5', true],
  ['예닐곱', '6.5', true],
  ['하나', '1'],
  ['한', '1'],
  ['두', '2'],
  ['둘', '2'],
  ['세', '3'],
  ['서', '3'],
  ['석', '3'],
  ['셋', '3'],
  ['네', '4'],
  ['너', '4'],
  ['넉', '4'],
  ['넷', '4'],
  ['다섯', '5'],
  ['닷', '5'],
  ['여섯', '6'],
  ['엿', '6'],
  ['일곱', '7'],
  ['여덟', '8'],
  ['아홉', '9'],
  ['반', '0.5'],
];
const TENS: readonly (readonly [word: string, value: number])[] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
  ['아흔', 90],
];

/** Those that begin with a character, in the order in which they are tried. */
function byFirst<Entry extends readonly [word: string, ...unknown[]]>(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const entry of entries) {
    const code = entry[0].charCodeAt(0);
    index.set(code, [...(index.get(code) ?? []), entry]);
  }
  return index;
}

const ONES_BY_FIRST = byFirst(ONES);
const TENS_BY_FIRST = byFirst(TENS);

/** What native numbers are made of. */
export const NATIVE_WORDS: readonly string[] = [...TENS, ...ONES].map(([word]) => word);

/** A number in native Korean words (`서`, `스무`, `열두`, `반`); `value` is a decimal string. */
export interface NativeNumber {
  readonly value: string;
  readonly end: number;
  readonly approximate: boolean;
}

/** The native number that starts at `at`; whether a counter follows is the caller's to see. */
export function nativeNumberAt(text: string, at: number): NativeNumber | undefined {
  const tens = TENS_BY_FIRST.get(text.charCodeAt(at))?.find(([word]) => text.startsWith(word, at));
  const onesAt = at + (tens?.[0].length ?? 0);
  const ones = ONES_BY_FIRST.get(text.charCodeAt(onesAt))?.find(
    ([word]) => text.startsWith(word, onesAt) && !(tens !== undefined && word === '반'),
  );
  if (ones === undefined) return tens && { value: String(tens[1]), end: onesAt, approximate: false };
  const [word, value, approximate = false] = ones;
  return { value: tens === undefined ? value : String(tens[1] + Number(value)), end: onesAt + word.length, approximate };
}
