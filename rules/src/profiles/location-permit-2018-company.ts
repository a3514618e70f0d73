import { section } from './define.ts';
import { asks, placeBasis } from './location-permit-2018-basis.ts';
import type { Condition } from './schema.ts';

const FOUNDING: Condition = { fact: 'incorporated', is: false };
const FOUNDED: Condition = { fact: 'incorporated', is: true };
const AGREED: Condition = { fact: 'shareholdersAgreed', is: true };
const ACCOUNTS: Condition = { fact: 'threeYearsOfAccounts', is: true };
const NO_ACCOUNTS: Condition = { fact: 'threeYearsOfAccounts', is: false };
const INDIVIDUAL: Condition = { fact: 'individualShareholders', is: true };

/** Volume 1: the company. */
export const company = section(
  'company',
  '제1권',
  '허가신청법인에 관한 기본사항',
  asks('제1권', '신청하는 법인이 어떤 회사인지를 한 권으로 적습니다', 'One volume tells who the applicant is'),
  {
    synonyms: ['허가신청법인 기본사항', '신청법인에 관한 기본사항', '신청법인의 기본사항', '법인에 관한 기본사항', '법인 기본사항'],
    children: [
      section(
        'company.organisation',
        '가.',
        '허가신청법인의 명세 및 조직',
        asks('제1권 가', '법인의 명세와 조직을 적습니다', 'The company and its organisation'),
        {
          synonyms: ['신청법인의 명세 및 조직', '법인의 명세 및 조직', '법인 명세와 조직', '명세 및 조직'],
          placeBasis,
          children: [
            section(
              'company.statement',
              '(1)',
              '허가신청법인의 명세',
              asks('제1권 가(1)', '법인의 명칭, 자본금, 주주를 적습니다', 'Name, capital and shareholders'),
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
                      '양식 1에 따라 명칭, 자본금 규모, 주식 소유 비율을 적습니다',
                      'Form 1: name, capital, shares held',
                    ),
                    {
                      synonyms: ['법인의 명칭과 자본금 규모', '법인 명칭 및 자본금', '법인의 명칭ㆍ자본금', '명칭 및 자본금 규모'],
                      placeBasis,
                      needs: [
                        [
                          'form',
                          '양식 1(명칭, 납입자본금 규모, 주식 소유 비율)',
                          'Form 1 (name, paid-in capital, shares held)',
                          {
                            parts: [
                              ['법인의 명칭', 'The name', ['명칭', '상호', '법인명', '회사명']],
                              ['자본금 규모', 'The capital', ['자본금']],
                              ['주식 소유 비율', 'Shares held', ['소유비율', '지분']],
                            ],
                          },
                        ],
                      ],
                    },
                  ),
                  section(
                    'company.shareholders',
                    '(나)',
                    '구성주주의 역할 및 책임소재',
                    asks(
                      '제1권 가(1)(나)',
                      '설립예정법인만: 주주마다 맡는 일과 책임, 합의한 협력 계획을 적습니다',
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
                          {
                            parts: [
                              ['주주마다 맡는 역할', 'Each shareholder’s part', ['역할', '담당', '맡습', '맡고', '맡아', '맡으며', '맡는']],
                              ['주주마다 지는 책임', 'Each shareholder’s liability', ['책임']],
                              [
                                '합의한 자본 조달의 협력 계획',
                                'Agreed cooperation in raising capital',
                                ['자본 조달', '증자', '출자'],
                                AGREED,
                              ],
                              [
                                '합의한 경영의 협력 계획',
                                'Agreed cooperation in management',
                                ['경영 협력', '공동 경영', '경영에 참여'],
                                AGREED,
                              ],
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
              'company.structure',
              '(2)',
              '법인의 조직에 관한 사항',
              asks('제1권 가(2)', '조직의 모습과 임원을 적습니다', 'Organisation and officers'),
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
                      '임원급 이상의 조직과 맡은 일, 분야별 인력을 보입니다',
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
                          {
                            parts: [
                              ['임원급 이상의 조직', 'The organisation from officers up', ['임원', '이사', '본부장', '조직도']],
                              ['조직마다의 주요 업무', 'What each part does', ['업무', '담당']],
                            ],
                          },
                        ],
                        [
                          'table',
                          '분야별 인력 현황(설립예정법인은 계획)',
                          'Staff by field (planned staff for a company yet to be founded)',
                          {
                            parts: [
                              ['인력 현황', 'Staff', ['인력', '인원', '직원']],
                              ['분야별 구분', 'By field', ['분야별', '직능별', '직종별', '부문별', '직군별', '직무별']],
                            ],
                          },
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
                      '대표자, 이사, 감사의 권한과 역할을 적습니다',
                      'Powers and duties of representative, directors and auditors',
                    ),
                    {
                      synonyms: ['임원의 신상명세 및 수임권한', '임원 신상명세', '임원 현황', '임원의 권한과 역할', '임원 신상 및 권한'],
                      placeBasis,
                      needs: [
                        [
                          'content',
                          '대표자ㆍ이사ㆍ감사의 권한과 역할',
                          'Powers and duties of the representative, directors and auditors',
                          {
                            parts: [
                              ['대표자의 권한과 역할', 'Powers and duties of the representative', ['대표이사', '대표자']],
                              ['이사의 권한과 역할', 'Powers and duties of directors', ['이사']],
                              ['감사의 권한과 역할', 'Powers and duties of auditors', ['감사']],
                            ],
                          },
                        ],
                        [
                          'content',
                          '구성주주가 합의한 것을 적은 주주간 계약서',
                          'The contract that holds what shareholders agreed',
                          { when: AGREED, check: { words: ['계약서', '협약서', '합의서'] } },
                        ],
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
        asks('제1권 나', '재무 상태와 자금을 마련할 힘을 적습니다', 'Financial standing and the means to raise funds'),
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
                '접수일 앞의 가장 가까운 날을 기준으로 재무 상태를 적고 지난 해들의 지표와 수치를 냅니다',
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
                    'content',
                    '접수일 앞의 가장 가까운 날을 기준으로 한 주요 재무 상태',
                    'Financial standing at the latest day before the application',
                    { when: FOUNDED, check: { words: ['기준', '현재', '결산'] } },
                  ],
                  [
                    'form',
                    '최근 3개년 재무지표(양식 2)와 재무수치(양식 3)',
                    'Ratios (form 2) and figures (form 3) of the last three years',
                    {
                      when: ACCOUNTS,
                      parts: [
                        ['재무지표(양식 2)', 'Ratios (form 2)', ['양식 2', '재무지표', '부채비율']],
                        ['재무수치(양식 3)', 'Figures (form 3)', ['양식 3', '재무수치', '총자산']],
                      ],
                    },
                  ],
                  [
                    'attachment',
                    '감사보고서나 세무조정계산서 사본(회계법인ㆍ세무법인 확인)',
                    'Copies of audit reports or tax adjustment statements, confirmed by the auditor',
                    {
                      when: ACCOUNTS,
                      parts: [
                        ['대차대조표 사본', 'A copy of the balance sheets', ['대차대조표', '재무상태표']],
                        ['손익계산서 사본', 'A copy of the income statements', ['손익계산서', '포괄손익']],
                        [
                          '낸 서류가 감사보고서 따위와 같다는 회계법인이나 세무법인의 확인',
                          'The auditor’s confirmation that they agree',
                          ['회계법인', '세무법인', '회계사', '세무사'],
                        ],
                      ],
                    },
                  ],
                  [
                    'content',
                    '3개년분을 내지 못하는 사유와 근거자료',
                    'Why accounts are missing, with proof',
                    {
                      when: NO_ACCOUNTS,
                      parts: [
                        ['내지 못하는 사유', 'Why', ['사유', '이유', '까닭']],
                        ['그 근거자료', 'Proof of it', ['근거자료', '증빙', '증명서']],
                      ],
                    },
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
                '설립예정법인만: 큰 주주들의 재무 상태와 자금을 마련할 힘을 적습니다',
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
                  [
                    'content',
                    '대주주와 주요주주의 주요 재무 상태와 근거자료',
                    'Standing of the largest and the major shareholders, with proof',
                    {
                      parts: [
                        ['대주주의 재무 상태', 'The largest shareholder', ['대주주']],
                        ['주요주주의 재무 상태', 'The major shareholders', ['주요주주']],
                        ['접수일 앞의 가장 가까운 날을 기준으로', 'At the latest day before the application', ['현재', '기준', '결산']],
                        ['근거자료', 'Proof', ['부속서류', '근거자료', '증빙']],
                      ],
                    },
                  ],
                  [
                    'form',
                    '법인 주주의 재무지표(양식 2)와 재무수치(양식 3)',
                    'Forms 2 and 3 of corporate shareholders',
                    {
                      parts: [
                        ['재무지표(양식 2)', 'Ratios (form 2)', ['양식 2', '재무지표', '부채비율']],
                        ['재무수치(양식 3)', 'Figures (form 3)', ['양식 3', '재무수치', '총자산']],
                        ['내지 못하면 그 사유와 근거자료', 'Where they are missing, why, with proof'],
                      ],
                    },
                  ],
                  [
                    'attachment',
                    '법인 주주의 감사보고서나 세무조정계산서 사본',
                    'Copies of corporate shareholders’ statements',
                    {
                      parts: [
                        ['재무제표 사본', 'Copies of the statements', ['감사보고서', '세무조정계산서', '재무제표']],
                        [
                          '낸 서류가 그것과 같다는 회계법인이나 세무법인의 확인',
                          'The auditor’s confirmation that they agree',
                          ['회계법인', '세무법인', '회계사', '세무사'],
                        ],
                      ],
                    },
                  ],
                  [
                    'attachment',
                    '개인 주주가 자금을 마련할 수 있음을 보이는 서류',
                    'Proof of an individual shareholder’s means',
                    { when: INDIVIDUAL, check: { words: ['조달능력', '잔액', '잔고', '예금'] } },
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
