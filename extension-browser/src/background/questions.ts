import { type Profile, type Requirement, requirementsOf } from '@dadeumi/rules';
import type { Asked } from '../messages/state';
import type { Site } from '../settings/sites';
import { type Locale, word } from '../words/words';

/** What a guideline asks of the applicant, with the answers and how much depends on each. */
export function questionsOf(profile: Profile, applicant: Site['applicant'], locale: Locale): Asked[] {
  const yesOrNo = [
    { value: true, label: word(locale, 'yes') },
    { value: false, label: word(locale, 'no') },
  ];
  return profile.questions.map(({ id, ask, choices }) => {
    const answer = applicant[id];
    const depends = (when: Requirement['when'] = []): boolean => when.some(({ fact }) => fact === id);
    return {
      id,
      ask: ask[locale],
      choices: choices?.map(({ value, label }) => ({ value, label: label[locale] })) ?? yesOrNo,
      ...(answer !== undefined && { answer }),
      sections: requirementsOf(profile).filter(({ when, needs }) => depends(when) || needs.some((need) => depends(need.when))).length,
      attachments: profile.attachments.filter(({ when }) => depends(when)).length,
    };
  });
}
