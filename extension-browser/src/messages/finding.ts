import * as z from 'zod/mini';
import { Load } from './field';

const Offset = z.int().check(z.nonnegative());
/** Half-open, in UTF-16 units of the field's text. */
const Range = z.readonly(z.tuple([Offset, Offset]));

/** A fix whose edits all lie in the finding's field. `safe`: keeps the meaning. */
export const FieldFix = z.strictObject({
  kind: z.enum(['safe', 'suggestion']),
  title: z.string(),
  edits: z.array(z.strictObject({ range: Range, text: z.string() })),
});

/** A finding in a field, in the reader's language. */
export const FieldFinding = z.strictObject({
  /** The engine's fingerprint, made unique in its plan. */
  id: z.string(),
  field: z.string(),
  range: Range,
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** What is wrong, and what to do next. */
  message: z.string(),
  /** The rule's title. */
  title: z.string(),
  why: z.string(),
  /** The clause behind it. */
  basis: z.optional(z.string()),
  /** How sure that is. */
  certainty: z.optional(z.string()),
  /** Places that belong to it: the label of their field, and the words there. */
  related: z.array(z.strictObject({ label: z.string(), words: z.string() })),
  /** Best first. */
  fixes: z.array(FieldFix),
  /** The name that it is about, which the applicant may allow for good. */
  term: z.optional(z.string()),
});

/** What limits the length of a field: `unit` says how the guideline or the page counts. */
export const FieldLimit = z.strictObject({ field: z.string(), unit: z.enum(['characters', 'euc-kr', 'utf-8']), most: z.int() });

/** What one frame is told about its fields, for its report of that load and revision. */
export const FrameFindings = z.strictObject({
  load: Load,
  revision: z.int(),
  locale: z.enum(['ko', 'en']),
  findings: z.array(FieldFinding),
  limits: z.array(FieldLimit),
});

export type FieldFix = z.infer<typeof FieldFix>;
export type FieldFinding = z.infer<typeof FieldFinding>;
export type FieldLimit = z.infer<typeof FieldLimit>;
export type FrameFindings = z.infer<typeof FrameFindings>;
