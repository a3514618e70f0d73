/** Folders as applicants keep them, by what is special in each: files by their paths. A baseline lists what `--write-baseline` finds in it. */
export interface ApplicantFolder {
  readonly files: Readonly<Record<string, string>>;
  /** Paths whose findings of today are put off. */
  readonly putOff?: readonly string[];
}

const OURS = `id: our-agency
name: 우리 기관 청년 창업 지원
agency: 우리 기관
sections:
  - title: 사업 개요
    number: '1.'
  - title: 시장 분석
    number: '2.'
    children:
      - title: 경쟁 현황
        number: 가.
  - title: 자금 계획
    number: '3.'
limits: { summaryPages: 1, charsPerLine: 40, linesPerPage: 35 }
rules: { metric-units: error }
`;

const CAFE = `# 1. 사업 개요

반려동물 카페를 45평에 열고 POS로 예약을 받습니다. 미국의 투자사가 $30만를 냈습니다.

# 2. 시장 분석

## 가. 경쟁 현황

가까운 카페는 20평이고 손님은 하루 120명입니다. AI(인공지능)로 손님을 셉니다.
`;

const VOLUME_1 = `# 요약문

위치정보로 어르신을 찾는 GPS 단말을 보급합니다.

# 제1권 법인에 관한 기본사항

## 가. 법인의 명세

본사는 45평이고 누적 투자액은 US$300,000입니다.
`;
const VOLUME_2 = '# 제2권 사업개요\n\n## 가. 서비스의 내용\n\n단말은 LTE-M으로 위치를 보내고 MQTT로 받습니다. 창고는 120평입니다.\n';
const VOLUME_3 = '# 제3권 기술에 관한 사항\n\n서버실은 25마일 떨어진 두 곳에 두며 MQTT를 씁니다. 선반은 19인치입니다.\n';

const withFront = (yaml: string, text: string) => `---\ndadeumi:\n${yaml}---\n\n${text}`;

