import type { Condition, Profile, Requirement } from './schema.ts';

/** Answers to a profile's questions, as the settings hold them. */
export type Applicant = Readonly<Record<string, boolean | string>>;

/** Whether all conditions hold; `undefined` while an answer that could decide it is missing. */
export function holds(when: readonly Condition[], applicant: Applicant): boolean | undefined {
  const known = when.filter(({ fact }) => applicant[fact] !== undefined);
  if (known.some(({ fact, is }) => applicant[fact] !== is)) return false;
  return known.length === when.length ? true : undefined;
}

/** Whether a section is asked of this applicant; `undefined` while that is not known. */
export function isAsked({ presence, when }: Pick<Requirement, 'presence' | 'when'>, applicant: Applicant): boolean | undefined {
  if (presence === 'optional') return false;
  return presence === 'required' || holds(when, applicant);
}

/** Facts that must be answered before it is known whether the conditions hold. */
export function openFacts(when: readonly Condition[], applicant: Applicant): string[] {
  return holds(when, applicant) === undefined ? when.map(({ fact }) => fact).filter((fact) => applicant[fact] === undefined) : [];
}

/** The answers, with those that others lead to: a question left open whose one choice follows from what is answered. */
export function completed({ questions }: Profile, applicant: Applicant): Applicant {
  const led = questions.flatMap(({ id, choices = [] }): [string, string][] => {
    if (applicant[id] !== undefined) return [];
    const following = choices.filter(({ when }) => when !== undefined && holds(when, applicant) === true);
    return following.length === 1 ? [[id, following[0]!.value]] : [];
  });
  return led.length === 0 ? applicant : { ...applicant, ...Object.fromEntries(led) };
}
