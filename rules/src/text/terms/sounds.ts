import Hangul from 'hangul-js';
import { letterNames } from './letters.ts';

/** Classes of consonants that transliteration mixes; ㅇ and ㅎ come and go, and are left out. */
const CLASSES: readonly (readonly [letters: string, sound: string])[] = [
  ['ㄱㄲㅋkgq', 'k'],
  ['ㄴn', 'n'],
  ['ㄷㄸㅌㅅㅆㅈㅉㅊtdszjxc', 't'],
  ['ㄹlr', 'l'],
  ['ㅁm', 'm'],
  ['ㅂㅃㅍbpfv', 'p'],
];
const sounds = new Map(CLASSES.flatMap(([letters, sound]) => [...letters].map((letter) => [letter, sound] as const)));

/** Share of the consonants that must agree in order. */
const ENOUGH = 0.6;
const LONGEST = 24;

/** Does the Hangul transliterate the foreign word: by sound (`리츠` and `REITs`, `플랫폼` and `platform`), or by the names of its letters? Vowels are not compared. */
export function soundsLike(hangul: string, foreign: string): boolean {
  const plain = foreign.replace(/[^A-Za-z]/g, '');
  if (hangul.length > LONGEST || plain.length > LONGEST || !/^[가-힣]{2,}$/.test(hangul)) return false;
  if (letterNames(plain.toUpperCase()) === hangul) return true;
  const heard = consonants(Hangul.disassemble(hangul));
  const written = consonants([
    ...plain
      .toLowerCase()
      .replace(/ck|c(?![eiyh])/g, 'k')
      .replace(/(.)\1/g, '$1')
      .replace(/(?<=[aeiou])r(?![aeiou])/g, ''),
  ]);
  const [first] = heard;
  if (first === undefined || first !== written[0]) return false;
  return commonLength(heard, written) >= ENOUGH * Math.max(heard.length, written.length);
}

function consonants(letters: readonly string[]): string[] {
  return letters.map((letter) => sounds.get(letter)).filter((sound) => sound !== undefined);
}

/** Length of the longest sequence that both hold in order. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const sound of one) {
    const next = [0];
    for (const [at, heard] of other.entries()) next.push(sound === heard ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row.at(-1)!;
}
