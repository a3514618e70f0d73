import { outline } from '../document/outline.ts';
import type { Document, Plan, Profile, Requirement, Section } from '../types.ts';
import { titleKey } from '../text/titles.ts';

/** The sections of one plan, as its profile reads them; each is made when it is first asked for. */
export interface PlanSections {
  inDocument(id: string): readonly Section[];
  answering(requirement: string): readonly Section[];
}

const outlines = new WeakMap<Profile, WeakMap<Document, readonly Section[]>>();
const titles = new WeakMap<Profile, ReadonlySet<string>>();

/** Lines in bold and list items are headings where they read as a title of the profile. */
export function outlineFor(document: Document, profile: Profile): readonly Section[] {
  const ofProfile = outlines.get(profile) ?? new WeakMap<Document, readonly Section[]>();
  outlines.set(profile, ofProfile);
  const keys = titles.get(profile) ?? new Set(profile.sections.flatMap(keysOf));
  titles.set(profile, keys);

  const sections = ofProfile.get(document) ?? outline(document, (key) => keys.has(key));
  ofProfile.set(document, sections);
  return sections;
}

export function sectionsOf(plan: Plan, profile: Profile): PlanSections {
  const byId = new Map(plan.documents.map((document) => [document.id, document]));
  let matched: ReadonlyMap<string, readonly Section[]> | undefined;
  return {
    inDocument: (id) => outlineFor(byId.get(id)!, profile),
    answering(requirement) {
      matched ??= matchSections(plan, profile, (document) => outlineFor(document, profile));
      return matched.get(requirement) ?? [];
    },
  };
}

function keysOf({ title, synonyms, children }: Requirement): string[] {
  return [...[title, ...synonyms].map(titleKey), ...children.flatMap(keysOf)];
}

const matchSections = (_plan: Plan, _profile: Profile, _sections: (document: Document) => readonly Section[]): Map<string, Section[]> => new Map();
