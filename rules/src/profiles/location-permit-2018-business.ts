import { section } from './define.ts';
import { ANYTHING_ELSE, asks, BOTH_MEASURES, derived, placeBasis } from './location-permit-2018-basis.ts';
import type { Condition } from './schema.ts';

const FOUNDING: Condition = { fact: 'incorporated', is: false };
const OWN_NETWORK: Condition = { fact: 'ownNetwork', is: true };
const OTHERS_FACILITIES: Condition = { fact: 'usesOthersFacilities', is: true };

const analysis = section(
  'business.analysis',
  '가.',
  '사업분석 및 재무계획',
  asks('제2권 가', '사업의 내용, 설비와 투자, 자금을 적습니다', 'The business, its facilities and its funds'),
  {
    synonyms: ['사업 분석과 재무계획', '사업 및 재무계획', '사업분석ㆍ재무계획'],
    placeBasis,
    children: [
      section(
        'business.overview',
        '(1)',
        '사업개요',
        asks(
          '제2권 가(1)',
          '서비스의 개념과 종류, 단계별 계획, 예상 매출, 산업에 이바지할 길을 적습니다',
          'What the service is, its stages, expected sales, what it gives the industry',
        ),
        {
          synonyms: ['사업의 개요', '사업 내용', '서비스 개요', '서비스 개념 및 내용', '사업개요 및 매출계획'],
          placeBasis,
          needs: [
            ['content', '서비스의 개념ㆍ종류ㆍ내용과 개시 시기ㆍ지역 등 단계별 계획', 'The service, and its stages by time and region'],
            ['yearly-table', '연도별 예상 매출액', 'Expected sales by year'],
            ['amount-basis', '매출액의 산출 근거', 'How the sales were worked out'],
            ['content', '위치정보산업의 발전에 이바지할 계획', 'What it does for the industry'],
          ],
        },
      ),
      section(
        'business.investment',
        '(2)',
        '소요설비 및 투자계획',
        asks('제2권 가(2)', '필요한 설비와 투자를 해마다 적습니다', 'Facilities and investment by year'),
        {
          synonyms: ['소요설비와 투자계획', '설비 투자계획', '소요설비 및 설비투자계획', '설비 및 투자계획', '투자계획'],
          placeBasis,
          needs: [
            ['yearly-table', '연도별 소요설비와 투자계획', 'Facilities and investment by year'],
            [
              'content',
              '이미 있거나 빌려 쓸 설비와 그 이용 계획',
              'Facilities held or borrowed, and how they are used',
              { when: OTHERS_FACILITIES },
            ],
          ],
          children: [
            section(
              'business.nationwide-network',
              '',
              '전국망 구축 및 고도화 투자계획',
              derived(
                '별표 1 제2권 가(2)',
                '자체 통신망이 있거나 두려는 사업자는 전국망의 구축과 고도화 투자를 해마다 적습니다. 절을 따로 둘지는 정하지 않았습니다',
                'With an own network: yearly investment in building and improving it nationwide; a heading of its own is not asked for',
              ),
              {
                synonyms: ['전국망 구축 계획', '전국망 구축 및 고도화 계획', '전국망 투자계획', '통신망 구축 및 고도화 계획'],
                when: [OWN_NETWORK],
                mentions: ['전국망', '전국적인 망', '통신망'],
                needs: [['yearly-table', '전국망 구축과 고도화의 연도별 투자', 'Investment in the nationwide network by year']],
              },
            ),
          ],
        },
      ),
      section(
        'business.funding',
        '(3)',
        '자금조달계획',
        asks(
          '제2권 가(3)',
          '드는 자금과 마련할 길, 추정 재무제표와 원가를 해마다 적습니다',
          'Funds needed and raised, projected statements and costs, by year',
        ),
        {
          synonyms: ['자금 조달 계획', '소요자금 및 조달계획', '자금계획', '재무계획', '소요자금 및 자금조달계획'],
          placeBasis,
          needs: [
            ['yearly-table', '연도별 소요자금(투자비, 운용보전비)과 조달 계획', 'Funds needed and raised by year'],
            ['amount-basis', '소요자금의 산출 근거(연도별ㆍ직능별 인력 포함)', 'How the funds were worked out, staff included'],
            [
              'yearly-table',
              '연도별 추정대차대조표ㆍ추정손익계산서ㆍ추정현금흐름표',
              'Projected balance sheets, income and cash flow statements by year',
            ],
            ['yearly-table', '연도별 원가와 산출 근거', 'Costs by year and how they were worked out'],
            ['content', '대주주ㆍ주요주주의 자금조달계획(있을 때)', 'The major shareholders’ funding plan, if any', { when: FOUNDING }],
          ],
        },
      ),
    ],
  },
);

