import { outline } from '../document/outline.ts';
import { type Answers, matchSections } from '../profiles/match.ts';
import { isSummaryTitle } from '../profiles/summary.ts';
import { titlesOf } from '../profiles/titles.ts';
import type { Document, Plan, Profile, Section } from '../types.ts';

/** The sections of one plan, as its profile reads them; each is made when it is first asked for. */
export interface PlanSections {
  inDocument(id: string): readonly Section[];
  answering(requirement: string): readonly Section[];
}

const outlines = new WeakMap<Profile, WeakMap<Document, readonly Section[]>>();

/** The sections of a document. Lines in bold and list items are headings where they read as a title of the profile, or as the summary's. */
export function outlineFor(document: Document, profile: Profile): readonly Section[] {
  const ofProfile = outlines.get(profile) ?? new WeakMap<Document, readonly Section[]>();
  outlines.set(profile, ofProfile);
  const { meanings } = titlesOf(profile);
  const sections = ofProfile.get(document) ?? outline(document, (key) => meanings.has(key) || isSummaryTitle(key));
  ofProfile.set(document, sections);
  return sections;
}

export function sectionsOf(plan: Plan, profile: Profile): PlanSections {
  const byId = new Map(plan.documents.map((document) => [document.id, document]));
  let answers: Answers | undefined;
  return {
    inDocument: (id) => outlineFor(byId.get(id)!, profile),
    answering(requirement) {
      answers ??= matchSections(plan, profile, (document) => outlineFor(document, profile));
      return answers.get(requirement) ?? [];
    },
  };
}
