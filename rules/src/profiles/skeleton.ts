import { josa } from '../text/josa.ts';
import type { Locale, Profile, Requirement, Text } from '../types.ts';
import { coverOfOriginal } from './cover-insertion.ts';
import { contentOf, named } from './gaps.ts';
import type { Attachment, Condition } from './schema.ts';

/** Words of a skeleton that no profile holds. */
const WORDS = {
  optional: { ko: '덧붙일 것이 있을 때만 둡니다.', en: 'Only if there is something to add.' },
  onlyIf: { ko: '다음에 해당할 때만 둡니다', en: 'Only if' },
  write: { ko: '적을 것', en: 'Hold' },
  attached: { ko: '함께 낼 것', en: 'To go with the plan' },
  date: {
    ko: '그때 낸 신청이면 신청일을 적고 앞의 #을 지우세요',
    en: 'for an application of that time, write its date and take off the #',
  },
  answer: { ko: '답하고 앞의 #을 지우세요', en: 'answer and take off the #' },
} satisfies Record<string, Text>;

/** The draft that `dadeumi new` starts: front matter, the cover, every section with its numbering, and a comment in each on what it holds. */
export function skeletonOf(profile: Profile, locale: Locale = 'ko'): string {
  const parts = [
    frontMatter(profile, locale),
    ...coverOfOriginal(profile),
    ...profile.sections.map((section) => chapter(section, 1, locale, profile)),
    enclosures(profile.attachments, locale),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What an author must know before anything else: the guideline is one of the past. */
function pastRegime({ name, effectiveTo, supersededBy }: Profile): Text | undefined {
  if (supersededBy === null || effectiveTo === null) return undefined;
  return {
    ko: `${josa(name.ko, '은/는')} ${effectiveTo}까지의 제도입니다. 지금 내는 신청은 ${josa(supersededBy, '을/를')} 따르세요: dadeumi new ${supersededBy}`,
    en: `${name.en} ended on ${effectiveTo}. An application of today follows ${supersededBy}: dadeumi new ${supersededBy}`,
  };
}

function frontMatter(profile: Profile, locale: Locale): string {
  const { id, questions, effectiveTo } = profile;
  const facts = questions.flatMap(({ id: fact, ask, choices }) => {
    const values = choices?.map(({ value }) => value) ?? ['true', 'false'];
    return [`    # ${ask[locale]} (${WORDS.answer[locale]})`, `    # ${fact}: ${values.join(' | ')}`];
  });
  const past = pastRegime(profile);
  const warning = past === undefined ? [] : [`  # ${past[locale]}`];
  const date = effectiveTo === null ? [] : [`  # applicationDate: ${effectiveTo} (${WORDS.date[locale]})`];
  return ['---', 'dadeumi:', ...warning, `  profile: ${id}`, ...date, ...(facts.length > 0 ? ['  applicant:', ...facts] : []), '---'].join(
    '\n',
  );
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
