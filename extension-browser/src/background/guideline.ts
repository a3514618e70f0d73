import { type Profile, type Resolved, resolveSettings } from '@dadeumi/rules';
import { type Options, settingsIn } from '../settings/options';
import { type OwnProfile, profilesWith } from '../settings/own-profiles';
import type { Site } from '../settings/sites';

/** What a form is held against. */
export interface Guideline {
  readonly resolved: Resolved;
  /** All that may be chosen. */
  readonly profiles: readonly Profile[];
}

/** Guidelines are made anew only when what they follow from changed, since the engine remembers what it read by them. */
const MOST_REMEMBERED = 20;
const remembered = new Map<string, Guideline>();

/** The guideline of a site: the profile that was chosen for it, with the applicant's answers, terms and rules. */
export function guidelineOf({ profile, applicant }: Site, options: Options, own: readonly OwnProfile[]): Guideline {
  const key = JSON.stringify([profile, applicant, options, own]);
  const known = remembered.get(key) ?? resolve(profile, applicant, options, own);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, known);
  return known;
}

function resolve(chosen: string | undefined, applicant: Site['applicant'], options: Options, own: readonly OwnProfile[]): Guideline {
  const profiles = profilesWith(own);
  const profile = profiles.find(({ id }) => id === chosen);
  const asked = new Set(profile?.questions.map(({ id }) => id));
  const resolved = resolveSettings({
    profiles,
    command: {
      ...(profile && { profile: profile.id }),
      applicant: Object.fromEntries(Object.entries(applicant).filter(([question]) => asked.has(question))),
      ...settingsIn(options),
    },
  });
  return { resolved, profiles };
}
