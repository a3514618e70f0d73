import type { PageField } from '../fields/page-field';
import type { FieldFinding, FieldLimit } from '../messages/finding';
import { carried, changeBetween, type TextRange } from './carry';
import type { ValueElement } from './mirror';

/** A finding and where its words stand now. */
export interface Mark {
  readonly finding: FieldFinding;
  readonly range: TextRange;
}

/** What is shown of a field. Marks stand in the order of the text. */
export interface Shown {
  readonly field: PageField;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly limits: readonly FieldLimit[];
}

/** Findings of a field for its text as it stands now. */
export function shownOf(field: PageField, findings: readonly FieldFinding[], limits: readonly FieldLimit[]): Shown {
  const text = field.text();
  const marks = findings
    .filter(({ range: [start, end] }) => start < end && end <= text.length)
    .map((finding) => ({ finding, range: finding.range }))
    .sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
  return { field, text, marks, limits };
}

/** The same for the text as it stands now: marks whose words were touched since are gone, the others have moved with their words. */
export function broughtUpToDate(shown: Shown): Shown {
  const text = shown.field.text();
  const change = changeBetween(shown.text, text);
  if (!change) return shown;
  const marks = shown.marks.flatMap(({ finding, range }) => {
    const moved = carried(range, change);
    return moved ? [{ finding, range: moved }] : [];
  });
  return { ...shown, text, marks };
}

/** The text box of a field whose words have no ranges in the DOM. */
export function valueElement({ field }: Shown): ValueElement | undefined {
  return field.kind === 'value' ? (field.element as ValueElement) : undefined;
}
