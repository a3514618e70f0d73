import type { Prose } from '../../types.ts';
import type { Decimal } from '../decimal.ts';
import type { Amount } from './amounts.ts';
import { CURRENCIES } from './currencies.ts';
import type { Currency } from './currency.ts';
import { type Mark, markAfter, markBefore } from './marks.ts';
import type { RateDate } from './rate-dates.ts';

/** An exchange rate that a text states for its own amounts. */
export interface StatedRate {
  readonly currency: Currency;
  /** Won for one unit. */
  readonly won: Decimal;
  /** Where it is told: `$1 = 1,400원`, or the won alone. */
  readonly start: number;
  readonly end: number;
  /** The amount that the rate is told for, where it is written out: `$1` in `$1 = 1,400원`. */
  readonly unit?: Amount;
}

/** A stated rate, where it stands, and the days that are written for it. */
export interface PlacedRate extends StatedRate {
  readonly prose: Prose;
  readonly dates: readonly RateDate[];
}

/** What a rate is, before its place is known. */
type Rate = Pick<StatedRate, 'currency' | 'won' | 'unit'>;

/** Words that say that a rate is applied, not reported. */
const APPLIED = /적용|가정|기준(?!금리)|환산|고시|전제|계산/;
/** News of a rate: it moved, so that it is no basis of the plan's own figures. */
const MOVED =
  /마감|기록|거래를|돌파|넘[어은었으을는겨]|초과|근접|逼近|위협|웃돌|밑돌|상승|하락|급등|급락|치솟|올랐|내렸|떨어|변동|전망|육박|오르|내리/;
const RATE_WORD = /환율|매매기준율/;
/** A line so short is a label with its value, and needs no 적용. */
const LABEL = 40;
/** 환율 or 매매기준율 with the won right after it. */
const RATE_TOLD = /(?:환율|매매기준율)(?:\([^()]{1,12}\))?(?:은|는|을|로)? ?(?:[:=]|약|미화|1? ?(?:달러|유로|위안)당?|1?\$|[A-Z]{3})? ?$/;

/** What stands before the won of a list of rates: the currency alone, with the hundred that it is posted by. */
const LISTED = /(?:^|[,·:;(/]|[은는] ) ?([가-힣A-Za-z]{1,4} ?[가-힣A-Za-z]{1,5})(?:\(?100[가-힣A-Z]{0,3}\)?)? ?[:=]? ?$/;

/** Rates that a run of prose states: `$1 = 1,400원`, `1달러당 1,380원 적용`, `환율 1,350원/달러`, `100엔당 905원`. */
export function statedRates(text: string, amounts: readonly Amount[]): readonly StatedRate[] {
  if (!mayTellRate(text, amounts)) return NONE;
  const found: StatedRate[] = [];
  for (const [index, won] of amounts.entries()) {
    if (!isWon(won) || won.to !== undefined || won.vague) continue;
    const pair = fromPair(text, amounts[index - 1], won) ?? fromPairBackwards(text, won, amounts[index + 1]);
    const rate = pair ?? fromUnit(text, won) ?? fromList(text, won);
    if (rate === undefined || !isPlausible(rate)) continue;
    const { start, end } = rate.unit ?? won;
    found.push({ ...rate, start: Math.min(start, won.start), end: Math.max(end, won.end) });
  }
  return found;
}

const isWon = (amount: Amount): boolean => amount.currency.code === 'KRW';
const NONE: readonly never[] = [];

/** A rate in one amount, that of its won, is told by 환율, 매매기준율, 당 or a slash. */
const mayTellRate = (text: string, amounts: readonly Amount[]): boolean =>
  amounts.some(isWon) && (amounts.length > 1 || /[율당/]/.test(text));

/** Whether a text speaks of rates at all, as one that `rateTold` takes a rate from does. */
export const speaksOfRates = ({ text }: Prose): boolean => RATE_WORD.test(text);

/**
 * A rate over cells of a table: `환율(원/달러)` and `1,380`; with `whose`, which must name the currency, another cell tells whose it is. Small units
 * are posted by the hundred, whether or not the table says so.
 */
export function rateTold(label: string, won: Decimal, whose?: string): Rate | undefined {
  if (!RATE_WORD.test(label) || MOVED.test(label)) return undefined;
  const currency = whose === undefined ? (namedIn(label) ?? dollar) : namedIn(whose);
  if (currency === undefined) return undefined;
  const hundredth = { currency, won: won.div(100) };
  if (currency.rates !== undefined && currency.rates[0] < 10 && isPlausible(hundredth)) return hundredth;
  return isPlausible({ currency, won }) ? { currency, won } : undefined;
}

/** Whether the rates, by code, that a plan states tell what amounts in a currency are in won; one for the yen or the yuan tells what `¥` is. */
export function covers(stated: { has(code: string): boolean }, { code, oneOf }: Currency): boolean {
  return stated.has(code) || oneOf?.some((one) => stated.has(one)) === true;
}

/** Won for one unit by code, of currencies for which all statements agree. */
export function unanimous(stated: readonly StatedRate[]): ReadonlyMap<string, Decimal> {
  const rates = new Map<string, Decimal>();
  const disputed = new Set<string>();
  for (const { currency, won } of stated) {
    if (!(rates.get(currency.code) ?? won).eq(won)) disputed.add(currency.code);
    rates.set(currency.code, won);
  }
  return new Map([...rates].filter(([code]) => !disputed.has(code)));
}

/** `1유로 = 1.09달러`: a rate between foreign currencies, and no amount of the plan. */
export function crossRates(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2) return NONE;
  return amounts.flatMap((amount, index) => {
    const next = amounts[index + 1];
    const isRate = next !== undefined && isUnit(amount) && !isWon(amount) && !isWon(next) && next.currency !== amount.currency;
    return isRate && /^ ?(?:=|≒|≈|당) ?약? ?$/.test(text.slice(amount.end, next.start).slice(0, 6)) ? [amount, next] : [];
  });
}

