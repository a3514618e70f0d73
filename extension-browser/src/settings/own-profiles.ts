import { profiles as builtIn, Profile } from '@dadeumi/rules';
import * as z from 'zod/mini';
import { listOf, stored } from './stored';

const OwnProfile = z.strictObject({
  /** As the applicant's file is called. */
  file: z.string(),
  profile: Profile,
});
export type OwnProfile = z.infer<typeof OwnProfile>;

/** Guidelines that the applicant wrote, as `readProfile` has read them. */
export const ownProfiles = stored<readonly OwnProfile[]>('local:profiles', listOf(OwnProfile), []);

/** All guidelines that may be chosen; an applicant's own one wins over a built-in one of its name. */
export function profilesWith(own: readonly OwnProfile[]): readonly Profile[] {
  const ids = new Set(own.map(({ profile }) => profile.id));
  return [...builtIn.filter(({ id }) => !ids.has(id)), ...own.map(({ profile }) => profile)];
}
