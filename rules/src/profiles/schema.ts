import * as z from 'zod/mini';
import { Count, Limits } from './limits-schema.ts';

/** The same words in both languages; Korean is the original. */
export const Text = z.strictObject({ ko: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A document that says something about an agency. `url` or `published` is `null` where it is known to exist but was not found. */
export const Source = z.strictObject({
  title: z.string().check(z.minLength(1)),
  publisher: z.string().check(z.minLength(1)),
  url: z.nullable(z.string()),
  published: z.nullable(Day),
  checked: Day,
});

/**
 * On whose authority a claim stands: `stated` was read in the source, `derived` follows from it, `assumed` is ours, `author` comes from the settings.
 * Never a quotation: the place and a summary in our own words.
 */
export const Basis = z.discriminatedUnion('certainty', [
  z.strictObject({ certainty: z.literal('stated'), source: Id, where: z.string(), summary: Text }),
  z.strictObject({ certainty: z.literal('derived'), source: Id, where: z.string(), summary: Text }),
  z.strictObject({ certainty: z.literal('assumed'), summary: Text }),
  z.strictObject({ certainty: z.literal('author'), where: z.string(), summary: Text }),
]);

/** Holds when the applicant's answer to `fact` is `is`. */
export const Condition = z.strictObject({ fact: z.string(), is: z.union([z.boolean(), z.string()]) });

/** A question that the applicant answers once, in `applicant` of the settings. */
const Question = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  ask: Text,
  /** Absent: yes or no. `when`: the answers to other questions that lead to this choice, for who has not chosen. */
  choices: z.optional(z.array(z.strictObject({ value: Id, label: Text, when: z.optional(z.array(Condition)) }))),
});

/** What shows that a need is met; nothing of it is known for what only a person can judge. */
export const Check = z.strictObject({
  /** The rule that checks it. */
  rule: z.optional(Id),
  /** Words of which one must stand in the section; spaces do not count. */
  words: z.optional(z.array(z.string().check(z.minLength(2))).check(z.minLength(1))),
  /** The figure that must stand in the sentence with those words, or a greater one. */
  least: z.optional(z.strictObject({ count: z.number().check(z.positive()), unit: z.enum(['년', '개월', '연간 회', '하루 회']) })),
  /** The figure that must stand as it is in the line or row of those words, or in the next. */
  figure: z.optional(z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,6})?%?$/))),
  /** What shows it as well as words do: a table, one with years, or a picture or drawing. */
  shape: z.optional(z.enum(['table', 'yearly-table', 'figure'])),
  /** It is asked for only of a plan in which one of these words stands: 감가상각 for its method. */
  onlyWith: z.optional(z.array(z.string().check(z.minLength(2))).check(z.minLength(1))),
  /** What of a cover, or of the page after it, shows it. */
  cover: z.optional(
    z.enum(['original-mark', 'original-pledge', 'copy-mark', 'copy-number', 'copy-pledge', 'company', 'representative', 'seal']),
  ),
});

/** One single thing of those that a need is made of; of the kind of its need. */
export const Part = z.strictObject({
  what: Text,
  when: z.optional(z.array(Condition)),
  check: z.optional(Check),
});

/** What a section must hold besides words. An obligation is a need, or each of its parts where it has some. */
export const Need = z.strictObject({
  kind: z.enum(['content', 'yearly-table', 'table', 'figure', 'amount-basis', 'form', 'attachment', 'targets']),
  what: Text,
  when: z.optional(z.array(Condition)),
  check: z.optional(Check),
  parts: z.optional(z.array(Part)),
  /** Of a table by year: that its section must say how the amounts were worked out, which a need of the kind `amount-basis` asks for as well. */
  amountBasis: z.optional(z.literal(true)),
  basis: Basis,
});

const requirementFields = {
  id: Id,
  title: z.string().check(z.minLength(1)),
  /** As a skeleton prints it before the title: `제1권`, `가.`, `(1)`; empty for none. */
  number: z.string(),
  /** Other titles that mean the same section. */
  synonyms: z.array(z.string()),
  presence: z.enum(['required', 'conditional', 'optional']),
  /** All must hold for a `conditional` section to be required. */
  when: z.array(Condition),
  /** That the section is asked for. */
  basis: Basis,
  /** That it stands at this place in the tree; absent: as certain as `basis`. */
  placeBasis: z.optional(Basis),
  needs: z.array(Need),
  /** For content that needs no heading of its own: words that show it is there when the section above holds them. */
  mentions: z.optional(z.array(z.string())),
};

