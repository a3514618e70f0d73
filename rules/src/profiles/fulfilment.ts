import { outlineFor } from '../engine/sections.ts';
import type { Block, Place, Profile, Requirement, Section } from '../types.ts';
import { holds } from './applicant.ts';
import type { Draft } from './insertion.ts';
import { deniesContent } from './not-applicable.ts';
import { type Obligation, obligationsOf } from './obligations.ts';
import { type Pages, pagesOf, type Read } from './pages.ts';
import { type Seen, type Stretch, seenIn } from './seen.ts';
import { type Sighting, sightingsIn, signsIn } from './sightings.ts';
import { type Group, placeKey, signsOf } from './signs.ts';

/**
 * `mentioned`: words of it stand where it belongs, which is no judgement of what they say; `missing`: none do, or the figure beside them is too
 * small; `open`: words of it stand there that deny it or leave it open; `unanswered`: whether it is asked for waits for an answer; `unchecked`: no words can tell.
 */
export type Fulfilment = 'mentioned' | 'missing' | 'open' | 'not-applicable' | 'unanswered' | 'unchecked';

/** An obligation against a draft. */
export interface Fulfilled {
  readonly obligation: Obligation;
  readonly state: Fulfilment;
  /** The sections that were looked at. */
  readonly sections: readonly Section[];
  /** The first place of what shows it, or of the figure that is too small; none where nothing was found. */
  readonly evidence: readonly Place[];
  /** The words stand there with a figure that is too small. */
  readonly tooSmall: boolean;
  /** Of what is asked for only with certain words, where the first of those stands. */
  readonly occasion?: Place;
}

/** How a draft stands with every obligation of its guideline, as far as words and shapes can tell. */
export function fulfilments(draft: Draft, read: Read = readingFor(draft.profile)): Fulfilled[] {
  const { groups } = signsOf(draft.profile);
  const denied = deniedIn(draft);
  const forms = formsIn(draft);
  const plan = draft.plan.documents.map((document) => pagesOf(document, draft.profile, read));
  const known = new Map<string, { readonly sections: readonly Section[]; readonly seen: ReadonlyMap<string, Seen> }>();
  const at = (obligation: Obligation) => {
    const place = placeKey(obligation);
    const found = known.get(place) ?? lookedAt(draft, obligation, groups.get(place), plan, forms);
    known.set(place, found);
    return found;
  };
  return obligationsOf(draft.profile).map((obligation): Fulfilled => {
    const { sections, seen } = at(obligation);
    const sight = seen.get(obligation.id);
    const state = stateOf(draft, obligation, denied, sections, sight);
    const evidence = sight?.place ? [sight.place] : NO_PLACES;
    const tooSmall = state === 'missing' && evidence.length > 0;
    const occasion = sight?.occasion;
    return occasion === undefined
      ? { obligation, state, sections, evidence, tooSmall }
      : { obligation, state, sections, evidence, tooSmall, occasion };
  });
}

/** Reads a Block once for all places that are looked through. */
export function readingFor(profile: Profile): Read {
  const signs = new Map<Block, readonly number[]>();
  const sightings = new Map<Block, readonly Sighting[]>();
  const once = <F>(known: Map<Block, F>, block: Block, read: (block: Block, profile: Profile) => F): F => {
    const found = known.get(block) ?? read(block, profile);
    known.set(block, found);
    return found;
  };
  return { signs: (block) => once(signs, block, signsIn), sightings: (block) => once(sightings, block, sightingsIn) };
}

function stateOf(
  { applicant }: Draft,
  { section, attachment, when, check }: Obligation,
  denied: ReadonlySet<string>,
  sections: readonly Section[],
  seen: Seen | undefined,
): Fulfilment {
  const asked = holds(when, applicant);
  if (asked === false || (section !== undefined && denied.has(section))) return 'not-applicable';
  if (seen === undefined || check === undefined || (attachment !== undefined && sections.length === 0)) return 'unchecked';
  if (asked === undefined) return 'unanswered';
  if (seen.enough) return 'mentioned';
  if (seen.open) return 'open';
  return check.onlyWith !== undefined && seen.occasion === undefined ? 'not-applicable' : 'missing';
}

/** Sections that say 해당 없음, with all that belongs in them. */
function deniedIn({ plan, profile, answers }: Draft): ReadonlySet<string> {
  const denied = new Set<string>();
  const visit = ({ id, children }: Requirement, above: boolean): void => {
    const says = above || answers(id).some((section) => deniesContent(plan, section));
    if (says) denied.add(id);
    for (const child of children) visit(child, says);
  };
  for (const section of profile.sections) visit(section, false);
  return denied;
}

const NO_PLACES: readonly Place[] = [];
const NOTHING: ReadonlyMap<string, Seen> = new Map();

function lookedAt(
  { plan: { documents }, profile, answers }: Draft,
  { section, attachment }: Obligation,
  group: Group | undefined,
  plan: readonly Pages[],
  forms: ReadonlyMap<string, readonly Section[]>,
) {
  const formOf = (id: string): string | undefined => formNumber(profile.attachments.find((one) => one.id === id)!.title);
  const form = attachment === undefined ? undefined : formOf(attachment);
  const sections = section !== undefined ? answers(section) : (form !== undefined && forms.get(form)) || NO_SECTIONS;
  if (!group) return { sections, seen: NOTHING };
  const below = ({ document: id, heading, range }: Section): Stretch => ({
    pages: plan[documents.findIndex((document) => document.id === id)]!,
    range: [heading[1], range[1]],
  });
  const whole = section === undefined && attachment === undefined;
  const stretches = whole ? plan.map((pages): Stretch => ({ pages, range: [0, pages.document.text.length] })) : sections.map(below);
  return { sections, seen: seenIn(stretches, group) };
}

const NO_SECTIONS: readonly Section[] = [];

/** The forms that stand in the plan by their number: a heading has it, `[양식 1]`. */
function formsIn({ plan, profile }: Draft): ReadonlyMap<string, readonly Section[]> {
  const forms = new Map<string, Section[]>();
  for (const document of plan.documents) {
    for (const section of outlineFor(document, profile)) {
      const number = formNumber(section.title);
      if (number !== undefined) forms.set(number, [...(forms.get(number) ?? []), section]);
    }
  }
  return forms;
}

function formNumber(title: string): string | undefined {
  return title.includes('양식') ? /^[^\p{L}\d]{0,4}양식 ?(\d)(?!\d)/u.exec(title)?.[1] : undefined;
}
