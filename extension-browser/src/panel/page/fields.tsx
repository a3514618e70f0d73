import { ask } from '../../messages/checked';
import type { FieldRow, TabState } from '../../messages/state';
import { Group } from '../group';
import { REASONS } from '../names';
import { useSay } from '../own-page';

/** Fields that the page asks for and that hold nothing. */
export function RequiredEmpty({ state: { tab, fields } }: { readonly state: TabState }) {
  const say = useSay();
  const left = fields.filter(({ required, empty }) => required && empty);
  if (left.length === 0) return null;
  return (
    <Group title={say('required_empty')} count={left.length}>
      <ul class="plain">
        {left.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="link" title={say('go_to_field')} onClick={() => void ask('reveal', { tab, field: id })}>
              {label || say('unnamed')}
            </button>
          </li>
        ))}
      </ul>
    </Group>
  );
}

interface Mapping {
  readonly state: TabState;
  /** `null`: the field answers no section; without a section, the label says it again. */
  readonly onMap: (key: string, section: string | null | undefined) => void;
}

/** Which field holds which section, to be corrected by hand. */
export function Fields({ state: { fields, sections }, onMap }: Mapping) {
  const say = useSay();
  if (fields.length === 0 || sections.length === 0) return null;
  return (
    <Group title={say('fields')} count={fields.length} closed>
      <p class="faint">{say('fields_hint')}</p>
      {fields.map((field) => (
        <Field key={field.id} field={field} sections={sections} onMap={(section) => onMap(field.key, section)} />
      ))}
    </Group>
  );
}

interface MappedField {
  readonly field: FieldRow;
  readonly sections: TabState['sections'];
  readonly onMap: (section: string | null | undefined) => void;
}

function Field({ field, sections, onMap }: MappedField) {
  const say = useSay();
  const label = field.label || say('unnamed');
  const byLabel = field.byHand ? undefined : sections.find(({ id }) => id === field.section)?.title;
  return (
    <label class="field">
      <span>{label}</span>
      <select
        aria-label={say('section_of_field', label)}
        value={field.byHand ? (field.section ?? NO_SECTION) : BY_LABEL}
        onChange={({ currentTarget: { value } }) => onMap(value === BY_LABEL ? undefined : value === NO_SECTION ? null : value)}
      >
        <option value={BY_LABEL}>
          {field.byHand ? say('by_label') : byLabel === undefined ? say('by_label_none') : say('by_label_known', byLabel)}
        </option>
        <option value={NO_SECTION}>{say('no_section')}</option>
        {sections.map(({ id, title, depth }) => (
          <option key={id} value={id}>
            {'\u2003'.repeat(depth) + title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** No id of a section starts so. */
const BY_LABEL = '';
const NO_SECTION = '-';

/** What nobody read, and why. */
export function Unread({ unread }: Pick<TabState, 'unread'>) {
  const say = useSay();
  if (unread.length === 0) return null;
  return (
    <Group title={say('unread')} count={unread.length}>
      <ul class="plain">
        {unread.map(({ label, reason }, index) => (
          <li key={`${label} ${index}`}>
            {label || say('unnamed')} <span class="faint">{say(REASONS[reason])}</span>
          </li>
        ))}
      </ul>
    </Group>
  );
}
