import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../messages/state';
import { inOrder } from '../choices';
import { useSay } from '../own-page';

interface Picking {
  readonly profile: string;
  readonly profiles: TabState['profiles'];
  readonly onPick: (profile: string) => void;
}

/**
 * Chooses the guideline. Arrow keys walk through a closed list, and each guideline brings other questions, sections and findings, so it is the
 * button that chooses (WCAG 3.2.2).
 */
export function ProfilePicker({ profile, profiles, onPick }: Picking) {
  const say = useSay();
  const [picked, setPicked] = useState<string>();
  useEffect(() => setPicked(undefined), [profile]);
  const shown = picked ?? profile;
  const agency = profiles.find(({ id }) => id === shown)?.agency;
  return (
    <div class="picker">
      <label class="field">
        <span>{say('guideline')}</span>
        <select value={shown} onChange={({ currentTarget: { value } }) => setPicked(value)}>
          {inOrder(profiles).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={shown === profile} onClick={() => onPick(shown)}>
        {say('choice_check')}
      </button>
      {agency && <small>{agency}</small>}
    </div>
  );
}
