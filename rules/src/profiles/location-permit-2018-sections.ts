import { citing, SUMMARY_TITLES, section } from './define.ts';
import type { Basis, Condition, Requirement } from './schema.ts';

const { stated, derived } = citing('guideline');
const asks = (where: string, ko: string, en: string): Basis => stated(`별표 1 ${where}`, ko, en);

/** The copy that was read has lost its numbers: levels are put together from its syllable marks and from sister notices. */
const placeBasis = derived(
  '별표 1',
  '번호의 층위는 남은 가나다와 형제 고시의 관례로 다시 세웠다',
  'The levels are put together from the marks that are left and from sister notices',
);

const FOUNDING: Condition = { fact: 'incorporated', is: false };
const OWN_NETWORK: Condition = { fact: 'ownNetwork', is: true };
const OTHERS_FACILITIES: Condition = { fact: 'usesOthersFacilities', is: true };

/** A heading that many plans use for the measures of both volumes. */
const BOTH_MEASURES = [
  '위치정보의 관리적ㆍ기술적 보호조치 계획',
  '위치정보의 기술적ㆍ관리적 보호조치 계획',
  '위치정보 보호조치 계획',
  '관리적ㆍ기술적 보호조치',
];

const company = section(
  'company',
  '제1권',
  '허가신청법인에 관한 기본사항',
  asks('제1권', '신청하는 법인이 어떤 회사인지를 한 권으로 적는다', 'One volume tells who the applicant is'),
  {
    synonyms: ['허가신청법인 기본사항', '신청법인에 관한 기본사항', '신청법인의 기본사항', '법인에 관한 기본사항', '법인 기본사항'],
    children: [
      section(
        'company.organisation',
        '가.',
        '허가신청법인의 명세 및 조직',
        asks('제1권 가', '법인의 명세와 조직을 적는다', 'The company and its organisation'),
        {
          synonyms: ['신청법인의 명세 및 조직', '법인의 명세 및 조직', '법인 명세와 조직', '명세 및 조직'],
          placeBasis,
          children: [
            section(
              'company.statement',
              '(1)',
              '허가신청법인의 명세',
              asks('제1권 가(1)', '법인의 명칭, 자본금, 주주를 적는다', 'Name, capital and shareholders'),
              {
                synonyms: ['신청법인의 명세', '법인의 명세', '법인 명세'],
                placeBasis,
                children: [
                  section(
                    'company.name',
                    '(가)',
                    '법인의 명칭ㆍ자본금 규모',
                    asks(
                      '제1권 가(1)(가)',
                      '양식 1에 따라 명칭, 자본금 규모, 주식 소유 비율을 적는다',
                      'Form 1: name, capital, shares held',
                    ),
                    {
                      synonyms: ['법인의 명칭과 자본금 규모', '법인 명칭 및 자본금', '법인의 명칭ㆍ자본금', '명칭 및 자본금 규모'],
                      placeBasis,
                      needs: [['form', '양식 1(명칭, 납입자본금 규모, 주식 소유 비율)', 'Form 1 (name, paid-in capital, shares held)']],
                    },
                  ),
                  section(
                    'company.shareholders',
                    '(나)',
                    '구성주주의 역할 및 책임소재',
                    asks(
                      '제1권 가(1)(나)',
                      '설립예정법인만: 주주마다 맡는 일과 책임, 합의한 협력 계획을 적는다',
                      'Only a company yet to be founded: what each shareholder does and answers for',
                    ),
                    {
                      synonyms: ['구성주주의 역할과 책임', '구성주주의 역할', '주주의 역할 및 책임소재', '주주 구성 및 역할'],
                      when: [FOUNDING],
                      placeBasis,
                      needs: [
                        [
                          'content',
                          '주주마다 맡는 역할과 책임, 합의한 협력 계획(있을 때)',
                          'Each shareholder’s part and liability, and agreed cooperation, if any',
                        ],
                      ],
                    },
                  ),
                ],
              },
            ),
            section(
              'company.structure',
              '(2)',
              '법인의 조직에 관한 사항',
              asks('제1권 가(2)', '조직의 모습과 임원을 적는다', 'Organisation and officers'),
              {
                synonyms: ['법인의 조직', '법인 조직', '조직에 관한 사항', '조직 현황'],
                placeBasis,
                children: [
                  section(
                    'company.form',
                    '(가)',
                    '조직형태',
                    asks(
                      '제1권 가(2)(가)',
                      '임원급 이상의 조직과 맡은 일, 분야별 인력을 보인다',
                      'Organisation from officers up, and staff by field',
                    ),
                    {
                      synonyms: ['조직 형태 및 인력현황', '조직도', '조직 구성', '조직 체계', '조직형태와 인력'],
                      placeBasis,
                      needs: [
                        [
                          'figure',
                          '임원급 이상 조직과 주요 업무를 보이는 그림이나 표',
                          'A figure or table of the organisation from officers up',
                        ],
                        [
                          'table',
                          '분야별 인력 현황(설립예정법인은 계획)',
                          'Staff by field (planned staff for a company yet to be founded)',
                        ],
                      ],
                    },
                  ),
                  section(
                    'company.officers',
                    '(나)',
                    '임원들의 신상명세 및 수임권한',
                    asks(
                      '제1권 가(2)(나)',
                      '대표자, 이사, 감사의 권한과 역할을 적는다',
                      'Powers and duties of representative, directors and auditors',
                    ),
                    {
                      synonyms: ['임원의 신상명세 및 수임권한', '임원 신상명세', '임원 현황', '임원의 권한과 역할', '임원 신상 및 권한'],
                      placeBasis,
                      needs: [
                        ['content', '대표자ㆍ이사ㆍ감사의 권한과 역할', 'Powers and duties of the representative, directors and auditors'],
                      ],
                    },
                  ),
                ],
              },
            ),
          ],
        },
      ),
      section(
        'company.finance',
        '나.',
        '허가신청법인 등의 재무상태 및 자금조달능력',
        asks('제1권 나', '재무 상태와 자금을 마련할 힘을 적는다', 'Financial standing and the means to raise funds'),
        {
          synonyms: [
            '신청법인의 재무상태 및 자금조달능력',
            '법인의 재무상태 및 자금조달능력',
            '재무상태 및 자금조달능력',
            '재무상태와 자금조달 능력',
            '재무현황 및 자금조달능력',
          ],
          placeBasis,
          children: [
            section(
              'company.statements',
              '(1)',
              '허가신청법인의 재무지표 및 재무제표',
              asks(
                '제1권 나(1)',
                '접수일 앞의 가장 가까운 날을 기준으로 재무 상태를 적고 지난 해들의 지표와 수치를 낸다',
                'Financial standing at a recent date, with figures of past years',
              ),
              {
                synonyms: [
                  '신청법인의 재무지표 및 재무제표',
                  '법인의 재무지표 및 재무제표',
                  '재무지표 및 재무제표',
                  '재무지표와 재무제표',
                  '주요 재무상태',
                  '재무지표',
                  '재무제표',
                ],
                placeBasis,
                needs: [
                  [
                    'form',
                    '최근 3개년 재무지표(양식 2)와 재무수치(양식 3)',
                    'Ratios (form 2) and figures (form 3) of the last three years',
                  ],
                  [
                    'attachment',
                    '감사보고서나 세무조정계산서 사본(회계법인ㆍ세무법인 확인)',
                    'Copies of audit reports or tax adjustment statements, confirmed by the auditor',
                  ],
                ],
              },
            ),
            section(
              'company.funding-parties',
              '(2)',
              '대주주ㆍ주요주주의 재무상태 및 자금조달능력',
              asks(
                '제1권 나(2)',
                '설립예정법인만: 큰 주주들의 재무 상태와 자금을 마련할 힘을 적는다',
                'Only a company yet to be founded: the major shareholders’ standing and means',
              ),
              {
                synonyms: [
                  '대주주 및 주요주주의 재무상태',
                  '주요주주의 재무상태 및 자금조달능력',
                  '주주의 재무상태 및 자금조달능력',
                  '대주주ㆍ주요주주의 자금조달능력',
                ],
                when: [FOUNDING],
                placeBasis,
                needs: [
                  ['form', '법인 주주의 재무지표(양식 2)와 재무수치(양식 3)', 'Forms 2 and 3 of corporate shareholders'],
                  [
                    'attachment',
                    '개인 주주가 자금을 마련할 수 있음을 보이는 서류',
                    'Proof of an individual shareholder’s means',
                    { fact: 'individualShareholders', is: true },
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

const analysis = section(
  'business.analysis',
  '가.',
  '사업분석 및 재무계획',
  asks('제2권 가', '사업의 내용, 설비와 투자, 자금을 적는다', 'The business, its facilities and its funds'),
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
          '서비스의 개념과 종류, 단계별 계획, 예상 매출, 산업에 이바지할 길을 적는다',
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
        asks('제2권 가(2)', '필요한 설비와 투자를 해마다 적는다', 'Facilities and investment by year'),
        {
          synonyms: ['소요설비와 투자계획', '설비 투자계획', '소요설비 및 설비투자계획', '설비 및 투자계획', '투자계획'],
          placeBasis,
          needs: [['yearly-table', '연도별 소요설비와 투자계획', 'Facilities and investment by year']],
          children: [
            section(
              'business.nationwide-network',
              '',
              '전국망 구축 및 고도화 투자계획',
              derived(
                '별표 1 제2권 가(2)',
                '자체 통신망이 있거나 두려는 사업자는 전국망의 구축과 고도화 투자를 해마다 적는다. 절을 따로 둘지는 정하지 않았다',
                'With an own network: yearly investment in building and improving it nationwide; a heading of its own is not asked for',
              ),
              {
                synonyms: ['전국망 구축 계획', '전국망 구축 및 고도화 계획', '전국망 투자계획', '통신망 구축 및 고도화 계획'],
                when: [OWN_NETWORK],
                mentions: ['전국망', '전국적인 망', '전국 통신망'],
                needs: [['yearly-table', '전국망 구축과 고도화의 연도별 투자', 'Investment in the nationwide network by year']],
              },
            ),
            section(
              'business.shared-facilities',
              '',
              '기보유 설비 및 타 사업자 설비 이용계획',
              derived(
                '별표 1 제2권 가(2)',
                '이미 있거나 남의 설비를 쓰려면 그 계획을 적는다. 절을 따로 둘지는 정하지 않았다',
                'Use of facilities already held or of others’; a heading of its own is not asked for',
              ),
              {
                synonyms: ['타사업자 설비 이용계획', '보유 설비 이용계획', '설비 이용계획', '외부 설비 이용계획'],
                when: [OTHERS_FACILITIES],
                mentions: ['타 사업자', '다른 사업자의 설비', '기보유', '이미 보유', '설비를 임차', '설비를 빌려'],
                needs: [['content', '이미 있거나 빌려 쓸 설비와 그 이용 계획', 'Facilities held or borrowed, and how they are used']],
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
          '드는 자금과 마련할 길, 추정 재무제표와 원가를 해마다 적는다',
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
            ['content', '대주주ㆍ주요주주의 자금조달계획(있을 때)', 'The major shareholders’ funding plan, if any', FOUNDING],
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
  asks('제2권 나', '보호계획과 사람에 관한 보안을 적는다', 'Plans of protection, and security of people'),
  {
    synonyms: ['위치정보 관리적 보호조치 계획', '관리적 보호조치 계획', '관리적 보호조치', ...BOTH_MEASURES],
    placeBasis,
    children: [
      section(
        'business.protection-plan',
        '(1)',
        '보호계획의 수립 및 관리',
        asks('제2권 나(1)', '보호정책과 실무지침을 나누어 적는다', 'Policy and working rules, apart'),
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
                '내부관리, 취급대장, 고객 요구 대응, 정기 검사의 계획을 적는다',
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
                '취급자의 의무와 책임을 정한 취급ㆍ관리 절차와 지침을 적는다',
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
        asks('제2권 나(2)', '보호조직과 접근권한을 나누어 적는다', 'Protection staff and access rights, apart'),
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
                '책임자, 관리자, 취급자로 된 조직과 책임자의 자격ㆍ업무를 적는다',
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
                '접근권한, 그 기록, 처리 기록의 감독, 교육의 계획을 적는다',
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

const system = section(
  'technology.system',
  '가.',
  '시스템 구성 및 운영계획',
  asks('제3권 가', '시스템의 체계, 품질, 관리를 적는다', 'The system, its quality and its operation'),
  {
    synonyms: ['시스템의 구성 및 운영계획', '시스템 구성 및 운영', '시스템 구성과 운영'],
    placeBasis,
    children: [
      section(
        'technology.architecture',
        '(1)',
        '시스템 체계',
        asks(
          '제3권 가(1)',
          '시설별 설계ㆍ구축ㆍ배치 방식과 구성요소, 측위기술, 수집 경로를 적는다',
          'Design, components, positioning, paths of collection',
        ),
        {
          synonyms: ['시스템 구성 체계', '시스템의 체계', '시스템 구성', '위치정보시스템 체계'],
          placeBasis,
          needs: [
            ['figure', '시설 종류별 설계ㆍ구축ㆍ배치 방식을 보이는 그림', 'A figure of the design by kind of facility'],
            [
              'content',
              '구성요소와 기능ㆍ제원ㆍ통신방식, 측위기술, 수집 경로와 수집 서버',
              'Components, specifications, links, positioning, collection',
            ],
          ],
        },
      ),
      section(
        'technology.quality',
        '(2)',
        '시스템 품질보증',
        asks(
          '제3권 가(2)',
          '정확도, 응답시간, 수집성공률 따위의 품질목표를 적는다',
          'Targets of accuracy, response time, success rate and so on',
        ),
        {
          synonyms: ['시스템의 품질보증', '품질보증', '품질보증 계획', '시스템 품질 목표'],
          placeBasis,
          needs: [
            [
              'targets',
              '정확도ㆍ응답시간ㆍ수집성공률ㆍ커버리지ㆍ수집빈도ㆍ가용도의 목표',
              'Targets of accuracy, response time, success rate, coverage, frequency, availability',
            ],
          ],
        },
      ),
      section(
        'technology.operation',
        '(3)',
        '시스템 관리ㆍ운영',
        asks(
          '제3권 가(3)',
          '증설과 배치, 해마다의 설비와 조달, 긴급구조 제공과 경보발송을 적는다',
          'Extension, yearly facilities, emergency rescue and alerts',
        ),
        {
          synonyms: ['시스템의 관리 및 운영', '시스템 운영 및 관리', '시스템 운영'],
          placeBasis,
          needs: [
            ['content', '증설 기준과 구축(배치) 계획', 'When and how the system is extended'],
            ['yearly-table', '연도별 소요설비 내역과 조달계획(금액과 산출 근거)', 'Facilities by year, with amounts and their basis'],
            [
              'content',
              '긴급구조기관에 개인위치정보를 주는 방법과 경보발송 계획',
              'How rescue agencies get locations, and how alerts are sent',
            ],
          ],
        },
      ),
    ],
  },
);

const technical = section(
  'technology.protection',
  '나.',
  '위치정보의 기술적 보호조치 계획',
  asks('제3권 나', '권리 보호, 확인자료, 보안과 장애대책을 적는다', 'Subjects’ rights, records, security and failures'),
  {
    synonyms: ['위치정보 기술적 보호조치 계획', '기술적 보호조치 계획', '기술적 보호조치', ...BOTH_MEASURES],
    placeBasis,
    children: [
      section(
        'technology.rights',
        '(1)',
        '개인위치정보주체의 권리보호',
        asks('제3권 나(1)', '주체의 권한을 지키는 시스템과 실행 방안을 적는다', 'How the subjects’ rights are kept'),
        {
          synonyms: ['위치정보주체의 권리보호', '정보주체의 권리보호', '개인위치정보주체 권리 보호 방안', '권리보호'],
          placeBasis,
          children: [
            section(
              'technology.notice',
              '(가)',
              '개인위치정보 수집 시 고지내용 및 방법',
              asks('제3권 나(1)(가)', '모을 때 알릴 내용과 방법을 적는다', 'What is told at collection, and how'),
              {
                synonyms: ['수집 시 고지내용 및 방법', '고지내용 및 방법', '수집 시 고지', '고지 방법'],
                placeBasis,
              },
            ),
            section(
              'technology.consent',
              '(나)',
              '개인위치정보 수집ㆍ이용ㆍ제공 시 동의방법',
              asks('제3권 나(1)(나)', '수집, 이용, 제공의 동의를 받는 방법을 적는다', 'How consent is taken'),
              {
                synonyms: [
                  '개인위치정보 수집ㆍ이용ㆍ제공 시 이에 대한 동의방법',
                  '수집ㆍ이용ㆍ제공 동의방법',
                  '동의 방법',
                  '동의 획득 방법',
                ],
                placeBasis,
              },
            ),
            section(
              'technology.provision',
              '(다)',
              '위치기반서비스사업자에게 개인위치정보를 제공하는 절차 및 방법',
              asks(
                '제3권 나(1)(다)',
                '위치기반서비스사업자에게 넘기는 절차와 방법을 적는다',
                'How locations go to providers of location-based services',
              ),
              {
                synonyms: [
                  '위치기반서비스사업자 제공 절차 및 방법',
                  '위치기반서비스사업자에 대한 제공 절차',
                  '개인위치정보 제공 절차 및 방법',
                  '제공 절차 및 방법',
                ],
                placeBasis,
              },
            ),
            section(
              'technology.withdrawal',
              '(라)',
              '개인위치정보주체의 동의철회ㆍ열람권 등 행사방법',
              asks('제3권 나(1)(라)', '동의를 거두고 열람을 청하는 방법을 적는다', 'How consent is withdrawn and records are seen'),
              {
                synonyms: [
                  '동의철회ㆍ열람권 행사방법',
                  '동의철회권 및 열람권 행사방법',
                  '동의 철회 및 열람 방법',
                  '정보주체의 권리 행사방법',
                ],
                placeBasis,
              },
            ),
            section(
              'technology.other-rights',
              '(마)',
              '그 밖에 개인위치정보주체의 권리보호에 필요한 사항',
              asks('제3권 나(1)(마)', '권한을 지키는 데 더 필요한 것이 있으면 적는다', 'Anything else that the rights need'),
              {
                synonyms: [
                  '그 밖에 개인위치정보주체의 법적 권한을 보호하기 위하여 필요한 사항',
                  '그 밖에 필요한 사항',
                  '그 밖의 권리보호 사항',
                ],
                optional: true,
                placeBasis,
              },
            ),
          ],
        },
      ),
      section(
        'technology.records',
        '(2)',
        '위치정보 수집ㆍ이용ㆍ제공사실 확인자료 관리',
        asks(
          '제3권 나(2)',
          '확인자료의 항목, 자동 기록 시스템, 해마다의 설비를 적는다',
          'Fields of the records, the system that writes them, yearly facilities',
        ),
        {
          synonyms: [
            '위치정보 수집ㆍ이용ㆍ제공사실 확인자료의 관리',
            '수집ㆍ이용ㆍ제공사실 확인자료 관리',
            '확인자료 관리',
            '위치정보 확인자료 관리',
          ],
          placeBasis,
          needs: [
            ['content', '확인자료의 필드 구성과 자동 기록 시스템의 설계ㆍ구축ㆍ확장', 'Fields, and the system that writes them'],
            ['yearly-table', '연도별 소요설비와 조달계획(금액과 산출 근거)', 'Facilities by year, with amounts and their basis'],
          ],
        },
      ),
      section(
        'technology.security',
        '(3)',
        '시스템ㆍ네트워크 보안 및 장애대책',
        asks(
          '제3권 나(3)',
          '보안계획과 장애대책을 나누어, 해마다의 설비와 함께 적는다',
          'Security and failures, apart, with yearly facilities',
        ),
        {
          synonyms: ['시스템 및 네트워크 보안과 장애대책', '시스템ㆍ네트워크 보안', '보안 및 장애대책'],
          placeBasis,
          needs: [['yearly-table', '연도별 설비 내역과 조달계획(금액과 산출 근거)', 'Facilities by year, with amounts and their basis']],
          children: [
            section(
              'technology.leakage',
              '(가)',
              '위치정보의 유ㆍ노출, 변조, 훼손 방지 등을 위한 보안계획',
              asks(
                '제3권 나(3)(가)',
                '식별ㆍ인증, 접근 기록, 암호화, 침입차단과 탐지, 보안프로그램을 적는다',
                'Identification, logs, encryption, firewalls, security programs',
              ),
              {
                synonyms: [
                  '위치정보의 유ㆍ노출, 변조, 훼손의 방지 등을 위한 보안계획',
                  '유출ㆍ노출ㆍ변조ㆍ훼손 방지 보안계획',
                  '위치정보 보안계획',
                  '보안계획',
                ],
                placeBasis,
                needs: [
                  [
                    'content',
                    '식별ㆍ인증, 접근사실의 자동기록, 암호화 저장ㆍ전송, 침입차단ㆍ침입탐지, 보안프로그램',
                    'Identification, logs, encryption, intrusion defence, security programs',
                  ],
                ],
              },
            ),
            section(
              'technology.failures',
              '(나)',
              '재해ㆍ재난 및 전자적 침해 등에 대비한 장애대책',
              asks(
                '제3권 나(3)(나)',
                '재해 대비, 과부하와 우회, 장애 인지와 대처, 부품 관리를 적는다',
                'Disasters, overload and detours, faults, spare parts',
              ),
              {
                synonyms: ['재해ㆍ재난ㆍ전자적 침해 장애대책', '재해 및 재난 대비 장애대책', '장애대책', '장애 대응 계획'],
                placeBasis,
                needs: [
                  [
                    'content',
                    '재해ㆍ재난 대비, 과부하ㆍ루트 제어와 우회회선, 장애 인지와 대처, 유지보수 부품',
                    'Disasters, overload, detours, faults, spare parts',
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

/** The tree of the writing guideline: a summary and three volumes. */
export const sections: Requirement[] = [
  section('summary', '', '요약문', asks('요약문', '제1권부터 제3권까지의 주된 내용을 알기 쉽게 줄인다', 'The three volumes in brief'), {
    synonyms: SUMMARY_TITLES,
  }),
  company,
  section(
    'business',
    '제2권',
    '영업계획서',
    asks('제2권', '사업을 연 뒤 정해진 기간의 영업계획을 적는다', 'The business plan of the first years'),
    {
      synonyms: ['영업계획', '영업 계획', '사업 및 영업계획'],
      children: [
        analysis,
        administrative,
        section('business.other', '다.', '그 밖의 사항', asks('제2권 다', '영업계획서에 더할 것이 있으면 적는다', 'Anything to add'), {
          synonyms: ['기타 사항', '기타', '그 밖에'],
          optional: true,
          placeBasis,
        }),
      ],
    },
  ),
  section(
    'technology',
    '제3권',
    '기술계획서',
    asks(
      '제3권',
      '사업을 연 뒤 정해진 기간의 기술계획을 적는다. 사업에 맞지 않는 것은 빼고 특별한 것은 더할 수 있다',
      'The technical plan of the first years; what does not fit the business may be left out',
    ),
    {
      synonyms: ['기술계획', '기술 계획', '기술 및 보호조치 계획'],
      children: [
        system,
        technical,
        section('technology.other', '다.', '그 밖의 사항', asks('제3권 다', '기술계획서에 더할 것이 있으면 적는다', 'Anything to add'), {
          synonyms: ['기타 사항', '기타', '그 밖에'],
          optional: true,
          placeBasis,
        }),
      ],
    },
  ),
];
