import type { PageField } from '../fields/page-field';
import type { FrameReport, UnreadField } from '../messages/field';

/** Beyond these the background takes no report. */
const MOST_FIELDS = 500;
const LONGEST = 200_000;

/** What a frame tells of its fields. A text that is longer than the extension reads is told as unread, and so are the fields that are too many. */
export function reportOf(
  made: Pick<FrameReport, 'load' | 'revision' | 'frames'>,
  fields: readonly PageField[],
  unread: readonly UnreadField[],
): FrameReport {
  const read = fields.slice(0, MOST_FIELDS).map((field) => ({ field, text: field.text() }));
  const long = read.flatMap(({ field: { label }, text }): UnreadField[] => (text.length > LONGEST ? [{ label, reason: 'too-long' }] : []));
  const passed = fields.slice(MOST_FIELDS).map(({ label }): UnreadField => ({ label, reason: 'too-many' }));
  return {
    ...made,
    fields: read
      .filter(({ text }) => text.length <= LONGEST)
      .map(({ field: { id, key, label, required }, text }) => ({ id, key, label, text, required })),
    unread: [...unread, ...long, ...passed].slice(0, MOST_FIELDS),
  };
}

/** Whether two reports of one page load tell the same, whenever they were made. */
export function tellsTheSame(one: FrameReport, other: FrameReport): boolean {
  return (
    one.frames === other.frames &&
    one.fields.length === other.fields.length &&
    one.unread.length === other.unread.length &&
    one.unread.every(({ label, reason }, at) => label === other.unread[at]!.label && reason === other.unread[at]!.reason) &&
    one.fields.every((field, at) => {
      const { id, key, label, text, required } = other.fields[at]!;
      return field.id === id && field.key === key && field.label === label && field.required === required && field.text === text;
    })
  );
}
