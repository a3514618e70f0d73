import { assumed, attachment, citing, section, UNKNOWN_LIMITS, unaskedSummary } from './define.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import type { Profile } from './schema.ts';

const { stated, derived } = citing('decree');
const plan = '제42조의4 제1항 제1호';
const review = '제42조의4 제4항';
const apart = derived(plan, '계획서의 한 항목을 나누어 적어도 됩니다', 'One item of the plan, which may be written as several');

const SCOPE_ITEM = '신규 정보통신융합등 기술ㆍ서비스의 사업범위ㆍ추진방법ㆍ추진일정';
const WHOLE_SCOPE = [
  SCOPE_ITEM,
  '기술ㆍ서비스의 사업범위ㆍ추진방법ㆍ추진일정',
  '사업범위ㆍ추진방법ㆍ추진일정',
  '실증 범위ㆍ방법ㆍ일정',
  '사업범위, 추진방법 및 일정',
];

const SPECIAL_ITEM = '규제특례의 내용ㆍ기간 및 관련 법령';
const WHOLE_SPECIAL = [SPECIAL_ITEM, '규제특례의 내용, 기간 및 관련 법령', '규제특례의 내용과 기간, 관련 법령', '신청하는 규제특례의 내용'];

/** Demonstration of new services of information technology under a regulatory exception (정보통신융합법 제38조의2). */
export default {
  id: 'ict-demonstration',
  name: { ko: '정보통신융합 실증을 위한 규제특례', en: 'ICT demonstration under a regulatory exception' },
  agency: '과학기술정보통신부',
  legalBasis: '정보통신 진흥 및 융합 활성화 등에 관한 특별법 제38조의2, 같은 법 시행령 제42조의4',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {
    decree: {
      title: '정보통신 진흥 및 융합 활성화 등에 관한 특별법 시행령 제42조의2ㆍ제42조의4',
      publisher: '과학기술정보통신부',
      url: 'https://www.law.go.kr/법령/정보통신진흥및융합활성화등에관한특별법시행령',
      published: null,
      checked: '2026-11-21',
    },
    act: {
      title: '정보통신 진흥 및 융합 활성화 등에 관한 특별법 제38조의2',
      publisher: '과학기술정보통신부',
      url: 'https://www.law.go.kr/법령/정보통신진흥및융합활성화등에관한특별법',
      published: null,
      checked: '2026-11-21',
    },
    ...LANGUAGE_SOURCES,
  },
  questions: [
    { id: 'insurable', ask: { ko: '책임보험에 들 수 있나요?', en: 'Can liability insurance be had?' } },
    { id: 'furtherMaterials', ask: { ko: '장관이 따로 요구한 자료가 있나요?', en: 'Has the minister asked for further materials?' } },
  ],
  standing: 'guideline',
  sections: [
    unaskedSummary(),
    section(
      'service',
      '1.',
      '신규 정보통신융합등 기술ㆍ서비스의 명칭 및 내용',
      stated(`${plan} 가목`, '실증할 기술이나 서비스의 이름과 내용을 적습니다', 'Name and content of what is tried out'),
      {
        synonyms: [
          '신규 기술ㆍ서비스의 명칭 및 내용',
          '기술ㆍ서비스의 명칭 및 내용',
          '서비스의 명칭 및 내용',
          '서비스 명칭 및 내용',
          '명칭 및 내용',
          '기술ㆍ서비스 개요',
          '서비스 개요',
          '실증 서비스의 내용',
        ],
      },
    ),
    section(
      'plan',
      '2.',
      SCOPE_ITEM,
      stated(`${plan} 나목`, '실증하는 범위와 방법, 일정을 적습니다', 'Scope, method and schedule of the demonstration'),
      {
        synonyms: [...WHOLE_SCOPE, '실증 추진계획', '사업 추진계획', '추진계획'],
        children: [
          section(
            'plan.scope',
            '가.',
            '사업범위',
            stated(`${plan} 나목`, '어디까지 실증하는지 적습니다', 'How far the demonstration goes'),
            {
              synonyms: ['사업의 범위', '실증 범위', '실증의 범위', '실증 지역 및 대상', ...WHOLE_SCOPE],
              placeBasis: apart,
              needs: [
                [
                  'content',
                  '실증 지역과 이용자 규모',
                  'The region, and how many users',
                  {
                    parts: [
                      ['실증 지역', 'The region', ['지역', '구역', '장소', '구간', '일대']],
                      ['이용자의 규모', 'How many users', ['이용자', '참여자', '대상자', '고객', '가구', '주민']],
                    ],
                  },
                ],
              ],
            },
          ),
          section('plan.method', '나.', '추진방법', stated(`${plan} 나목`, '어떻게 실증하는지 적습니다', 'How it is tried out'), {
            synonyms: ['실증 방법', '실증의 방법', '사업 추진방법', '추진 방법 및 체계', ...WHOLE_SCOPE],
            placeBasis: apart,
          }),
          section('plan.schedule', '다.', '추진일정', stated(`${plan} 나목`, '언제 무엇을 하는지 적습니다', 'When it is done'), {
            synonyms: ['실증 일정', '사업 추진일정', '추진 일정표', '사업 일정', '세부 추진일정', ...WHOLE_SCOPE],
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
      },
    ),
    section(
      'ability',
      '3.',
      '재정적ㆍ기술적 능력',
      stated(`${plan} 다목`, '실증을 해낼 돈과 기술이 있음을 적습니다', 'That the applicant has the funds and the skill'),
      {
        synonyms: [
          '신청인의 재정적ㆍ기술적 능력',
          '재정 및 기술 능력',
          '재무 및 기술 능력',
          '사업 수행 능력',
          '재정적 능력 및 기술적 능력',
        ],
        needs: [
          [
            'content',
            '재정적 능력과 기술적 능력',
            'Means and skill',
            {
              parts: [
                ['재정적 능력', 'Means', ['재정', '자금', '자본', '매출', '재무', '투자', '예산']],
                ['기술적 능력', 'Skill', ['기술', '특허', '개발', '인력', '실적']],
              ],
            },
          ],
        ],
      },
    ),
    section(
      'exception',
      '4.',
      SPECIAL_ITEM,
      stated(
        `${plan} 라목`,
        '어떤 법령에서 무엇을 얼마 동안 달리 적용받으려는지 적습니다',
        'Which law is to be applied otherwise, how, and for how long',
      ),
      {
        synonyms: [...WHOLE_SPECIAL, '규제특례', '규제특례 신청 내용'],
        children: [
          section(
            'exception.content',
            '가.',
            '규제특례의 내용',
            stated(`${plan} 라목`, '받으려는 특례를 적습니다', 'The exception asked for'),
            {
              synonyms: ['규제특례 내용', '특례의 내용', '필요한 규제특례', ...WHOLE_SPECIAL],
              placeBasis: apart,
            },
          ),
          section('exception.period', '나.', '규제특례의 기간', stated(`${plan} 라목`, '특례를 받으려는 기간을 적습니다', 'For how long'), {
            synonyms: ['규제특례 기간', '특례의 기간', '특례 기간', '실증 기간', ...WHOLE_SPECIAL],
            placeBasis: apart,
          }),
          section('exception.law', '다.', '관련 법령', stated(`${plan} 라목`, '걸리는 법령을 적습니다', 'The law at issue'), {
            synonyms: ['규제특례 관련 법령', '관련 규제', '관련 법령 및 규제', '관련 조문', ...WHOLE_SPECIAL],
            placeBasis: apart,
          }),
        ],
      },
    ),
  ],
  attachments: [
    attachment(
      'ground',
      '신청 사유에 해당함을 설명하는 자료',
      citing('act').stated(
        '제38조의2 제1항, 시행령 제42조의4 제1항 제2호',
        '법이 정한 경우에 해당함을 설명하는 자료를 붙입니다',
        'Why the case falls under article 38-2(1)',
      ),
      { synonyms: ['실증 규제특례 신청 사유', '신청 사유 설명자료', '해당함을 설명하는 자료', '규제특례의 필요성'] },
    ),
    attachment('users', '이용자 보호방안', stated('제42조의4 제1항 제3호', '이용자를 지킬 방안을 붙입니다', 'How users are protected'), {
      synonyms: ['이용자 보호 방안', '이용자 보호 계획', '안전성 및 이용자 보호방안'],
    }),
    attachment(
      'further',
      '장관이 요구하는 자료',
      stated('제42조의4 제1항 제4호', '장관이 심사에 필요하다고 한 자료', 'What the minister asks for'),
      { synonyms: ['추가 자료', '기타 자료'], anyName: true, when: [{ fact: 'furtherMaterials', is: true }] },
    ),
    attachment(
      'compensation',
      '보험에 들지 못하는 사유서와 손해배상계획서',
      derived(
        '제42조의2',
        '보험에 들 수 없으면 사유와 배상 계획을 냅니다. 임시허가와 함께 정한 것으로 보았습니다',
        'Why no insurance can be had, and how damages are paid; taken to hold as for a temporary permit',
      ),
      { synonyms: ['손해배상계획서', '손해배상 방안'], when: [{ fact: 'insurable', is: false }] },
    ),
  ],
  glossDirection: 'hangul-first',
  glossScope: 'volume',
  limits: UNKNOWN_LIMITS,
  rules: {
    'required-sections': {
      severity: 'error',
      basis: stated(plan, '실증계획서에 적을 것을 네 항목으로 정했습니다', 'The plan has four items'),
    },
    'summary-length': { severity: 'error', basis: assumed('요약문의 한도를 정한 곳을 찾지 못했습니다', 'No limit of a summary was found') },
    ...LANGUAGE_AUTHORITY,
  },
  criteria: [
    {
      id: 'scope',
      title: '실증 범위(지역ㆍ이용자 규모)의 구체성',
      points: null,
      sections: ['plan.scope'],
      basis: stated(review, '실증하는 곳과 이용자의 수가 분명한지 봅니다', 'Whether the place and the number of users are definite'),
    },
    {
      id: 'method',
      title: '실증 방법의 구체성',
      points: null,
      sections: ['plan.method', 'plan.schedule'],
      basis: stated(review, '실증하는 방법이 분명한지 봅니다', 'Whether the method is definite'),
    },
    {
      id: 'ability',
      title: '재정적ㆍ기술적 능력',
      points: null,
      sections: ['ability'],
      basis: stated(review, '해낼 힘이 있는지 봅니다', 'Whether the applicant can do it'),
    },
  ],
  fieldLabels: {},
} satisfies Profile as Profile;
