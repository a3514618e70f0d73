import { NATIVE_WORDS } from '../native-numerals.ts';
import { VULGAR } from './fractions.ts';
import { UNIT_BEGINNINGS } from './unit-after.ts';

/** A character of a number, of what parts the ends of a range or the sides of a size, or a space between. */
const OF_NUMBER = 1;
/** The first character of a unit. */
const OF_UNIT = 2;
/** What a number may begin with: a digit or fraction, or at the beginning of a word a number in words or 평당. */
const BEGINS = 4;

/** What a sign holds that tells a quantity of another kind: a fraction, feet, degrees. */
const OF_SIGN = 8;

const KINDS = new Uint8Array(0x1_0000);
const mark = (chars: Iterable<string>, kind: number): void => {
  for (const char of chars) KINDS[char.charCodeAt(0)]! |= kind;
};
mark(`0123456789., 십백천만억조일이삼사오육칠팔구수몇여러~∼〜–-에서×xX${NATIVE_WORDS.join('')}`, OF_NUMBER);
mark(UNIT_BEGINNINGS, OF_UNIT);
mark(`0123456789${Object.keys(VULGAR).join('')}평일이삼사오육칠팔구십백천만수몇여한두세서너네석넉다닷엿여일아열스서마쉰예반`, BEGINS);

mark("/⁄'′’℉℃°ºfFC씨½¼¾⅛⅜⅝⅞", OF_SIGN);

/**
 * Whether a number that begins here goes on to something that a unit begins with; kept for one text, since what one number has told, others of
 * the same run need not ask again. It errs on the side of yes, and is asked from left to right.
 */
export class NumberRuns {
  readonly #text: string;
  /** No unit follows a number that begins before this. */
  #clear = 0;
  /** A number that begins before this may go on to the unit here. */
  #unit = 0;

  constructor(text: string) {
    this.#text = text;
  }

  reachesUnit(start: number): boolean {
    if (start < this.#clear) return false;
    if (start < this.#unit) return true;
    const text = this.#text;
    let at = start + 1;
    while (at < text.length) {
      const kind = KINDS[text.charCodeAt(at)]!;
      if ((kind & OF_UNIT) !== 0) {
        this.#unit = at;
        return true;
      }
      if ((kind & OF_NUMBER) === 0) break;
      at += 1;
    }
    this.#clear = at;
    return false;
  }
}

/** Whether a sign of a quantity of another kind may stand in a text; `false` is sure. */
export function mayHoldSign(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if ((KINDS[text.charCodeAt(at)]! & OF_SIGN) !== 0) return true;
  return false;
}

/** Whether a number, or 평당, may begin at `at`: digits anywhere, words where no Hangul stands before them. */
export function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (KINDS[code]! & BEGINS) !== 0 && !(isHangul(code) && isHangul(text.charCodeAt(at - 1)));
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
