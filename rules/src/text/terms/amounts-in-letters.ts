import type { Range } from '../../types.ts';
import { Cues } from '../cues.ts';
import { readAmounts } from '../money/amounts.ts';
import { CURRENCIES, WON } from '../money/currencies.ts';

const LETTER = /[A-Za-z\u4e00-\u9fff]/;

/** Marks of money from their first letter on: `US$`, `dollars`, `弗`. */
const MARKS = [...CURRENCIES, WON]
  .flatMap(({ signs, codes, before, words }) => [...signs, ...codes, ...before, ...words.map(({ word }) => word)])
  .filter((mark) => LETTER.test(mark))
  .map((mark) => mark.slice(mark.search(LETTER)));

/** Magnitudes in letters: one behind the number, or a word. */
const SCALES = [
  ...[...'0123456789십백천만억조여일이삼사오육칠팔구'].flatMap((end) => [...'kKmMbBtT'].map((scale) => end + scale)),
  ...['th', 'la', 'mi', 'cr', 'bi', 'tr'].flatMap((word) => {
    const [one, other] = [word[0]!, word[1]!];
    return [word, one.toUpperCase() + other, one + other.toUpperCase(), word.toUpperCase()];
  }),
  ...'万萬億亿兆',
];

const IN_LETTERS = new Cues([...MARKS, ...SCALES]);

/** A letter or Hanja near a number: an amount without one is of no account here. */
const LETTER_BESIDE_NUMBER =
  /[A-Za-z\u4e00-\u9fff][^A-Za-z\u4e00-\u9fff]{0,4}[0-9수몇여십백천만억조한두일이삼사오육칠팔구]|[0-9십백천만억조수] ?[A-Za-z\u4e00-\u9fff]/;

/** Where amounts of money stand that hold letters: `US$300,000`, `5 million USD`, `100弗`; a token is none, since a reader may ask what ETH is. */
export function amountsInLetters(text: string): readonly Range[] {
  if (!IN_LETTERS.mayStandIn(text) || !LETTER_BESIDE_NUMBER.test(text)) return NONE;
  return readAmounts(text)
    .filter(({ currency, text: amount }) => !currency.token && LETTER.test(amount))
    .map(({ start, end }): Range => [start, end]);
}

const NONE: readonly Range[] = [];
