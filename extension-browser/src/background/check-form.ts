import {
  type CoveredSection,
  coverageOf,
  type Document,
  describe,
  draftOf,
  type Finding,
  isSummaryTitle,
  lint,
  type Requirement,
  requirementsOf,
  type Settings,
  sharedRatesIn,
} from '@dadeumi/rules';
import type { FieldFinding, FieldLimit } from '../messages/finding';
import type { SectionRow, TabState } from '../messages/state';
import type { Site } from '../settings/sites';
import { word } from '../words/words';
import { describeFinding } from './described';
import { documentOf, type Form, type FormField, fieldsOf } from './form';
import type { Guideline } from './guideline';
import { isMissingSection, missingInForm } from './missing-section';
import { sectionRows } from './section-rows';

/** A field with the section that it answers. */
export interface PlacedField extends FormField {
  readonly section: Requirement | undefined;
  readonly byHand: boolean;
}

/** A form against its guideline; ids of fields are the form's. */
export interface CheckedForm {
  readonly fields: readonly PlacedField[];
  /** Each id once. `fingerprint` outlives the visit. */
  readonly findings: readonly { readonly finding: FieldFinding; readonly fingerprint: string; readonly onPlan: boolean }[];
  readonly sections: readonly SectionRow[];
  readonly rates: TabState['rates'];
  readonly limits: readonly FieldLimit[];
  /** To be given back at the next check. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** Told by the panel's questions, or of no use where there is no file to write it in. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['required-sections/unanswered', 'summary-length/unlimited']);

/** Checks all fields of a form as one plan. Pure, but for what the engine remembers of `known`, the documents of the check before. */
export function checkForm(
  form: Form,
  site: Site,
  { resolved }: Guideline,
  locale: 'ko' | 'en',
  known: CheckedForm['documents'],
): CheckedForm {
  const { settings } = resolved;
  const byHand = new Map(
    site.byHand.filter(({ profile }) => profile === settings.profile.id).map(({ field, section }) => [field, section]),
  );
  const requirements = new Map(requirementsOf(settings.profile).map((requirement) => [requirement.id, requirement]));
  const fields = fieldsOf(form).map((field) => ({ ...field, mapped: sectionByHand(byHand.get(field.key), requirements) }));
  const documents = fields.map((field) => documentOf(field, titleOf(field), known.get(field.id)));
  const byId = new Map(documents.map((document) => [document.id, document]));
  if (documents.length === 0) return { fields: [], findings: [], sections: [], rates: [], limits: [], documents: byId };

  const plan = { documents };
  const draft = draftOf(plan, settings);
  const sections = coverageOf(draft);
  const answered = answeredBy(sections);
  const placed = fields.map(({ mapped, ...field }) => ({
    ...field,
    section: mapped === null ? undefined : (mapped ?? answered.get(field.id)),
    byHand: mapped !== undefined,
  }));
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  const found = lint(plan, settings).findings.filter(({ rule, message }) => !TOLD_OTHERWISE.has(`${rule}/${message}`));
  return {
    fields: placed,
    findings: withIds(found).map(({ id, finding }) => ({
      finding: {
        ...describeFinding(finding, id, locale, { documents: byId, nameOf: ({ document }) => labels.get(document) ?? '' }),
        ...(isMissingSection(finding) && { message: missingInForm(finding.data, placed, locale) }),
        ...{ field: finding.at.document, range: [...finding.at.range] },
      },
      fingerprint: finding.fingerprint,
      onPlan: finding.rule === 'required-sections',
    })),
    sections: sectionRows(sections, (section) => fieldFor(section, placed)),
    rates: sharedRatesIn(plan, settings).map(({ document, ...rate }) => ({ field: document, ...rate })),
    limits: limitsOf(settings, placed),
    documents: byId,
  };
}

/** What the guideline's own notices say: that another has replaced it, that it is no more than advice. */
export function noticesOf({ resolved: { advice, settings } }: Guideline, locale: 'ko' | 'en'): string[] {
  const told = advice.map((finding) => describe(finding, locale).message);
  return settings.profile.standing === 'advice' ? [...told, word(locale, 'advice_only')] : told;
}

/** `null`: none, as the applicant says; `undefined`: the label says which. A section that the guideline no longer has counts for nothing. */
function sectionByHand(said: string | null | undefined, requirements: ReadonlyMap<string, Requirement>): Requirement | null | undefined {
  return said === null ? null : requirements.get(said ?? '');
}

/** What a field is read under; one that answers no section has no title. */
function titleOf({ mapped, label }: { readonly mapped: Requirement | null | undefined; readonly label: string }): string {
  return mapped === null ? '' : (mapped?.title ?? label);
}

/** Which requirement a field answers by its label. */
function answeredBy(sections: readonly CoveredSection[]): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  for (const { requirement, sections: own, children } of sections) {
    for (const { document, form } of own) if (form === 'label' && !found.has(document)) found.set(document, requirement);
    for (const [document, below] of answeredBy(children)) if (!found.has(document)) found.set(document, below);
  }
  return found;
}

/** The field that is the section, else the one that holds it. */
function fieldFor({ requirement, sections }: CoveredSection, fields: readonly PlacedField[]): string | undefined {
  return fields.find(({ section }) => section?.id === requirement.id)?.id ?? sections[0]?.document;
}

/** Two sections of one title may share a fingerprint. */
function withIds(findings: readonly Finding[]): { id: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return { id: before === 0 ? finding.fingerprint : `${finding.fingerprint}.${before}`, finding };
  });
}

/** Of the summary alone are limits known that a field can be held to while it is written. */
function limitsOf({ limits, profile, rules }: Settings, fields: readonly PlacedField[]): FieldLimit[] {
  const encoding = (rules['summary-length']?.options as { readonly encoding?: 'euc-kr' | 'utf-8' } | undefined)?.encoding ?? 'euc-kr';
  const units = [
    ['characters', limits.summaryCharacters ?? profile.limits.summaryCharacters],
    [encoding, limits.summaryBytes ?? profile.limits.summaryBytes],
  ] as const;
  return fields
    .filter(({ section, byHand, label }) => isSummaryTitle(section?.title ?? (byHand ? '' : label)))
    .flatMap(({ id }) => units.flatMap(([unit, most]) => (most === null ? [] : [{ field: id, unit, most }])));
}
