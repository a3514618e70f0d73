import type { TabState } from '../../messages/state';
import { useSay } from '../own-page';

interface Picking {
  readonly profile: string;
  readonly profiles: TabState['profiles'];
  readonly onPick: (profile: string) => void;
}

/** Chooses the guideline for this site. */
export function ProfilePicker({ profile, profiles, onPick }: Picking) {
  const say = useSay();
  const agency = profiles.find(({ id }) => id === profile)?.agency;
  return (
    <label class="field">
      <span>{say('guideline')}</span>
      <select value={profile} onChange={({ currentTarget: { value } }) => onPick(value)}>
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {agency && <small>{agency}</small>}
    </label>
  );
}
