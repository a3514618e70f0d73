import type { Profile } from '../../types.ts';
import { soughtWord, type WordSearch, wordSearch } from '../word-search.ts';

/** A thing that a profile sets a day for, by its words. */
export interface DatedThing {
  readonly id: string;
  /** As the profile has them. */
  readonly written: readonly string[];
  /** As `plain` leaves them. */
  readonly words: readonly string[];
  readonly unless: readonly string[];
}

export interface DatedThings {
  readonly all: readonly DatedThing[];
  /** Whether a text may name one of them; `false` is sure. */
  mayBeNamedIn(text: string): boolean;
}

const remembered = new WeakMap<Profile, DatedThings>();

/** The things of a profile that have a day, by their words; remembered on the profile. */
export function datedThings(profile: Profile): DatedThings {
  const known = remembered.get(profile) ?? thingsOf(profile);
  remembered.set(profile, known);
  return known;
}

function thingsOf({ basisDates = [] }: Profile): DatedThings {
  const all = basisDates.map(({ id, words = [], unless = [] }): DatedThing => {
    return { id, written: words, words: words.map(plain), unless: unless.map(plain) };
  });
  const search: WordSearch = wordSearch(
    new Map(all.flatMap(({ words }) => words).map((word, index) => [index, { letters: soughtWord(word).letters, gaps: 'all' }])),
  );
  return {
    all,
    mayBeNamedIn(text) {
      let found = false;
      search(text, 0, text.length, () => {
        found = true;
      });
      return found;
    },
  };
}

/** Without spaces, which may stand between any letters of a word. */
export const plain = (text: string): string => text.replaceAll(' ', '');
