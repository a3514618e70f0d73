/** How a Korean unit of money is told from the words it hides in. */
type Guard =
  /** A number before it is enough. */
  | 'number'
  /** Only particles and a few endings may follow: `100불` but not `100불가`. */
  | 'ending'
  /** The country must be named in the same text and the number be large: `101동` is a building. */
  | 'named'
  /** As `ending`, and either the number is large or the country is named: `5만 킵`, but not `3킵`. */
  | 'large'
  /** Also a weight: it needs a magnitude or talk of money beside it, and none of weight. */
  | 'weight';

/** A Korean unit that stands after a number; a space in it may be left out. */
export interface MoneyWord {
  readonly word: string;
  readonly guard: Guard;
  /** What may not follow, for it makes another word: 원칙, 달러구트. */
  readonly not?: readonly string[];
  /** What one of it is in the currency; absent: `1`. */
  readonly scale?: string;
}

export interface Currency {
  /** ISO 4217; a name of our own where a sign or word is shared by several currencies. */
  readonly code: string;
  readonly name: string;
  readonly words: readonly MoneyWord[];
  /** Names that stand before the number: `미화 100만`. */
  readonly before: readonly string[];
  readonly signs: readonly string[];
  /** Letter codes that stand before or after a number. */
  readonly codes: readonly string[];
  /** The code is also a common abbreviation (PHP, CAD, AED), so that the number must look like money: `50,000`, `3M`. */
  readonly shaped?: true;
  /** A sign or word that several currencies share. */
  readonly oneOf?: readonly string[];
  /** Names of its country that tell it from homographs; absent: the first word of `name`. */
  readonly countries?: readonly string[];
  /** No legal tender: debatable as money. */
  readonly token?: true;
  /**
   * Won for one unit since 1997, with room on both sides: tells a conversion in the next cell from another amount.
   * From general knowledge; never used to convert.
   */
  readonly rates?: readonly [low: number, high: number];
  /** Where the name, the sign and the words come from. */
  readonly source: string;
  readonly certainty: 'high' | 'medium';
}

/** Checked with `Intl.DisplayNames('ko')` and `Intl.NumberFormat('ko')` of Node 20.20.2; a test repeats it. */
const CLDR = 'ISO 4217; CLDR 48 (ko)';
/** Where names and words come from. */
export const PRESS = `${CLDR}; usage in the Korean press`;
export const TRADE = 'usage in the Korean press';

/** Units for which a number before them is enough. */
export const number = (...words: readonly string[]): MoneyWord[] => words.map((word) => ({ word, guard: 'number' }));
/** Units after which only endings may stand. */
export const ending = (...words: readonly string[]): MoneyWord[] => words.map((word) => ({ word, guard: 'ending' }));
/** Units that are homographs. */
export const large = (...words: readonly string[]): MoneyWord[] => words.map((word) => ({ word, guard: 'large' }));

/** A currency with its ISO code, and no signs of its own. */
export function currency(code: string, name: string, words: readonly MoneyWord[], data: Partial<Currency> = {}): Currency {
  return { code, name, words, before: [], signs: [], codes: [code], source: CLDR, certainty: 'high', ...data };
}

/** A dollar that is not American; `other` are further names of its country. */
export function dollar(code: string, country: string, data: Partial<Currency>, other: readonly string[] = []): Currency {
  const countries = [country, ...other];
  const words = [...number(...countries.map((name) => `${name} 달러`)), ...ending(...countries.map((name) => `${name}불`))];
  return currency(code, `${country} 달러`, words, { before: countries.flatMap((name) => [`${name} 달러`, `${name}달러`]), ...data });
}

/** A unit that several currencies are called by. */
export function shared(word: string, words: readonly MoneyWord[], oneOf: readonly string[]): Currency {
  return currency(word, `${word}(나라 모름)`, words, { codes: [], oneOf });
}
