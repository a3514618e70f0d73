import { attachment, citing, SUMMARY_TITLES, section, UNKNOWN_LIMITS } from './define.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import { advised, none, only, TRACK_CHECKLISTS, TRACK_PERIODS, TRACK_QUESTIONS, tracks } from './pipc-onestop-tracks.ts';
import type { Profile } from './schema.ts';

/** One-stop service of the Personal Information Protection Commission. Its form was not found: every section is advice. */
export default {
  id: 'pipc-onestop',
  name: { ko: '개인정보 혁신지원 원스톱 서비스', en: 'PIPC one-stop service' },
  agency: '개인정보보호위원회',
  legalBasis: '개인정보보호위원회 혁신지원 원스톱 서비스 안내',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {
    press: {
      title: '‘혁신지원 원스톱 서비스’ 보도자료',
      publisher: '개인정보보호위원회',
      url: null,
      published: '2025-06-18',
      checked: '2026-11-21',
    },
    ...LANGUAGE_SOURCES,
  },
  questions: [
    {
      id: 'track',
      ask: { ko: '빠른 답변 뒤에 어떤 지원이 더 필요할 것 같나요?', en: 'Which further track may be needed after the quick answer?' },
      choices: [
        { value: 'quick-answer', label: { ko: '빠른 답변으로 넉넉함', en: 'The quick answer will do' }, when: none },
        { value: 'sandbox', label: { ko: '규제유예제도', en: 'Regulatory sandbox' }, when: only('lawIsSilent') },
        { value: 'prior-adequacy', label: { ko: '사전적정성 검토', en: 'Prior adequacy review' }, when: only('seeksResolution') },
        { value: 'safe-zone', label: { ko: '개인정보 안심구역', en: 'Personal data safe zone' }, when: only('pseudonymousData') },
        { value: 'active-interpretation', label: { ko: '법령적극해석', en: 'Active interpretation of law' }, when: only('lawIsAmbiguous') },
      ],
    },
    ...TRACK_QUESTIONS,
  ],
  standing: 'advice',
  sections: [
    section('summary', '', '요약문', advised('길면 요약을 앞에 둡니다', 'A long request starts with a summary'), {
      synonyms: SUMMARY_TITLES,
      optional: true,
    }),
    section('applicant', '1.', '신청인', advised('누가 묻는지, 누구에게 답하면 되는지 적습니다', 'Who asks, and whom to answer'), {
      synonyms: ['신청인 정보', '신청인 현황', '신청 기관', '신청 기업', '신청 기업 개요', '기업 개요', '회사 개요', '신청자'],
    }),
    section('service', '2.', '서비스 개요', advised('무슨 서비스이고 언제부터 하려는지 적습니다', 'What the service is, and from when'), {
      synonyms: ['서비스의 개요', '사업 개요', '서비스 소개', '서비스 내용', '추진 배경 및 서비스 개요'],
    }),
    section(
      'data',
      '3.',
      '처리하는 개인정보 항목과 흐름',
      advised('어떤 개인정보를 어디서 받아 어디로 보내는지 그림과 함께 적습니다', 'Which personal data comes from where and goes where'),
      {
        synonyms: [
          '개인정보 처리 현황',
          '개인정보 항목 및 흐름',
          '개인정보 처리 흐름',
          '개인정보 흐름도',
          '처리하는 개인정보',
          '개인정보 항목',
          '개인정보의 처리',
        ],
        needs: [['figure', '개인정보의 흐름도', 'A figure of the flow', { check: { words: ['흐름도'], shape: 'figure' } }]],
      },
    ),
    section('question', '4.', '질의내용', advised('무엇을 확인받으려는지 한 가지씩 나누어 적습니다', 'What is asked, point by point'), {
      synonyms: ['질의 사항', '문의 내용', '문의 사항', '요청 사항', '애로사항', '질의 요지', '신청 내용'],
    }),
    section(
      'law',
      '5.',
      '관련 조문',
      advised('걸린다고 보는 법 조문과 회사의 의견을 적습니다', 'The articles at issue, and the applicant’s view'),
      { synonyms: ['관련 법령', '관련 법 조문', '관련 규정', '법적 쟁점', '관련 법령 및 검토의견'] },
    ),
    ...tracks,
    section(
      'enclosures',
      '7.',
      '붙임',
      advised('동의서, 화면, 계약서처럼 판단에 필요한 것을 붙입니다', 'Consent forms, screens, contracts'),
      { synonyms: ['첨부', '첨부 자료', '붙임 자료'], optional: true },
    ),
  ],
  attachments: [
    attachment('materials', '서비스 설명 자료', advised('서비스를 알 수 있는 자료를 붙입니다', 'Materials on the service'), {
      synonyms: ['서비스 소개서', '개인정보 처리방침', '동의서 양식'],
      optional: true,
    }),
  ],
  checklists: TRACK_CHECKLISTS,
  periods: TRACK_PERIODS,
  glossDirection: 'either',
  glossScope: 'volume',
  limits: UNKNOWN_LIMITS,
  rules: {
    'required-sections': {
      severity: 'info',
      basis: advised('빠진 항목은 답변을 늦출 수 있습니다', 'What is missing may delay the answer'),
    },
    'summary-length': { severity: 'error', basis: advised('요약은 짧을수록 좋습니다', 'The shorter the better') },
    ...LANGUAGE_AUTHORITY,
  },
  criteria: [
    {
      id: 'concrete',
      title: '구체적인 개인정보 처리를 전제로 하는 사안',
      points: null,
      sections: ['service', 'data'],
      basis: citing('press').derived(
        '이용 대상',
        '이미 하거나 하려는 처리가 분명해야 하고, 단순한 해석이나 민원은 받지 않습니다',
        'The processing must be definite; mere interpretation and complaints are not taken',
      ),
    },
  ],
  fieldLabels: {},
} satisfies Profile as Profile;
