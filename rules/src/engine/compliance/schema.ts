import * as z from 'zod/mini';
import { Basis, Condition, Text } from '../../profiles/schema.ts';

/** A place of a plan, with the line that people and editors call it by. */
export const Spot = z.strictObject({
  document: z.string(),
  /** Half-open, in UTF-16 units. */
  range: z.tuple([z.int(), z.int()]),
  /** Of its first character, from 1. */
  line: z.int(),
});

/** Words of the draft, and what stands around them on their line. */
const Evidence = z.strictObject({ at: Spot, before: z.string(), words: z.string(), after: z.string() });

/** A finding of a rule, in both languages. */
const Note = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: Text,
  at: Spot,
});

/** A heading of the draft. */
const Heading = z.strictObject({ title: z.string(), at: Spot });

/** How a draft stands with one obligation. */
export const State = z.enum(['met', 'missing', 'violated', 'unfound', 'not-applicable', 'unchecked']);

/**
 * Why the state is what it is.
 *
 * met: `rule` looked and found nothing, or nothing over the author's `own-limit` where the guideline's is not known, `section` is there and holds something, `words` of it stand there, which is no judgement of what they
 * say, the author has `listed` it. missing: `no-section`, `empty-section`, `unlisted`. violated: a figure that is `too-small`, or the
 * `findings` of a rule. unfound: `no-words` of it, though other words may say it. not-applicable: an answer of the applicant (`condition`), the draft says so (`denied`), or what it is asked for with is
 * not in the draft (`not-raised`). unchecked: only a `person` can tell, a `question` is open, part of the plan is `unread`, there is `no-rule`,
 * the rule is `off`, saw `nothing`, was told to pass over a place (`suppressed`), asks the author (`asked`), or has no known `limit`.
 */
export const Because = z.enum([
  ...['rule', 'own-limit', 'section', 'words', 'listed'],
  ...['no-section', 'empty-section', 'no-words', 'too-small', 'findings', 'unlisted'],
  ...['condition', 'denied', 'not-raised'],
  ...['person', 'question', 'unread', 'no-rule', 'off', 'nothing', 'suppressed', 'asked', 'limit'],
] as const);

const ObligationRow = z.strictObject({
  /** The obligation's place in the profile: `business.policy/1.2`. */
  id: z.string(),
  /** The section of the profile that must hold it; `null` for what goes with the plan or is a matter of form. */
  section: z.nullable(z.string()),
  within: Text,
  requirement: Text,
  /** Where the guideline says it; empty where that is not known. */
  clause: z.string(),
  certainty: z.enum(['stated', 'derived', 'assumed', 'author']),
  /** All must hold for it to be asked for. */
  when: z.array(Condition),
  state: State,
  because: Because,
  /** Facts of the applicant that it waits for. */
  waitsFor: z.array(z.string()),
  /** The rule that checks it, where one does. */
  rule: z.nullable(z.string()),
  /** The headings that answer its section. */
  answeredIn: z.array(Heading),
  evidence: z.array(Evidence),
  findings: z.array(Note),
});

const Counts = z.strictObject({
  ...{ met: z.int(), missing: z.int(), violated: z.int(), unfound: z.int(), 'not-applicable': z.int(), unchecked: z.int() },
});

const SectionState = z.enum(['done', 'empty', 'missing', 'optional', 'unanswered', 'not-applicable', 'unread']);

/** A section of the guideline. */
const SectionRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** 0 for a root. */
  depth: z.int(),
  /** `unread`: it is not in what was read, and part of the plan was not. */
  state: SectionState,
  required: z.boolean(),
  answeredIn: z.array(Heading),
  /** What rules found in it, its subsections left out. */
  findings: z.array(Note),
});

const Progress = z.strictObject({ id: z.string(), title: z.string(), done: z.int(), required: z.int() });

const Criterion = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `null` where the guideline gives none. */
  points: z.nullable(z.number()),
  clause: z.string(),
  certainty: z.enum(['stated', 'derived', 'assumed', 'author']),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string(), state: SectionState, answeredIn: z.array(Heading) })),
  /** The obligations of those sections and of what stands below them. */
  counts: Counts,
  /** Errors and warnings of rules in those sections. */
  error: z.int(),
  warning: z.int(),
});

/** One item that several parts of a plan give amounts of. */
const SharedItem = z.strictObject({
  item: z.string(),
  /** All items of its table. */
  total: z.boolean(),
  /** `total`: of all years. */
  years: z.array(z.strictObject({ title: z.string(), total: z.boolean() })),
  /** By part of the plan; an amount for each year, `null` where the part gives none. */
  told: z.array(
    z.strictObject({
      section: z.string(),
      item: z.string(),
      amounts: z.array(z.nullable(z.strictObject({ words: z.string(), won: z.string(), at: Spot }))),
    }),
  ),
  /** By year: won between the greatest and the least; `null` where only one part gives an amount, `0` where they agree as written. */
  differences: z.array(z.nullable(z.string())),
});

