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
          children: [
            section(
              'technology.notice',
              '(가)',
              '개인위치정보 수집 시 고지내용 및 방법',
              asks('제3권 나(1)(가)', '모을 때 알릴 내용과 방법을 적습니다', 'What is told at collection, and how'),
              {
                synonyms: ['수집 시 고지내용 및 방법', '고지내용 및 방법', '수집 시 고지', '고지 방법'],
                placeBasis,
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
          '보안계획과 장애대책을 나누어, 해마다의 설비와 함께 적습니다',
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
