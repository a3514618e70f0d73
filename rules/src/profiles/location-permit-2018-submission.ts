import { citing, needsOf } from './define.ts';
import { derived, stated } from './location-permit-2018-basis.ts';
import type { Basis, Check, Checklist, Need, Profile, Statement } from './schema.ts';

const handedIn = citing('notice').stated(
  '제4조 제3항',
  '신청서와 원본, 사본, 저장매체의 수를 정했습니다',
  'How many of each are handed in',
);
const signing = (ko: string, en: string): Basis => stated('별표 1 서명', ko, en);

/** How many are handed in. */
export const copies: Profile['copies'] = [
  { id: 'application', what: { ko: '허가신청서', en: 'Application' }, count: 1, basis: handedIn },
  { id: 'original', what: { ko: '사업계획서 원본', en: 'The original plan' }, count: 1, basis: handedIn },
  { id: 'copy', what: { ko: '사업계획서 사본', en: 'Copies of the plan' }, count: 15, basis: handedIn },
  { id: 'media', what: { ko: '이동식저장매체 등', en: 'Set of storage media' }, count: 1, basis: handedIn },
];

function statement(
  id: Statement['on'],
  ko: string,
  en: string,
  basis: Basis,
  lines: readonly (readonly [sign: NonNullable<Check['cover']>, ko: string, en: string])[],
): Statement {
  return {
    id,
    title: { ko, en },
    on: id,
    needs: needsOf(
      basis,
      lines.map(([cover, what, english]) => ['content', what, english, { check: { rule: 'cover-statements', cover } }] as const),
    ),
  };
}

/** What the cover and the page after it say. */
export const statements: Statement[] = [
  statement(
    'original',
    '원본의 표지와 다음 쪽',
    'Cover of the original, and the page after it',
    signing('원본에 적을 것과 서명을 정했습니다', 'What the original says, and who signs'),
    [
      ['original-mark', '표지 오른쪽 위에 원본임을 표시', 'Marked as the original, top right'],
      ['original-pledge', '원본임이 틀림없다는 내용', 'That it is truly the original'],
      ['company', '허가신청법인명', 'The company'],
      ['representative', '대표자명', 'The representative'],
      ['seal', '대표자의 서명ㆍ날인(인감)', 'Signed and sealed with the registered seal'],
    ],
  ),
  statement(
    'copy',
    '사본의 표지와 다음 쪽',
    'Cover of each copy, and the page after it',
    signing('사본에 적을 것과 서명을 정했습니다', 'What a copy says, and who signs'),
    [
      ['copy-mark', '표지 오른쪽 위에 사본임을 표시', 'Marked as a copy, top right'],
      ['copy-number', '사본번호', 'The number of the copy'],
      ['copy-pledge', '원본과 동일하다는 내용', 'That it is the same as the original'],
      ['company', '허가신청법인명', 'The company'],
      ['representative', '대표자명', 'The representative'],
      ['seal', '대표자의 서명ㆍ날인(인감)', 'Signed and sealed with the registered seal'],
    ],
  ),
];

const reckoned = (ko: string, en: string): Basis => stated('별표 1 전제조건', ko, en);

/** Days whose figure the copy has lost, put together from its wording. */
const halfYear = derived(
  '별표 1 전제조건',
  '읽은 사본에는 날짜의 숫자가 빠져 있어 반기의 끝으로 보았습니다',
  'The copy has lost the days; taken as the ends of the half-years',
);

/** What the plan takes as given when it reckons. */
export const assumptions: Profile['assumptions'] = [
  {
    id: 'prices',
    title: { ko: '물가', en: 'Prices' },
    value: {
      ko: '상반기 신청은 전년도 12월 31일, 하반기 신청은 당해연도 6월 30일 현재의 가격',
      en: 'of 31 December of the year before for the first half-year, of 30 June for the second',
    },
    check: { rule: 'basis-dates' },
    basis: halfYear,
  },
  {
    id: 'exchange-rate',
    title: { ko: '환율', en: 'Exchange rate' },
    value: {
      ko: '신청일의 전분기 말일에 처음 고시된 한국은행 매매기준율',
      en: 'the Bank of Korea’s basic rate first posted on the last day of the quarter before',
    },
    check: { rule: 'basis-dates' },
    basis: reckoned('전분기 말일에 처음 고시된 매매기준율을 씁니다', 'The rate first posted on the last day of the quarter before'),
  },
  {
    id: 'lending-rate',
    title: { ko: '차입금이자율', en: 'Rate of interest on loans' },
    value: { ko: '연 4.6%(2016년 3월 7일부터의 당좌대월이자율)', en: '4.6% a year (overdraft rate since 2016-03-07)' },
    check: { words: ['당좌대월이자율', '차입금이자율', '차입금의 이자율', '이자율', '금리'], figure: '4.6%', onlyWith: ['차입금', '대출'] },
    basis: reckoned('법인세의 인정이자를 셈할 때의 당좌대월이자율을 씁니다', 'The overdraft rate of corporate tax'),
  },
  {
    id: 'deposit-rate',
    title: { ko: '예금이자율', en: 'Rate of interest on deposits' },
    value: null,
    check: { words: ['예금이자율', '예금의 이자율', '예금 금리', '수신금리'], onlyWith: ['이자수익', '이자수입', '예금이자'] },
    basis: reckoned(
      '차입금이자율에서 정해진 폭을 뺍니다. 폭은 읽은 사본에 없습니다',
      'The lending rate less a margin that the copy has lost',
    ),
  },
  {
    id: 'depreciation',
    title: { ko: '감가상각', en: 'Depreciation' },
    value: { ko: '법인세법의 기준내용연수에 따른 정액법', en: 'straight line over the standard lives of corporate tax' },
    check: { words: ['정액법'], onlyWith: ['감가상각'] },
    basis: reckoned('기준내용연수의 정액법을 씁니다', 'Straight line over the standard lives'),
  },
  {
    id: 'taxes',
    title: { ko: '제세공과금', en: 'Taxes and dues' },
    value: { ko: '전년도 12월 31일 현재의 소득세, 법인세, 관세 등의 법률', en: 'the tax laws of 31 December of the year before' },
    check: { rule: 'basis-dates' },
    basis: halfYear,
  },
];