type RequirementShape = z.infer<z.ZodMiniObject<typeof requirementFields>> & { readonly children: readonly RequirementShape[] };

/** A section that a guideline asks for, with the sections below it. */
export const Requirement: z.ZodMiniType<RequirementShape> = z.strictObject({
  ...requirementFields,
  get children() {
    return z.array(Requirement);
  },
}) as unknown as z.ZodMiniType<RequirementShape>;

/** A document that goes with the plan, or that may stand in it. */
export const Attachment = z.strictObject({
  id: Id,
  title: z.string().check(z.minLength(1)),
  synonyms: z.array(z.string()),
  presence: z.enum(['required', 'conditional', 'optional']),
  when: z.array(Condition),
  /** Whatever papers the applicant chooses: it has no name of its own. */
  anyName: z.optional(z.literal(true)),
  /** What it must hold: the rows of a form, say. */
  needs: z.optional(z.array(Need)),
  basis: Basis,
});

/** How strict a rule is under this guideline, and on what authority. */
const RuleAuthority = z.strictObject({
  severity: z.optional(z.enum(['off', 'info', 'warning', 'error'])),
  basis: Basis,
});

/** A review criterion, and the sections that answer it. */
export const Criterion = z.strictObject({
  id: Id,
  title: z.string(),
  points: z.nullable(z.number()),
  sections: z.array(Id),
  basis: Basis,
});

/** Words that must stand on the cover or the page after it, and the signature below them. */
export const Statement = z.strictObject({
  id: Id,
  title: Text,
  /** Of the original plan, or of each copy of it. */
  on: z.enum(['original', 'copy']),
  needs: z.array(Need),
});

/** How many are handed in; `null` is not known. */
export const Copies = z.strictObject({ id: Id, what: Text, count: Count, basis: Basis });

/** What a plan must take as given when it reckons: prices of which day, which rate. `value` is `null` where the figure is not known. */
export const Assumption = z.strictObject({ id: Id, title: Text, value: z.nullable(Text), check: z.optional(Check), basis: Basis });

/** Amounts of one part of a plan: its items, the total of its tables, or rows by name. */
const Told = z.strictObject({
  section: Id,
  items: z.optional(z.literal(true)),
  total: z.optional(z.literal(true)),
  /** Names of rows, without words such as 총 or 합계 around them. */
  rows: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** For its total: words of which one stands in the table, or right before it. */
  tables: z.optional(z.array(z.string().check(z.minLength(1)))),
});

/** Parts of a plan whose yearly amounts must agree: items by their names, totals and rows with one another. */
export const Agreement = z.strictObject({
  id: Id,
  between: z.array(Told).check(z.minLength(2)),
  /** Where no criterion of the profile compares the two parts. */
  basis: Basis,
});

/** A day that follows from the application's: the last end of a half-year, quarter or year before it; any day `within` so many months before it; the end of the last accounting year. */
const FollowingDay = z.discriminatedUnion('on', [
  z.strictObject({ on: z.enum(['half-year-end', 'quarter-end', 'year-end']) }),
  z.strictObject({ on: z.literal('within'), months: z.number().check(z.positive()) }),
  /** `years`: how many accounting years up to it the tables of accounts hold. */
  z.strictObject({ on: z.literal('settlement'), years: z.optional(z.number().check(z.positive())) }),
]);

/** Of which day something in a plan must be: prices, laws, accounts. */
export const BasisDate = z.strictObject({
  id: Id,
  what: Text,
  day: FollowingDay,
  /** Sections that it is looked for in; absent: the whole plan. */
  sections: z.optional(z.array(Id)),
  /** Words that name it beside a day; absent: what no other entry names in its sections. */
  words: z.optional(z.array(z.string().check(z.minLength(2)))),
  when: z.optional(z.array(Condition)),
  /** Words that make it another thing: a day of taxes paid, prices of others. */
  unless: z.optional(z.array(z.string().check(z.minLength(2)))),
  /** Sections whose figures count on it, so that the plan should tell the day. */
  askedIn: z.optional(z.array(Id)),
  /** It should tell the day wherever its words stand beside an amount in won. */
  askedBeside: z.optional(z.literal(true)),
  /** Another rule that tells a wrong day. */
  rule: z.optional(Id),
  basis: Basis,
});

