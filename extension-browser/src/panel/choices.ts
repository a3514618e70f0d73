import type { Word } from '../words/words';
import { LANGUAGE_ONLY } from './names';

/** One answer to where the text will be filed. */
export interface Choice {
  readonly name: Word;
  /** The id of its guideline. */
  readonly profile: string;
}

export interface ChoiceGroup {
  readonly name: Word;
  readonly choices: readonly [Choice, ...Choice[]];
}

/** The first question's answers; a group of several asks which of them. */
export const CHOICES: readonly ChoiceGroup[] = [
  alone('choice_location', 'location-registration-2026'),
  {
    name: 'choice_ict',
    choices: [
      { name: 'choice_ict_permit', profile: 'ict-temporary-permit' },
      { name: 'choice_ict_demonstration', profile: 'ict-demonstration' },
    ],
  },
  {
    name: 'choice_privacy',
    choices: [
      { name: 'choice_privacy_onestop', profile: 'pipc-onestop' },
      { name: 'choice_privacy_adequacy', profile: 'pipc-prior-adequacy' },
    ],
  },
  {
    name: 'choice_startup',
    choices: [
      { name: 'choice_startup_pre', profile: 'kstartup-pre-2026' },
      { name: 'choice_startup_early', profile: 'kstartup-early-2026' },
    ],
  },
  alone('choice_language', LANGUAGE_ONLY),
];

/** Ids of the guidelines that the question leads to, in its order. */
export const offered: readonly string[] = CHOICES.flatMap(({ choices }) => choices.map(({ profile }) => profile));

/** Guidelines as a list of them shows them: in the order of the question, then those that it does not name, the language alone last. */
export function inOrder<Listed extends { readonly id: string }>(profiles: readonly Listed[]): Listed[] {
  const rank = ({ id }: Listed): number => {
    if (id === LANGUAGE_ONLY) return offered.length + 1;
    return offered.includes(id) ? offered.indexOf(id) : offered.length;
  };
  return profiles.toSorted((one, other) => rank(one) - rank(other));
}

function alone(name: Word, profile: string): ChoiceGroup {
  return { name, choices: [{ name, profile }] };
}
