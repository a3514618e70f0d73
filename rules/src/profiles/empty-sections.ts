import { outlineFor } from '../engine/sections.ts';
import { isIn, zonesOf } from '../text/gloss/zones.ts';
import type { Document, Range, Requirement, Section } from '../types.ts';
import { isAsked } from './applicant.ts';
import type { Draft } from './insertion.ts';
import { isAnswered } from './match.ts';
import { holdsContent } from './section-content.ts';
import { requirementsOf } from './titles.ts';

/** A heading with nothing under it. */
export interface EmptySection {
  readonly section: Section;
  /** What the guideline asks for there, of this applicant. */
  readonly asked: Requirement | undefined;
}

/** Headings that end a document, as keys of titles. */
const ENDS = /^(?:끝|이상|감사합니다|thankyou|end)$/;
/** The words of a heading that says something itself: `사업명: 안심 귀가 버스`. */
const TOLD = /[:：] {0,3}[\p{L}\p{N}]/u;
/** Longer headings, and those that end as sentences do, are paragraphs that a converter took for headings. */
const LONGEST = 40;

/**
 * The headings of a plan that hold nothing, each at the lowest level that the guideline asks for, in order; and how many headings were looked at.
 *
 * A line in bold or an item that reads as a title counts only where the guideline asks for it and nothing else answers: it may be a line of a list.
 * So does no divider whose title comes again, no cover, no sentence, no appendix. Where sections below are missing, that is told of them.
 */
export function emptySectionsIn(draft: Draft): { readonly looked: number; readonly empty: readonly EmptySection[] } {
  const meanings = meaningsIn(draft);
  const all = draft.plan.documents.flatMap((document) => {
    const sections = outlineFor(document, draft.profile);
    const titled = sections.filter(({ form, title }) => form !== 'label' && title !== '');
    const { exempt } = zonesOf(sections);
    return titled.map((section) => ({ document, section, exempt, full: holdsContent(document, section) }));
  });
  const full = new Set(all.flatMap(({ full, section }) => (full ? [section] : [])));
  const told = new Set([...full].map(({ key }) => key));
  const empty: EmptySection[] = [];
  const answered = new Map<Requirement, boolean>();
  const isFull = (requirement: Requirement): boolean => {
    const known = answered.get(requirement) ?? draft.answers(requirement.id).some((one) => full.has(one));
    answered.set(requirement, known);
    return known;
  };
  const begun = new Map(draft.plan.documents.map((document) => [document, firstWords(document)]));
  /** Reported, or inside what is. */
  const covered = new Set<Section>();

  for (const { document, section, exempt } of all) {
    if (section.parent && covered.has(section.parent)) covered.add(section);
    if (full.has(section) || told.has(section.key) || covered.has(section)) continue;
    const means = meanings.get(section) ?? [];
    const asked = means.filter((requirement) => isAsked(requirement, draft.applicant));
    const lacking = asked.find((requirement) => !isFull(requirement) && isLowest(draft, requirement, means));
    if (lacking) {
      empty.push({ section, asked: lacking });
      covered.add(section);
    } else if (
      asked.length === 0 &&
      section.children.length === 0 &&
      section.form === 'heading' &&
      (means.length > 0 || isTitle(section, exempt, begun.get(document)!))
    )
      empty.push({ section, asked: undefined });
  }
  return { looked: all.length, empty };
}

/** What each section answers. */
function meaningsIn({ profile, answers }: Draft): ReadonlyMap<Section, readonly Requirement[]> {
  const meanings = new Map<Section, Requirement[]>();
  for (const requirement of requirementsOf(profile))
    for (const section of answers(requirement.id)) meanings.set(section, [...(meanings.get(section) ?? []), requirement]);
  return meanings;
}

/** Whether nothing that it asks for below its heading is told of by itself: as empty where it has a heading of its own, as missing where it has none. */
function isLowest({ applicant, answers }: Draft, { children }: Requirement, means: readonly Requirement[]): boolean {
  return !children.some((child) => isAsked(child, applicant) && (!isAnswered(child, answers) || !means.includes(child)));
}

function isTitle({ heading, title, key, number }: Section, exempt: readonly Range[], begun: number): boolean {
  if (ENDS.test(key) || TOLD.test(title) || title.length > LONGEST || /[.!?。…]$|[가-힣]다$/.test(title)) return false;
  if (isIn(exempt, heading[0])) return false;
  return number !== '' || begun < heading[0];
}

/** Where the Block with the first words of a document starts: what stands before is its cover. */
function firstWords({ blocks, starts }: Document): number {
  const first = blocks.findIndex(({ parts }) => parts.some(({ kind }) => kind === 'prose' || kind === 'table'));
  return starts[first] ?? Number.POSITIVE_INFINITY;
}
