import { isSterling } from '../pounds.ts';
import { CURRENCIES, WON } from './currencies.ts';
import type { Currency, MoneyWord } from './currency.ts';

/** What says that a number is money: a sign, a code or a name before it, or a unit, a code or a sign after it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly currency: Currency;
  /** A Korean unit, which outranks what stands before the number. */
  readonly word?: MoneyWord;
  /** Letters, which are often an abbreviation of something else. */
  readonly code: boolean;
}

interface Entry {
  readonly text: string;
  readonly currency: Currency;
  readonly kind: 'sign' | 'code' | 'name' | 'word';
  readonly word?: MoneyWord;
}

const ALL: readonly Currency[] = [...CURRENCIES, WON];

/** Names that may stand before the number: of its own, and its whole name where it names the country (스위스 프랑 5만). */
const namesBefore = ({ before, name, oneOf }: Currency): readonly string[] =>
  oneOf !== undefined || !name.includes(' ') || before.includes(name) ? before : [...before, name, name.replaceAll(' ', '')];

const BEFORE: readonly Entry[] = ALL.flatMap((currency): Entry[] => [
  ...currency.signs.map((text): Entry => ({ text, currency, kind: 'sign' })),
  ...currency.codes.map((text): Entry => ({ text, currency, kind: 'code' })),
  ...namesBefore(currency).map((text): Entry => ({ text, currency, kind: 'name' })),
]);

const AFTER: readonly Entry[] = ALL.flatMap((currency): Entry[] => [
  ...currency.words.map((word): Entry => ({ text: word.word, currency, kind: 'word', word })),
  ...currency.words
    .filter(({ word }) => word.includes(' '))
    .map((word): Entry => ({ text: word.word.replace(' ', ''), currency, kind: 'word', word })),
  ...currency.codes.map((text): Entry => ({ text, currency, kind: 'code' })),
  ...currency.signs.filter((sign) => !/[A-Za-z]/.test(sign)).map((text): Entry => ({ text, currency, kind: 'sign' })),
]);

/** By the code of one of their characters, the longest first. */
const groupBy = (entries: readonly Entry[], code: (entry: Entry) => number): ReadonlyMap<number, readonly Entry[]> => {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(code(entry));
    if (group === undefined) groups.set(code(entry), [entry]);
    else group.push(entry);
  }
  for (const group of groups.values()) group.sort((one, other) => other.text.length - one.text.length);
  return groups;
};
const BEFORE_BY_LAST = groupBy(BEFORE, ({ text }) => text.charCodeAt(text.length - 1));
const AFTER_BY_FIRST = groupBy(AFTER, ({ text }) => text.charCodeAt(0));

/** The codes of the characters that marks after a number begin with, and that marks before one end with. */
export const BEGINNINGS_OF_MARKS: Iterable<number> = AFTER_BY_FIRST.keys();
export const ENDS_OF_MARKS: Iterable<number> = BEFORE_BY_LAST.keys();

/** Whether what a mark is written with ends right before `at`; whether it is one there, `markBefore` tells. */
export function mayMarkBefore(text: string, at: number): boolean {
  const entries = BEFORE_BY_LAST.get(text.charCodeAt(at - 1));
  return entries?.some((entry) => text.startsWith(entry.text, at - entry.text.length)) ?? false;
}

/** Whether what a mark is written with begins at `at`; whether it is one there, `markAfter` tells. */
export function mayMarkAfter(text: string, at: number): boolean {
  const entries = AFTER_BY_FIRST.get(text.charCodeAt(at));
  return entries?.some((entry) => text.startsWith(entry.text, at)) ?? false;
}

