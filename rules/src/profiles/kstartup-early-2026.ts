import { citing, UNKNOWN_LIMITS } from './define.ts';
import { beforeSubmission, psst, SUMMARY_AUTHORITY } from './kstartup-psst.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import type { Profile } from './schema.ts';

const { derived } = citing('form');

/** Early start-up package 2026 (초기창업패키지): its form, as others have copied it. */
export default {
  id: 'kstartup-early-2026',
  name: { ko: '초기창업패키지(2026년 양식)', en: 'Early start-up package (2026 form)' },
  agency: '중소벤처기업부ㆍ창업진흥원',
  legalBasis: '2026년 초기창업패키지 사업계획서 양식',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {
    form: {
      title: '2026년 초기창업패키지 사업계획서 양식(제3자가 옮겨 적은 사본)',
      publisher: 'algorima/aidol-docs',
      url: 'https://github.com/algorima/aidol-docs',
      published: null,
      checked: '2026-11-21',
    },
    ...LANGUAGE_SOURCES,
  },
  questions: [],
  standing: 'guideline',
  sections: psst(derived),
  attachments: [],
  checklists: beforeSubmission(derived, [
    [
      '양식의 목차와 표를 바꾸거나 지우지 않았습니다(표 안의 행 추가와 이미지, 표의 삽입은 가능)',
      'The form is unchanged but for rows, images and tables',
    ],
    ['해당하지 않는 칸은 지우지 않고 비워 두었습니다', 'What does not apply is left blank, not removed'],
    ['파란 안내 문구를 지우고 검은 글씨로 썼습니다', 'The blue guidance is gone and the text is black'],
    [
      '성명, 성별, 생년월일, 대학교와 소재지, 직장명을 지우거나 가렸습니다',
      'Names, sex, birth dates, universities and their places, and employers are gone or masked',
    ],
    [
      '학력은 학위와 전공만, 직장은 직업과 수행한 업무만 적었습니다',
      'Of studies only degree and subject, of work only the job and its tasks',
    ],
    ['정부지원사업비가 1억 원을 넘지 않습니다', 'The state’s share is no more than 100 million won'],
    ['자기부담은 현금 10%와, 지역과 유형에 따른 현물로 되어 있습니다', 'The own share is 10% in cash, and in kind by region and type'],
  ]),
  glossDirection: 'either',
  glossScope: 'plan',
  limits: { ...UNKNOWN_LIMITS, bodyPages: 15 },
  rules: {
    'required-sections': {
      severity: 'error',
      basis: derived('목차', '양식의 목차를 바꾸지 못하게 했습니다', 'The contents of the form may not be changed'),
    },
    'summary-length': SUMMARY_AUTHORITY,
    'body-length': {
      severity: 'warning',
      basis: derived('작성 안내', '목차 쪽을 빼고 15쪽 안팎으로 씁니다', 'About fifteen pages without the page of contents'),
    },
    'placeholder-text': {
      severity: 'warning',
      basis: derived('작성 안내', '안내 문구를 지우고 냅니다', 'The guidance is taken out before handing in'),
    },
    'personal-data': {
      severity: 'warning',
      basis: derived('작성 안내', '사람을 알아볼 수 있는 것을 지우거나 가립니다', 'What tells who someone is is removed or masked'),
    },
    ...LANGUAGE_AUTHORITY,
  },
  criteria: [],
  fieldLabels: {},
} satisfies Profile as Profile;
