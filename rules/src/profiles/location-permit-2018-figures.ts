import { derived, stated } from './location-permit-2018-basis.ts';
import type { Agreement, BasisDate } from './schema.ts';

const INVESTED = ['', '설비', '시설'].flatMap((of) => ['투자', '투자비', '투자비용', '투자액', '투자금액'].map((name) => of + name));
const SOLD = ['', '예상', '추정'].flatMap((how) => ['매출', '매출액'].map((name) => how + name));

/** Volume 2 tells the investment twice and the sales twice, volume 3 the investment once more. */
export const agreements: Agreement[] = [
  {
    id: 'investment',
    between: [
      { section: 'business.investment', items: true, total: true },
      { section: 'technology.operation', items: true, total: true },
      { section: 'business.funding', items: true, rows: INVESTED },
    ],
    basis: stated('별표 2', '투자계획, 자금조달계획, 시스템계획의 금액이 맞는지 봅니다', 'Whether the three plans agree'),
  },
  {
    id: 'sales',
    between: [
      { section: 'business.overview', total: true, tables: ['매출'] },
      { section: 'business.funding', rows: SOLD },
    ],
    basis: derived(
      '별표 1 제2권 가(1)ㆍ(3)',
      '예상 매출과 추정손익계산서는 같은 매출을 적습니다',
      'Expected sales and the projected income statement tell the same sales',
    ),
  },
];

const halfYear = (ko: string, en: string) => derived('별표 1 전제조건', ko, en);
const recent = derived(
  '별표 1 제1권 나',
  '접수일 앞의 가장 가까운 날을 기준으로 합니다. 석 달이라는 폭은 형제 고시의 것입니다',
  'The latest day before the application; that it lies within three months is taken from a sister notice',
);

/** Sections that tell how a company or its shareholders stand. */
const ACCOUNTS = ['company.statements', 'company.funding-parties'];

/** Days that follow from the application's. */
export const basisDates: BasisDate[] = [
  {
    id: 'prices',
    what: { ko: '물가', en: 'prices' },
    day: { on: 'half-year-end' },
    words: [
      '물가',
      '불변가격',
      '가격기준',
      '가격의 기준',
      '가격정보',
      '가격자료',
      '현재 가격',
      '현재의 가격',
      '단가의 기준일',
      '단가 기준일',
    ],
    unless: ['경쟁', '타사', '시장가격', '시장 규모', '출처', '조사한', '상승', '하락'],
    askedIn: ['business.investment', 'business.funding'],
    basis: halfYear(
      '상반기에 신청하면 전년도 말, 하반기에 신청하면 당해연도 상반기 말의 가격을 씁니다',
      'Prices of the end of the half-year before the application',
    ),
  },
  {
    id: 'exchange-rate',
    what: { ko: '환율', en: 'exchange rates' },
    day: { on: 'quarter-end' },
    words: ['환율', '매매기준율'],
    unless: ['넘으면', '오르면', '내리면', '움직', '바뀌면', '변동', '민감도', '상승', '하락'],
    askedBeside: true,
    rule: 'won-amounts',
    basis: stated(
      '별표 1 전제조건',
      '허가신청일의 전분기 말일에 처음 고시된 한국은행 매매기준율',
      'the Bank of Korea’s basic rate first posted on the last day of the quarter before the application',
    ),
  },
  {
    id: 'taxes',
    what: { ko: '제세공과금', en: 'taxes and dues' },
    day: { on: 'year-end' },
    words: ['제세공과금', '세법', '법인세법', '소득세법', '관세법', '세율'],
    unless: ['체납', '납부', '납세', '완납', '신고', '미납', '환급', '감면받', '원천징수'],
    askedBeside: true,
    basis: halfYear('전년도 말 현재의 세법을 씁니다', 'The tax laws of the end of the year before'),
  },
  {
    id: 'settlement',
    what: { ko: '결산', en: 'the settlement of accounts' },
    day: { on: 'settlement', years: 3 },
    sections: ACCOUNTS,
    words: ['결산', '재무수치', '재무지표', '감사보고서', '재무제표'],
    basis: stated(
      '별표 1 제1권 나',
      '최근 결산일을 기준으로 지난 3개년의 재무수치를 적습니다',
      'Figures of three years up to the last settlement',
    ),
  },
  {
    id: 'standing',
    what: { ko: '재무상태', en: 'the financial standing' },
    day: { on: 'within', months: 3 },
    sections: ACCOUNTS,
    askedIn: ACCOUNTS,
    basis: recent,
  },
];