const administrative = section(
  'business.protection',
  '나.',
  '위치정보의 관리적 보호조치 계획',
  asks('제2권 나', '보호계획과 사람에 관한 보안을 적습니다', 'Plans of protection, and security of people'),
  {
    synonyms: ['위치정보 관리적 보호조치 계획', '관리적 보호조치 계획', '관리적 보호조치', ...BOTH_MEASURES],
    placeBasis,
    children: [
      section(
        'business.protection-plan',
        '(1)',
        '보호계획의 수립 및 관리',
        asks('제2권 나(1)', '보호정책과 실무지침을 나누어 적습니다', 'Policy and working rules, apart'),
        {
          synonyms: ['보호계획 수립 및 관리', '위치정보 보호계획의 수립 및 관리', '보호계획의 수립ㆍ관리'],
          placeBasis,
          children: [
            section(
              'business.policy',
              '(가)',
              '위치정보보호정책 및 실행계획',
              asks(
                '제2권 나(1)(가)',
                '내부관리, 취급대장, 고객 요구 대응, 정기 검사의 계획을 적습니다',
                'Internal management, register, customers’ requests, inspections',
              ),
              {
                synonyms: ['위치정보 보호정책과 실행계획', '보호정책 및 실행계획', '위치정보보호정책'],
                placeBasis,
                needs: [
                  [
                    'content',
                    '내부관리계획, 취급대장의 운영, 열람ㆍ정정 등 요구와 불만의 대응, 정기 내부검사',
                    'Internal management, the register, customers’ requests, inspections',
                  ],
                ],
              },
            ),
            section(
              'business.rules',
              '(나)',
              '위치정보보호 실무지침',
              asks(
                '제2권 나(1)(나)',
                '취급자의 의무와 책임을 정한 취급ㆍ관리 절차와 지침을 적습니다',
                'Procedures that set the handlers’ duties',
              ),
              {
                synonyms: ['위치정보 보호 실무 지침', '위치정보보호 실무지침 제정계획', '보호 실무지침', '실무지침'],
                placeBasis,
                needs: [['content', '취급자의 의무와 책임을 정한 절차와 지침', 'Procedures that set the handlers’ duties']],
              },
            ),
          ],
        },
      ),
      section(
        'business.people',
        '(2)',
        '인적보안',
        asks('제2권 나(2)', '보호조직과 접근권한을 나누어 적습니다', 'Protection staff and access rights, apart'),
        {
          synonyms: ['인적 보안 대책', '인적보안 계획'],
          placeBasis,
          children: [
            section(
              'business.staff',
              '(가)',
              '위치정보보호조직의 구성 및 운영',
              asks(
                '제2권 나(2)(가)',
                '책임자, 관리자, 취급자로 된 조직과 책임자의 자격ㆍ업무를 적습니다',
                'Officer, managers and handlers; the officer’s qualification and duties',
              ),
              {
                synonyms: [
                  '위치정보보호조직의 구성 및 운영에 관한 사항',
                  '위치정보 보호조직 구성 및 운영',
                  '보호조직의 구성 및 운영',
                  '위치정보보호조직',
                ],
                placeBasis,
                needs: [
                  [
                    'content',
                    '관리책임자ㆍ보호관리자ㆍ취급자 조직과 관리책임자의 자격 요건ㆍ세부 업무',
                    'The staff, and the officer’s qualification and duties',
                  ],
                ],
              },
            ),
            section(
              'business.access',
              '(나)',
              '접근권한통제 등 내ㆍ외부 인적보안',
              asks(
                '제2권 나(2)(나)',
                '접근권한, 그 기록, 처리 기록의 감독, 교육의 계획을 적습니다',
                'Access rights and their records, supervision, training',
              ),
              {
                synonyms: ['접근권한통제 등 내외부 인적보안 사항', '접근권한 통제 및 인적보안', '접근권한 통제', '내ㆍ외부 인적보안'],
                placeBasis,
                needs: [
                  [
                    'content',
                    '단계별 접근권한자와 권한 체계, 권한 내역의 기록ㆍ보관, 처리 기록의 확인ㆍ감독, 교육(대상ㆍ목적ㆍ내용ㆍ일정ㆍ횟수ㆍ방법)',
                    'Rights by stage, their records, supervision, training (whom, what, when, how often)',
                  ],
                ],
              },
            ),
          ],
        },
      ),
    ],
  },
);

/** Volume 2: the business. */
export const business = section(
  'business',
  '제2권',
  '영업계획서',
  asks('제2권', '사업을 연 뒤 정해진 기간의 영업계획을 적습니다', 'The business plan of the first years'),
  {
    synonyms: ['영업계획', '영업 계획', '사업 및 영업계획'],
    children: [
      analysis,
      administrative,
      section('business.other', '다.', '그 밖의 사항', asks('제2권 다', '영업계획서에 더할 것이 있으면 적습니다', 'Anything to add'), {
        synonyms: ANYTHING_ELSE,
        optional: true,
        placeBasis,
      }),
    ],
  },
);
