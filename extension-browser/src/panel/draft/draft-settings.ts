import { type FileSettings, type Profile, profiles } from '@dadeumi/rules';

/** What the options page says that a draft is checked with. */
export interface DraftSettings {
  readonly profiles: readonly Profile[];
  readonly options: FileSettings;
}

export async function readDraftSettings(): Promise<DraftSettings> {
  return { profiles, options: {} };
}
