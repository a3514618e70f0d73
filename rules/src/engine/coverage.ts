import { isAsked } from '../profiles/applicant.ts';
import type { Draft } from '../profiles/insertion.ts';
import { isAnswered } from '../profiles/match.ts';
import { deniesContent } from '../profiles/not-applicable.ts';
import { holdsContent } from '../profiles/section-content.ts';
import type { Plan, Requirement, Section, Settings } from '../types.ts';
import { sectionsOf } from './sections.ts';

/**
 * `empty`: the heading is there and nothing under it; `optional`: absent, and need not be there; `unanswered`: whether it is asked for depends
 * on a question that the applicant has not answered; `not-applicable`: the answer says that it is not, or the draft says so above it.
 */
export type SectionState = 'done' | 'empty' | 'missing' | 'optional' | 'unanswered' | 'not-applicable';

/** A section of a guideline against a plan. */
export interface CoveredSection {
  readonly requirement: Requirement;
  readonly parent: Requirement | undefined;
  readonly state: SectionState;
  /** Asked of this applicant, whether it is there or not. */
  readonly required: boolean;
  /** The sections that answer it, in order; a section below it may answer for it, then there are none. */
  readonly sections: readonly Section[];
  readonly children: readonly CoveredSection[];
}

/** Required sections, of any depth, that hold something, and how many there are. */
export interface Progress {
  readonly done: number;
  readonly required: number;
}

/** What is known of a plan: which of its sections answer which requirement of its profile. */
export function draftOf(plan: Plan, { profile, applicant }: Settings): Draft {
  return { plan, profile, applicant, answers: sectionsOf(plan, profile).answering };
}

/** Every section of the plan's profile, and how it stands with it. */
export function coverageOf(draft: Draft): readonly CoveredSection[] {
  return draft.profile.sections.map((requirement) => covered(draft, requirement, undefined, undefined));
}

/** `above`: the state of an absent section that this one belongs in. */
function covered(draft: Draft, requirement: Requirement, parent: Requirement | undefined, above: SectionState | undefined): CoveredSection {
  const sections = draft.answers(requirement.id);
  const asked = isAsked(requirement, draft.applicant);
  const there = isAnswered(requirement, draft.answers);
  const state = there ? (isEmpty(draft.plan, sections) ? 'empty' : 'done') : absent(requirement, asked, above);
  const denied = sections.some((section) => deniesContent(draft.plan, section));
  const below = denied ? 'not-applicable' : there ? undefined : state;
  return {
    requirement,
    parent,
    state,
    required: asked === true && (above === undefined || above === 'missing'),
    sections,
    children: requirement.children.map((child) => covered(draft, child, requirement, below)),
  };
}

function absent({ presence }: Requirement, asked: boolean | undefined, above: SectionState | undefined): SectionState {
  if (presence === 'optional') return 'optional';
  if (asked === false) return 'not-applicable';
  if (above !== undefined && above !== 'missing') return above;
  return asked === undefined ? 'unanswered' : 'missing';
}

/** Whether all that answers it is headings; what the subsections hold counts. */
function isEmpty({ documents }: Plan, sections: readonly Section[]): boolean {
  return sections.length > 0 && !sections.some((section) => holdsContent(documents.find(({ id }) => id === section.document)!, section));
}

/** Counts over a coverage, or a part of one. */
export function progressIn(sections: readonly CoveredSection[]): Progress {
  let [done, required] = [0, 0];
  for (const section of sections) {
    const below = progressIn(section.children);
    done += below.done + (section.required && section.state === 'done' ? 1 : 0);
    required += below.required + (section.required ? 1 : 0);
  }
  return { done, required };
}
