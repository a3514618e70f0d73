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
  let looked = 0;
  const full = new Set<Section>();
  const bare: { readonly document: Document; readonly section: Section }[] = [];
  for (const document of draft.plan.documents) {
    for (const section of outlineFor(document, draft.profile)) {
      if (section.form === 'label' || section.title === '') continue;
      looked++;
      if (holdsContent(document, section)) full.add(section);
      else bare.push({ document, section });
    }
  }
  return { looked, empty: bare.length === 0 ? [] : emptyAmong(draft, bare, full) };
}

function emptyAmong(
  draft: Draft,
  bare: readonly { readonly document: Document; readonly section: Section }[],
  full: ReadonlySet<Section>,
): EmptySection[] {
  const meanings = meaningsIn(draft);
  const told = new Set([...full].map(({ key }) => key));
  const empty: EmptySection[] = [];
  const answered = new Map<Requirement, boolean>();
  const isFull = (requirement: Requirement): boolean => {
    const known = answered.get(requirement) ?? draft.answers(requirement.id).some((one) => full.has(one));
    answered.set(requirement, known);
    return known;
  };
  const begun = new Map(draft.plan.documents.map((document) => [document, firstWords(document)]));
  const exempt = new Map(draft.plan.documents.map((document) => [document, zonesOf(outlineFor(document, draft.profile)).exempt]));
  /** Reported, or inside what is. */
  const covered = new Set<Section>();

  for (const { document, section } of bare) {
    if (section.parent && covered.has(section.parent)) covered.add(section);
    if (told.has(section.key) || covered.has(section)) continue;
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
      (means.length > 0 || isTitle(section, exempt.get(document)!, begun.get(document)!))
    )
      empty.push({ section, asked: undefined });
  }
  return empty;
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
