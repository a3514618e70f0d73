import type { Locale, Profile, Requirement, Text } from '../types.ts';
import { contentOf, named } from './gaps.ts';
import type { Attachment, Condition } from './schema.ts';

/** Words of a skeleton that no profile holds. */
const WORDS = {
  optional: { ko: '덧붙일 것이 있을 때만 둡니다.', en: 'Only if there is something to add.' },
  onlyIf: { ko: '다음에 해당할 때만 둡니다', en: 'Only if' },
  write: { ko: '적을 것', en: 'Hold' },
  attached: { ko: '함께 낼 것', en: 'To go with the plan' },
  until: {
    ko: '이 작성요령이 쓰이는 마지막 신청일입니다. 실제 신청일로 바꾸세요.',
    en: 'The last application date of this guideline; write the real one.',
  },
  answer: { ko: '답하고 앞의 #을 지우세요', en: 'answer and take off the #' },
} satisfies Record<string, Text>;

/** The draft that `dadeumi new` starts: front matter, every section with its numbering, and a comment in each on what it holds. */
export function skeletonOf(profile: Profile, locale: Locale = 'ko'): string {
  const parts = [
    frontMatter(profile, locale),
    ...profile.sections.map((section) => chapter(section, 1, locale, profile)),
    enclosures(profile.attachments, locale),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function frontMatter({ id, questions, effectiveTo }: Profile, locale: Locale): string {
  const facts = questions.flatMap(({ id: fact, ask, choices }) => {
    const values = choices?.map(({ value }) => value) ?? ['true', 'false'];
    return [`    # ${ask[locale]} (${WORDS.answer[locale]})`, `    # ${fact}: ${values.join(' | ')}`];
  });
  const date = effectiveTo === null ? [] : [`  applicationDate: ${effectiveTo} # ${WORDS.until[locale]}`];
  return ['---', 'dadeumi:', `  profile: ${id}`, ...date, ...(facts.length > 0 ? ['  applicant:', ...facts] : []), '---'].join('\n');
}

function chapter(requirement: Requirement, depth: number, locale: Locale, profile: Profile): string {
  const heading = `${'#'.repeat(Math.min(depth, 6))} ${named(requirement)}`;
  const below = requirement.children.map((child) => chapter(child, depth + 1, locale, profile));
  return [heading, `<!-- ${guidance(requirement, locale, profile)} -->`, ...below].join('\n\n');
}

/** What the section is for; the sections below it speak for themselves. */
function guidance(requirement: Requirement, locale: Locale, profile: Profile): string {
  const { presence, when, basis, needs } = requirement;
  const condition =
    presence === 'conditional' ? `${WORDS.onlyIf[locale]}: ${when.map((each) => conditionIn(each, profile, locale)).join(', ')}. ` : '';
  const optional = presence === 'optional' ? `${WORDS.optional[locale]} ` : '';
  const content =
    needs.length > 0
      ? ` ${WORDS.write[locale]}: ${contentOf({ ...requirement, children: [] }, {})
          .map((text) => text[locale])
          .join('; ')}.`
      : '';
  return `${condition}${optional}${basis.summary[locale]}.${content}`;
}

function conditionIn({ fact, is }: Condition, { questions }: Profile, locale: Locale): string {
  const question = questions.find(({ id }) => id === fact);
  const answer = question?.choices?.find(({ value }) => value === is)?.label[locale] ?? String(is);
  return question ? `${question.ask[locale]} → ${answer}` : `${fact}: ${answer}`;
}

function enclosures(attachments: readonly Attachment[], locale: Locale): string {
  if (attachments.length === 0) return '';
  return [`<!-- ${WORDS.attached[locale]}:`, ...attachments.map(({ title }) => `- ${title}`), '-->'].join('\n');
}
