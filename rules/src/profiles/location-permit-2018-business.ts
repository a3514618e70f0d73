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
            [
              'content',
              '서비스의 개념ㆍ종류ㆍ내용과 개시 시기ㆍ지역 등 단계별 계획',
              'The service, and its stages by time and region',
              {
                parts: [
                  ['서비스의 개념', 'The idea of the service', ['개념', '서비스란', '정의', '본 서비스', '이 서비스']],
                  ['서비스의 종류', 'The kinds of service', ['종류', '가지', '유형', '구분']],
                  ['서비스의 내용', 'What each does', ['제공', '서비스 내용', '기능']],
                  ['개시하는 시기', 'When it begins', ['시기', '개시일', '출시', '시작']],
                  ['제공하는 지역', 'Where', ['지역', '전국', '수도권', '광역시']],
                  ['단계별 사업계획', 'Its stages', ['단계', '로드맵']],
                ],
              },
            ],
            ['yearly-table', '연도별 예상 매출액', 'Expected sales by year', { check: { rule: 'yearly-basis', words: ['매출'] } }],
            [
              'amount-basis',
              '매출액의 산출 근거',
              'How the sales were worked out',
              {
                parts: [
                  ['산출 근거', 'How they were worked out', ['산출', '산정', '곱하', '추정 근거']],
                  ['위치기반서비스사업자 등에게서 받는 모든 요금', 'All fees from providers', ['요금', '이용료', '수수료']],
                  ['이용약관으로 구별되는 서비스별 계상', 'By service as the terms of use tell them apart', ['약관']],
                  [
                    '사업개시 뒤 정해진 계산 기간',
                    'The period counted from the beginning',
                    ['사업개시', '개시 후', '서비스 개시', '차년도', '개년', '년간'],
                  ],
                ],
              },
            ],
            [
              'content',
              '위치정보산업의 발전에 이바지할 계획',
              'What it does for the industry',
              {
                check: {
                  words: ['산업의 발전', '산업 발전', '산업의 건전한', '활성화', '산업 육성', '산업 진흥', '이바지', '기여', '생태계'],
                },
              },
            ],
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
            [
              'yearly-table',
              '연도별 소요설비와 투자계획',
              'Facilities and investment by year',
              {
                parts: [
                  ['연도별 소요설비', 'Facilities by year', ['설비', '장비', '시설']],
                  ['연도별 투자계획', 'Investment by year', ['투자']],
                  ['세부명세는 기술계획서에', 'Particulars in volume 3', ['제3권', '기술계획서', '기술계획']],
                ],
              },
            ],
            [
              'content',
              '이미 있거나 빌려 쓸 설비와 그 이용 계획',
              'Facilities held or borrowed, and how they are used',
              {
                when: OTHERS_FACILITIES,
                parts: [
                  ['이미 가진 통신ㆍ전산처리설비의 이용', 'Own communication and computing facilities', ['보유', '이미 가진', '기존']],
                  ['다른 사업자 설비의 이용', 'Facilities of others', ['빌려', '임차', '임대', '이용계약', '클라우드', '위탁', '입주']],
                ],
              },
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
                needs: [
                  [
                    'yearly-table',
                    '전국망 구축과 고도화의 연도별 투자',
                    'Investment in the nationwide network by year',
                    {
                      parts: [
                        ['전국망의 구축', 'Building it', ['구축', '설치', '세우', '신설']],
                        ['고도화(품질 개선 포함)', 'Improving it', ['고도화', '개선', '증설']],
                      ],
                    },
                  ],
                ],
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
            [
              'yearly-table',
              '연도별 소요자금(투자비, 운용보전비)과 조달 계획',
              'Funds needed and raised by year',
              {
                check: { rule: 'plan-amounts' },
                parts: [
                  ['연도별 투자비', 'Investment', ['투자비', '투자액', '설비투자']],
                  ['연도별 운용보전비', 'Running costs', ['운용보전비', '운영비', '운용비', '유지비', '인건비']],
                  ['판매 촉진에 드는 비용', 'Sales promotion', ['판매촉진', '광고', '마케팅', '홍보']],
                  ['소요자금을 마련할 계획', 'How the funds are raised', ['조달계획', '재원', '조달 방법', '자기자금', '으로 조달']],
                  ['조달계획의 근거자료', 'Proof of the funding', ['의향서', '확약서', '근거자료', '증빙', '투자계약']],
                ],
              },
            ],
            [
              'amount-basis',
              '소요자금의 산출 근거(연도별ㆍ직능별 인력 포함)',
              'How the funds were worked out, staff included',
              {
                parts: [
                  ['소요자금의 산출 근거', 'How the funds were worked out', ['곱하', '산출하', '산출 내역', '단가', '견적']],
                  ['연도별ㆍ직능별 예상 인력', 'Staff by year and function', ['직능별', '직무별', '직군별', '분야별', '부서별']],
                ],
              },
            ],
            [
              'yearly-table',
              '연도별 추정대차대조표ㆍ추정손익계산서ㆍ추정현금흐름표',
              'Projected balance sheets, income and cash flow statements by year',
              {
                parts: [
                  ['추정대차대조표', 'Projected balance sheets', ['대차대조표', '재무상태표']],
                  ['추정손익계산서', 'Projected income statements', ['손익계산서']],
                  ['추정현금흐름표', 'Projected cash flow statements', ['현금흐름표']],
                  ['기간별 현금의 유입', 'Cash in by period', ['유입', '현금 수입']],
                  ['기간별 현금의 유출', 'Cash out by period', ['유출', '현금 지출']],
                ],
              },
            ],
            [
              'yearly-table',
              '연도별 원가와 산출 근거',
              'Costs by year and how they were worked out',
              {
                parts: [
                  ['연도별 원가', 'Costs by year', ['원가']],
                  [
                    '원가의 산출 근거와 관련자료',
                    'How they were worked out, with materials',
                    ['관련자료', '원가 산출', '원가 내역', '원가명세'],
                  ],
                ],
              },
            ],
            [
              'content',
              '대주주ㆍ주요주주의 자금조달계획(있을 때)',
              'The major shareholders’ funding plan, if any',
              { when: FOUNDING, check: { words: ['대주주', '주요주주'] } },
            ],
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
                    {
                      parts: [
                        ['내부관리계획', 'Internal management', ['내부관리계획', '내부관리 지침']],
                        ['취급대장의 운영ㆍ관리 내용', 'What the register holds', ['취급대장', '관리대장']],
                        ['취급대장의 운영ㆍ관리 방법', 'How the register is kept', ['전자적', '보존', '기재', '기록']],
                        ['수집사실 확인자료의 열람 요구 대응', 'Requests to see the records', ['열람']],
                        ['정정 요구 대응', 'Requests to correct them', ['정정']],
                        ['이의와 불만 대응', 'Objections and complaints', ['불만', '이의', '민원', '고충']],
                        ['보호조치 이행의 정기 내부검사', 'Regular inspections', ['검사', '점검', '감사']],
                      ],
                    },
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
                needs: [
                  [
                    'content',
                    '취급자의 의무와 책임을 정한 절차와 지침',
                    'Procedures that set the handlers’ duties',
                    {
                      parts: [
                        ['취급자의 의무', 'Duties of handlers', ['의무', '준수']],
                        ['취급자의 책임', 'Liability of handlers', ['책임']],
                        ['취급ㆍ관리 절차', 'Procedures', ['절차']],
                        ['지침의 제정 계획', 'How the rules are made', ['제정', '시행', '마련', '수립']],
                      ],
                    },
                  ],
                ],
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
                    {
                      parts: [
                        ['위치정보관리책임자', 'The officer', ['관리책임자', '보호책임자']],
                        ['위치정보보호관리자', 'The managers', ['보호관리자']],
                        ['위치정보취급자', 'The handlers', ['취급자']],
                        ['조직의 구성', 'How it is made up', ['구성', '조직도', '지정']],
                        ['조직의 운영', 'How it works', ['운영', '회의', '점검']],
                        ['관리책임자의 자격 요건', 'The officer’s qualification', ['자격', '경력', '요건']],
                        ['관리책임자의 세부 업무', 'The officer’s duties', ['업무', '역할', '대응을 맡']],
                      ],
                    },
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
                    '단계별 접근권한자와 권한 체계, 권한 내역의 기록ㆍ보관, 처리 기록의 확인ㆍ감독',
                    'Rights by stage, their records, supervision',
                    {
                      parts: [
                        ['수집 단계의 접근권한자', 'Who may at collection', ['수집']],
                        ['이용 단계의 접근권한자', 'Who may at use', ['이용']],
                        ['제공 단계의 접근권한자', 'Who may at provision', ['제공']],
                        ['파기 단계의 접근권한자', 'Who may at destruction', ['파기']],
                        [
                          '권한부여 체계',
                          'How rights are given',
                          [
                            '권한자',
                            '권한 부여',
                            '권한을 부여',
                            '권한을 나누',
                            '권한을 차등',
                            '권한 체계',
                            '권한 설정',
                            '권한을 설정',
                            '등급',
                          ],
                        ],
                        ['권한관리 내역의 기록과 보관', 'Records of rights', ['보관', '보존']],
                        ['취급자의 처리기록 관리', 'Records of handling', ['처리 기록', '접속기록', '취급 기록']],
                        ['처리기록의 정기 확인', 'Regular checks of them', ['확인', '점검', '검토']],
                        ['처리기록의 감독 체계', 'Supervision', ['감독']],
                      ],
                    },
                  ],
                  [
                    'content',
                    '위치정보보호 교육(대상ㆍ목적ㆍ내용ㆍ일정ㆍ횟수ㆍ방법)',
                    'Training: whom, why, what, when, how often, how',
                    {
                      parts: [
                        ['교육의 대상', 'Whom', ['대상', '모든 취급자', '전 직원', '전 임직원']],
                        ['교육의 목적', 'Why', ['목적', '위하여', '위해', '예방']],
                        ['교육의 내용(프로그램 등)', 'What', ['내용', '프로그램', '과정', '사례']],
                        [
                          '교육의 일정',
                          'When',
                          [
                            '일정',
                            '월에',
                            '시기',
                            '상반기',
                            '하반기',
                            '매년',
                            '매월',
                            '정기',
                            '0월',
                            '1월',
                            '2월',
                            '3월',
                            '4월',
                            '5월',
                            '6월',
                            '7월',
                            '8월',
                            '9월',
                          ],
                        ],
                        [
                          '교육의 횟수',
                          'How often',
                          [
                            '연 1회',
                            '연 2회',
                            '연 3회',
                            '연 4회',
                            '연간 1회',
                            '연간 2회',
                            '회 실시',
                            '회 이상',
                            '번 실시',
                            '분기',
                            '반기',
                            '매년',
                            '매월',
                          ],
                        ],
                        ['교육의 방법', 'How', ['방법', '집합', '온라인', '대면', '동영상']],
                      ],
                    },
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
