import type { Requirement, Text } from '../types.ts';
import { type Applicant, holds, isAsked } from './applicant.ts';
import type { Draft } from './insertion.ts';
import { isAnswered } from './match.ts';
import { deniesContent } from './not-applicable.ts';

/** What a draft lacks of its profile. */
export interface Gaps {
  /** How many sections are asked of this applicant. */
  asked: number;
  readonly missing: { readonly requirement: Requirement; readonly parent: Requirement | undefined }[];
  /** Sections that are not there and of which it is not known whether they are asked for. */
  readonly open: Requirement[];
}

/** The sections that are missing, each at its highest level: nothing is asked below a section that is missing or says 해당 없음. */
export function gapsIn(draft: Draft): Gaps {
  const gaps: Gaps = { asked: 0, missing: [], open: [] };
  const visit = (requirements: readonly Requirement[], parent: Requirement | undefined): void => {
    for (const requirement of requirements) {
      const there = isAnswered(requirement, draft.answers);
      const asked = isAsked(requirement, draft.applicant);
      if (asked) gaps.asked++;
      if (asked && !there) gaps.missing.push({ requirement, parent });
      if (asked === undefined && !there) gaps.open.push(requirement);
      if (there && !draft.answers(requirement.id).some((section) => deniesContent(draft.plan, section)))
        visit(requirement.children, requirement);
    }
  };
  visit(draft.profile.sections, undefined);
  return gaps;
}

/** What a section must hold: its needs and the sections below it. */
export function contentOf({ needs, children }: Requirement, applicant: Applicant): Text[] {
  const below = children.filter((child) => isAsked(child, applicant)).map((child) => ({ ko: named(child), en: named(child) }));
  const content = needs.filter(({ when }) => holds(when ?? [], applicant) !== false).map(({ what }) => what);
  return [...content, ...below];
}

/** A requirement's title with its number. */
export function named({ number, title }: Pick<Requirement, 'number' | 'title'>): string {
  return `${number} ${title}`.trim();
}
