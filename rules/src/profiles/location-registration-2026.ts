import { attachment, citing, needsOf, SUMMARY_TITLES, section, UNKNOWN_LIMITS } from './define.ts';
import { WORDING_AUTHORITY, WORDING_SOURCES } from './language-authority.ts';
import type { Basis, Check, Need, Profile } from './schema.ts';

const { stated } = citing('notice');
const measures = citing('measures');
const language = citing('guideline-2018');
const handedIn = stated('제4조 제3항', '원본과 사본, 저장매체의 수를 정했습니다', 'How many originals, copies and media');
const composed = (ko: string, en: string): Basis => stated('제4조 제2항', ko, en);

/** One figure of the standard of protection. */
function figure(where: string, ko: string, en: string, words: string[], least: Check['least']): Need[] {
  return needsOf(measures.stated(where, `${ko} 이상을 요구합니다`, `Asks for at least: ${en}`), [
    ['content', ko, en, { check: { words, ...(least && { least }) } }],
  ]);
}

/** What the standard of protection puts in figures; the rest of it was not read whole. */
const PROTECTION: Need[] = [
  ...figure('접근권한', '접근권한의 부여ㆍ변경ㆍ말소 기록 보관 5년', 'records of access rights kept 5 years', ['권한'], {
    count: 5,
    unit: '년',
  }),
  ...figure('취급대장', '위치정보 취급대장 보존 6개월', 'the register kept 6 months', ['취급대장'], { count: 6, unit: '개월' }),
  ...figure('접근사실', '접근사실 기록 보존 1년', 'records of access kept 1 year', ['접근사실', '접속기록', '접근 기록'], {
    count: 1,
    unit: '년',
  }),
  ...figure(
    '제7조',
    '자체검사 연 1회',
    'an inspection of its own once a year',
    ['자체검사', '자체 점검', '내부검사', '내부 점검', '자체 감사'],
    { count: 1, unit: '연간 회' },
  ),
  ...figure(
    '보안프로그램',
    '백신 갱신 하루 1회',
    'anti-virus programs brought up to date daily',
    ['백신', '보안프로그램', '보안 소프트웨어'],
    {
      count: 1,
      unit: '하루 회',
    },
  ),
  ...needsOf(
    measures.stated('제5조 제3항', '교육을 정기적으로 합니다. 횟수는 정하지 않았습니다', 'Regular training; how often is not set'),
    [['content', '정기적인 교육', 'Regular training', { check: { words: ['교육'] } }]],
  ),
];

