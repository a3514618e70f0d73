import { type Document, editDocument, parseFields } from '@dadeumi/rules';
import type { FieldReport, FrameReport, UnreadField } from '../messages/field';
import type { OpenFrame } from './page-script';

/** One frame of a tab, as it last reported. */
export interface Frame {
  readonly report: FrameReport;
  /** Names the page load as the browser does, where it does. */
  readonly document: string | undefined;
}

/** A field of a form; its id holds its frame's. */
export interface FormField extends Omit<FieldReport, 'id'> {
  readonly id: string;
  readonly frame: number;
  /** As the frame names it. */
  readonly inFrame: string;
}

/** The fields that the frames of a tab show together: what the applicant fills in is one plan. Its texts live in memory only. */
export interface Form {
  readonly tab: number;
  readonly origin: string;
  readonly frames: ReadonlyMap<number, Frame>;
  /** What pages call the frames in them that no script reaches. */
  readonly closed: readonly string[];
}

/** Takes a frame's report in; the same form where it is older than what is known. */
export function withReport(form: Form, frame: number, reported: Frame): Form {
  const known = form.frames.get(frame);
  const late = known && known.report.load === reported.report.load && known.report.revision > reported.report.revision;
  return late ? form : { ...form, frames: new Map([...form.frames, [frame, reported]]) };
}

/** Keeps the frames that are there still; the same form where nothing changed. */
export function withFrames(form: Form, present: ReadonlyMap<number, OpenFrame>): Form {
  const left = [...form.frames].filter(([frame, { document }]) => {
    const there = present.get(frame);
    return there && (there.document === undefined || document === undefined || there.document === document);
  });
  const closed = left.flatMap(([frame]) => present.get(frame)!.closed);
  const isSame = left.length === form.frames.size && JSON.stringify(closed) === JSON.stringify(form.closed);
  return isSame ? form : { ...form, frames: new Map(left), closed };
}

/** All fields, the page's own before those of its frames. */
export function fieldsOf({ frames }: Form): readonly FormField[] {
  return inOrder(frames).flatMap(([frame, { report }]) =>
    report.fields.map((field) => ({ ...field, id: idOf(frame, field.id), frame, inFrame: field.id })),
  );
}

/** What nobody reads of a form, and why. */
export function unreadOf({ frames, closed }: Form): UnreadField[] {
  const fields = inOrder(frames).flatMap(([, { report }]) => report.unread);
  return [...fields, ...closed.map((label): UnreadField => ({ label, reason: 'other-origin-frame' }))];
}

/** Splits the id of a form's field. */
export function frameAndField(id: string): { readonly frame: number; readonly field: string } | undefined {
  const [, frame, field] = /^(\d{1,16}):([\s\S]*)$/.exec(id) ?? [];
  return field === undefined ? undefined : { frame: Number(frame), field };
}

function idOf(frame: number, field: string): string {
  return `${frame}:${field}`;
}

function inOrder(frames: Form['frames']): readonly (readonly [number, Frame])[] {
  return [...frames].toSorted(([one], [other]) => one - other);
}

/** Reads a field under a label. What `known` has of it already stays the same object, down to the paragraphs that did not change. */
export function documentOf({ id, text }: FormField, label: string, known: Document | undefined): Document {
  if (known?.label !== label || known.id !== id) return parseFields([{ id, label, text }]).documents[0]!;
  return known.text === text ? known : editDocument(known, { range: [0, known.text.length], text });
}
