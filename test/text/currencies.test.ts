import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../rules/src/text/money/amounts.ts';

/** `USD 3000000`, as the first amount of a text is read, and whether it takes up the words that are given. */
const read = (text: string) =>
  readAmounts(text).map(({ text: words, currency, value, to, vague }) => {
    const range = to === undefined ? '' : `..${to.toFixed()}`;
    return `${words} = ${currency.code} ${value.toFixed()}${range}${vague ? ' vague' : ''}`;
  });

/** By row of currencies: how each is written, and what it is. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'dollars of the United States': [
    ...['미화 100만 달러', '미화 오천만 달러', '100만 달러', '100만불', '십만 불', 'US$1.2M', 'U$ 3,000', 'USD 300,000'],
    ...['USD300,000', '300,000USD', '30만 USD', '백만 USD', '수백만 USD', '5센트', '1,200달러', '10억弗', '수억弗', '5만 미달러'],
    ...['미국 달러 5만', '미달러화 5만', '10만 US달러', '$1.2mn', '$ 1,200', '1,200$', '3천 백 달러', '2달러 50센트', '300만여 달러'],
    ...[
      '2~3달러',
      '60~113억 달러',
      '$1.2-1.5M',
      '1.2M~1.5M USD',
      'USD 5만~USD 10만',
      '수 억 달러',
      '수 백만 달러',
      '몇십억 달러',
      '수억 달러',
    ],
  ],
  yen: ['1억 엔', '5,000엔', '엔화 5,000', '¥12,000', 'JPY 3M', '5천 円', '5,000 JPY', '3만 엔화', '수백억 엔', 'JP¥5,000'],
  yuan: ['100만 위안', 'RMB 5M', 'CNY 300,000', '10元', '인민폐 5만', '5만 런민비', 'CN¥5,000', '5,000 RMB', '300만 위안화'],
  euro: ['€5M', '300만 유로', 'EUR 1.2m', '5유로', '유로화 300만', '5 €', '0,99 €', 'EUR 5.000,00', '3유로 50센트', '5 million euros'],
  pounds: [
    '£20,000',
    'GBP 1M',
    '50만 파운드',
    '50만 영국 파운드',
    '영국 파운드 50만',
    '스털링 5만',
    '20펜스',
    '5파운드 50펜스',
    '매출 5파운드',
  ],
  dong: ['₫300,000', 'VND 300,000,000', '300만 베트남 동', '베트남에서 300만 동', '1.500.000 ₫', '1.500 ₫'],
  rupees: ['₹5 crore', '1,000루피', 'INR 10 lakh', 'Rs 5,000', 'Rs. 5,000', '인도 루피 1,000', '10라크 루피', '5크로르 루피'],
  rupiah: ['1조 루피아', 'Rp 50,000', 'Rp50.000', 'IDR 50,000', '50만 루피아'],
  baht: ['3만 바트', '3만 밧', 'THB 30,000', '฿500'],
  pesos: ['PHP 50,000', '₱500', '500페소', '500멕시코 페소', 'MXN 1M', 'CLP 50,000', 'ARS 50,000'],
  'other dollars': [
    ...[
      'HK$1M',
      '호주달러 30만',
      '30만 호주 달러',
      '5만 호주불',
      '홍콩달러 30만',
      'A$5,000',
      'AU$5,000',
      'C$5,000',
      'CAD 5,000',
      'S$5,000',
    ],
    ...['SGD 5,000', '5만 싱가폴달러', 'NT$5,000', '5만 타이완달러', 'NZ$5,000', '뉴질랜드달러 5만', 'HKD 5백만', '5M AUD'],
  ],
  francs: ['CHF 20,000', 'Fr. 20,000', '5만 스위스프랑', '스위스 프랑 5만', '5만 프랑'],
  roubles: ['100만 루블', '₽5,000', 'RUB 5,000'],
  crowns: ['SEK 1M', 'NOK 5,000', 'DKK 5,000', '5만 크로나', '5만 크로네', '5,000 kr', '5만 노르웨이 크로네'],
  'of the Gulf': ['SAR 50,000', 'AED 3M', 'QAR 50,000', 'KWD 5,000', '5만 리얄', '5만 사우디 리얄', '5만 디르함', '5만 디나르'],
  'of other countries': [
    '₺5,000',
    'TRY 5,000',
    '5만 리라',
    'R$5,000',
    '5만 헤알',
    '5만 레알',
    'ZAR 5,000',
    '5만 랜드',
    'RM 5M',
    '5만 링깃',
  ],
  tokens: ['0.5 BTC', '₿0.5', '0.5비트코인', '5사토시', '3 ETH', '100 USDT', 'XRP 100'],
  won: [
    ...['1억 2,000만 원', '1억2천만원', '120백만원', '120,000천원', '12.5억원', '0.5조 원', '₩120,000,000', 'KRW 120M', '일억이천만원정'],
    ...['삼십만 원', '3천 백 원', '만 원', '₩6.5억'],
  ],
};

/** By row: what only looks so. */
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  불: ['100불가', '3불편 사항', '지불 5건', '환불 3건', '10불능 상태', '5불량 부품', '3불 정책'],
  '센트 and $': ['50퍼센트', '30센트럴파크', '센트리 3', '$HOME 3', '\u0024{name}', '$x^2$', '"$1"', '달러구트 3권', '2매달러'],
  엔: ['3엔진', '2엔드포인트', '5엔터', '3엔지니어', '10엔비디아', '3엔젤', '3월엔 5명', '5개엔 있다', '2026년엔 시작', '이번엔 3'],
  위안: ['100위안부', '1위안점', '10위안에 들다'],
  유로: [
    '사유로 3건',
    '경유로 2회',
    '이유로 5건',
    '자유로 3km',
    '3유로존',
    '유로파 2',
    '2유로스타',
    '유로 2024 대회',
    'EUR-Lex 3',
    'EURO 6',
  ],
  파운드: ['100파운드리', '3컴파운드', '100파운드 무게', '화물 100파운드'],
  동: ['101동 3호', '역삼동 5', '3개 동', '5동의', '5동일', '3동안', '10동행', '5변동', '3활동', '베트남 101동', '10억 동'],
  '루피 and 바트': ['루피 3권', '5바트심슨', 'Rs 3', '5라크로스'],
  'codes that are words': [
    'PHP 8.3',
    'CAD 2024',
    'CAD 3대',
    'SGD 0.9',
    'A$AP 3',
    'SAR 1.6',
    'AED 30대',
    'TRY 3',
    'RM 5위',
    'ETH0',
    'BTC 3위',
  ],
  '프랑, 크로나 and 랜드': ['프랑스 3', '5프랑크푸르트', '코로나 19', '10코로나', '3티크로나', '에버랜드 5', '5랜드마크'],
  원: [
    '10인원',
    '회원 100명',
    '3차원',
    '2원문',
    '1원칙',
    '만원 버스',
    '10만 원장',
    '5공원 3',
    '3시공원가',
    '5대학원',
    '환경미화 3명',
    '원화 5장',
  ],
  'magnitudes without money': ['제5조 조직', '5 조건', '100만 조회', '3억 지구', '할 수 백만 번', '쓸 수 억지로'],
};

