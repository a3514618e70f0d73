import type { Requirement, Text } from '../types.ts';
import { type Applicant, holds, isAsked, openFacts } from './applicant.ts';
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

/** A question to the applicant that decides whether sections are asked for. */
export interface Question {
  readonly fact: string;
  readonly ask: Text;
  readonly values: readonly string[];
  /** The sections. */
  readonly titles: readonly string[];
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

/** The questions that sections wait for, in the profile's order. */
export function questionsOf({ profile, applicant }: Draft, open: readonly Requirement[]): Question[] {
  return profile.questions.flatMap(({ id, ask, choices }) => {
    const titles = open.filter(({ when }) => openFacts(when, applicant).includes(id)).map(named);
    const values = choices?.map(({ value }) => value) ?? ['true', 'false'];
    return titles.length > 0 ? [{ fact: id, ask, values, titles }] : [];
  });
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
