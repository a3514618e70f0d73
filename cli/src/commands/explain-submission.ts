import type { Locale, Profile } from '@dadeumi/rules';
import { titled } from './explain-lists.ts';

const WORDS = {
  ko: {
    statements: '표지와 서명',
    copies: '제출 부수',
    assumptions: '전제조건',
    periods: '걸리는 시간',
    review: '심사',
    unknown: '모름',
    points: (each: number, total: number) => `심사사항마다 100점 만점에 ${each}점 이상, 모두 ${total}점 이상`,
    fitness: '모든 항목이 적합해야 합니다',
    unreviewed: '정해진 것 밖의 부속서류는 심사하지 않습니다',
    onlyIf: (conditions: string) => ` [다음이면 ${conditions}]`,
  },
  en: {
    statements: 'Cover and signatures',
    copies: 'How many',
    assumptions: 'Taken as given',
    periods: 'How long it takes',
    review: 'Review',
    unknown: 'not known',
    points: (each: number, total: number) => `At least ${each} of 100 in each matter, and ${total} in all`,
    fitness: 'Every item must be found fit',
    unreviewed: 'Attachments other than these are not reviewed',
    onlyIf: (conditions: string) => ` [when ${conditions}]`,
  },
} as const;

/** What a guideline says of the cover, the copies, the assumptions, the time it takes, the review, and what a person must tick. */
export function submissionParts(profile: Profile, locale: Locale): string[] {
  const words = WORDS[locale];
  const { statements = [], copies = [], assumptions = [], periods = [], checklists = [], review, otherAttachments } = profile;
  const only = (when: readonly { readonly fact: string; readonly is: boolean | string }[] = []) =>
    when.length === 0 ? '' : words.onlyIf(when.map(({ fact, is }) => `${fact}: ${is}`).join(', '));
  return [
    ...titled(
      words.statements,
      statements.map(({ title, needs }) => `- ${title[locale]}: ${needs.map(({ what }) => what[locale]).join('; ')}`),
    ),
    ...titled(
      words.copies,
      copies.map(({ what, count }) => `- ${what[locale]}: ${count ?? words.unknown}`),
    ),
    ...titled(
      words.assumptions,
      assumptions.map(({ title, value }) => `- ${title[locale]}: ${value?.[locale] ?? words.unknown}`),
    ),
    ...titled(
      words.periods,
      periods.map(({ title, length, when }) => `- ${title[locale]}: ${length?.[locale] ?? words.unknown}${only(when)}`),
    ),
    ...titled(words.review, [
      ...(review ? [`- ${review.by === 'points' ? words.points(review.each, review.total) : words.fitness}`] : []),
      ...(otherAttachments ? [`- ${words.unreviewed}`] : []),
    ]),
    ...checklists.flatMap(({ title, items, when }) =>
      titled(
        `${title[locale]}${only(when)}`,
        items.map(({ what }) => `- [ ] ${what[locale]}`),
      ),
    ),
  ];
}