const item = (where: string, ko: string, en: string, parts: readonly (readonly [ko: string, en: string])[]): Need[] =>
  needsOf(
    stated(`별표 1 ${where}`, ko, en),
    parts.map(([what, english]) => ['content', what, english] as const),
  );

/** What no rule sees: for a person to tick. */
export const checklists: Checklist[] = [
  {
    id: 'submission',
    title: { ko: '제출 전에 볼 것', en: 'Before handing in' },
    official: true,
    items: [
      ...item('허가신청서', '신규 허가는 정해진 서식으로 신청합니다', 'A new permit has a form', [
        ['허가신청서를 별지 서식으로 작성', 'The application is on its form'],
      ]),
      ...item('사업계획서', '보기 쉬운 활자와 표, 그림을 씁니다', 'Legible type, tables and figures', [
        ['분명하고 알아보기 쉬운 활자', 'Legible type'],
        ['분명하고 알아보기 쉬운 표', 'Legible tables'],
        ['분명하고 알아보기 쉬운 그림', 'Legible figures'],
      ]),
      ...item('크기 및 분량', '종이의 크기와 인쇄, 분량을 정했습니다', 'Paper, print and length', [
        ['정해진 크기의 종이(A4로 봅니다)', 'Paper of the set size (taken as A4)'],
        ['한 줄의 글자와 한 쪽의 줄이 정해진 수 안', 'Characters of a line and lines of a page within the set numbers'],
        ['양면 인쇄', 'Printed on both sides'],
        ['큰 지도와 도면은 같은 크기로 접기', 'Larger maps and drawings folded to size'],
        ['정해지지 않은 부속서류를 넣지 않음', 'No attachments but those that are named'],
        ['쪽번호는 중앙 하단에, 권마다 구분', 'Page numbers bottom centre, by volume'],
        ['부속서류의 쪽번호도 따로 구분', 'Page numbers of attachments apart'],
      ]),
      ...item('언어, 화폐단위 및 도량형', '외국어 증빙에는 공증한 번역을 붙입니다', 'Notarised translations', [
        ['외국어 증빙의 공증한 한글 번역', 'Notarised translations of foreign evidence'],
        ['외국어 계약서의 공증한 한글 번역', 'Notarised translations of foreign contracts'],
      ]),
      ...item('서명', '원본과 사본은 같아야 하고 인감증명을 붙입니다', 'Copies are the same as the original; the seal has a certificate', [
        ['원본과 사본의 내용이 같음', 'The copies are the same as the original'],
        ['인감증명서를 부속서류로 제출', 'The certificate of the seal is enclosed'],
      ]),
      ...item('분류 및 봉함', '한 책으로 묶고 따로 봉인하여 상자에 넣습니다', 'Bound as one book, sealed apart, boxed', [
        ['요약문과 세 권, 부속서류를 한 책으로 합철', 'Summary, volumes and attachments bound as one book'],
        ['본문과 부속서류를 간지로 구분', 'Body and attachments parted by slip sheets'],
        ['본문과 부속서류의 쪽수를 따로 매김', 'Their pages counted apart'],
        ['원본은 따로 불투명한 봉투에 넣어 봉인', 'The original sealed in an opaque envelope of its own'],
        ['사본은 한데 포장하여 봉인', 'The copies packed together and sealed'],
        ['이동식저장매체도 한데 포장하여 봉인', 'The media packed together and sealed'],
        ['겉면에 내용물의 목록', 'A list of what is inside on the outside'],
        ['나르기 쉬운 파일박스에 넣음', 'Put in a file box'],
      ]),
    ],
  },
];

export const otherAttachments: Profile['otherAttachments'] = {
  reviewed: false,
  basis: stated(
    '별표 1 크기 및 분량',
    '공공기관의 증빙과 정한 것 말고는 심사하지 않습니다',
    'Nothing but public evidence and what is named is reviewed',
  ),
};

export const review: Profile['review'] = {
  by: 'points',
  each: 60,
  total: 70,
  basis: citing('notice').stated(
    '제10조 제4항',
    '심사사항마다 60점 이상, 모두 더해 70점 이상이어야 합니다',
    'Sixty of a hundred in each matter, seventy in all',
  ),
};