export const APPLICANT_FOLDERS: Readonly<Record<string, ApplicantFolder>> = {
  'settings on a base, with exceptions for the appendix and what is left out': {
    files: {
      'dadeumi.yaml': `extends: 공통/base.yaml
profile: location-registration-2026
applicant: { incorporated: true }
exchangeRates:
  USD: { rate: 1400, date: 2026-09-30 }
rules:
  won-amounts: { severity: error, options: { strict: true } }
overrides:
  - { files: ['부록/**'], rules: { foreign-term-gloss: off, metric-units: info } }
ignore: ['지난해/**', '*메모.md']
`,
      '공통/base.yaml':
        'version: 1\nterms:\n  allow: [LTE-M]\n  glossary: { MQTT: 사물인터넷 통신 규약 }\nrules: { metric-units: error }\n',
      '계획서.md': VOLUME_1 + VOLUME_2,
      '부록/장비.md': VOLUME_3 + VOLUME_2,
      '지난해/계획서.md': VOLUME_1,
      '회의메모.md': VOLUME_2,
      'README.md': '# 읽어 보세요\n\n사무실은 45평입니다.\n',
    },
  },
  'a guideline of the author’s own': {
    files: {
      '.git/HEAD': '',
      'dadeumi.yaml': 'version: 1\nprofile: ./우리-기관.yaml\nfiles: ["초안/*"]\n',
      '우리-기관.yaml': OURS,
      '초안/카페.md': CAFE.replaceAll('\n', '\r\n'),
      '초안/분해형.md': CAFE.normalize('NFD'),
      '초안/표시.md': `\uFEFF${CAFE}`,
      '초안/메모.txt': CAFE.replaceAll('# ', ''),
    },
  },
  'a guideline of the author’s own with mistakes in it': {
    files: {
      'dadeumi.yaml': 'profile: ./우리-기관.yaml\n',
      '우리-기관.yaml': `${OURS}limit: { summaryPages: 두 쪽 }\n`,
      '카페.md': withFront('  applicant: { incorporated: 글쎄 }\n  rules: { metric-unit: off }\n', CAFE),
    },
  },
  'plans of several volumes, one of them with its last volume not written yet': {
    files: {
      'dadeumi.yaml': `version: 1
plans:
  - files: [허가/제1권.md, 허가/제2권.md, 허가/제3권.md]
    profile: location-permit-2018
    applicant: { incorporated: true, ownNetwork: false }
    applicationDate: 2018-11-05
    attachments: [정관]
  - files: ['등록/*권.md']
    profile: location-registration-2026
  - files: [새로/제1권.md, 새로/제2권.md]
    profile: ict-temporary-permit
limits: { summaryPages: 1, charsPerLine: 40, linesPerPage: 30 }
`,
      '허가/제1권.md': withFront('  rules: { metric-units: error }\n', VOLUME_1),
      '허가/제2권.md': VOLUME_2,
      '허가/제3권.md': VOLUME_3,
      '등록/제1권.md': VOLUME_1,
      '등록/제2권.md': VOLUME_2.normalize('NFD'),
      '등록/초안.md': VOLUME_3,
      '새로/제1권.md': VOLUME_1,
    },
  },
  'what was there before put off': {
    files: {
      'dadeumi.yaml': 'version: 1\nprofile: location-registration-2026\n',
      '계획서.md': VOLUME_1 + VOLUME_2,
      '다음.md': VOLUME_1,
    },
    putOff: ['계획서.md'],
  },
  'plain text': {
    files: {
      'dadeumi.yaml': 'version: 1\nfiles: ["*.txt"]\nprofile: location-permit-2018\napplicationDate: 2018-11-05\n',
      '계획서.txt': (VOLUME_1 + VOLUME_2).replaceAll(/^#+ /gm, ''),
      '옛것.txt': VOLUME_3.replaceAll(/^#+ /gm, '').replaceAll('\n', '\r\n'),
    },
  },
  'settings with mistakes': {
    files: {
      'dadeumi.yaml': `version: 2
extends: [없는-파일.yaml, 공통.yaml]
profile: location-permit-2018
applicationDate: 어제
rules: { metric-unit: off, won-amounts: loud }
limits: { summaryPages: -1 }
plan: []
terms: { allow: SKT }
plans:
  - { files: [계획서.md], profile: ict-temporary-permits }
`,
      '공통.yaml': 'version: 1\nlocale: fr\nexchangeRates: { US: { rate: 1400 } }\n',
      '계획서.md': VOLUME_1,
      '다른.md': withFront('  profile: general\n  exchangeRates: { USD: { rate: 많이 } }\n', VOLUME_2),
    },
  },
  'a guideline of the past': {
    files: {
      'dadeumi.yaml': 'version: 1\nprofile: location-permit-2018 # 허가\n',
      '계획서.md': VOLUME_1 + VOLUME_2,
      '하위/dadeumi.yaml': 'version: 1\nextends: ../공통/base.yaml\n',
      '공통/base.yaml': 'profile: location-permit-2018\n',
      '하위/계획서.md': VOLUME_1 + VOLUME_2,
      '제때/dadeumi.yaml': 'profile: location-permit-2018\n',
      '제때/계획서.md': withFront('  applicationDate: 2018-11-05\n', VOLUME_1),
    },
  },
  'drafts that speak for themselves, and slips in what they say': {
    files: {
      '하나.md': withFront('  profile: ict-temporary-permit\n  locale: en\n  terms: { allow: [GPS] }\n', VOLUME_1),
      '둘.md': `---\nprofile: location-registration-2026\ndadeumi: {}\n---\n${VOLUME_1}`,
      '셋.md': `---\ndadeumi: { profile: location-registration-2026\n${VOLUME_1}`,
      '넷.md': `\n---\ndadeumi: { profile: location-registration-2026 }\n---\n${VOLUME_1}`,
      '다섯.md': VOLUME_1.replace('본사는', '<!-- dadeumi-disable-next-line metric-units: 이유를 적으세요 -->\n본사는'),
    },
  },
};
