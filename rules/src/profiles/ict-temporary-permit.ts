import { assumed, attachment, citing, SUMMARY_TITLES, section, UNKNOWN_LIMITS } from './define.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import type { Profile } from './schema.ts';

const { stated, derived } = citing('decree');
const item = '제40조 제1항 제1호';
const apart = derived(item, '계획서의 한 항목을 셋으로 나누어 적어도 됩니다', 'One item of the plan, which may be written as three');

const PLAN_ITEM = '신규 정보통신융합등 기술ㆍ서비스의 사업범위ㆍ추진방법ㆍ추진일정';

/** One heading over the whole item answers each of its three parts. */
const WHOLE_ITEM = [
  PLAN_ITEM,
  '기술ㆍ서비스의 사업범위ㆍ추진방법ㆍ추진일정',
  '사업범위ㆍ추진방법ㆍ추진일정',
  '사업의 범위, 추진방법 및 추진일정',
  '사업범위, 추진방법 및 일정',
];

/** Temporary permit for new services of information technology (정보통신융합법 제37조). */
export default {
  id: 'ict-temporary-permit',
  name: { ko: '정보통신융합 임시허가', en: 'ICT temporary permit' },
  agency: '과학기술정보통신부',
  legalBasis: '정보통신 진흥 및 융합 활성화 등에 관한 특별법 제37조, 같은 법 시행령 제40조',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {
    decree: {
      title: '정보통신 진흥 및 융합 활성화 등에 관한 특별법 시행령 제40조',
      publisher: '과학기술정보통신부',
      url: 'https://www.law.go.kr/법령/정보통신진흥및융합활성화등에관한특별법시행령',
      published: null,
      checked: '2026-11-21',
    },
    act: {
      title: '정보통신 진흥 및 융합 활성화 등에 관한 특별법 제37조',
      publisher: '과학기술정보통신부',
      url: 'https://www.law.go.kr/법령/정보통신진흥및융합활성화등에관한특별법',
      published: null,
      checked: '2026-11-21',
    },
    ...LANGUAGE_SOURCES,
  },
  questions: [
    {
      id: 'ground',
      ask: { ko: '임시허가를 신청하는 까닭은 어느 쪽인가요?', en: 'On which ground is the permit applied for?' },
      choices: [
        {
          value: 'no-standard',
          label: { ko: '허가의 근거 법령에 맞는 기준ㆍ규격ㆍ요건이 없습니다', en: 'The law has no fitting standard' },
        },
        {
          value: 'unfit-standard',
          label: { ko: '기준ㆍ규격ㆍ요건을 적용하기가 불명확하거나 불합리합니다', en: 'Its standard is unclear or unreasonable here' },
        },
      ],
    },
    { id: 'insurable', ask: { ko: '책임보험에 들 수 있나요?', en: 'Can liability insurance be had?' } },
    { id: 'furtherMaterials', ask: { ko: '장관이 따로 요구한 자료가 있나요?', en: 'Has the minister asked for further materials?' } },
  ],
  standing: 'guideline',
  sections: [
    section(
      'summary',
      '',
      '요약문',
      assumed(
        '법령은 요약문을 요구하지 않습니다. 두면 요약문으로 봅니다',
        'No law asks for a summary; where there is one it counts as such',
      ),
      { synonyms: SUMMARY_TITLES, optional: true },
    ),
    section(
      'service',
      '1.',
      '신규 정보통신융합등 기술ㆍ서비스의 명칭 및 내용',
      stated(`${item} 가목`, '기술이나 서비스의 이름과 내용을 적습니다', 'Name and content of the service'),
      {
        synonyms: [
          '신규 기술ㆍ서비스의 명칭 및 내용',
          '기술ㆍ서비스의 명칭 및 내용',
          '서비스의 명칭 및 내용',
          '서비스 명칭 및 내용',
          '명칭 및 내용',
          '기술ㆍ서비스 개요',
          '서비스 개요',
          '기술ㆍ서비스의 내용',
          '서비스의 내용',
        ],
      },
    ),
    section('plan', '2.', PLAN_ITEM, stated(`${item} 나목`, '사업의 범위, 추진하는 방법과 일정을 적습니다', 'Scope, method and schedule'), {
      synonyms: [...WHOLE_ITEM, '사업 추진계획', '추진계획'],
      children: [
        section('plan.scope', '가.', '사업범위', stated(`${item} 나목`, '어디까지 사업을 하는지 적습니다', 'How far the business goes'), {
          synonyms: ['사업의 범위', '사업 범위 및 대상', '서비스 범위', ...WHOLE_ITEM],
          placeBasis: apart,
        }),
        section('plan.method', '나.', '추진방법', stated(`${item} 나목`, '어떻게 추진하는지 적습니다', 'How it is done'), {
          synonyms: ['사업 추진방법', '추진 방법 및 체계', '추진방안', '추진 전략', ...WHOLE_ITEM],
          placeBasis: apart,
        }),
        section('plan.schedule', '다.', '추진일정', stated(`${item} 나목`, '언제 무엇을 하는지 적습니다', 'When it is done'), {
          synonyms: ['사업 추진일정', '추진 일정표', '사업 일정', '일정 계획', '세부 추진일정', ...WHOLE_ITEM],
          placeBasis: apart,
          needs: [
            [
              'table',
              '추진일정',
              'The schedule',
              { check: { words: ['일정', '분기', '상반기', '하반기', '월부터', '월까지', '년까지', '개월'], shape: 'table' } },
            ],
          ],
        }),
      ],
    }),
  ],
  attachments: [
    attachment(
      'ground',
      '신청 사유에 해당함을 설명하는 자료',
      citing('act').stated(
        '제37조 제1항, 시행령 제40조 제1항 제2호',
        '법이 정한 두 경우 가운데 어느 쪽인지 설명하는 자료를 붙입니다',
        'Why the case falls under article 37(1)',
      ),
      {
        synonyms: [
          '임시허가 신청 사유',
          '신청 사유 설명자료',
          '해당함을 설명하는 자료',
          '법 제37조제1항 각 호에 해당함을 설명하는 자료',
          '임시허가의 필요성',
        ],
      },
    ),
    attachment(
      'safety',
      '안전성 검증 자료 및 이용자 보호방안',
      stated('제40조 제1항 제3호', '안전함을 보이는 자료와 이용자를 지킬 방안을 붙입니다', 'Proof of safety, protection of users'),
      { synonyms: ['안전성 검증 자료', '이용자 보호방안', '안전성 검증 및 이용자 보호'] },
    ),
    attachment(
      'further',
      '장관이 요구하는 자료',
      stated('제40조 제1항 제4호', '장관이 심사에 필요하다고 한 자료', 'What the minister asks for'),
      { synonyms: ['추가 자료', '기타 자료'], anyName: true, when: [{ fact: 'furtherMaterials', is: true }] },
    ),
    attachment(
      'compensation',
      '보험에 들지 못하는 사유서와 손해배상계획서',
      stated('제42조의2', '보험에 들 수 없으면 사유와 배상 계획을 냅니다', 'Why no insurance can be had, and how damages are paid'),
      { synonyms: ['손해배상계획서', '손해배상 방안'], when: [{ fact: 'insurable', is: false }] },
    ),
  ],
  glossDirection: 'hangul-first',
  glossScope: 'volume',
  limits: UNKNOWN_LIMITS,
  rules: {
    'required-sections': {
      severity: 'error',
      basis: stated(item, '사업계획서에 적을 것을 두 항목으로 정했습니다', 'The plan has two items'),
    },
    'summary-length': { severity: 'error', basis: assumed('요약문의 한도를 정한 곳을 찾지 못했습니다', 'No limit of a summary was found') },
    ...LANGUAGE_AUTHORITY,
  },
  criteria: [
    {
      id: 'innovation',
      title: '혁신성',
      points: null,
      sections: ['service'],
      basis: stated('제40조 제5항', '기술과 서비스가 얼마나 새로운지 봅니다', 'How new it is'),
    },
    {
      id: 'benefit',
      title: '시장과 이용자 편익에 미치는 영향',
      points: null,
      sections: ['service', 'plan'],
      basis: stated('제40조 제5항', '시장과 이용자에게 무엇이 이로운지 봅니다', 'What market and users gain'),
    },
    {
      id: 'safety',
      title: '안전성과 이용자 보호방안의 타당성',
      points: null,
      sections: [],
      basis: stated('제40조 제5항', '붙인 자료로 안전과 보호를 봅니다', 'Safety, by the attachments'),
    },
    {
      id: 'ability',
      title: '재정적ㆍ기술적 능력',
      points: null,
      sections: ['plan'],
      basis: stated('제40조 제5항', '해낼 힘이 있는지 봅니다', 'Whether the applicant can do it'),
    },
    {
      id: 'tests',
      title: '시험ㆍ검사 결과',
      points: null,
      sections: [],
      basis: stated('제40조 제5항', '시험과 검사를 했으면 그 결과를 봅니다', 'Results of tests, if any'),
    },
  ],
  fieldLabels: {},
} satisfies Profile as Profile;
