import type { Prose } from '../../types.ts';
import type { Decimal } from '../decimal.ts';
import type { Amount } from './amounts.ts';
import { isUnit } from './rates.ts';
import { type StatedWon, statedWon } from './stated-won.ts';

/** A foreign amount and the won that the author gives for it. */
export interface Conversion {
  readonly prose: Prose;
  readonly amount: Amount;
  readonly won: StatedWon;
  /** Where the won stands: the same prose, or the cell beside it. */
  readonly wonIn: Prose;
  /** What one stands for in a column of bare numbers: 1,000 under `금액(천원)`. */
  readonly wonUnit?: Decimal;
  /** Told as what was paid or raised, so that another day's rate may be right. */
  readonly past: boolean;
  /** Years that its sentence, its row and its column name. */
  readonly years: readonly string[];
}

/** Longest part of a sentence before and after the amount that is looked at. */
const AROUND = 120;
/** Words that say that the rate was another day's. */
const OTHER_RATE = /당시|그때|시점|평균 ?환율|(?:계약|체결|취득|지급|결제|거래|송금|수령)일|지난|작년|전년|재작년|과거|종전|이전/;
/** What is planned for a year is converted at the plan's rate. */
const AHEAD = /예정|계획|목표|전망|예상|예측|할 것/;
/** What was done, not planned. */
const DONE =
  /(?:유치|조달|인수|기록|달성|수출|수입|지급|체결|수주|매입|구입|구매|판매|낙찰|투자|출자|출연|기부|집행|지출|모금|매각|납품)(?:를|을)? ?(?:하였|했|한(?![가-힣])|된(?![가-힣])|됐|되었|받았|받은|받아)|벌어들|올렸/;

/** The conversions of a run of prose; `labels` are the words of the row and column that a cell stands in. */
export function conversionsIn(prose: Prose, text: string, amounts: readonly Amount[], labels = ''): readonly Conversion[] {
  return amounts.flatMap((amount, index): Conversion[] => {
    if (amount.currency.code === 'KRW' || isUnit(amount)) return [];
    const won = statedWon(text, amounts, index);
    return won === undefined ? [] : [{ prose, amount, won, wonIn: prose, ...timeOf(`${labels} ${sentenceAt(text, amount)}`) }];
  });
}

/** The time that the words around a conversion tell of. */
export function timeOf(words: string): Pick<Conversion, 'past' | 'years'> {
  const years = [...words.matchAll(/(?<![0-9.,])(?:(20[0-9]{2})(?=년|[.]|\))|['’]([0-9]{2})(?=년|[.]))/g)].map(
    ([, whole, short]) => whole ?? `20${short}`,
  );
  return { past: OTHER_RATE.test(words) || DONE.test(words), years: AHEAD.test(words) ? [] : years };
}

function sentenceAt(text: string, { start, end }: Amount): string {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  const stop = after.search(/[다음함됨]\. |\n/);
  return (
    before.slice(Math.max(before.lastIndexOf('다. '), before.lastIndexOf('\n')) + 1) +
    text.slice(start, end) +
    (stop < 0 ? after : after.slice(0, stop + 1))
  );
}
