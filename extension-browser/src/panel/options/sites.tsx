import type { Profile } from '@dadeumi/rules';
import { useState } from 'preact/hooks';
import { ask } from '../../messages/checked';
import { ownProfiles, profilesWith } from '../../settings/own-profiles';
import { type Site, sites } from '../../settings/sites';
import { inOrder } from '../choices';
import { useLocale, useSay } from '../own-page';
import { askPermission, siteName } from '../site';
import { useStored } from '../use-stored';
import { Part } from './part';

/** The sites that the extension remembers: on or off, each with its guideline; the background changes them. */
export function Sites() {
  const say = useSay();
  const known = Object.entries(useStored(sites) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const profiles = inOrder(profilesWith(useStored(ownProfiles) ?? []));
  return (
    <Part title={say('options_sites')}>
      {known.length === 0 && <p>{say('site_none')}</p>}
      <ul class="rows">
        {known.map(([origin, site]) => (
          <Row key={origin} origin={origin} site={site} profiles={profiles} />
        ))}
      </ul>
    </Part>
  );
}

function Row({ origin, site, profiles }: { readonly origin: string; readonly site: Site; readonly profiles: readonly Profile[] }) {
  const say = useSay();
  const locale = useLocale();
  const [refused, setRefused] = useState(false);
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? site.profile ?? '';
  const name = siteName(origin);
  const turn = async (on: boolean) => {
    const granted = !on || (await askPermission(origin));
    setRefused(!granted);
    if (granted) await (on ? ask('turnOnSite', { origin }) : ask('turnOff', { origin }));
  };
  return (
    <li>
      <label class="radio">
        <input type="checkbox" checked={site.on} onChange={({ currentTarget: { checked } }) => void turn(checked)} />
        <span>
          {name} <small>{say('site_on')}</small>
        </span>
      </label>
      <select aria-label={say('site_profile', name)} value={chosen} onChange={({ currentTarget: { value } }) => setPicked(value)}>
        {site.profile === undefined && <option value="">{say('no_guideline_chosen')}</option>}
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {profile.name[locale]}
          </option>
        ))}
      </select>
      {/* Arrow keys walk through a closed list, so it is the button that changes the guideline. */}
      <button
        type="button"
        aria-label={say('site_profile_use', name)}
        disabled={chosen === (site.profile ?? '')}
        onClick={() => void ask('chooseSiteProfile', { origin, profile: chosen })}
      >
        {say('choice_check')}
      </button>
      <button type="button" aria-label={say('site_forget_named', name)} onClick={() => void ask('forget', { origin })}>
        {say('site_forget')}
      </button>
      <p role="status">{refused && say('permission_refused')}</p>
    </li>
  );
}