/** Things for a person to tick. `official` is false where no form of the agency asks for them. */
export const Checklist = z.strictObject({
  id: Id,
  title: Text,
  official: z.boolean(),
  when: z.optional(z.array(Condition)),
  items: z.array(Need),
});

/** How long a step takes; `length` is `null` where it is not known. */
export const Period = z.strictObject({
  id: Id,
  title: Text,
  length: z.nullable(Text),
  when: z.optional(z.array(Condition)),
  basis: Basis,
});

/** How the review ends: by points, out of a hundred in each matter and in all, or by every item being found fit. */
export const Review = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('points'), each: z.number(), total: z.number(), basis: Basis }),
  z.strictObject({ by: z.literal('fitness'), basis: Basis }),
]);

/** Parts of a plan that hold the words of others: sections by their titles, and block quotes wherever they stand. */
const GlossExempt = z.enum(['quotation', 'references', 'appendix', 'evidence', 'blockquote']);

/** One agency's guideline for one kind of plan. */
export const Profile = z.strictObject({
  id: Id,
  name: Text,
  agency: z.string(),
  legalBasis: z.string(),
  effectiveFrom: z.nullable(Day),
  effectiveTo: z.nullable(Day),
  supersededBy: z.nullable(Id),
  sources: z.record(Id, Source),
  questions: z.array(Question),
  /** `advice`: missing sections are never more than advice. */
  standing: z.enum(['guideline', 'advice', 'language-only']),
  sections: z.array(Requirement),
  attachments: z.array(Attachment),
  /** That attachments other than these are not looked at, where the guideline says so. */
  otherAttachments: z.optional(z.strictObject({ reviewed: z.literal(false), basis: Basis })),
  statements: z.optional(z.array(Statement)),
  copies: z.optional(z.array(Copies)),
  assumptions: z.optional(z.array(Assumption)),
  checklists: z.optional(z.array(Checklist)),
  periods: z.optional(z.array(Period)),
  /** Order of the gloss: `hangul-first` wants 한글(외국어). */
  glossDirection: z.enum(['hangul-first', 'either']),
  glossScope: z.enum(['volume', 'plan']),
  /** Parts that need no gloss; absent: sections of quotations, references, appendices and evidence. Won and metric values are asked for there, too. */
  glossExempt: z.optional(z.array(GlossExempt)),
  limits: Limits,
  /** Which yearly amounts of the plan must agree, and which days follow from the application's. */
  agreements: z.optional(z.array(Agreement)),
  basisDates: z.optional(z.array(BasisDate)),
  rules: z.record(Id, RuleAuthority),
  criteria: z.array(Criterion),
  review: z.optional(Review),
  /** Labels of the agency's form fields, by section. */
  fieldLabels: z.record(Id, z.array(z.string())),
});

export type GlossExempt = z.infer<typeof GlossExempt>;
export type Text = z.infer<typeof Text>;
export type Source = z.infer<typeof Source>;
export type Basis = z.infer<typeof Basis>;
export type Question = z.infer<typeof Question>;
export type Condition = z.infer<typeof Condition>;
export type Check = z.infer<typeof Check>;
export type Part = z.infer<typeof Part>;
export type Need = z.infer<typeof Need>;
export type Requirement = RequirementShape;
export type Attachment = z.infer<typeof Attachment>;
export type Statement = z.infer<typeof Statement>;
export type Copies = z.infer<typeof Copies>;
export type Assumption = z.infer<typeof Assumption>;
export type Agreement = z.infer<typeof Agreement>;
export type Told = z.infer<typeof Told>;
export type FollowingDay = z.infer<typeof FollowingDay>;
export type BasisDate = z.infer<typeof BasisDate>;
export type Checklist = z.infer<typeof Checklist>;
export type Period = z.infer<typeof Period>;
export type RuleAuthority = z.infer<typeof RuleAuthority>;
export type Criterion = z.infer<typeof Criterion>;
export type Profile = z.infer<typeof Profile>;