/** Registration of a business with personal location data: in the permit's place since 2022-04-20; notice of 2026-06-04. */
export default {
  id: 'location-registration-2026',
  name: { ko: '개인위치정보사업 등록(2026년 고시)', en: 'Personal location data business registration (2026 notice)' },
  agency: '방송미디어통신위원회',
  legalBasis: '위치정보의 보호 및 이용 등에 관한 법률 제5조, 같은 법 시행령 제2조ㆍ제3조',
  effectiveFrom: '2022-04-20',
  effectiveTo: null,
  supersededBy: null,
  sources: {
    ...WORDING_SOURCES,
    notice: {
      title: '개인위치정보사업등록 세부심사기준별 평가방법(고시 제2026-13호; 처음은 제2022-5호)',
      publisher: '방송미디어통신위원회',
      url: 'https://www.law.go.kr/행정규칙/개인위치정보사업등록세부심사기준별평가방법',
      published: '2026-06-04',
      checked: '2026-11-21',
    },
    decree: {
      title: '위치정보의 보호 및 이용 등에 관한 법률 시행령 제2조',
      publisher: '방송미디어통신위원회',
      url: 'https://www.law.go.kr/법령/위치정보의보호및이용등에관한법률시행령',
      published: null,
      checked: '2026-11-21',
    },
    measures: {
      title: '위치정보의 관리적ㆍ기술적 보호조치 기준(고시 제2026-11호)',
      publisher: '방송미디어통신위원회',
      url: null,
      published: null,
      checked: '2026-11-21',
    },
    press: {
      title: '개인위치정보사업 등록의 접수 일정을 전한 보도(아주경제 2024)와 안내',
      publisher: '아주경제 외',
      url: null,
      published: '2024-01-12',
      checked: '2026-11-21',
    },
    'guideline-2018': {
      title: '개인위치정보사업허가 세부심사기준별 평가방법(고시 제2018-11호) 별표 1 허가신청서류 작성요령',
      publisher: '방송통신위원회',
      url: 'https://www.law.go.kr/LSW/flDownload.do?flSeq=37614299',
      published: '2018-10-23',
      checked: '2026-11-21',
    },
  },
  questions: [
    {
      id: 'incorporated',
      ask: { ko: '이미 설립된 법인인가요? (설립예정법인이면 아니요)', en: 'Is the company already founded? (no, if it is yet to be)' },
    },
  ],
  standing: 'guideline',
  sections: [
    section('summary', '', '요약문', composed('네 권 모두를 줄인 요약문을 둡니다', 'A summary of all four volumes'), {
      synonyms: SUMMARY_TITLES,
    }),
    section('company', '제1권', '법인요건', composed('첫 권은 법인으로서 갖출 것을 적습니다', 'The first volume: the company'), {
      synonyms: ['법인 요건', '법인에 관한 사항', '등록신청법인에 관한 기본사항', '신청법인에 관한 기본사항'],
      needs: [
        ['form', '양식 1 등록신청법인의 명세서', 'Form 1, particulars of the company', { check: { words: ['양식 1', '명세서'] } }],
        [
          'form',
          '양식 2 최근 3개년 주요 재무수치, 양식 3 주요 재무수치',
          'Forms 2 and 3, main financial figures',
          { check: { words: ['양식 2', '양식 3', '재무수치', '재무제표'] } },
        ],
      ],
    }),
    section('business', '제2권', '사업개요', composed('둘째 권은 사업의 개요를 적습니다', 'The second volume: the business'), {
      synonyms: ['사업의 개요', '사업 개요'],
    }),
    {
      ...section('system', '제3권', '시스템의 구성', composed('셋째 권은 시스템의 구성을 적습니다', 'The third volume: the system'), {
        synonyms: ['시스템 구성', '시스템의 구성 및 운영', '시스템의 구성ㆍ운영', '위치정보시스템의 구성'],
      }),
      needs: needsOf(citing('notice').derived('제10조', '심사가 설비의 규모를 봅니다', 'The review looks at the scale of the facilities'), [
        ['content', '설비의 규모', 'The scale of the facilities', { check: { words: ['설비', '서버', '시설', '장비'] } }],
      ]),
    },
    {
      ...section(
        'protection',
        '제4권',
        '위치정보의 관리적ㆍ기술적 보호조치 계획',
        composed('넷째 권은 관리적, 기술적 보호조치의 계획을 적습니다', 'The fourth volume: measures of protection'),
        {
          synonyms: [
            '위치정보의 기술적ㆍ관리적 보호조치 계획',
            '관리적ㆍ기술적 보호조치 계획',
            '기술적ㆍ관리적 보호조치 계획',
            '위치정보 보호조치 계획',
            '보호조치 계획',
          ],
        },
      ),
      needs: PROTECTION,
    },
  ],
  attachments: [
    attachment('form-1', '[양식 1] 등록신청법인의 명세서', stated('양식 1', '법인의 명세를 적는 양식', 'Particulars of the company'), {
      synonyms: ['등록신청법인의 명세서', '법인 명세서'],
    }),
    attachment(
      'form-2',
      '[양식 2] 최근 3개년 주요 재무수치',
      stated('양식 2', '최근 3개년의 수치를 적는 양식', 'Figures of the last three years'),
      { synonyms: ['최근 3개년 주요 재무수치'] },
    ),
    attachment('form-3', '[양식 3] 주요 재무수치', stated('양식 3', '주요 재무수치를 적는 양식', 'Main financial figures'), {
      synonyms: ['주요 재무수치'],
    }),
    attachment(
      'shareholders',
      '주주명부',
      citing('decree').stated('제2조', '설립예정법인은 주주명부를 붙입니다', 'A company yet to be founded adds its list of shareholders'),
      { when: [{ fact: 'incorporated', is: false }] },
    ),
  ],
  copies: [
    { id: 'application', what: { ko: '등록신청서', en: 'Application' }, count: 1, basis: handedIn },
    { id: 'original', what: { ko: '사업계획서 원본', en: 'The original plan' }, count: 1, basis: handedIn },
    { id: 'copy', what: { ko: '사업계획서 사본', en: 'Copies of the plan' }, count: 10, basis: handedIn },
    { id: 'media', what: { ko: '이동식저장매체 등', en: 'Set of storage media' }, count: 1, basis: handedIn },
  ],
  periods: [
    {
      id: 'review',
      title: { ko: '처리', en: 'Review' },
      length: { ko: '2개월(한 번에 한하여 2개월 연장)', en: 'two months (and two more, once)' },
      basis: citing('decree').stated('등록의 처리', '두 달 안에 처리하고 한 번 두 달을 늘릴 수 있습니다', 'Two months, and two more once'),
    },
    {
      id: 'intake',
      title: { ko: '접수', en: 'Intake' },
      length: { ko: '한 해 6회, 두 달마다', en: 'six times a year, every other month' },
      basis: citing('press').stated('접수 일정', '두 달마다 접수하며 그 앞에 설명회를 엽니다', 'Taken every other month, after a briefing'),
    },
  ],
  review: {
    by: 'fitness',
    basis: stated('제10조', '점수를 매기지 않고 모든 항목이 적합해야 합니다', 'No points: every item must be found fit'),
  },
  glossDirection: 'hangul-first',
  glossScope: 'volume',
  limits: UNKNOWN_LIMITS,
  basisDates: [
    {
      id: 'settlement',
      what: { ko: '결산', en: 'the settlement of accounts' },
      day: { on: 'settlement', years: 3 },
      sections: ['company'],
      words: ['결산', '재무수치', '감사보고서', '재무제표'],
      basis: stated('양식 2', '최근 3개년의 수치를 적는 양식', 'Figures of the last three years'),
    },
  ],
  rules: {
    ...WORDING_AUTHORITY,
    'required-sections': { severity: 'error', basis: composed('요약문과 네 권으로 이루어집니다', 'A summary and four volumes') },
    'foreign-term-gloss': {
      severity: 'warning',
      basis: language.derived(
        '언어',
        '앞선 허가 작성요령을 따릅니다. 등록 작성요령은 읽지 못했습니다',
        'After the permit’s guideline; that of registration was not read',
      ),
    },
    'metric-units': {
      severity: 'warning',
      basis: language.derived(
        '도량형',
        '앞선 허가 작성요령을 따릅니다. 등록 작성요령은 읽지 못했습니다',
        'After the permit’s guideline; that of registration was not read',
      ),
    },
    'won-amounts': {
      severity: 'warning',
      basis: language.derived(
        '화폐단위',
        '앞선 허가 작성요령을 따릅니다. 등록 작성요령은 읽지 못했습니다',
        'After the permit’s guideline; that of registration was not read',
      ),
    },
    'summary-length': {
      severity: 'error',
      basis: language.derived(
        '분량',
        '앞선 허가 작성요령에는 요약문의 한도가 있습니다. 등록의 한도는 모릅니다',
        'The permit’s guideline limits the summary; the limit of registration is not known',
      ),
    },
  },
  criteria: [
    {
      id: 'soundness',
      title: '재무구조의 건전성',
      points: null,
      sections: ['company'],
      basis: stated('제10조, 별표 2', '적합해야 합니다', 'Must be found fit'),
    },
    {
      id: 'facilities',
      title: '설비규모의 적정성',
      points: null,
      sections: ['system'],
      basis: stated('제10조, 별표 2', '적합해야 합니다', 'Must be found fit'),
    },
    {
      id: 'protection',
      title: '기술적ㆍ관리적 조치계획의 적정성',
      points: null,
      sections: ['protection'],
      basis: measures.stated(
        '제5조ㆍ제7조',
        '적합해야 하며, 조치의 기준은 따로 고시합니다',
        'Must be found fit; the measures are set in a notice of their own',
      ),
    },
  ],
  fieldLabels: {},
} satisfies Profile as Profile;
