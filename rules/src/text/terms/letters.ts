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
  if (!ACRONYM.test(word) || /[a-z]{3}/.test(word)) return false;
  const small = [...word].filter((letter) => letter >= 'a' && letter <= 'z').length;
  return small * 2 <= word.length;
}

/** The letters' names of an acronym (`MQTT` -> `엠큐티티`); `undefined` for what is no acronym. */
export function letterNames(acronym: string): string | undefined {
  if (!isAcronym(acronym)) return undefined;
  return [...acronym.toUpperCase()].map((letter) => LETTER_NAMES[letter] ?? '').join('');
}

/** Readings of the Hanja that officialese leaves bare (전년比, 스마트化, 등全기술). */
const READINGS =
  '等등先선後후中중內내外외全전新신舊구現현美미他타社사化화順순人인月월比비限한有유前전對대故고日일韓한北북年년無무高고低저大대小소長장短단初초再재反반親친脫탈非비不불州주市시省성獨독英영佛불展전型형式식的적性성力력者자家가長장件건別별當당各각同동本본上상下하車차店점國국史사際제總총最최準준半반單단多다完완道도心심旣기間간時시分분金금土토水수火화木목手수足족山산江강海해東동西서南남';

const readings = new Map([...READINGS.matchAll(/([^가-힣])([가-힣])/g)].map(([, hanja, hangul]) => [hanja!, hangul!]));

/** How Hanja is read in Hangul (`比` -> `비`); `undefined` where a character is not among the common ones. */
export function hanjaReading(hanja: string): string | undefined {
  const read = [...hanja].map((char) => readings.get(char));
  return read.every((hangul) => hangul !== undefined) ? read.join('') : undefined;
}
