export { type ProseInDocument, placeOf, planOf, proseOf } from './document/document.ts';
export { editDocument, type TextEdit } from './document/edit.ts';
export { fold } from './document/fold.ts';
export { parseMarkdown } from './document/markdown.ts';
export { type Field, parseFields, parsePlain } from './document/plain.ts';
export { sourceRange } from './document/prose.ts';
export { type Cell, type Table, tablesOf } from './document/tables.ts';
export {
  type Baseline,
  type BaselineEntry,
  type Compared,
  compareBaseline,
  mayBePutOff,
  readBaseline,
  writeBaseline,
} from './engine/baseline.ts';
export { complianceOf } from './engine/compliance/compliance.ts';
export { isReport, REPORT_TITLE } from './engine/compliance/report-title.ts';
export {
  type Because,
  type Compliance,
  type ComplianceReport,
  complianceJsonSchema,
  type Evidence,
  type Note,
  type ObligationRow,
  type SectionRow,
  type SharedItem,
  type Spot,
  type State,
} from './engine/compliance/schema.ts';
export { type CoveredSection, coverageOf, draftOf, type Progress, progressIn, type SectionState } from './engine/coverage.ts';
export { CERTAINTY, type Description, describe, describeFix } from './engine/describe.ts';
export { digest } from './engine/digest.ts';
export { type Directive, directivesOf, REASON_TO_WRITE } from './engine/directives.ts';
export type { FactCount } from './engine/facts.ts';
export { applyFixes, type Fixed, type FixOptions, fixPlan, likenessTo } from './engine/fix.ts';
export { type LintOptions, lint } from './engine/lint.ts';
export { notices } from './engine/notices.ts';
export { estimatedPages } from './engine/pages.ts';
export { comparePair } from './engine/pair/compare.ts';
export { pairNotice } from './engine/pair/notice.ts';
export type { Volume as PairVolume } from './engine/pair/volumes.ts';
export { type Reading, readingsIn, type SharedRate, sharedRatesIn } from './engine/readings.ts';
export { defineRule, type Notice } from './engine/rule.ts';
export { outlineFor } from './engine/sections.ts';
export { describeSettings, type Setting } from './engine/settings/describe.ts';
export { editSettings } from './engine/settings/edit.ts';
export { BASELINE_FILE, MISNAMED_SETTINGS, SETTINGS_FILE, WORD_PROCESSOR_ENDINGS } from './engine/settings/file-names.ts';
export { profileJsonSchema, settingsJsonSchema } from './engine/settings/json-schema.ts';
export { nearest } from './engine/settings/nearest.ts';
export { NO_AGENCY } from './engine/settings/own-profile.ts';
export type { Read } from './engine/settings/paths.ts';
export { readProfile } from './engine/settings/profile.ts';
export { type Layer, readFrontMatter, readSettings } from './engine/settings/read.ts';
export { COMMAND_LINE, type Resolved, resolveSettings, type Sources } from './engine/settings/resolve.ts';
export type { FileSettings, FrontSettings, PlanEntry } from './engine/settings/schema.ts';
export { levelOf, severityOf } from './engine/severity.ts';
export { type ConcernedSection, type Supplement, type Supplements, supplementsOf } from './engine/supplements/supplements.ts';
export { emptySectionsIn } from './profiles/empty-sections.ts';
export { type Fulfilled, type Fulfilment, fulfilments } from './profiles/fulfilment.ts';
export { contentOf, named, type Question } from './profiles/gaps.ts';
export { profiles } from './profiles/index.ts';
export { type Draft, gapFor, insertionOf, placeOfGap } from './profiles/insertion.ts';
export type { Missing } from './profiles/missing.ts';
export { checkersOf, type Obligation, obligationsOf } from './profiles/obligations.ts';
export { profileDraftOf } from './profiles/profile-draft.ts';
export { recognise } from './profiles/recognise.ts';
export { Profile } from './profiles/schema.ts';
export { skeletonOf } from './profiles/skeleton.ts';
export { isSummaryTitle } from './profiles/summary.ts';
export { requirementsOf } from './profiles/titles.ts';
export { rules } from './rules/index.ts';
export { glossesFor } from './text/gloss/fixes.ts';
export { GLOSSARY, type GlossaryTerm } from './text/glossary/glossary.ts';
export { josa } from './text/josa.ts';
export { bytesIn, charactersIn, LOOSE_PAGE, paragraphLines, TIGHT_PAGE } from './text/layout.ts';
export type * from './types.ts';
