import type { Word } from '../words/words';
import { LANGUAGE_ONLY } from './names';

/** One answer to where the text will be filed. */
export interface Choice {
  readonly name: Word;
  /** Ids of the guidelines for it, the one in force first. One that is not built in yet gets the language rules alone, and is told so. */
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

function alone(name: Word, profile: string): ChoiceGroup {
  return { name, choices: [{ name, profile }] };
}
