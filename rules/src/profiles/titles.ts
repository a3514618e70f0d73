import { titleKey } from '../text/titles.ts';
import type { Profile, Requirement } from './schema.ts';

/** The titles of a profile's sections by key. */
export interface ProfileTitles {
  /** Requirements that a key means: several where a title is repeated or one heading answers more than one. */
  readonly meanings: ReadonlyMap<string, readonly Requirement[]>;
  /** Keys of a requirement, its own title first. */
  readonly keys: ReadonlyMap<Requirement, readonly string[]>;
}

const remembered = new WeakMap<Profile, ProfileTitles>();

/** Remembered on the profile. */
export function titlesOf(profile: Profile): ProfileTitles {
  const known = remembered.get(profile);
  if (known) return known;
  const meanings = new Map<string, Requirement[]>();
  const keys = new Map<Requirement, string[]>();
  for (const requirement of requirementsOf(profile)) {
    const own = [...new Set([requirement.title, ...requirement.synonyms].map(titleKey))];
    keys.set(requirement, own);
    for (const key of own) meanings.set(key, [...(meanings.get(key) ?? []), requirement]);
  }
  const titles = { meanings, keys };
  remembered.set(profile, titles);
  return titles;
}

/** Every requirement of a profile, each before those below it. */
export function requirementsOf({ sections }: Pick<Profile, 'sections'>): readonly Requirement[] {
  return sections.flatMap(function below(requirement: Requirement): Requirement[] {
    return [requirement, ...requirement.children.flatMap(below)];
  });
}
