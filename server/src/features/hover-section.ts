import {
  type Basis,
  CERTAINTY,
  type CoveredSection,
  contentOf,
  type Locale,
  named,
  type Profile,
  type Requirement,
  type SectionState,
  type Settings,
} from '@dadeumi/rules';
import type { Markup } from './markup.ts';

const WORDS = {
  ko: {
    presence: { required: '필수', conditional: '조건부', optional: '선택' } satisfies Record<Requirement['presence'], string>,
    state: {
      done: '',
      empty: '비어 있음',
      missing: '없음',
      optional: '',
      unanswered: '답에 따라 필요함',
      'not-applicable': '해당 없음',
    } satisfies Record<SectionState, string>,
    when: '다음에 해당할 때',
    yes: '예',
    no: '아니요',
    holds: '적을 것',
    criteria: '심사 항목',
    points: (points: number) => `${points}점`,
    basis: '근거',
    place: '자리',
    published: (day: string) => `${day} 발행`,
    checked: (day: string) => `${day} 확인`,
  },
  en: {
    presence: { required: 'required', conditional: 'conditional', optional: 'optional' } satisfies Record<Requirement['presence'], string>,
    state: {
      done: '',
      empty: 'empty',
      missing: 'missing',
      optional: '',
      unanswered: 'depends on an answer',
      'not-applicable': 'not applicable',
    } satisfies Record<SectionState, string>,
    when: 'When',
    yes: 'yes',
    no: 'no',
    holds: 'Hold',
    criteria: 'Review criteria',
    points: (points: number) => `${points} points`,
    basis: 'Basis',
    place: 'Place',
    published: (day: string) => `published ${day}`,
    checked: (day: string) => `checked ${day}`,
  },
} satisfies Record<Locale, object>;

/** What a guideline asks of a section, as paragraphs: whether it must be there, what it must hold, how it is judged, and who says so. */
export function aboutSection(
  { requirement, state, required }: Pick<CoveredSection, 'requirement' | 'state' | 'required'>,
  { profile, applicant }: Settings,
  locale: Locale,
  markup: Markup,
): string[] {
  const words = WORDS[locale];
  const { text, strong, item } = markup;
  const presence = words.presence[required ? 'required' : requirement.presence];
  const marks = [presence, words.state[state]].filter((mark) => mark !== '').join(', ');
  const conditions = requirement.when.map((condition) => conditionWords(condition, profile, locale)).join(', ');
  const content = contentOf(requirement, applicant).map((what) => what[locale]);
  const criteria = criteriaFor(requirement, profile);
  const basis = basisWords(requirement.basis, profile, locale, markup);
  const place = requirement.placeBasis && basisWords(requirement.placeBasis, profile, locale, markup);
  return [
    `${strong(named(requirement))} (${text(marks)})`,
    text(requirement.basis.summary[locale]),
    ...(conditions === '' ? [] : [`${strong(words.when)}: ${text(conditions)}`]),
    ...(content.length === 0 ? [] : [[`${strong(words.holds)}:`, '', ...content.map((what) => item(text(what)))].join('\n')]),
    ...(criteria.length === 0
      ? []
      : [
          `${strong(words.criteria)}: ${criteria
            .map(({ title, points }) => text(points === null ? title : `${title} (${words.points(points)})`))
            .join(', ')}`,
        ]),
    `${strong(words.basis)}: ${basis}`,
    ...(place === undefined ? [] : [`${strong(words.place)}: ${place}`]),
  ];
}

/** Criteria that the section, or what it holds, answers. */
function criteriaFor({ id, children }: Requirement, profile: Profile): Profile['criteria'] {
  const own = (requirement: Pick<Requirement, 'id' | 'children'>): string[] => [requirement.id, ...requirement.children.flatMap(own)];
  const ids = new Set(own({ id, children }));
  return profile.criteria.filter(({ sections }) => sections.some((section) => ids.has(section)));
}

/** Where it was read, when that was checked, and how sure it is. */
function basisWords(basis: Basis, { sources }: Profile, locale: Locale, { text, link }: Markup): string {
  const words = WORDS[locale];
  const source = 'source' in basis ? sources[basis.source] : undefined;
  const certainty = text(CERTAINTY[basis.certainty][locale]);
  if (source === undefined) return 'where' in basis ? `${text(basis.where)} (${certainty})` : certainty;
  const title = source.url === null ? text(`「${source.title}」`) : link(`「${source.title}」`, source.url);
  const where = 'where' in basis ? ` ${text(basis.where)}` : '';
  const days = [...(source.published === null ? [] : [words.published(source.published)]), words.checked(source.checked)];
  return `${title}${where} (${[text(source.publisher), ...days.map(text), certainty].join(', ')})`;
}

function conditionWords({ fact, is }: Requirement['when'][number], { questions }: Profile, locale: Locale): string {
  const question = questions.find(({ id }) => id === fact);
  const yesNo = is === true ? WORDS[locale].yes : is === false ? WORDS[locale].no : is;
  const answer = question?.choices?.find(({ value }) => value === is)?.label[locale] ?? yesNo;
  return question ? `${question.ask[locale]} → ${answer}` : `${fact}: ${answer}`;
}
