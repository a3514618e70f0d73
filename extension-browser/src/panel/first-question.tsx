import { useId, useState } from 'preact/hooks';
import type { TabState } from '../messages/state';
import { CHOICES, type Choice, type ChoiceGroup, offered } from './choices';
import { useSay } from './own-page';

interface Asking {
  readonly profiles: TabState['profiles'];
  readonly onChoose: (profile: string) => void;
}

interface Question extends Asking {
  /** Where it has been answered before: goes back to that. */
  readonly onCancel?: (() => void) | undefined;
}

/** Asks where the text will be filed. */
export function FirstQuestion({ profiles, onChoose, onCancel }: Question) {
  const say = useSay();
  const heading = useId();
  const others = profiles.filter(({ id }) => !offered.includes(id));
  return (
    <section class="question" aria-labelledby={heading}>
      <h2 id={heading}>{say('question')}</h2>
      <ul class="choices">
        {CHOICES.map((group) => (
          <li key={group.name}>
            {group.choices.length === 1 ? (
              <Answer choice={group.choices[0]} onChoose={onChoose} />
            ) : (
              <Group group={group} onChoose={onChoose} />
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && <Others profiles={others} onChoose={onChoose} />}
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      )}
    </section>
  );
}

/** Arrow keys walk through a closed list, so it is the button that answers. */
function Others({ profiles, onChoose }: Asking) {
  const say = useSay();
  const [picked, setPicked] = useState('');
  return (
    <div class="other">
      <label>
        {say('choice_other')}
        <select value={picked} onChange={({ currentTarget: { value } }) => setPicked(value)}>
          <option value="">{say('choice_pick')}</option>
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={picked === ''} onClick={() => onChoose(picked)}>
        {say('choice_check')}
      </button>
    </div>
  );
}

function Group({ group, onChoose }: Pick<Asking, 'onChoose'> & { readonly group: ChoiceGroup }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const parts = useId();
  return (
    <>
      <button type="button" class="choice" aria-expanded={open} aria-controls={parts} onClick={() => setOpen(!open)}>
        {say(group.name)}
      </button>
      <ul class="choices parts" id={parts} hidden={!open}>
        {group.choices.map((choice) => (
          <li key={choice.profile}>
            <Answer choice={choice} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Answer({ choice: { name, profile }, onChoose }: Pick<Asking, 'onChoose'> & { readonly choice: Choice }) {
  const say = useSay();
  return (
    <button type="button" class="choice" onClick={() => onChoose(profile)}>
      {say(name)}
    </button>
  );
}
