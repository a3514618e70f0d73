/**
 * Names of the Latin letters in Hangul, by 표준국어대사전. Since 2022-12-20 `알` is standard beside `아르`
 * (국립국어원, 2023-01-19); `씨`, `쥐` and `뷔` are heard but are not standard.
 */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  A: '에이',
  B: '비',
  C: '시',
  D: '디',
  E: '이',
  F: '에프',
  G: '지',
  H: '에이치',
  I: '아이',
  J: '제이',
  K: '케이',
  L: '엘',
  M: '엠',
  N: '엔',
  O: '오',
  P: '피',
  Q: '큐',
  R: '아르',
  S: '에스',
  T: '티',
  U: '유',
  V: '브이',
  W: '더블유',
  X: '엑스',
  Y: '와이',
  Z: '제트',
  '&': '앤',
  /** `B2B`: read as the English word `to`. */
  '2': '투',
};

const ACRONYM = /^[A-Z](?:[A-Za-z&/-]|2(?=[A-Z])){0,6}[A-Z]$/;

/** Is it read letter by letter: two to eight letters, most of them capitals (`MQTT`, `SaaS`, `R&D`, `B2B`)? */
export function isAcronym(word: string): boolean {
  if (!ACRONYM.test(word)) return false;
  const small = [...word].filter((letter) => letter >= 'a' && letter <= 'z').length;
  return small * 2 <= word.length;
}

/** The letters' names of an acronym (`MQTT` -> `엠큐티티`); `undefined` for what is no acronym. */
export function letterNames(acronym: string): string | undefined {
  if (!isAcronym(acronym)) return undefined;
  return [...acronym.toUpperCase()].map((letter) => LETTER_NAMES[letter] ?? '').join('');
}
