import { outline } from '../document/outline.ts';
import { type TitleTest, titleTest } from '../document/titles.ts';
import { type Answers, matchSections } from '../profiles/match.ts';
import { isSummaryTitle, SUMMARY } from '../profiles/summary.ts';
import { titlesOf } from '../profiles/titles.ts';
import type { Document, Plan, Profile, Section } from '../types.ts';

/** The sections of one plan, as its profile reads them; each is made when it is first asked for. */
export interface PlanSections {
  inDocument(id: string): readonly Section[];
  answering(requirement: string): readonly Section[];
}

/** How a profile reads a Document, and the sections it has read so. */
interface Outlines {
  readonly test: TitleTest;
  readonly sections: WeakMap<Document, readonly Section[]>;
}

const remembered = new WeakMap<Profile, Outlines>();

/** The sections of a document. Lines in bold and list items are headings where they read as a title of the profile, or as the summary's. */
export function outlineFor(document: Document, profile: Profile): readonly Section[] {
  const { test, sections } = outlinesOf(profile);
  const known = sections.get(document) ?? outline(document, test);
  sections.set(document, known);
  return known;
}

function outlinesOf(profile: Profile): Outlines {
  const known = remembered.get(profile);
  if (known) return known;
  const { meanings } = titlesOf(profile);
  const test = titleTest([...meanings.keys(), ...SUMMARY], (key) => meanings.has(key) || isSummaryTitle(key));
  const outlines: Outlines = { test, sections: new WeakMap() };
  remembered.set(profile, outlines);
  return outlines;
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
