import { type CoveredSection, named } from '@dadeumi/rules';
import type { SectionRow } from '../messages/state';

/** The sections of a guideline, depth first, and how a plan stands with each; `fieldOf` names the field that answers one. */
export function sectionRows(
  sections: readonly CoveredSection[],
  fieldOf: (section: CoveredSection) => string | undefined = () => undefined,
  depth = 0,
): SectionRow[] {
  return sections.flatMap((section) => {
    const { requirement, state, required, children } = section;
    const field = fieldOf(section);
    return [
      { id: requirement.id, title: named(requirement), depth, state, required, ...(field !== undefined && { field }) },
      ...sectionRows(children, fieldOf, depth + 1),
    ];
  });
}
