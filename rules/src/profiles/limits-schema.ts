import * as z from 'zod/mini';

/** `null` is not known. */
export const Count = z.nullable(z.number().check(z.positive()));

/** Figures of length and layout; `null` is not known and is taken from the author's settings instead. */
export const Limits = z.strictObject({
  summaryPages: Count,
  summaryCharacters: Count,
  summaryBytes: Count,
  bodyPages: Count,
  charsPerLine: Count,
  linesPerPage: Count,
  /** How many years tables by year must cover; absent where no guideline sets a number. */
  planYears: z.optional(Count),
});

export type Limits = z.infer<typeof Limits>;
