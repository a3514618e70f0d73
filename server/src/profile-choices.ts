import { type Locale, type Profile, profiles, SETTINGS_FILE, skeletonOf } from '@dadeumi/rules';
import { homeOf } from './assembling.ts';
import { isProfileFile, ownProfiles } from './own-profiles.ts';
import { likenessOf } from './plans.ts';
import type { ProfileChoice } from './protocol.ts';
import type { Session } from './session.ts';
import { inFolder, parentOf, wayFrom } from './uris.ts';
import type { Workspace } from './workspace.ts';

const SUPERSEDED = {
  ko: (until: string | null, by: string) => `${until === null ? '' : `${until}까지. `}이제는 ${by}`,
  en: (until: string | null, by: string) => `${until === null ? '' : `until ${until}, `}now ${by}`,
} satisfies Record<Locale, unknown>;

/** What a plan may follow: the guideline that its headings read like, the author's own, those in force, past ones, and none at all. */
export async function profileChoices({ workspace, client }: Session, uri: string | undefined): Promise<ProfileChoice[]> {
  const outcome = uri === undefined ? undefined : await workspace.check(uri);
  const likely = outcome?.kind === 'plan' ? likenessOf(outcome.plan) : undefined;
  const locale = outcome?.locale ?? client.locale ?? 'ko';
  const choice = ({ id, name, agency, supersededBy, effectiveTo }: Profile): ProfileChoice => {
    const successor = profiles.find((one) => one.id === supersededBy);
    return {
      ...{ id, name: name[locale], agency, likely: id === likely?.id },
      ...(successor && { superseded: SUPERSEDED[locale](effectiveTo, successor.name[locale]) }),
    };
  };
  const rank = ({ id, standing, supersededBy }: Profile) =>
    [id === likely?.id, supersededBy === null && standing !== 'language-only', supersededBy !== null, true].indexOf(true);
  const [first, ...others] = profiles.toSorted((a, b) => rank(a) - rank(b)).map(choice);
  const own = (await ownProfilesAt(workspace, uri)).map(choice);
  return first === undefined || !first.likely ? [...own, ...(first ? [first] : []), ...others] : [first, ...own, ...others];
}

/** The draft that a new plan starts from; `null` where there is no such profile. It has no place yet, and names a file as it would from the first folder. */
export async function skeletonFor({ workspace, client }: Session, name: string): Promise<{ readonly text: string } | null> {
  const own = typeof name === 'string' && isProfileFile(name) ? await ownProfilesAt(workspace, undefined) : [];
  const found = [...profiles, ...own].find(({ id }) => id === name);
  if (found === undefined) return null;
  const [folder] = workspace.folders();
  const setup = folder === undefined ? undefined : await workspace.setupOf(inFolder(folder, SETTINGS_FILE));
  return { text: skeletonOf(found, setup?.resolution.resolved.locale ?? client.locale ?? 'ko') };
}

/** The author's own profiles, each with the way that a draft names it for an id. */
async function ownProfilesAt(workspace: Workspace, uri: string | undefined): Promise<Profile[]> {
  const [folder] = workspace.folders();
  const home = uri === undefined ? folder : parentOf(homeOf(uri, workspace.folders()));
  if (home === undefined) return [];
  return (await ownProfiles(workspace, uri)).flatMap(({ uri: file, profile }) => {
    const id = wayFrom(home, file);
    return id === undefined ? [] : [{ ...profile, id }];
  });
}