describe.each(Object.entries(FORMS))('%s', (_, forms) => {
  test.each(forms)('%s', (form) => {
    const found = readAmounts(`가격은 ${form}`).map(({ text }) => text);
    // Words before it only tell what it is.
    expect(found).toEqual([form.replace(/^(?:매출|베트남에서) /, '')]);
  });
});

describe.each(Object.entries(TRAPS))('%s: no money in', (_, traps) => {
  test.each(traps)('%s', (trap) => expect(read(trap)).toEqual([]));
});

test('what they are worth in their own unit', () => {
  const meanings = [
    ...['백만 USD = USD 1000000', '수 백만 달러 = USD 1000000 vague', '수 억 달러 = USD 100000000 vague', '3천 백 달러 = USD 3100'],
    ...['3유로 50센트 = EUR 3.5', '5파운드 50펜스 = GBP 5.5', '10라크 루피 = INR 1000000', '5크로르 루피 = INR 50000000'],
    ...['Rp50.000 = IDR 50000', '1.500 ₫ = VND 1500', '스위스 프랑 5만 = CHF 50000', '5만 호주불 = AUD 50000', 'Rs 5,000 = INR 5000'],
    ...['5,000 kr = kr 5000', 'Fr. 20,000 = CHF 20000', '미달러화 5만 = USD 50000', '5만 런민비 = CNY 50000', '3천 백 원 = KRW 3100'],
  ];
  for (const meaning of meanings) expect(read(meaning.split(' = ')[0]!)).toEqual([meaning]);
});

test('several currencies in a sentence are read each for itself', () => {
  expect(read('미국은 $20, 유럽은 18유로, 일본은 2,980엔, 중국은 98위안, 영국은 £15이다')).toEqual([
    '$20 = USD 20',
    '18유로 = EUR 18',
    '2,980엔 = JPY 2980',
    '98위안 = CNY 98',
    '£15 = GBP 15',
  ]);
});
