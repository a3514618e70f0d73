import { ask } from '../../messages/checked';
import type { SectionRow, TabState } from '../../messages/state';
import { Group } from '../group';
import { SECTION_STATES } from '../names';
import { useSay } from '../own-page';

/** How the page stands with each section of the guideline; a section leads to the field that answers it. */
export function Sections({ state: { tab, sections } }: { readonly state: TabState }) {
  return <SectionList sections={sections} onGo={(field) => void ask('reveal', { tab, field })} />;
}

interface Listed {
  readonly sections: readonly SectionRow[];
  readonly onGo?: (field: string) => void;
}

/** The sections of a guideline, and how a text stands with them. */
export function SectionList({ sections, onGo }: Listed) {
  const say = useSay();
  if (sections.length === 0) return null;
  const required = sections.filter((section) => section.required);
  const done = required.filter((section) => section.state === 'done').length;
  return (
    <Group title={say('sections')} count={say('sections_progress', required.length, done)}>
      <ul class="sections">
        {sections.map((section) => (
          <Row key={section.id} section={section} {...(onGo && { onGo })} />
        ))}
      </ul>
    </Group>
  );
}

function Row({ section: { title, depth, state, field }, onGo }: { readonly section: SectionRow } & Pick<Listed, 'onGo'>) {
  const say = useSay();
  return (
    <li class={`section ${state} depth-${Math.min(depth, MOST_INDENTED)}`}>
      {field === undefined || onGo === undefined ? (
        <span>{title}</span>
      ) : (
        <button type="button" class="link" title={say('go_to_field')} onClick={() => onGo(field)}>
          {title}
        </button>
      )}
      <span class="state">{say(SECTION_STATES[state])}</span>
    </li>
  );
}

/** Deeper sections are indented no further: the panel is narrow. */
const MOST_INDENTED = 3;
