import { lastStarting } from '../engine/lines.ts';
import { outlineFor } from '../engine/sections.ts';
import type { Block, Document, Place, Range, Requirement, Section } from '../types.ts';
import { holds } from './applicant.ts';
import type { Draft } from './insertion.ts';
import { deniesContent } from './not-applicable.ts';
import { type Obligation, obligationsOf } from './obligations.ts';
import { type Sighting, sightingsIn } from './sightings.ts';
import { placeKey, signsOf, type Telling } from './signs.ts';

/**
 * `mentioned`: words of it stand where it belongs, which is no judgement of what they say; `missing`: none do, or the figure beside them is too
 * small; `unanswered`: whether it is asked for waits for an answer; `unchecked`: no words can tell.
 */
export type Fulfilment = 'mentioned' | 'missing' | 'not-applicable' | 'unanswered' | 'unchecked';

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
}

/** What `sightingsIn` finds in a Block; a lint remembers it on the Block. */
type Read = (block: Block) => readonly Sighting[];

/** How a draft stands with every obligation of its guideline, as far as words and shapes can tell. */
export function fulfilments(draft: Draft, read: Read = (block) => sightingsIn(block, draft.profile)): Fulfilled[] {
  const { telling } = signsOf(draft.profile);
  const denied = deniedIn(draft);
  const known = new Map<string, { readonly sections: readonly Section[]; readonly seen: ReadonlyMap<string, Seen> }>();
  const at = (obligation: Obligation) => {
    const place = placeKey(obligation);
    const found = known.get(place) ?? lookedAt(draft, obligation, telling.get(place) ?? [], read);
    known.set(place, found);
    return found;
  };
  return obligationsOf(draft.profile).map((obligation): Fulfilled => {
    const { sections, seen } = at(obligation);
    const sight = seen.get(obligation.id);
    const state = stateOf(draft, obligation, denied, sections, sight);
    const evidence = sight?.place ? [sight.place] : [];
    return { obligation, state, sections, evidence, tooSmall: state === 'missing' && evidence.length > 0 };
  });
}

/** What was seen of an obligation. */
interface Seen {
  /** Of what shows it, or else of a figure that is too small. */
  readonly place: Place | undefined;
  readonly enough: boolean;
  /** The words with which alone it is asked for stand in the plan. */
  readonly asked: boolean;
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
  return seen.asked ? 'missing' : 'not-applicable';
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

function lookedAt(draft: Draft, { section, attachment }: Obligation, telling: readonly Telling[], read: Read) {
  const { documents } = draft.plan;
  const sections = section !== undefined ? draft.answers(section) : attachment !== undefined ? formsIn(draft, attachment) : [];
  const stretches =
    section === undefined && attachment === undefined
      ? documents.map((document) => ({ document, range: [0, document.text.length] as const }))
      : sections.map(({ document, heading, range }) => ({
          document: documents.find(({ id }) => id === document)!,
          range: [heading[1], range[1]] as const,
        }));
  return { sections, seen: telling.length === 0 ? NOTHING : seenIn(stretches, telling, read) };
}

const NOTHING: ReadonlyMap<string, Seen> = new Map();

/** A form that stands in the plan: its heading has its number, `[양식 1]`. */
function formsIn({ plan, profile }: Draft, attachment: string): readonly Section[] {
  const number = formNumber(profile.attachments.find(({ id }) => id === attachment)!.title);
  if (number === undefined) return [];
  return plan.documents.flatMap((document) =>
    outlineFor(document, profile).filter(({ heading }) => formNumber(document.text.slice(...heading)) === number),
  );
}

function formNumber(title: string): string | undefined {
  return /^[^\p{L}\d]{0,4}양식 ?(\d)(?!\d)/u.exec(title.normalize('NFC'))?.[1];
}

/** Looks no further than until all is seen. */
function seenIn(
  stretches: readonly { readonly document: Document; readonly range: Range }[],
  telling: readonly Telling[],
  read: Read,
): ReadonlyMap<string, Seen> {
  const bySign = new Map<number, Telling[]>();
  for (const one of telling) for (const sign of one.signs) bySign.set(sign, [...(bySign.get(sign) ?? []), one]);
  const found = new Map<Telling, Place>();
  const small = new Map<Telling, Place>();
  const conditions = new Set(telling.flatMap(({ onlyWith }) => [...onlyWith]));
  const met = new Set<number>();

  for (const { document, range } of stretches) {
    for (const { start, sightings } of blocksIn(document, range, read)) {
      for (const sighting of sightings) {
        const place = { document: document.id, range: [start + sighting.range[0], start + sighting.range[1]] as const };
        if (place.range[0] < range[0] || place.range[1] > range[1]) continue;
        if (conditions.has(sighting.sign)) met.add(sighting.sign);
        for (const one of bySign.get(sighting.sign) ?? []) {
          if (found.has(one) || isPartOfLonger(sighting, one, sightings)) continue;
          const { figure } = sighting;
          const needsFigure = one.obligation.check?.least !== undefined;
          if (!needsFigure || figure === 'enough') found.set(one, place);
          else if (figure !== undefined && !small.has(one))
            small.set(one, { document: document.id, range: [start + figure[0], start + figure[1]] });
        }
      }
      if (found.size === telling.length) break;
    }
  }
  return new Map(
    telling.map((one): [string, Seen] => {
      const asked = one.onlyWith.size === 0 || [...one.onlyWith].some((sign) => met.has(sign));
      return [one.obligation.id, { place: found.get(one) ?? small.get(one), enough: found.has(one), asked }];
    }),
  );
}

/** The Blocks of a stretch of a document, with what is seen in each. */
function* blocksIn({ blocks, starts }: Document, [from, to]: Range, read: Read) {
  const first = Math.max(
    0,
    lastStarting(starts, (start) => start, from),
  );
  for (let index = first; index < blocks.length && starts[index]! < to; index++)
    yield { start: starts[index]!, sightings: read(blocks[index]!) };
}

/** 이사 in 대표이사, where that is another obligation of the same place. */
function isPartOfLonger({ sign, range }: Sighting, { longer }: Telling, sightings: readonly Sighting[]): boolean {
  const holding = longer.get(sign);
  return (
    holding !== undefined && sightings.some((other) => holding.has(other.sign) && other.range[0] <= range[0] && other.range[1] >= range[1])
  );
}
