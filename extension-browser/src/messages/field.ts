import * as z from 'zod/mini';

/** Why the text of a field was not read. */
const UNREADABLE = ['other-origin-frame', 'unsupported-editor', 'protected', 'read-only', 'too-long', 'too-many'] as const;

const Name = z.string().check(z.maxLength(300));

/** A field that a page script reads: what the applicant wrote in it, and what the page says of it. */
export const FieldReport = z.strictObject({
  /** Unique in its frame for as long as the page lives. */
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Names the field again at the next visit; made of what the page calls it, never of what is in it. */
  key: Name,
  label: Name,
  text: z.string().check(z.maxLength(200_000)),
  /** The page asks for it: `required`, `aria-required` or a mark beside the label. */
  required: z.boolean(),
});

/** A field, or a frame, whose text nobody reads. */
export const UnreadField = z.strictObject({ label: Name, reason: z.enum(UNREADABLE) });

/** Drawn by chance where the script starts: not every browser names the page loads of a frame. */
export const Load = z.string().check(z.minLength(1), z.maxLength(40));

/** All fields of one frame, in the order of the page. `revision` grows with every report of that page load. */
export const FrameReport = z.strictObject({
  load: Load,
  revision: z.int().check(z.nonnegative()),
  /** How many frames stand in it, read or not. */
  frames: z.int().check(z.nonnegative()),
  fields: z.array(FieldReport).check(z.maxLength(500)),
  unread: z.array(UnreadField).check(z.maxLength(500)),
});

export type Unreadable = (typeof UNREADABLE)[number];
export type FieldReport = z.infer<typeof FieldReport>;
export type UnreadField = z.infer<typeof UnreadField>;
export type FrameReport = z.infer<typeof FrameReport>;
