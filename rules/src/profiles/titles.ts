import { lettersDistance, titleKey, titleLetters } from '../text/titles/titles.ts';
import { inOtherOrders } from '../text/titles/word-order.ts';
import type { Profile, Requirement } from './schema.ts';

/**
 * Titles closer than this mean the same. Measured in letters (jamo) over the built-in profiles and variants of their titles: slips of the pen and
 * particles lie below 0.16 (인적보안/인적보완 0.08), other sections above 0.17 (사업화 전략/사업 전략 0.21, 시장 분석/시장 규모 0.55).
 */
export const NEAR = 0.16;

/** Shorter keys are too easily another word: 사업개요 and 사업내용. */
const SHORTEST_NEAR = 4;

/** How many keys are remembered; a writer's headings are far fewer. */
const MOST_REMEMBERED = 4096;

/** The titles of a profile's sections by key. */
export interface ProfileTitles {
  /**
   * Requirements that a key means: several where a title is repeated or one heading answers more than one. Words that dots join may stand in
   * another order (기술적·관리적), where no title is written so.
   */
  readonly meanings: ReadonlyMap<string, readonly Requirement[]>;
  /** What the agency's form calls the field for a requirement, where it does not call it by a title. */
  readonly labels: ReadonlyMap<string, readonly Requirement[]>;
  /** Requirements with a title near to a key that means none, and how far it is; remembered by key. */
  near(key: string): ReadonlyMap<Requirement, number>;
}

const remembered = new WeakMap<Profile, ProfileTitles>();

/** Remembered on the profile. */
export function titlesOf(profile: Profile): ProfileTitles {
  const known = remembered.get(profile);
  if (known) return known;
  const requirements = requirementsOf(profile);
  const own = byKey(requirements, ({ title, synonyms }) => [title, ...synonyms]);
  const labels = byKey(requirements, ({ id }) => profile.fieldLabels[id] ?? []);
  const nearby = new Map<string, ReadonlyMap<Requirement, number>>();
  const letters = new Map<string, string>();
  const near = (key: string) => {
    const found = nearby.get(key) ?? requirementsNear(key, own, letters);
    if (nearby.size >= MOST_REMEMBERED) nearby.clear();
    nearby.set(key, found);
    return found;
  };
  const reordered = byKey(requirements, ({ title, synonyms }) => [title, ...synonyms].flatMap(inOtherOrders));
  const titles = { meanings: new Map([...reordered, ...own]), labels, near };
  remembered.set(profile, titles);
  return titles;
}

/** Requirements by the keys of their titles, each once to a key. */
function byKey(
  requirements: readonly Requirement[],
  titlesOf: (requirement: Requirement) => readonly string[],
): Map<string, Requirement[]> {
  const found = new Map<string, Requirement[]>();
  for (const requirement of requirements)
    for (const key of new Set(titlesOf(requirement).map(titleKey))) found.set(key, [...(found.get(key) ?? []), requirement]);
  return found;
}

/** Every requirement of a profile, each before those below it. */
export function requirementsOf({ sections }: Pick<Profile, 'sections'>): readonly Requirement[] {
  return sections.flatMap(function below(requirement: Requirement): Requirement[] {
    return [requirement, ...requirement.children.flatMap(below)];
  });
}

/** `letters` remembers those of the profile's titles. */
function requirementsNear(
  key: string,
  meanings: ReadonlyMap<string, readonly Requirement[]>,
  letters: Map<string, string>,
): Map<Requirement, number> {
  const near = new Map<Requirement, number>();
  const own = key.length < SHORTEST_NEAR ? '' : titleLetters(key);
  if (own === '') return near;
  const syllables = new Set(key);
  for (const [title, requirements] of meanings) {
    if (title.length < SHORTEST_NEAR || !mayBeNear(title, key.length, syllables)) continue;
    const others = letters.get(title) ?? titleLetters(title);
    letters.set(title, others);
    const distance = lettersDistance(own, others);
    if (distance >= NEAR) continue;
    for (const requirement of requirements) near.set(requirement, Math.min(distance, near.get(requirement) ?? 1));
  }
  return near;
}

/** Spares most of the reckoning: titles that are near have about as many syllables, and most of them in common. */
function mayBeNear(title: string, length: number, syllables: ReadonlySet<string>): boolean {
  if (Math.abs(title.length - length) > 2 + Math.max(title.length, length) / 4) return false;
  let alien = 0;
  for (const syllable of title) if (!syllables.has(syllable)) alien++;
  return alien <= title.length / 2;
}
