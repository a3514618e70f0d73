import { useRef, useState } from 'preact/hooks';
import { ownProfiles } from '../../settings/own-profiles';
import { type Say, useLocale, useSay } from '../own-page';
import { useStored } from '../use-stored';
import { type Imported, importProfile, MOST_PROFILE_BYTES, MOST_PROFILES } from './import-profile';
import { Part } from './part';

/** The applicant's own guidelines: added from YAML files, listed, removed. */
export function OwnProfiles() {
  const say = useSay();
  const locale = useLocale();
  const own = useStored(ownProfiles) ?? [];
  const chooser = useRef<HTMLInputElement>(null);
  const [came, setCame] = useState<{ readonly name: string; readonly of: Imported }>();
  const take = async (file: File | undefined) => {
    if (file) setCame({ name: file.name, of: await importProfile(file, locale) });
  };
  return (
    <Part title={say('options_profiles')} hint={say('options_profiles_hint')}>
      {own.length === 0 && <p>{say('profile_none')}</p>}
      <ul class="rows">
        {own.map(({ file, profile }) => (
          <li key={profile.id}>
            <span>
              {profile.name[locale]} <small>{file}</small>
            </span>
            <button
              type="button"
              aria-label={say('remove_named', profile.name[locale])}
              onClick={() => void ownProfiles.change((all) => all.filter((one) => one.profile.id !== profile.id))}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" onClick={() => chooser.current?.click()}>
          {say('profile_import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".yaml,.yml"
          hidden
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]).then(() => {
              // The same file, corrected, is another choice.
              currentTarget.value = '';
            });
          }}
        />
      </div>
      <div role="status" class="came">
        {came && <Came name={came.name} of={came.of} say={say} />}
      </div>
    </Part>
  );
}

function Came({ name, of, say }: { readonly name: string; readonly of: Imported; readonly say: Say }) {
  if ('added' in of) return <p>{say('profile_imported', name)}</p>;
  if ('problems' in of)
    return (
      <>
        <p class="refused">{say('profile_refused', name)}</p>
        <ul class="problems">
          {of.problems.map(({ line, message }, index) => (
            <li key={`${line} ${index}`}>
              <span class="at">{say('file_line', line)}</span> {message}
            </li>
          ))}
        </ul>
      </>
    );
  if (of.refused === 'full') return <p class="refused">{say('profile_count_full', MOST_PROFILES)}</p>;
  if (of.refused === 'built-in') return <p class="refused">{say('profile_built_in', name)}</p>;
  return (
    <p class="refused">
      {of.refused === 'not-text' ? say('file_not_text', name) : say('file_too_big', name, MOST_PROFILE_BYTES / 1_000_000)}
    </p>
  );
}
