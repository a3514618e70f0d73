/** How a Korean unit of money is told from the words it hides in. */
export type Guard =
  /** A number before it is enough. */
  | 'number'
  /** Only particles and a few endings may follow: `100불` but not `100불가`. */
  | 'ending'
  /** The country must be named in the same text: `101동` is a building. */
  | 'named'
  /** Also a weight: it needs a magnitude, another currency or talk of money beside it. */
  | 'weight';

/** A Korean unit that stands after a number; a space in it may be left out. */
export interface MoneyWord {
  readonly word: string;
  readonly guard: Guard;
  /** Hangul that makes another word of it: 원칙, 원본. */
  readonly not?: string;
  /** What one of it is in the currency; absent: `1`. */
  readonly scale?: string;
}

export interface Currency {
  /** ISO 4217; a name of our own where a sign or word is shared by several currencies. */
  readonly code: string;
  readonly name: string;
  readonly words: readonly MoneyWord[];
  /** Names that stand before the number: `미화 100만`. */
  readonly before: readonly string[];
  readonly signs: readonly string[];
  /** Letter codes that stand before or after a number. */
  readonly codes: readonly string[];
  /** The code is also a common abbreviation (PHP, CAD, AED), so that the number must look like money: `50,000`, `3M`. */
  readonly shaped?: true;
  /** A sign or word that several currencies share. */
  readonly oneOf?: readonly string[];
  /** No legal tender: debatable as money. */
  readonly token?: true;
  /**
   * Won for one unit since 1997, with room on both sides: tells a conversion in the next cell from another amount.
   * From general knowledge, never used to convert.
   */
  readonly rates?: readonly [low: number, high: number];
  /** Where the name, sign and words come from. */
  readonly source: string;
  readonly certainty: 'high' | 'medium';
}

/** Checked with `Intl.DisplayNames('ko')` and `Intl.NumberFormat` of Node 20.20.2; a test repeats it. */
const CLDR = 'ISO 4217; CLDR 48 (ko)';
const PRACTICE = `${CLDR}; usage in the Korean press`;

const number = (...words: readonly string[]): MoneyWord[] => words.map((word) => ({ word, guard: 'number' }));
const ending = (...words: readonly string[]): MoneyWord[] => words.map((word) => ({ word, guard: 'ending' }));

/** Dollars that are not American; 달러 alone is. */
function dollar(
  code: string,
  name: string,
  country: string,
  signs: readonly string[],
  rates: readonly [number, number],
  shaped?: true,
): Currency {
  const words = number(`${country} 달러`);
  return {
    code,
    name,
    words,
    before: [`${country}달러`],
    signs,
    codes: [code],
    rates,
    source: CLDR,
    certainty: 'high',
    ...(shaped && { shaped }),
  };
}

const USD: Currency = {
  code: 'USD',
  name: '미국 달러',
  words: [
    ...number('미국 달러', '미 달러', 'US달러', '달러화', '달러', '弗'),
    // 불가, 불편, 지불, 환불, 3불 정책
    ...ending('미불'),
    { word: '불', guard: 'ending', not: '가과편법능량허신온' },
    // 센트럴, 센트리, and 퍼센트, which has no number right before 센트
    { word: '센트', guard: 'ending', scale: '0.01' },
  ],
  before: ['미화', '달러화'],
  // Of the shell, of formulae and of the countries that share it: see money-masks and the signs with letters below.
  signs: ['US$', 'U$', 'US $', '$'],
  codes: ['USD'],
  rates: [780, 2000],
  source: PRACTICE,
  certainty: 'high',
};