/** What may follow a unit that hides in other words: particles, and nouns of amount. */
const ENDINGS =
  /^(?:이상|이하|미만|초과|정도|가량|내외|안팎|수준|규모|상당|어치|짜리|남짓|선|씩|당|대|화|권|급|꼴|정|쯤|뿐|밖에|까지|부터|보다|만큼|만|마다|조차|처럼|에서|에게|에는|에도|에|으로[서써]|으로|로[서써]|로|이?랑|여서|라서|여야|여도|라도|은|는|이라|이란|이나|이며|이고|이다|이었어?|이에요|이예요|예요|에요|이네|네요|이지만|지만|이지요|지요|이죠|죠|이야|이니까?|니까|이거든|거든|인데|이면|더라|더군|군요|이랍니|랍니|이든지?|면서?(?![가-힣])|입니|인|일|이|가|을|를|의|와|과|도|라|란|나|며|고|다|였어?|습니|든|요(?![가-힣])|야(?![가-힣]))/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;
/** Signs that also stand a space after the number, as on the continent: `50 €`. */
const SPACED_SIGN = /^[€£₫₽]$/;

/** The mark that ends right before `at`, a space between allowed. */
export function markBefore(text: string, at: number): Mark | undefined {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  const entry = BEFORE_BY_LAST.get(text.charCodeAt(end - 1))?.find(
    (candidate) => text.startsWith(candidate.text, end - candidate.text.length) && standsFree(text, candidate, end),
  );
  if (entry === undefined) return undefined;
  const start = end - entry.text.length;
  const named = entry.kind === 'sign' ? markBefore(text, start) : undefined;
  const mark: Mark = { start, end, currency: entry.currency, code: entry.kind === 'code' };
  // USD $5, 미화 $5, HKD $5: the name tells whose dollar it is.
  if (named === undefined || named.currency.shaped || !named.currency.name.endsWith('달러')) return mark;
  return { ...mark, start: named.start, currency: named.currency };
}

