import type { Section } from '../types.ts';
import { holds } from './applicant.ts';
import { figureBeside } from './figure-beside.ts';
import type { Draft } from './insertion.ts';
import { deniesContent } from './not-applicable.ts';
import { type Obligation, obligationsOf } from './obligations.ts';

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
}

/** How a draft stands with every obligation of its guideline, as far as words can tell. */
export function fulfilments(draft: Draft): Fulfilled[] {
  const obligations = obligationsOf(draft.profile);
  return obligations.map((obligation) => {
    const sections = obligation.section === undefined ? [] : draft.answers(obligation.section);
    const beside = obligations.filter(({ section }) => section === obligation.section);
    return { obligation, sections, state: stateOf(draft, obligation, sections, beside) };
  });
}

function stateOf(
  draft: Draft,
  { section: place, when, check }: Obligation,
  sections: readonly Section[],
  beside: readonly Obligation[],
): Fulfilment {
  const asked = holds(when, draft.applicant);
  if (asked === false || sections.some((section) => deniesContent(draft.plan, section))) return 'not-applicable';
  if (check?.words === undefined) return 'unchecked';
  if (asked === undefined) return 'unanswered';
  const words = check.words.map(plain);
  const longer = beside.flatMap((one) => (one.check?.words ?? []).map(plain)).filter((other) => words.every((word) => other !== word));
  const texts =
    place === undefined ? draft.plan.documents.map(({ text }) => plain(text)) : sections.map((section) => bodyOf(draft, section));
  const isThere = texts.some((text) => {
    return words.some((word) =>
      placesOf(word, text, longer).some((at) => !check.least || figureBeside(text, at, word.length, check.least)),
    );
  });
  return isThere ? 'mentioned' : 'missing';
}

/** Where a word stands, but for places that are part of a longer word of another obligation: 이사 in 대표이사. */
function placesOf(word: string, text: string, others: readonly string[]): number[] {
  const longer = others.filter((other) => other.length > word.length && other.includes(word));
  const taken = longer.flatMap((other) => everyPlace(other, text).map((at) => [at, at + other.length] as const));
  return everyPlace(word, text).filter((at) => !taken.some(([start, end]) => at >= start && at + word.length <= end));
}

function everyPlace(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** What stands below a section's heading. */
function bodyOf({ plan }: Draft, { document, heading, range }: Section): string {
  return plain(plan.documents.find(({ id }) => id === document)!.text.slice(heading[1], range[1]));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ㆍ‧・]/g, '·')
    .replace(/[ \t\u3000\u00A0]+/g, '');
}
