import { type Profile, readProfile, SETTINGS_FILE } from '@dadeumi/rules';
import type { Setup } from './setups.ts';
import { inFolder, keyOf, parentOf, pathFrom } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** A profile that an author wrote, and where it is. */
export interface OwnProfile {
  readonly uri: string;
  readonly profile: Profile;
}

/** Profiles of the author's own that settings name, for a document or, without one, for a new plan: those that a draft there could name too. */
export async function ownProfiles({ folders, setupOf, reading }: Workspace, uri?: string): Promise<OwnProfile[]> {
  const places = [...(uri === undefined ? [] : [uri]), ...folders().map((folder) => inFolder(folder, SETTINGS_FILE))];
  const setups: Setup[] = [];
  for (const place of places) setups.push(await setupOf(place));
  const root = setups[0]?.root;
  const found = new Map<string, OwnProfile>();
  for (const setup of setups.filter((one) => one.root === root)) {
    for (const named of profilesNamedIn(setup)) {
      const text = found.has(keyOf(named)) ? undefined : await reading.text(named, setup.root);
      const profile = text === undefined ? undefined : readProfile(text, pathFrom(setup.root, named) ?? named).profile;
      if (profile !== undefined) found.set(keyOf(named), { uri: named, profile });
    }
  }
  return [...found.values()];
}

/** Files that the settings and their bases choose as a profile, for all plans or for one. */
function profilesNamedIn({ root, resolution }: Setup): string[] {
  return resolution.resolved.layers.flatMap(({ kind, id, settings }) => {
    const names = kind === 'file' ? [settings.profile, ...(settings.plans ?? []).map(({ profile }) => profile)] : [];
    const files = names.filter((name) => name !== undefined && isProfileFile(name));
    return files.map((name) => inFolder(parentOf(inFolder(root, id)), name!)).filter((file) => pathFrom(root, file) !== undefined);
  });
}

/** Whether a profile is named by its file, and not by its id. */
export function isProfileFile(name: string): boolean {
  return /\.ya?ml$/.test(name);
}