function standsFree(text: string, { text: sign, kind }: Entry, end: number): boolean {
  const before = text[end - sign.length - 1] ?? '';
  if (kind === 'name') return !/[가-힣]/.test(before);
  if (sign.endsWith('$') && isPlaceholder(text, end - 1)) return false;
  // `A$AP`, `x$1`, `$$`, `$A$1` of a spreadsheet, `.kr`, `EUR-USD`
  return sign === '$'
    ? !/[A-Za-z0-9$\\_{]/.test(before)
    : !/[A-Za-z0-9$_.#/-]/.test(before) || (kind === 'sign' && !/[A-Za-z]/.test(sign[0]!));
}

/** `"$1"`, `'$2'`, `{print $1}`, `/$1/` and `$1/bin` of a shell or a pattern. */
function isPlaceholder(text: string, sign: number): boolean {
  if (!/[0-9]/.test(text[sign + 1] ?? '') || /[0-9.,]/.test(text[sign + 2] ?? '')) return false;
  return /["'`}]/.test(text[sign + 2] ?? '') || text[sign - 1] === '/' || PATH.test(text.slice(sign + 2, sign + 24));
}

/** What a path goes on with, and a price per something does not: `$1/bin`, `$2/run.sh`, `$1/*`. */
const PATH =
  /^\/(?:(?:bin|lib|src|etc|usr|var|tmp|home|opt|dist|build|out|include|share|conf|config|logs?|scripts?)(?![a-z])|[.*]|[\w-]{1,16}\.[a-z])/;

/** The mark that starts at `at`, a space before it allowed. `named` tells whether the text names a country. */
export function markAfter(text: string, at: number, named: (country: string) => boolean): Mark | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  for (const { text: sign, currency, kind, word } of AFTER_BY_FIRST.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(sign, start)) continue;
    const end = start + sign.length;
    if (kind === 'word') {
      if (fits(text, start, end, word!, currency, named)) return { start, end, currency, word: word!, code: false };
    } else if ((kind === 'code' || start === at || standsSpaced(text, sign, end)) && !LATIN_OR_DIGIT.test(text[end] ?? '')) {
      return { start, end, currency, code: kind === 'code' };
    }
  }
  return undefined;
}

/** Only what goes on with no number or name is the sign of the number before it: `1,200 $`, but not `12 $5` or `3 $(ls)`. */
const standsSpaced = (text: string, sign: string, end: number): boolean =>
  SPACED_SIGN.test(sign) || (sign === '$' && !/^ ?[\w({$\\]/.test(text.slice(end, end + 2)));

function fits(
  text: string,
  start: number,
  end: number,
  { word, guard, not }: MoneyWord,
  { name, countries }: Currency,
  named: (country: string) => boolean,
): boolean {
  if (not?.some((rest) => text.startsWith(rest, end))) return false;
  if (guard === 'number') return !/[a-z]$/.test(word) || !LATIN_OR_DIGIT.test(text[end] ?? '');
  if (guard === 'weight')
    return endsWord(text, end) && (isSterling(text, start, end) || /^ ?[0-9]{1,2} ?펜스/.test(text.slice(end, end + 6)));
  const isNamed = (): boolean => (countries ?? [name.slice(0, name.indexOf(' '))]).some(named);
  if (guard === 'named' && !isNamed()) return false;
  if (guard === 'large' && !/(?:[0-9],[0-9]{3}|[백천만억조]) ?$/.test(text.slice(Math.max(0, start - 6), start)) && !isNamed())
    return false;
  return endsWord(text, end) && !(word === '불' && isSlogan(text, start, end));
}

/** What goes with three 불 that are to be got rid of: 3불 정책. */
const SLOGAN =
  /^(?:['"’”」』]| ?(?:정책|원칙|모임|운동|서비스|캠페인|제도|기업|정신|행위|현상|문제|요소|선언|[0-9][무안])|을 ?(?:청산|근절|없애|추방|몰아|타파|퇴치))/;

/** 불(不) of a slogan, a single digit before it: `3불 원칙`, `"2불(불법 투기·불량 재사용)"`, `3불 서비스(불안·불신)`. */
function isSlogan(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (!/(?:^|[^0-9.,])[0-9] ?$/.test(before)) return false;
  const after = text.slice(end, end + 16);
  return SLOGAN.test(after) || /^[^()]{0,10}\([^()]{0,4}[불不]/.test(after);
}

/** Nothing but endings stands between `at` and the end of the word. */
export function endsWord(text: string, at: number): boolean {
  let rest = text.slice(at, at + 12);
  for (let count = 0; count < 5; count += 1) {
    if (!/^[가-힣]/.test(rest)) return true;
    const ending = ENDINGS.exec(rest)?.[0];
    if (ending === undefined) return false;
    rest = rest.slice(ending.length);
  }
  return false;
}

const SCALES: readonly (readonly [pattern: RegExp, power: number])[] = [
  [/^(?:k| ?thousand)(?![a-z0-9])/i, 3],
  [/^(?: ?lakhs?| ?라크)(?![a-z0-9로])/i, 5],
  [/^(?:mm|mn|m| ?mil| ?millions?)(?![a-z0-9])/i, 6],
  [/^(?: ?crores?| ?크로르)(?![a-z0-9])/i, 7],
  [/^(?:bn|b| ?billions?)(?![a-z0-9])/i, 9],
  [/^(?:tn|t| ?trillions?)(?![a-z0-9])/i, 12],
  // ¥1.2億, 3,000万円
  [/^[万萬]/, 4],
  [/^[億亿]/, 8],
  [/^兆/, 12],
];

const SCALE_BEGINS = /^(?:[a-z万萬億亿兆]| ?[lmcbt라크]| t)/i;

/** `M`, `bn`, `million` or `億` after a number: how many characters and the power of ten. */
export function latinScaleAt(text: string, at: number): { readonly length: number; readonly power: number } | undefined {
  if (!SCALE_BEGINS.test(text.slice(at, at + 2))) return undefined;
  const rest = text.slice(at, at + 11);
  for (const [pattern, power] of SCALES) {
    const match = pattern.exec(rest);
    if (match !== null) return { length: match[0].length, power };
  }
  return undefined;
}
