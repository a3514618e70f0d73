import { section } from './define.ts';
import { ANYTHING_ELSE, asks, BOTH_MEASURES, placeBasis } from './location-permit-2018-basis.ts';

const system = section(
  'technology.system',
  '가.',
  '시스템 구성 및 운영계획',
  asks('제3권 가', '시스템의 체계, 품질, 관리를 적습니다', 'The system, its quality and its operation'),
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
          '시설별 설계ㆍ구축ㆍ배치 방식과 구성요소, 측위기술, 수집 경로를 적습니다',
          'Design, components, positioning, paths of collection',
        ),
        {
          synonyms: ['시스템 구성 체계', '시스템의 체계', '시스템 구성', '위치정보시스템 체계'],
          placeBasis,
          needs: [
            [
              'figure',
              '시설 종류별 설계ㆍ구축ㆍ배치 방식을 보이는 그림',
              'A figure of the design by kind of facility',
              {
                parts: [
                  ['위치정보시스템', 'The system', ['위치정보시스템', '위치정보 수집시스템', '시스템 구성도']],
                  ['기지국', 'Base stations', ['기지국', '중계기', '중계소', '중계국', '이동통신', '비콘']],
                  ['단말기', 'Terminals', ['단말', '기기', '휴대전화', '스마트폰']],
                  ['설계 방식', 'How it is designed', ['설계']],
                  ['구축 방식', 'How it is built', ['구축']],
                  ['배치 방식', 'How it is placed', ['배치', '설치']],
                ],
              },
            ],
            [
              'content',
              '구성요소와 기능ㆍ제원ㆍ통신방식, 측위기술, 수집 경로와 수집 서버',
              'Components, specifications, links, positioning, collection',
              {
                parts: [
                  ['구성요소', 'Components', ['구성요소', '구성 장비', '구성 설비']],
                  ['측위기술', 'Positioning', ['측위', '위치를 재', '위치를 잽', '위치를 측정', '위치 측정', '위성', 'GPS', 'GNSS']],
                  ['품질목표의 개요', 'Targets in brief', ['품질목표', '품질 지표']],
                  ['수집 경로', 'Paths of collection', ['수집 경로', '수집 절차', '수집 과정']],
                  ['수집 서버', 'The server that collects', ['수집서버', '수집 장치', '수집 플랫폼']],
                  ['구성요소별 기능', 'What each component does', ['기능']],
                  ['구성요소별 제원', 'Specifications', ['제원', '규격', '사양']],
                  ['구성요소 간 접속 방식', 'How they are joined', ['접속', '연동', '인터페이스', '연결']],
                  ['구성요소 간 통신 방식', 'How they communicate', ['통신망', '통신 방식', '통신 규격', '프로토콜']],
                ],
              },
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
          '정확도, 응답시간, 수집성공률 따위의 품질목표를 적습니다',
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
              {
                parts: [
                  ['정확도', 'Accuracy', ['정확도']],
                  ['응답시간', 'Response time', ['응답시간', '응답 속도', '지연시간']],
                  ['수집성공률', 'Success rate', ['수집성공률', '성공률']],
                  ['커버리지', 'Coverage', ['커버리지', '서비스 범위', '서비스 지역', '도달 범위']],
                  ['수집빈도', 'Frequency', ['수집빈도', '수집 주기', '수집 간격', '측위 주기']],
                  ['가용도', 'Availability', ['가용도', '가용성', '가용률', '가동률']],
                ],
              },
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
          '증설과 배치, 해마다의 설비와 조달, 긴급구조 제공과 경보발송을 적습니다',
          'Extension, yearly facilities, emergency rescue and alerts',
        ),
        {
          synonyms: ['시스템의 관리 및 운영', '시스템 운영 및 관리', '시스템 운영'],
          placeBasis,
          needs: [
            [
              'content',
              '증설 기준과 구축(배치) 계획',
              'When and how the system is extended',
              {
                parts: [
                  ['증설 기준', 'When it is extended', ['증설', '확충', '확장']],
                  ['구축(배치) 계획', 'How it is placed', ['배치', '구축']],
                ],
              },
            ],
            [
              'yearly-table',
              '연도별 소요설비 내역과 조달계획(금액과 산출 근거)',
              'Facilities by year, with amounts and their basis',
              {
                amountBasis: true,
                check: { rule: 'plan-amounts' },
                parts: [
                  ['연도별 소요설비 내역', 'Facilities by year', ['설비', '장비']],
                  ['연도별 조달계획', 'How they are got', ['조달', '구매', '구입', '도입']],
                  ['금액', 'Amounts', ['백만 원', '천 원', '만 원', '억 원', '금액']],
                  ['산출 근거', 'How they were worked out', ['산출', '견적', '단가']],
                ],
              },
            ],
            [
              'content',
              '긴급구조기관에 개인위치정보를 주는 방법과 경보발송 계획',
              'How rescue agencies get locations, and how alerts are sent',
              {
                parts: [
                  ['긴급구조기관에 개인위치정보를 주는 방법', 'How rescue agencies get locations', ['긴급구조']],
                  ['재난ㆍ재해 때의 경보발송 계획', 'How alerts are sent', ['경보', '재난문자', '긴급 알림']],
                ],
              },
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
  asks('제3권 나', '권리 보호, 확인자료, 보안과 장애대책을 적습니다', 'Subjects’ rights, records, security and failures'),
  {
    synonyms: ['위치정보 기술적 보호조치 계획', '기술적 보호조치 계획', '기술적 보호조치', ...BOTH_MEASURES],
    placeBasis,
    children: [
      section(
        'technology.rights',
        '(1)',
        '개인위치정보주체의 권리보호',
        asks('제3권 나(1)', '주체의 권한을 지키는 시스템과 실행 방안을 적습니다', 'How the subjects’ rights are kept'),
        {
          synonyms: ['위치정보주체의 권리보호', '정보주체의 권리보호', '개인위치정보주체 권리 보호 방안', '권리보호'],
          placeBasis,
          needs: [
            [
              'content',
              '주체의 법적 권한을 지키는 시스템 체계와 이행 방안',
              'The system that keeps the subjects’ rights, and how it is carried out',
              {
                parts: [
                  ['시스템 체계', 'The system', ['시스템', '체계', '누리집', '홈페이지', '화면', '창구', '고객센터', '상담실']],
                  ['구체적인 이행 방안', 'How it is carried out'],
                ],
              },
            ],
          ],
          children: [
            section(
              'technology.notice',
              '(가)',
              '개인위치정보 수집 시 고지내용 및 방법',
              asks('제3권 나(1)(가)', '모을 때 알릴 내용과 방법을 적습니다', 'What is told at collection, and how'),
              {
                synonyms: ['수집 시 고지내용 및 방법', '고지내용 및 방법', '수집 시 고지', '고지 방법'],
                placeBasis,
                needs: [
                  [
                    'content',
                    '모을 때 알릴 내용과 방법',
                    'What is told at collection, and how',
                    {
                      parts: [
                        ['고지하는 내용', 'What is told', ['목적', '보유 기간', '고지 내용', '고지사항', '고지 항목']],
                        [
                          '고지하는 방법',
                          'How it is told',
                          ['화면', '문자', '서면', '전자우편', '이메일', '누리집', '홈페이지', '알림', '팝업', '약관', '동의서'],
                        ],
                      ],
                    },
                  ],
                ],
              },
            ),
            section(
              'technology.consent',
              '(나)',
              '개인위치정보 수집ㆍ이용ㆍ제공 시 동의방법',
              asks('제3권 나(1)(나)', '수집, 이용, 제공의 동의를 받는 방법을 적습니다', 'How consent is taken'),
              {
                synonyms: [
                  '개인위치정보 수집ㆍ이용ㆍ제공 시 이에 대한 동의방법',
                  '수집ㆍ이용ㆍ제공 동의방법',
                  '동의 방법',
                  '동의 획득 방법',
                ],
                placeBasis,
                needs: [
                  [
                    'content',
                    '수집ㆍ이용ㆍ제공의 동의를 받는 방법',
                    'How consent to each is taken',
                    {
                      parts: [
                        ['수집의 동의 방법', 'Consent to collection', ['수집']],
                        ['이용의 동의 방법', 'Consent to use', ['이용']],
                        ['제공의 동의 방법', 'Consent to provision', ['제공']],
                      ],
                    },
                  ],
                ],
              },
            ),
            section(
              'technology.provision',
              '(다)',
              '위치기반서비스사업자에게 개인위치정보를 제공하는 절차 및 방법',
              asks(
                '제3권 나(1)(다)',
                '위치기반서비스사업자에게 넘기는 절차와 방법을 적습니다',
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
                needs: [
                  [
                    'content',
                    '위치기반서비스사업자에게 주는 절차와 방법',
                    'How locations go to providers',
                    {
                      parts: [
                        ['제공하는 절차', 'In which steps', ['절차', '확인한 뒤', '확인한 후', '심사', '승인', '거쳐']],
                        ['제공하는 방법', 'By which means', ['전용', '연동', '암호화', '암호문', '방식', '전송', '인터페이스']],
                      ],
                    },
                  ],
                ],
              },
            ),
            section(
              'technology.withdrawal',
              '(라)',
              '개인위치정보주체의 동의철회ㆍ열람권 등 행사방법',
              asks('제3권 나(1)(라)', '동의를 거두고 열람을 청하는 방법을 적습니다', 'How consent is withdrawn and records are seen'),
              {
                synonyms: [
                  '동의철회ㆍ열람권 행사방법',
                  '동의철회권 및 열람권 행사방법',
                  '동의 철회 및 열람 방법',
                  '정보주체의 권리 행사방법',
                ],
                placeBasis,
                needs: [
                  [
                    'content',
                    '동의 철회와 열람권 등의 행사 방법',
                    'How consent is withdrawn and records are seen',
                    {
                      parts: [
                        ['동의를 철회하는 방법', 'How consent is withdrawn', ['철회']],
                        ['열람권 등을 행사하는 방법', 'How records are seen', ['열람']],
                      ],
                    },
                  ],
                ],
              },
            ),
            section(
              'technology.other-rights',
              '(마)',
              '그 밖에 개인위치정보주체의 권리보호에 필요한 사항',
              asks('제3권 나(1)(마)', '권한을 지키는 데 더 필요한 것이 있으면 적습니다', 'Anything else that the rights need'),
              {
                synonyms: [
                  '그 밖에 개인위치정보주체의 법적 권한을 보호하기 위하여 필요한 사항',
                  '그 밖에 필요한 사항',
                  '그 밖의 권리보호 사항',
                  '그 밖에 개인위치정보주체의 권리를 보호하기 위한 사항',
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
          '확인자료의 항목, 자동 기록 시스템, 해마다의 설비를 적습니다',
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
            [
              'content',
              '확인자료의 필드 구성과 자동 기록 시스템의 설계ㆍ구축ㆍ확장',
              'Fields, and the system that writes them',
              {
                parts: [
                  ['확인자료의 필드 구성', 'Fields', ['필드', '항목', '요청자', '요청인']],
                  ['전자적ㆍ자동적 기록', 'Written by machines', ['자동']],
                  ['기록 시스템의 설계', 'Its design', ['설계']],
                  ['기록 시스템의 구축', 'How it is built', ['구축']],
                  ['기록 시스템의 확장', 'How it is extended', ['확장', '늘립', '증설', '확충']],
                ],
              },
            ],
            [
              'yearly-table',
              '연도별 소요설비와 조달계획(금액과 산출 근거)',
              'Facilities by year, with amounts and their basis',
              {
                amountBasis: true,
                parts: [
                  ['연도별 소요설비 내역', 'Facilities by year', ['설비', '장비']],
                  ['조달계획', 'How they are got', ['조달', '구매', '구입', '도입']],
                  ['금액', 'Amounts', ['백만 원', '천 원', '만 원', '억 원', '금액']],
                  ['산출 근거', 'How they were worked out', ['산출', '견적', '단가']],
                ],
              },
            ],
          ],
        },
      ),
      section(
        'technology.security',
        '(3)',
        '시스템ㆍ네트워크 보안 및 장애대책',
        asks(
          '제3권 나(3)',
          '보안계획과 장애대책을 나누어, 해마다의 설비와 함께 적습니다',
          'Security and failures, apart, with yearly facilities',
        ),
        {
          synonyms: ['시스템 및 네트워크 보안과 장애대책', '시스템ㆍ네트워크 보안', '보안 및 장애대책'],
          placeBasis,
          needs: [
            [
              'yearly-table',
              '연도별 설비 내역과 조달계획(금액과 산출 근거)',
              'Facilities by year, with amounts and their basis',
              {
                amountBasis: true,
                parts: [
                  ['연도별 설비 내역', 'Facilities by year', ['설비', '장비']],
                  ['조달계획', 'How they are got', ['조달', '구매', '구입', '도입']],
                  ['소요 금액', 'Amounts', ['백만 원', '천 원', '만 원', '억 원', '금액']],
                  ['산출 근거', 'How they were worked out', ['산출', '견적', '단가']],
                ],
              },
            ],
            [
              'content',
              '고장, 시험, 관리, 유지보수에 관한 사항',
              'Faults, tests, management and maintenance',
              {
                parts: [
                  ['고장', 'Faults', ['고장', '장애']],
                  ['시험', 'Tests', ['시험', '훈련', '테스트']],
                  ['관리와 유지보수', 'Management and maintenance', ['유지보수', '유지 관리']],
                ],
              },
            ],
          ],
          children: [
            section(
              'technology.leakage',
              '(가)',
              '위치정보의 유ㆍ노출, 변조, 훼손 방지 등을 위한 보안계획',
              asks(
                '제3권 나(3)(가)',
                '식별ㆍ인증, 접근 기록, 암호화, 침입차단과 탐지, 보안프로그램을 적습니다',
                'Identification, logs, encryption, firewalls, security programs',
              ),
              {
                synonyms: [
                  '위치정보의 유ㆍ노출, 변조, 훼손의 방지 등을 위한 보안계획',
                  '유ㆍ노출, 변조, 훼손 방지 보안계획',
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
                    {
                      parts: [
                        ['접근권한을 확인하는 식별', 'Identification', ['식별', '계정', '아이디']],
                        ['접근권한을 확인하는 인증', 'Authentication', ['인증', '비밀번호']],
                        ['접근사실의 자동기록', 'Access written down by machines', ['자동으로 기록', '자동기록', '자동 저장']],
                        ['접근사실 기록의 보존', 'The logs kept', ['보존', '보관']],
                        ['접근사실의 위ㆍ변조 방지', 'The logs kept whole', ['고칠 수 없', '위·변조', '변조', '무결성']],
                        ['위치정보를 암호화하여 저장', 'Encrypted when stored', ['저장']],
                        ['위치정보를 암호화하여 전송', 'Encrypted when sent', ['전송', '송수신', '통신 구간']],
                        ['암호화 기술 등 기술적 보안조치', 'Encryption and the like', ['암호화']],
                        ['침입차단시스템', 'Intrusion prevention', ['침입차단', '침입 방지', 'IPS']],
                        ['침입탐지시스템', 'Intrusion detection', ['침입탐지', '침입 감지', 'IDS']],
                        ['방화벽', 'Firewalls', ['방화벽']],
                        ['보안프로그램의 설치', 'Security programs installed', ['보안프로그램', '백신', '보안 소프트웨어', '악성']],
                        ['보안프로그램의 운영', 'Security programs kept up', ['갱신', '업데이트', '최신']],
                      ],
                    },
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
                '재해 대비, 과부하와 우회, 장애 인지와 대처, 부품 관리를 적습니다',
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
                    {
                      parts: [
                        ['재해ㆍ재난에 대비한 조치', 'Against disasters', ['재해', '재난']],
                        ['과부하 제어', 'Overload', ['과부하', '부하 분산']],
                        ['루트 제어', 'Routing', ['루트', '경로 제어', '경로를 바꾸', '라우팅']],
                        ['우회회선 구성', 'Detours', ['우회', '예비 회선', '이중화']],
                        ['시스템과 망의 관리 기능', 'Management of system and net', ['감시', '관제', '모니터링']],
                        ['고장을 아는 방법', 'How faults are noticed', ['인지', '알아차', '감지', '알람', '통보']],
                        ['고장에 대처하는 방안', 'What is done then', ['대처', '복구', '대응', '이내 조치', '조치합']],
                        ['유지보수용 부품 관리', 'Spare parts', ['부품', '예비품']],
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

/** Volume 3: the technology. */
export const technology = section(
  'technology',
  '제3권',
  '기술계획서',
  asks(
    '제3권',
    '사업을 연 뒤 정해진 기간의 기술계획을 적습니다. 사업에 맞지 않는 것은 빼고 특별한 것은 더할 수 있습니다',
    'The technical plan of the first years; what does not fit the business may be left out',
  ),
  {
    synonyms: ['기술계획', '기술 계획', '기술 및 보호조치 계획'],
    children: [
      system,
      technical,
      section('technology.other', '다.', '그 밖의 사항', asks('제3권 다', '기술계획서에 더할 것이 있으면 적습니다', 'Anything to add'), {
        synonyms: ANYTHING_ELSE,
        optional: true,
        placeBasis,
      }),
    ],
  },
);
