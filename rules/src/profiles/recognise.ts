import { outlineFor } from '../engine/sections.ts';
import { titleHead, titleKey } from '../text/titles/titles.ts';
import type { Document, Plan, Profile, Section } from '../types.ts';
import { profiles as builtIn } from './index.ts';
import { isSummaryTitle } from './summary.ts';
import { requirementsOf, titlesOf } from './titles.ts';

/** Headings of one profile that make a text a plan: one alone is found in other texts too. */
const ENOUGH_HEADINGS = 2;

/** How well a draft's headings fit a profile. */
interface Fit {
  readonly profile: Profile;
  /** Sections of the profile that have a heading, the summary left out: every profile and many other texts have one. */
  readonly count: number;
  /** Those of them that stand at the top, in the guideline and in the draft: guidelines alike share what is below. */
  readonly tops: number;
  /** Sections that the profile asks of everyone and that have none. */
  readonly lacking: number;
}

function fitOf(profile: Profile, sections: readonly Pick<Section, 'title' | 'key' | 'depth'>[]): Fit {
  const { meanings } = titlesOf(profile);
  const met = new Map<string, number>();
  for (const { title, key, depth } of sections) {
    // `Problem`, `Solution` and `Team` alone head many a text that is no Korean plan.
    if (isSummaryTitle(title) || !/[가-힣]/.test(title)) continue;
    const meant = meanings.get(key) ?? meanings.get(titleHead(title) ?? '') ?? [];
    const [requirement] = meant;
    if (requirement && requirement.presence !== 'optional') met.set(requirement.id, Math.min(depth, met.get(requirement.id) ?? depth));
  }
  const asked = requirementsOf(profile).filter(({ presence, title }) => presence === 'required' && !isSummaryTitle(title));
  const top = Math.min(...met.values());
  const tops = profile.sections.filter(({ id }) => met.get(id) === top).length;
  return { profile, count: met.size, tops, lacking: asked.filter(({ id }) => !met.has(id)).length };
}

/**
 * The profile that a plan is written for, by its headings, those at the top first; `undefined` for what is no plan. Of profiles that fit alike, one
 * in force comes before a superseded one, then the one of which the plan lacks less, then the only one that the plan names in its headings or its
 * first words (forms of two programmes have the same sections), then the earlier in the list.
 */
export function recognise({ documents }: Plan, profiles: readonly Profile[] = builtIn): Profile | undefined {
  const fits = profiles
    .filter(({ sections }) => sections.length > 0)
    .map((profile) =>
      fitOf(
        profile,
        documents.flatMap((document) => outlineFor(document, profile)),
      ),
    )
    .filter(({ count }) => count >= ENOUGH_HEADINGS);
  const past = ({ profile }: Fit): number => (profile.supersededBy === null ? 0 : 1);
  const compare = (a: Fit, b: Fit): number => b.tops - a.tops || b.count - a.count || past(a) - past(b) || a.lacking - b.lacking;
  const [best, ...others] = fits.sort(compare);
  if (!best) return undefined;
  const alike = [best, ...others.filter((fit) => compare(best, fit) === 0)].map(({ profile }) => profile);
  const named = alike.length > 1 ? alike.filter((profile) => isNamed(profile, documents)) : [];
  return named.length === 1 ? named[0] : best.profile;
}

/** How much of a plan's beginning may tell what it is written for. */
const BEGINNING = 600;

/** Whether headings or first words hold a profile's name, what stands in parentheses left out: 예비창업패키지. */
function isNamed(profile: Profile, documents: readonly Document[]): boolean {
  const name = titleKey(profile.name.ko);
  return documents.some((document) => {
    const headings = outlineFor(document, profile).map(({ title }) => title);
    return [document.text.slice(0, BEGINNING), ...headings].some((words) => plain(words).includes(name));
  });
}

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
