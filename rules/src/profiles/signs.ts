import { type SoughtWord, soughtWord, type WordSearch, wordSearch } from '../text/word-search.ts';
import { type Obligation, obligationsOf } from './obligations.ts';
import type { Check, Profile } from './schema.ts';

export type Least = NonNullable<Check['least']>;
export type Shape = NonNullable<Check['shape']>;

/** What shows in a text that something is there: a word, with a figure or without, or a shape. */
export type Sign =
  | { readonly kind: 'word'; readonly word: SoughtWord; readonly least: Least | undefined; readonly figure: string | undefined }
  | { readonly kind: 'shape'; readonly shape: Shape };

/** An obligation that signs can tell. */
export interface Telling {
  readonly obligation: Obligation;
  /** Any of them will do. */
  readonly signs: ReadonlySet<number>;
  /** Asked for only where one of these stands; empty for always. */
  readonly onlyWith: ReadonlySet<number>;
  /** By sign, longer words of other obligations of the same place that hold it behind their beginning: 대표이사 of 이사, but 원가 산출 speaks of 원가. */
  readonly longer: ReadonlyMap<number, ReadonlySet<number>>;
}

/** What is looked for in the plans of a profile. Signs are known by their index. */
export interface Signs {
  readonly all: readonly Sign[];
  /** Finds those that are words. */
  readonly search: WordSearch;
  readonly shapes: ReadonlyMap<Shape, number>;
  /** By the section, the attachment or (empty) the whole plan that they belong to. */
  readonly groups: ReadonlyMap<string, Group>;
}

/** The obligations of one place that signs can tell. */
export interface Group {
  readonly telling: readonly Telling[];
  readonly bySign: ReadonlyMap<number, readonly Telling[]>;
  /** The signs of all their `onlyWith`. */
  readonly occasions: ReadonlySet<number>;
  /** All of them. */
  readonly signs: ReadonlySet<number>;
}

const remembered = new WeakMap<Profile, Signs>();

/** The signs of a profile's obligations; remembered on the profile. */
export function signsOf(profile: Profile): Signs {
  const known = remembered.get(profile) ?? compile(profile);
  remembered.set(profile, known);
  return known;
}

/** Where an obligation belongs: a section, an attachment, or the whole plan. */
export const placeKey = ({ section, attachment }: Obligation): string => section ?? (attachment ? `attachments/${attachment}` : '');

function compile(profile: Profile): Signs {
  const all: Sign[] = [];
  const known = new Map<string, number>();
  const indexOf = (sign: Sign): number => {
    const key = keyOf(sign);
    if (!known.has(key)) known.set(key, all.push(sign) - 1);
    return known.get(key)!;
  };
  const wordsOf = (words: readonly string[] = [], least?: Least, figure?: string): number[] =>
    words.map((word) => indexOf({ kind: 'word', word: soughtWord(word), least, figure }));

  const byPlace = new Map<string, Omit<Telling, 'longer'>[]>();
  for (const obligation of obligationsOf(profile)) {
    const { words, shape, least, figure, onlyWith } = obligation.check ?? {};
    if (words === undefined && shape === undefined) continue;
    const signs = new Set([...wordsOf(words, least, figure), ...(shape ? [indexOf({ kind: 'shape', shape })] : [])]);
    const place = placeKey(obligation);
    byPlace.set(place, [...(byPlace.get(place) ?? []), { obligation, signs, onlyWith: new Set(wordsOf(onlyWith)) }]);
  }

  const words = new Map<number, SoughtWord>();
  const shapes = new Map<Shape, number>();
  for (const [index, sign] of all.entries()) {
    if (sign.kind === 'shape') shapes.set(sign.shape, index);
    else words.set(index, sign.word);
  }
  const search = wordSearch(words);
  const holding = holdingOf(words, search);
  const groups = new Map([...byPlace].map(([place, beside]) => [place, groupOf(beside, holding)]));
  return { all, search, shapes, groups };
}

function keyOf(sign: Sign): string {
  if (sign.kind === 'shape') return sign.shape;
  const { word, least, figure } = sign;
  return [word.letters, word.gaps === 'all' ? word.gaps : [...word.gaps].join(), least?.count, least?.unit, figure].join('|');
}

function groupOf(beside: readonly Omit<Telling, 'longer'>[], holding: ReadonlyMap<number, readonly number[]>): Group {
  const all = new Set(beside.flatMap(({ signs }) => [...signs]));
  const telling = beside.map((one): Telling => ({ ...one, longer: longerOf(one.signs, all, holding) }));
  const bySign = new Map<number, Telling[]>();
  for (const one of telling) for (const sign of one.signs) bySign.set(sign, [...(bySign.get(sign) ?? []), one]);
  const occasions = new Set(telling.flatMap(({ onlyWith }) => [...onlyWith]));
  return { telling, bySign, occasions, signs: new Set([...bySign.keys(), ...occasions]) };
}

/** By word those that hold it behind their beginning. */
function holdingOf(words: ReadonlyMap<number, SoughtWord>, search: WordSearch): ReadonlyMap<number, readonly number[]> {
  const holding = new Map<number, number[]>();
  for (const [index, { letters }] of words) {
    search(letters, 1, letters.length, (held) => {
      if (letters.startsWith(words.get(held)!.letters)) return;
      const longer = holding.get(held);
      if (longer) longer.push(index);
      else holding.set(held, [index]);
    });
  }
  return holding;
}

function longerOf(
  own: ReadonlySet<number>,
  all: ReadonlySet<number>,
  holding: ReadonlyMap<number, readonly number[]>,
): Map<number, ReadonlySet<number>> {
  const longer = new Map<number, ReadonlySet<number>>();
  for (const sign of own) {
    const others = holding.get(sign)?.filter((other) => all.has(other) && !own.has(other)) ?? [];
    if (others.length > 0) longer.set(sign, new Set(others));
  }
  return longer;
}
