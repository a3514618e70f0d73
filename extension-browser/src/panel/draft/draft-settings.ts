import { type FileSettings, type Profile, profiles } from '@dadeumi/rules';
import { useMemo } from 'preact/hooks';
import { options } from '../../settings/options';
import { ownProfiles } from '../../settings/own-profiles';
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
    const { allowedTerms, glossary, rules, exchangeRates } = chosen;
    return {
      profiles: [...profiles, ...own.map(({ profile }) => profile)],
      options: {
        terms: { allow: allowedTerms, glossary: Object.fromEntries(glossary.map(({ term, gloss }) => [term, gloss])) },
        rules,
        exchangeRates: Object.fromEntries(Object.entries(exchangeRates).map(([currency, rate]) => [currency, { rate }])),
      },
    };
  }, [chosen, own]);
}