/** Foreign currencies, of `domain/currencies.tsv` and checked again; the won is `WON`. */
export const CURRENCIES: readonly Currency[] = [
  USD,
  {
    code: 'JPY',
    name: '일본 엔',
    // 엔진, 엔드, 엔터, 엔비디아; in 3월엔 and 5개엔 no number stands right before it
    words: [...number('일본 엔', '엔화', '円'), ...ending('엔')],
    before: ['엔화'],
    signs: ['JP¥'],
    codes: ['JPY'],
    rates: [6, 17],
    source: PRACTICE,
    certainty: 'high',
  },
  {
    code: 'CNY',
    name: '중국 위안',
    // 위안부; 위안을 주다 has no number
    words: [...number('위안화', '인민폐', '元'), ...ending('위안')],
    before: ['위안화', '인민폐'],
    signs: ['CN¥'],
    codes: ['CNY', 'RMB'],
    rates: [95, 260],
    source: PRACTICE,
    certainty: 'high',
  },
  {
    code: '¥',
    name: '엔 또는 위안',
    words: [],
    before: [],
    signs: ['¥'],
    codes: [],
    oneOf: ['JPY', 'CNY'],
    rates: [6, 260],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'EUR',
    name: '유로',
    // 유로존, 유로파, 유로스타; in 사유로 and 경유로 no number stands before it
    words: [...number('유로화'), ...ending('유로')],
    before: ['유로화'],
    signs: ['€'],
    codes: ['EUR'],
    rates: [1000, 2300],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'GBP',
    name: '영국 파운드',
    words: [
      ...number('영국 파운드', '파운드화', '스털링'),
      // 파운드리
      { word: '파운드', guard: 'weight' },
      { word: '펜스', guard: 'ending', scale: '0.01' },
    ],
    before: ['파운드화', '영국 파운드화'],
    signs: ['£'],
    codes: ['GBP'],
    rates: [1300, 2700],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'VND',
    name: '베트남 동',
    words: [...number('베트남 동', '동화'), { word: '동', guard: 'named' }],
    before: [],
    signs: ['₫'],
    codes: ['VND'],
    rates: [0.03, 0.12],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'INR',
    name: '인도 루피',
    words: [...number('인도 루피'), ...ending('루피')],
    before: [],
    signs: ['₹'],
    codes: ['INR'],
    rates: [11, 35],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'IDR',
    name: '인도네시아 루피아',
    words: number('인도네시아 루피아', '루피아'),
    before: [],
    signs: ['Rp', 'Rp.'],
    codes: ['IDR'],
    rates: [0.06, 0.3],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'THB',
    name: '태국 바트',
    words: [...number('태국 바트', '바트화'), ...ending('바트')],
    before: [],
    signs: ['฿'],
    codes: ['THB'],
    rates: [20, 60],
    source: CLDR,
    certainty: 'medium',
  },
  {
    code: 'PHP',
    name: '필리핀 페소',
    words: number('필리핀 페소'),
    before: [],
    signs: ['₱'],
    // PHP 8.3, the language
    codes: ['PHP'],
    shaped: true,
    rates: [17, 45],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'MXN',
    name: '멕시코 페소',
    words: number('멕시코 페소'),
    before: [],
    signs: ['MX$'],
    codes: ['MXN'],
    source: CLDR,
    certainty: 'high',
  },
  // CLP and ARS are also 자동응답 and parts of other names
  {
    code: 'CLP',
    name: '칠레 페소',
    words: number('칠레 페소'),
    before: [],
    signs: [],
    codes: ['CLP'],
    shaped: true,
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'ARS',
    name: '아르헨티나 페소',
    words: number('아르헨티나 페소'),
    before: [],
    signs: [],
    codes: ['ARS'],
    shaped: true,
    source: CLDR,
    certainty: 'high',
  },
  {
    code: '페소',
    name: '페소(나라 모름)',
    words: ending('페소'),
    before: [],
    signs: [],
    codes: [],
    oneOf: ['PHP', 'MXN', 'CLP', 'ARS'],
    source: CLDR,
    certainty: 'high',
  },
  dollar('HKD', '홍콩 달러', '홍콩', ['HK$'], [95, 270]),
  dollar('AUD', '호주 달러', '호주', ['A$', 'AU$'], [560, 1300]),
  // CAD, computer-aided design
  dollar('CAD', '캐나다 달러', '캐나다', ['C$', 'CA$'], [620, 1500], true),
  // SGD, stochastic gradient descent
  dollar('SGD', '싱가포르 달러', '싱가포르', ['S$', 'SG$'], [560, 1500], true),
  dollar('TWD', '대만 달러', '대만', ['NT$'], [24, 65]),
  dollar('NZD', '뉴질랜드 달러', '뉴질랜드', ['NZ$'], [460, 1200]),
  {
    code: 'CHF',
    name: '스위스 프랑',
    // 프랑스, 프랑크푸르트
    words: [...number('스위스 프랑'), ...ending('프랑')],
    before: [],
    signs: [],
    codes: ['CHF'],
    rates: [600, 2300],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'RUB',
    name: '러시아 루블',
    words: number('러시아 루블', '루블'),
    before: [],
    signs: ['₽'],
    codes: ['RUB'],
    rates: [8, 60],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'SEK',
    name: '스웨덴 크로나',
    words: number('스웨덴 크로나', '크로나'),
    before: [],
    signs: [],
    codes: ['SEK'],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'NOK',
    name: '노르웨이 크로네',
    words: number('노르웨이 크로네'),
    before: [],
    signs: [],
    codes: ['NOK'],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'DKK',
    name: '덴마크 크로네',
    words: number('덴마크 크로네'),
    before: [],
    signs: [],
    codes: ['DKK'],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: '크로네',
    name: '크로네(나라 모름)',
    words: number('크로네'),
    before: [],
    signs: [],
    codes: [],
    oneOf: ['NOK', 'DKK'],
    source: CLDR,
    certainty: 'high',
  },
  // SAR, specific absorption rate and synthetic aperture radar
  {
    code: 'SAR',
    name: '사우디아라비아 리얄',
    words: number('사우디 리얄'),
    before: [],
    signs: [],
    codes: ['SAR'],
    shaped: true,
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'QAR',
    name: '카타르 리얄',
    words: number('카타르 리얄'),
    before: [],
    signs: [],
    codes: ['QAR'],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: '리얄',
    name: '리얄(나라 모름)',
    words: number('리얄'),
    before: [],
    signs: [],
    codes: [],
    oneOf: ['SAR', 'QAR'],
    source: CLDR,
    certainty: 'high',
  },
  // AED, the defibrillator
  {
    code: 'AED',
    name: '아랍에미리트 디르함',
    words: number('디르함'),
    before: [],
    signs: [],
    codes: ['AED'],
    shaped: true,
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'KWD',
    name: '쿠웨이트 디나르',
    words: number('쿠웨이트 디나르', '디나르'),
    before: [],
    signs: [],
    codes: ['KWD'],
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'TRY',
    name: '튀르키예 리라',
    words: ending('리라'),
    before: [],
    signs: ['₺'],
    codes: ['TRY'],
    shaped: true,
    source: CLDR,
    certainty: 'high',
  },
  {
    code: 'BRL',
    name: '브라질 헤알',
    words: number('헤알'),
    before: [],
    signs: ['R$'],
    codes: ['BRL'],
    source: PRACTICE,
    certainty: 'high',
  },
  // 랜드마크, 에버랜드
  { code: 'ZAR', name: '남아프리카 랜드', words: ending('랜드'), before: [], signs: [], codes: ['ZAR'], source: CLDR, certainty: 'high' },
  // RM, risk management
  {
    code: 'MYR',
    name: '말레이시아 링깃',
    words: number('링깃'),
    before: [],
    signs: [],
    codes: ['MYR', 'RM'],
    shaped: true,
    source: CLDR,
    certainty: 'high',
  },
  // ETH, a university; all of them also names of protocols
  {
    code: 'BTC',
    name: '비트코인',
    words: number('비트코인'),
    before: [],
    signs: ['₿'],
    codes: ['BTC'],
    token: true,
    source: 'usage in the Korean press',
    certainty: 'medium',
  },
  {
    code: 'ETH',
    name: '이더리움',
    words: number('이더리움'),
    before: [],
    signs: [],
    codes: ['ETH'],
    token: true,
    source: 'usage in the Korean press',
    certainty: 'medium',
  },
  {
    code: 'USDT',
    name: '테더',
    words: number('테더'),
    before: [],
    signs: [],
    codes: ['USDT', 'USDC'],
    token: true,
    source: 'usage in the Korean press',
    certainty: 'medium',
  },
  {
    code: 'XRP',
    name: '리플',
    words: [],
    before: [],
    signs: [],
    codes: ['XRP'],
    token: true,
    source: 'usage in the Korean press',
    certainty: 'medium',
  },
];

/** The won. A won amount that is missed makes a wrong finding, so that 원 refuses only the words that it is known to hide in. */
export const WON: Currency = {
  code: 'KRW',
  name: '원',
  words: [...number('원정', '원整'), { word: '원', guard: 'number', not: '칙장룸본문탁생서형천자격색소탑점' }],
  before: ['한화', '원화'],
  signs: ['₩'],
  codes: ['KRW'],
  source: CLDR,
  certainty: 'high',
};
