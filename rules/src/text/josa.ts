import { finalConsonant } from './final-sound.ts';

/** Particles that change with the sound before them; the form after a final consonant stands first. */
export type Pair = Changing | Copula;
type Changing = '이/가' | '은/는' | '을/를' | '과/와' | '(으)로' | '이나/나' | '이라/라' | '이란/란' | '이든/든' | '이랑/랑' | '아/야';
/** Forms of 이다; after a vowel they may keep their 이. */
type Copula =
  | '이다/다'
  | '이며/며'
  | '이고/고'
  | '이었/였'
  | '이어/여'
  | '이면/면'
  | '이지/지'
  | '이므로/므로'
  | '이니/니'
  | '이네/네'
  | '이죠/죠'
  | '이던/던'
  | '이거나/거나'
  | '이야/야'
  | '이에요/예요';

/**
 * `word` with the particle that its sound asks for. Where the sound is not known, both forms: `을(를)`. A caller who knows how the word is
 * read aloud (App is 앱, 計 is 계) gives that as `reading`.
 */
export function josa(word: string, pair: Pair, reading?: string): string {
  return word + particle(word, pair, reading);
}

/** The particle that follows `word`, read through closing quotes, brackets and marks, or as `reading` says. */
export function particle(word: string, pair: Pair, reading?: string): string {
  const final = finalConsonant(reading ?? word);
  if (pair === '(으)로') return final === undefined ? '(으)로' : final === '' || final === 'ㄹ' ? '로' : '으로';
  const [closed, open] = pair.split('/') as [string, string];
  if (final === undefined) return closed === `이${open}` ? closed : `${closed}(${open})`;
  return final === '' ? open : closed;
}

/** A particle that stands in a text after a word. */
export interface Particle {
  readonly pair: Pair;
  readonly text: string;
  readonly end: number;
}

/**
 * What may follow each within the same word, besides the end of the word; anything else of Hangul makes it the head of another (이상, 가량,
 * 로봇). Of pairs that begin alike the longer stands first.
 */
const PARTICLES: readonly (readonly [pair: Pair, tails: RegExp])[] = [
  ['이에요/예요', /^/],
  ['이었/였', /^(?=[가-힣])/],
  ['이어/여', /^(?:서|야|도|요)/],
  ['이므로/므로', /^/],
  ['이거나/거나', /^/],
  ['이란/란', /^/],
  ['이라/라', /^(?:고는|고도|고|는데|는|도|면서|면|서|며|던|지만)?/],
  ['이면/면', /^(?:서도|서)?/],
  ['이지/지', /^(?:만은|만|요)/],
  ['이니/니', /^(?:까요|까|라)?/],
  ['이네/네', /^요/],
  ['이죠/죠', /^/],
  ['이던/던', /^/],
  ['이든/든', /^(?:지|가)?/],
  ['이랑/랑', /^(?:은|도)?/],
  ['이며/며', /^/],
  ['이고/고', /^(?:요|도|는)?/],
  ['이나/나', /^마?/],
  ['이다/다', /^/],
  ['이야/야', /^/],
  ['(으)로', /^(?:부터는|부터|까지는|까지|서는|서의|서도|서|써는|써|만은|만|는|도|의)?/],
  ['이/가', /^/],
  ['은/는', /^(?:커녕|요)?/],
  ['을/를', /^/],
  ['과/와', /^(?:의|는|도|만)?/],
];

/** The forms of each with its tails, by their first letter, in the order of the particles. */
const BY_FIRST = new Map<string, { readonly pair: Pair; readonly forms: readonly string[]; readonly tails: RegExp }[]>();
for (const [pair, tails] of PARTICLES) {
  const forms = pair === '(으)로' ? ['으로', '로'] : pair.split('/');
  for (const first of new Set(forms.map((form) => form[0]!))) {
    const known = BY_FIRST.get(first) ?? [];
    BY_FIRST.set(first, [...known, { pair, forms: forms.filter((form) => form.startsWith(first)), tails }]);
  }
}

/** The particle at `at`, if one stands there. */
export function particleAt(text: string, at: number): Particle | undefined {
  for (const { pair, forms, tails } of BY_FIRST.get(text[at] ?? '') ?? []) {
    const form = forms.find((each) => text.startsWith(each, at));
    if (form === undefined) continue;
    const end = at + form.length;
    const tail = tails.exec(text.slice(end, end + 4))?.[0];
    if (tail !== undefined && (pair === '이었/였' || !isHangul(text[end + tail.length]))) return { pair, text: form, end };
  }
  return undefined;
}

const isHangul = (char: string | undefined): boolean => char !== undefined && char >= '가' && char <= '힣';

/** 이에요 and 이어 are contracted after a vowel, as are the pairs that are no forms of 이다. */
const KEEPS_I = new Set<Pair>([
  '이다/다',
  '이며/며',
  '이고/고',
  '이었/였',
  '이면/면',
  '이지/지',
  '이므로/므로',
  '이니/니',
  '이네/네',
  '이죠/죠',
  '이던/던',
  '이거나/거나',
]);

/** The particle that takes the place of another after `word`. What 이다 begins stays as written after a vowel (`1.27cm이며`). */
export function particleInstead(word: string, { pair, text }: Particle): string {
  return KEEPS_I.has(pair) && text.startsWith('이') ? text : particle(word, pair);
}
