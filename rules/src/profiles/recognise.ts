import { outlineFor } from '../engine/sections.ts';
import { titleHead } from '../text/titles/titles.ts';
import type { Plan, Profile, Section } from '../types.ts';
import { profiles as builtIn } from './index.ts';
import { isSummaryTitle } from './summary.ts';
import { titlesOf } from './titles.ts';

/** Headings of one profile that make a text a plan: one alone is found in other texts too. */
const ENOUGH_HEADINGS = 2;

/** How many sections of a profile have a heading in a draft, the summary left out: every profile and many other texts have one. */
function headingsOfProfile(profile: Profile, sections: readonly Pick<Section, 'title' | 'key'>[]): number {
  const { meanings } = titlesOf(profile);
  const met = new Set<string>();
  for (const { title, key } of sections) {
    if (isSummaryTitle(title)) continue;
    const meant = meanings.get(key) ?? meanings.get(titleHead(title) ?? '') ?? [];
    const [requirement] = meant;
    if (requirement && requirement.presence !== 'optional') met.add(requirement.id);
  }
  return met.size;
}

/**
 * The profile that a plan is written for, by its headings; `undefined` for what is no plan. Of profiles alike, one in force comes before a
 * superseded one, then the earlier in the list.
 */
export function recognise({ documents }: Plan, profiles: readonly Profile[] = builtIn): Profile | undefined {
  let best: { readonly profile: Profile; readonly count: number } | undefined;
  for (const profile of profiles) {
    if (profile.sections.length === 0) continue;
    const count = headingsOfProfile(
      profile,
      documents.flatMap((document) => outlineFor(document, profile)),
    );
    if (count < ENOUGH_HEADINGS || (best && count < best.count)) continue;
    if (!best || count > best.count || (best.profile.supersededBy !== null && profile.supersededBy === null)) best = { profile, count };
  }
  return best?.profile;
}
