import type { FileSettings, Profile } from '@dadeumi/rules';
import { useMemo } from 'preact/hooks';
import { options, settingsIn } from '../../settings/options';
import { ownProfiles, profilesWith } from '../../settings/own-profiles';
import { useStored } from '../use-stored';

/** What the options page says that a draft is checked with. */
export interface DraftSettings {
  readonly profiles: readonly Profile[];
  readonly options: FileSettings;
}

/** The settings that drafts are checked with, followed as they change; `undefined` until they are read. */
export function useDraftSettings(): DraftSettings | undefined {
  const chosen = useStored(options);
  const own = useStored(ownProfiles);
  return useMemo(() => {
    if (chosen === undefined || own === undefined) return undefined;
    return { profiles: profilesWith(own), options: settingsIn(chosen) };
  }, [chosen, own]);
}