/** `$1 = 1,400원`, `1달러당 1,380원`, `1달러 1,400원`. */
function fromPair(text: string, foreign: Amount | undefined, won: Amount): Rate | undefined {
  if (foreign === undefined || !isUnit(foreign)) return undefined;
  const gap = text.slice(foreign.end, won.start);
  if (gap.length > 12) return undefined;
  const certain = /^ ?(?:=|≒|≈|:) ?약? ?$/.test(gap);
  const told = /^ ?(?:당|은|는|에|를|을)? ?(?:약|원화|한화)? ?$/.test(gap) && isApplied(text, won, foreign.start);
  return certain || told ? { currency: foreign.currency, won: won.value.div(foreign.value), unit: foreign } : undefined;
}

/** `1,400원 = $1`, `1,350원/1달러`. */
function fromPairBackwards(text: string, won: Amount, foreign: Amount | undefined): Rate | undefined {
  if (foreign === undefined || !isUnit(foreign) || !/^ ?[=/] ?$/.test(text.slice(won.end, foreign.start).slice(0, 4))) return undefined;
  return { currency: foreign.currency, won: won.value.div(foreign.value), unit: foreign };
}

/** `1,350원/달러`, `달러당 1,400원을 적용`, `환율 1,350원`, `USD/KRW 1,380원`. */
function fromUnit(text: string, won: Amount): Rate | undefined {
  const per = /^ ?\/ ?/.exec(text.slice(won.end, won.end + 3))?.[0];
  if (per !== undefined) {
    const unit = unitAt(text, won.end + per.length);
    if (unit !== undefined) return isApplied(text, won, won.start) ? { currency: unit.currency, won: won.value } : undefined;
  }
  const before = text.slice(Math.max(0, won.start - 30), won.start);
  if (/당 ?(?:약 ?)?$/.test(before) && !/[0-9천만억] ?[^ 0-9]{1,6}당/.test(before)) {
    const named = namedIn(before);
    if (named !== undefined) return isApplied(text, won, won.start) ? { currency: named, won: won.value } : undefined;
  }
  const told = RATE_TOLD.exec(before);
  return told !== null && isApplied(text, won, won.start - told[0].length)
    ? { currency: namedIn(before) ?? dollar, won: won.value }
    : undefined;
}

/** A currency right before its won, one of several: `환율: USD 1,400원, 유로 1,600원, JPY(100) 905원`. */
function fromList(text: string, won: Amount): Rate | undefined {
  const before = text.slice(Math.max(0, won.start - 24), won.start);
  const listed = LISTED.exec(before);
  const named = listed?.[1];
  // 환율 stands before the list: in `원달러 환율 1,450원` it is no name of a currency.
  const heading = text.slice(Math.max(0, won.start - 120), won.start - (before.length - (listed?.index ?? 0)));
  if (named === undefined || !RATE_WORD.test(heading) || MOVED.test(sentence(text, won))) return undefined;
  return rateTold('환율', won.value, named);
}

/** An amount that rates are told for: one, or a hundred of a small unit. */
export function isUnit(amount: Amount): boolean {
  if (amount.to !== undefined || amount.vague || amount.open) return false;
  // Banks quote small units by the hundred: 100엔당 905원.
  return amount.value.eq(1) || (amount.value.eq(100) && (amount.currency.rates?.[0] ?? Number.POSITIVE_INFINITY) < 10);
}

/** The rate is applied, or stands as a label: alone on its line, or first in parentheses or after a comma. */
function isApplied(text: string, won: Amount, from: number): boolean {
  const around = sentence(text, won);
  if (MOVED.test(around)) return false;
  return (
    APPLIED.test(around) || text.trim().length <= LABEL || /[([:;,] ?(?:적용 ?)?(?:환율 ?)?$/.test(text.slice(Math.max(0, from - 10), from))
  );
}

/** The words near the amount, within its sentence. */
function sentence(text: string, { start, end }: Amount): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return before.slice(before.lastIndexOf('다. ') + 1) + (/^.{0,40}?(?:다\. |;|$)/.exec(after)?.[0] ?? after);
}

/** The currency whose unit stands at `at`: 달러, USD or $. */
function unitAt(text: string, at: number): Mark | undefined {
  const sign = CURRENCIES.find(({ signs }) => signs.some((candidate) => text.startsWith(candidate, at)));
  if (sign !== undefined) return { start: at, end: at + 1, currency: sign, code: false };
  const mark = markAfter(text, at, () => false);
  return mark?.currency.code === 'KRW' ? undefined : mark;
}

/** The last foreign currency that a few words name. */
function namedIn(words: string): Currency | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (words[at] === ' ') continue;
    const mark = /[A-Za-z]/.test(words[at - 1] ?? '') ? undefined : unitAt(words, at);
    if (mark !== undefined && mark.currency.token === undefined) return mark.currency;
  }
  return markBefore(words, words.length)?.currency;
}

const dollar = CURRENCIES.find(({ code }) => code === 'USD')!;

function isPlausible({ currency, won }: Rate): boolean {
  if (currency.code === 'KRW') return false;
  return currency.rates === undefined || (won.gte(currency.rates[0]) && won.lte(currency.rates[1]));
}
