import { citing, SUMMARY_TITLES, section, UNKNOWN_LIMITS } from './define.ts';
import { WORDING_AUTHORITY, WORDING_SOURCES } from './language-authority.ts';
import { asks, stated } from './location-permit-2018-basis.ts';
import { business } from './location-permit-2018-business.ts';
import { company } from './location-permit-2018-company.ts';
import { agreements, basisDates } from './location-permit-2018-figures.ts';
import { attachments } from './location-permit-2018-forms.ts';
import { assumptions, checklists, copies, otherAttachments, review, statements } from './location-permit-2018-submission.ts';
import { technology } from './location-permit-2018-technology.ts';
import type { Basis, Criterion, Profile } from './schema.ts';

const language = '별표 1 작성 및 제출 시 유의사항(언어, 화폐단위 및 도량형)';
const reviewed = (ko: string, en: string): Basis => stated('별표 2', ko, en);

function criterion(id: string, title: string, answeredIn: string[], basis: Basis, points: number | null = null): Criterion {
  return { id, title, points, sections: answeredIn, basis };
}

/** Permission for a business with personal location data, as applied for until registration took its place on 2022-04-20. */
export default {
  id: 'location-permit-2018',
  name: { ko: '개인위치정보사업 허가(2018년 작성요령)', en: 'Personal location data business permit (2018 guideline)' },
  agency: '방송통신위원회',
  legalBasis: '위치정보의 보호 및 이용 등에 관한 법률(2022-04-20 개정 전) 제5조',
  effectiveFrom: '2018-10-23',
  effectiveTo: '2022-04-19',
  supersededBy: 'location-registration-2026',
  sources: {
    ...WORDING_SOURCES,
    guideline: {
      title: '개인위치정보사업허가 세부심사기준별 평가방법(고시 제2018-11호) 별표 1 허가신청서류 작성요령, 별표 2, 별표 3',
      publisher: '방송통신위원회',
      url: 'https://www.law.go.kr/LSW/flDownload.do?flSeq=37614299',
      published: '2018-10-23',
      checked: '2026-11-21',
    },
    notice: {
      title: '개인위치정보사업허가 세부심사기준별 평가방법(고시 제2018-11호) 본문',
      publisher: '방송통신위원회',
      url: 'https://www.law.go.kr/행정규칙/개인위치정보사업허가세부심사기준별평가방법',
      published: '2018-10-23',
      checked: '2026-11-21',
    },
    press: {
      title: '위치정보사업 허가 심사 배점을 전한 보도(뉴스토마토 2013, 뉴스웍스 2018, 아시아경제 2021)',
      publisher: '뉴스토마토 외',
      url: null,
      published: null,
      checked: '2026-11-21',
    },
  },
  questions: [
    {
      id: 'incorporated',
      ask: { ko: '이미 설립된 법인인가요? (설립예정법인이면 아니요)', en: 'Is the company already founded? (no, if it is yet to be)' },
    },
    {
      id: 'ownNetwork',
      ask: {
        ko: '위치정보를 모으는 자체 통신망이 있거나 두려 하나요?',
        en: 'Does it have, or plan to have, a network of its own to collect locations?',
      },
    },
    {
      id: 'usesOthersFacilities',
      ask: { ko: '이미 있는 설비나 다른 사업자의 설비를 이용하나요?', en: 'Does it use facilities already held, or those of others?' },
    },
    {
      id: 'individualShareholders',
      ask: {
        ko: '대주주나 주요주주 가운데 개인이 있나요? (설립예정법인)',
        en: 'Is any major shareholder a person? (companies yet to be founded)',
      },
    },
    {
      id: 'threeYearsOfAccounts',
      ask: { ko: '최근 3개년의 재무자료를 모두 낼 수 있나요?', en: 'Can accounts of all three last years be given?' },
    },
    {
      id: 'shareholdersAgreed',
      ask: { ko: '구성주주 사이에 합의한 것이 있나요?', en: 'Have the shareholders agreed on anything among themselves?' },
    },
    { id: 'foreignDocuments', ask: { ko: '외국어로 된 증빙이나 계약서를 내나요?', en: 'Are any papers in a foreign language?' } },
  ],
  standing: 'guideline',
  sections: [
    section('summary', '', '요약문', asks('요약문', '제1권부터 제3권까지의 주된 내용을 알기 쉽게 줄입니다', 'The three volumes in brief'), {
      synonyms: SUMMARY_TITLES,
      needs: [
        [
          'content',
          '제1권부터 제3권까지의 주요 내용',
          'What the three volumes say',
          {
            parts: [
              ['제1권의 주요 내용', 'Volume 1', ['법인', '자본금', '회사']],
              ['제2권의 주요 내용', 'Volume 2', ['매출', '투자', '영업']],
              ['제3권의 주요 내용', 'Volume 3', ['시스템', '보호조치', '기술']],
            ],
          },
        ],
      ],
    }),
    company,
    business,
    technology,
  ],
  attachments,
  otherAttachments,
  statements,
  copies,
  assumptions,
  checklists,
  glossDirection: 'hangul-first',
  glossScope: 'volume',
  limits: { ...UNKNOWN_LIMITS, planYears: null },
  agreements,
  basisDates,
  rules: {
    ...WORDING_AUTHORITY,
    'required-sections': {
      severity: 'error',
      basis: stated('별표 1', '사업계획서의 구성과 절마다 적을 것을 정했습니다', 'What the plan consists of, section by section'),
    },
    'foreign-term-gloss': {
      severity: 'error',
      basis: stated(
        language,
        '한글로 적고, 외국어나 한자가 꼭 필요하면 한글 뒤 괄호 안에 둡니다',
        'Hangul, with foreign words or Hanja in parentheses after it where they cannot be avoided',
      ),
    },
    'metric-units': {
      severity: 'error',
      basis: stated(
        language,
        '미터법을 쓰고, 증빙의 다른 단위는 환산해 함께 적습니다',
        'Metric units; others in evidence with their conversion',
      ),
    },
    'won-amounts': {
      severity: 'error',
      basis: stated(
        language,
        '원화로 적고, 증빙의 외화는 원화로 환산해 함께 적습니다',
        'Won; foreign currency in evidence with its conversion',
      ),
    },
    'summary-length': {
      severity: 'error',
      basis: stated(
        '별표 1 크기 및 분량',
        '요약문의 쪽수에 한도가 있습니다. 읽은 사본에는 숫자가 빠져 있습니다',
        'The summary has a limit of pages; the copy that was read has lost the figure',
      ),
    },
    'body-length': {
      severity: 'error',
      basis: stated(
        '별표 1 크기 및 분량',
        '본문 세 권을 표지까지 더한 쪽수에 한도가 있습니다. 읽은 사본에는 숫자가 빠져 있습니다',
        'The three volumes with their covers have a limit of pages; the copy that was read has lost the figure',
      ),
    },
  },
  criteria: [
    criterion(
      'business',
      '사업계획의 타당성 및 재무구조의 적정성',
      ['business.analysis', 'company.finance'],
      citing('press').stated('배점', '30점', '30 points'),
      30,
    ),
    criterion(
      'business.reason',
      '사업계획의 합리성과 타당성',
      ['business.overview'],
      reviewed('사업개요를 봅니다', 'Looks at the overview'),
    ),
    criterion(
      'business.facilities',
      '소요설비 추정 및 설비투자계획의 적정성',
      ['business.investment'],
      reviewed('소요설비와 투자계획을 봅니다', 'Looks at facilities and investment'),
    ),
    criterion(
      'business.funds',
      '자금조달계획의 적정성',
      ['business.funding', 'company.finance'],
      reviewed('자금조달계획과 조달 능력을 봅니다', 'Looks at funding and means'),
    ),
    criterion(
      'business.soundness',
      '재무구조의 건전성',
      ['company.finance'],
      reviewed('수익성, 안정성, 성장성을 숫자로 봅니다', 'Profit, stability and growth by figures'),
    ),
    criterion(
      'business.agreement',
      '자금조달계획과 설비투자계획의 일관성',
      ['business.investment', 'business.funding'],
      reviewed('두 계획의 금액이 맞는지 봅니다', 'Whether the two plans agree'),
    ),
    criterion(
      'business.industry',
      '위치정보산업 기여도',
      ['business.overview'],
      reviewed('산업에 이바지할 계획을 봅니다', 'What it does for the industry'),
    ),
    criterion(
      'facilities',
      '설비규모의 적정성 및 기술적 능력',
      ['technology.system'],
      citing('press').stated('배점', '30점', '30 points'),
      30,
    ),
    criterion(
      'facilities.plan',
      '구축ㆍ확장ㆍ배치계획과 긴급구조ㆍ경보발송의 적정성',
      ['technology.architecture', 'technology.quality', 'technology.operation'],
      reviewed('시스템의 체계, 품질, 관리를 봅니다', 'Looks at architecture, quality and operation'),
    ),
    criterion(
      'facilities.agreement',
      '시스템계획과 설비투자계획의 일관성',
      ['technology.operation', 'business.investment'],
      reviewed('두 계획의 설비와 금액이 맞는지 봅니다', 'Whether the two plans agree'),
    ),
    criterion(
      'protection',
      '위치정보 보호 관련 기술적ㆍ관리적 조치계획의 적정성',
      ['business.protection', 'technology.protection'],
      citing('press').stated('배점', '40점', '40 points'),
      40,
    ),
    criterion(
      'protection.plan',
      '보호계획의 수립 및 관리',
      ['business.protection-plan'],
      reviewed('보호정책과 실무지침을 봅니다', 'Looks at policy and rules'),
    ),
    criterion('protection.people', '인적보안', ['business.people'], reviewed('보호조직과 접근권한을 봅니다', 'Looks at staff and access')),
    criterion(
      'protection.rights',
      '개인위치정보주체의 권리보호',
      ['technology.rights'],
      reviewed('권리를 지키는 방안을 봅니다', 'Looks at how rights are kept'),
    ),
    criterion(
      'protection.records',
      '확인자료 관리',
      ['technology.records'],
      reviewed('확인자료의 기록과 관리를 봅니다', 'Looks at the records'),
    ),
    criterion(
      'protection.security',
      '시스템ㆍ네트워크 보안 및 장애대책',
      ['technology.security'],
      reviewed('보안과 장애대책을 봅니다', 'Looks at security and failures'),
    ),
  ],
  review,
  fieldLabels: {},
} satisfies Profile as Profile;
