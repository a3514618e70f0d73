import type { Basis, Locale, Profile, Severity } from '@dadeumi/rules';

const ko = {
  severity: { off: '꺼짐', info: '참고', warning: '경고', error: '오류' } as Readonly<Record<Severity | 'off', string>>,
  severityLabel: '심각도',
  certainty: { stated: '원문에서 확인함', derived: '원문에서 미루어 앎', assumed: '다듬이의 판단', author: '작성자의 설정' } as Readonly<
    Record<Basis['certainty'], string>
  >,
  noRule: '규칙이 찾는 것이 아니라 점검하는 중에 다듬이가 알리는 것입니다. 규칙은 `dadeumi explain`으로 봅니다.',
  sources: '출처',
  published: (day: string) => `${day} 발행`,
  checked: (day: string) => `${day} 확인`,
  noAddress: '인터넷 주소 모름',
  rules: '규칙마다의 심각도와 근거',
  agency: '기관',
  legalBasis: '법적 근거',
  effective: (from: string, to: string) => `시행: ${from} ~ ${to}`,
  unknownDay: '모름',
  open: '현재',
  superseded: (day: string, by: string) => `${day}까지. 지금은 ${by}`,
  questions: '신청인에게 묻는 것(dadeumi.yaml의 applicant)',
  yesNo: 'true 또는 false',
  sections: '절',
  presence: { required: '필수', conditional: '조건부', optional: '선택' },
  when: '다음이면',
  attachments: '부속서류',
  obligations: (all: number, byRule: number, byWords: number) =>
    `의무 ${all}가지: 규칙으로 확인 ${byRule}(이 가운데 ${byWords}가지는 낱말이나 표, 그림이 있는지로), 미확인 ${all - byRule}. 낱말은 있다는 것만 보이고, 뜻이 맞는지는 사람이 봅니다.`,
  limits: '분량',
  limit: {
    summaryPages: '요약문 쪽수',
    summaryCharacters: '요약문 글자 수',
    summaryBytes: '요약문 바이트',
    bodyPages: '본문 쪽수',
    charsPerLine: '한 줄의 글자 수',
    linesPerPage: '한 쪽의 줄 수',
    planYears: '계획의 햇수',
  } as Readonly<Record<keyof Profile['limits'], string>>,
  limitsUnknown: (limits: string) => `원문에서 찾지 못함: ${limits}. 아는 것은 dadeumi.yaml의 limits에 적으면 점검합니다.`,
  standing: {
    guideline: '',
    advice: '조언만 합니다. 절이 없어도 오류로 보지 않습니다.',
    'language-only': '언어 규칙만 봅니다. 절과 분량은 보지 않습니다.',
  },
};

type ExplainWords = typeof ko;

const en: ExplainWords = {
  severity: { off: 'off', info: 'info', warning: 'warning', error: 'error' },
  severityLabel: 'Severity',
  certainty: {
    stated: 'read in the source',
    derived: 'follows from the source',
    assumed: 'our own judgement',
    author: 'the author’s settings',
  },
  noRule: 'No rule finds this: Dadeumi itself tells it in the course of a check. For the rules, see `dadeumi explain`.',
  sources: 'Sources',
  published: (day) => `published ${day}`,
  checked: (day) => `checked ${day}`,
  noAddress: 'address not known',
  rules: 'Severity and authority of each rule',
  agency: 'Agency',
  legalBasis: 'Legal basis',
  effective: (from, to) => `In force: ${from} to ${to}`,
  unknownDay: 'not known',
  open: 'now',
  superseded: (day, by) => `until ${day}; now ${by}`,
  questions: 'Asked of the applicant (`applicant` in dadeumi.yaml)',
  yesNo: 'true or false',
  sections: 'Sections',
  presence: { required: 'required', conditional: 'conditional', optional: 'optional' },
  when: 'when',
  attachments: 'Attachments',
  obligations: (all, byRule, byWords) =>
    `${all} obligations: ${byRule} checked by a rule (${byWords} of them by whether words, a table or a figure stand there), ${all - byRule} by nobody but a person. Words show that it is there, not that it is right.`,
  limits: 'Length',
  limit: {
    summaryPages: 'Pages of the summary ',
    summaryCharacters: 'Characters of the summary ',
    summaryBytes: 'Bytes of the summary ',
    bodyPages: 'Pages of the body ',
    charsPerLine: 'Characters in a line ',
    linesPerPage: 'Lines on a page ',
    planYears: 'Years of the plans ',
  },
  limitsUnknown: (limits) => `Not found in the source: ${limits}. What you know goes under limits in dadeumi.yaml, and is then checked.`,
  standing: {
    guideline: '',
    advice: 'Advice only: a missing section is never an error.',
    'language-only': 'The language rules alone: nothing on sections or length.',
  },
};

/** Words of `explain` and `profiles`. */
export const explainWords: Readonly<Record<Locale, ExplainWords>> = { ko, en };
