import * as z from 'zod/mini';
import { UnreadField } from './field';
import { FieldFinding } from './finding';

const Choice = z.strictObject({ value: z.union([z.boolean(), z.string()]), label: z.string() });

/** A question of the guideline to the applicant. */
export const Asked = z.strictObject({
  id: z.string(),
  ask: z.string(),
  choices: z.array(Choice),
  answer: z.optional(z.union([z.boolean(), z.string()])),
  /** How much of the guideline depends on the answer. */
  sections: z.int(),
  attachments: z.int(),
});

/** A section of the guideline, depth first; `depth` counts from 0. */
export const SectionRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  depth: z.int(),
  state: z.enum(['done', 'empty', 'missing', 'optional', 'unanswered', 'not-applicable']),
  required: z.boolean(),
  /** The field that answers it. */
  field: z.optional(z.string()),
});

/** A field of the page as the panel lists it. Its `id` holds frame and field. */
export const FieldRow = z.strictObject({
  id: z.string(),
  key: z.string(),
  label: z.string(),
  /** The section that it answers, by its label or by hand. */
  section: z.optional(z.string()),
  /** The applicant says which section it answers, or that it answers none. */
  byHand: z.boolean(),
  required: z.boolean(),
  empty: z.boolean(),
});

/** All that popup and panel show of a tab. */
export const TabState = z.strictObject({
  tab: z.int(),
  /** Absent where no extension may look: the browser's own pages, stores. */
  origin: z.optional(z.string()),
  /** `off`: nothing of ours is in the page. `once`: until it is left. `on`: at every visit. */
  running: z.enum(['off', 'once', 'on']),
  /** Absent until the first question is answered for this site. */
  profile: z.optional(z.string()),
  profiles: z.array(z.strictObject({ id: z.string(), name: z.string(), agency: z.string() })),
  /** What the profile's own notices say: superseded, advice only. */
  notices: z.array(z.string()),
  questions: z.array(Asked),
  fields: z.array(FieldRow),
  unread: z.array(UnreadField),
  sections: z.array(SectionRow),
  /** Exchange rates that one field states and amounts in others rely on: won for one unit of the currency. */
  rates: z.array(z.strictObject({ field: z.string(), currency: z.string(), won: z.string() })),
  /** Findings in fields; their `field` is the id of a FieldRow. */
  findings: z.array(FieldFinding),
  /** Findings about the plan as a whole, that stand in no field. */
  onPlan: z.array(FieldFinding),
  ignored: z.int(),
});

export type Asked = z.infer<typeof Asked>;
export type SectionRow = z.infer<typeof SectionRow>;
export type FieldRow = z.infer<typeof FieldRow>;
export type TabState = z.infer<typeof TabState>;