const Length = z.strictObject({
  of: z.enum(['summary', 'body']),
  name: z.enum(['summaryPages', 'summaryCharacters', 'summaryBytes', 'bodyPages']),
  unit: Text,
  /** An estimate in pages is a band. */
  least: z.number(),
  most: z.number(),
  /** `null` is not known. */
  limit: z.nullable(z.number()),
  /** `near`: over on the emptiest pages only; `unread`: part of it was not read. */
  verdict: z.enum(['within', 'near', 'over', 'unknown', 'unread']),
  at: z.nullable(Spot),
});

const Attachment = z.strictObject({
  id: z.string(),
  title: z.string(),
  clause: z.string(),
  when: z.array(Condition),
  presence: z.enum(['required', 'conditional', 'optional']),
  state: State,
  because: Because,
  waitsFor: z.array(z.string()),
  /** Names in the settings that mean it. */
  listed: z.array(z.string()),
});

/** Things for a person to tick. */
const Checklist = z.strictObject({
  title: Text,
  /** False where no form of the agency asks for them. */
  official: z.boolean(),
  items: z.array(
    z.strictObject({
      what: Text,
      clause: z.string(),
      /** The figure is not known here: to be read in the agency's notice. */
      unknown: z.boolean(),
    }),
  ),
});

/** A plan against every obligation of its guideline. No prediction of how a review ends. */
export const Compliance = z.strictObject({
  profile: z.strictObject({
    id: z.string(),
    name: Text,
    agency: z.string(),
    legalBasis: z.string(),
    effectiveFrom: z.nullable(z.string()),
    effectiveTo: z.nullable(z.string()),
    supersededBy: z.nullable(z.strictObject({ id: z.string(), name: Text })),
    standing: z.enum(['guideline', 'advice', 'language-only']),
  }),
  applicationDate: z.nullable(z.string()),
  /** Whether the guideline is in force on the day of the application; `null` where the day or the guideline's time is not known. */
  inForce: z.nullable(z.boolean()),
  documents: z.array(z.string()),
  /** All of the plan was read. */
  complete: z.boolean(),
  unread: z.array(z.strictObject({ document: z.string(), reason: Text, line: z.nullable(z.int()) })),
  /** Asked of the applicant; `answer` is `null` where it is open. */
  questions: z.array(z.strictObject({ fact: z.string(), ask: Text, answer: z.nullable(Text) })),
  counts: Counts,
  rows: z.array(ObligationRow),
  sections: z.array(SectionRow),
  /** What rules found in no section of the guideline. */
  elsewhere: z.array(Note),
  progress: z.array(Progress),
  criteria: z.array(Criterion),
  review: z.nullable(
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('points'), each: z.number(), total: z.number(), basis: Basis }),
      z.strictObject({ by: z.literal('fitness'), basis: Basis }),
    ]),
  ),
  amounts: z.array(SharedItem),
  lengths: z.array(Length),
  attachments: z.array(Attachment),
  /** Attachments other than these are not looked at by the agency. */
  othersUnreviewed: z.boolean(),
  /** How many places each rule looked at, and what it found, by severity. */
  rules: z.array(z.strictObject({ id: z.string(), title: Text, examined: z.int(), error: z.int(), warning: z.int(), info: z.int() })),
  checklists: z.array(Checklist),
});

/** What `dadeumi report --format json` writes. */
export const ComplianceReport = z.strictObject({
  /** Grows where a field changes its meaning or goes. */
  version: z.literal(1),
  tool: z.string(),
  plans: z.array(Compliance),
});

export type Spot = z.infer<typeof Spot>;
export type Evidence = z.infer<typeof Evidence>;
export type Note = z.infer<typeof Note>;
export type Heading = z.infer<typeof Heading>;
export type State = z.infer<typeof State>;
export type Because = z.infer<typeof Because>;
export type ObligationRow = z.infer<typeof ObligationRow>;
export type Counts = z.infer<typeof Counts>;
export type SectionRow = z.infer<typeof SectionRow>;
export type SharedItem = z.infer<typeof SharedItem>;
export type Length = z.infer<typeof Length>;
export type Compliance = z.infer<typeof Compliance>;
export type ComplianceReport = z.infer<typeof ComplianceReport>;

/** JSON Schema of the report, for programs that read it. */
export function complianceJsonSchema(): Record<string, unknown> {
  return { title: 'dadeumi report', ...z.toJSONSchema(ComplianceReport, { target: 'draft-07', reused: 'ref' }) };
}
