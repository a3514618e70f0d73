import { citing, UNKNOWN_LIMITS } from './define.ts';
import { beforeSubmission, psst, SUMMARY_AUTHORITY } from './kstartup-psst.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import type { Profile } from './schema.ts';

const { derived } = citing('notice');

/** Pre-startup package 2026 (예비창업패키지): the form's sections are those of the early package; limits by notes on the notice. */
export default {
  id: 'kstartup-pre-2026',
  name: { ko: '예비창업패키지(2026년 양식)', en: 'Pre-startup package (2026 form)' },
  agency: '중소벤처기업부ㆍ창업진흥원',
  legalBasis: '2026년 예비창업패키지 공고 제2026-143호',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {
    notice: {
      title: '2026년 예비창업패키지 공고(제2026-143호)를 인용한 메모. 원 양식은 읽지 못했습니다',
      publisher: '중소벤처기업부ㆍ창업진흥원',
      url: null,
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
    ['작성 목차 쪽을 지웠습니다', 'The page of contents is gone'],
    ['본문에 넣지 못한 이미지는 [별첨 2] 기타 증빙에 넣었습니다', 'Further images stand in annex 2'],
    ['파일이 30MB를 넘지 않습니다', 'The file is no more than 30 MB'],
    ['직장명을 적지 않았습니다', 'No employer is named'],
    ['1단계와 2단계의 정부지원사업비가 각각 2천만 원 안팎입니다', 'The state’s share is about 20 million won in each of two stages'],
  ]),
  glossDirection: 'either',
  glossScope: 'plan',
  limits: { ...UNKNOWN_LIMITS, bodyPages: 10 },
  rules: {
    'required-sections': {
      severity: 'error',
      basis: derived('목차', '초기창업패키지와 같은 네 항목으로 씁니다', 'The same four parts as the early package'),
    },
    'summary-length': SUMMARY_AUTHORITY,
    'body-length': {
      severity: 'error',
      basis: derived('작성 안내', '목차 쪽을 뺀 본문을 10쪽 안에서 씁니다', 'Ten pages at most without the page of contents'),
    },
    'personal-data': {
      severity: 'warning',
      basis: derived('작성 안내', '직장명을 적지 못하게 했습니다', 'Employers may not be named'),
    },
    ...LANGUAGE_AUTHORITY,
  },
  criteria: [],
  fieldLabels: {},
} satisfies Profile as Profile;
