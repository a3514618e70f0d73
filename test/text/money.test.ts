import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, readAmounts } from '../../rules/src/text/money/amounts.ts';
import { CURRENCIES } from '../../rules/src/text/money/currencies.ts';
import { statedRates } from '../../rules/src/text/money/rates.ts';
import { columnUnit, statedUnits } from '../../rules/src/text/money/stated-units.ts';
import { inWon, particleAfterWon } from '../../rules/src/text/money/won.ts';
import { besideWon } from '../../rules/src/text/money/won-beside.ts';
import { growth, LINEAR } from '../harness/growth.ts';

/** `USD 9000000..18000000`, with what else is known of it. */
function said({ currency, value, to, vague, open }: Amount): string {
  const range = to === undefined ? '' : `..${to.toFixed()}`;
  return `${currency.code} ${value.toFixed()}${range}${vague ? ' vague' : ''}${open ? ' or more' : ''}`;
}

const FORMS: readonly (readonly [text: string, amount: string, said: string])[] = [
  ['호출당 $0.005이다', '$0.005', 'USD 0.005'],
  ['연 $1,400/년', '$1,400', 'USD 1400'],
  ['시장 규모: $20.1B', '$20.1B', 'USD 20100000000'],
  ['$9M ~ $18M (3년)', '$9M ~ $18M', 'USD 9000000..18000000'],
  ['$18~54M', '$18~54M', 'USD 18000000..54000000'],
  ['$500K+ 고객', '$500K+', 'USD 500000 or more'],
  ['$99~$499/월', '$99~$499', 'USD 99..499'],
  ['$60~100/년', '$60~100', 'USD 60..100'],
  ['매출 $3,220만으로', '$3,220만', 'USD 32200000'],
  ['$84억', '$84억', 'USD 8400000000'],
  ['$2.5조+', '$2.5조+', 'USD 2500000000000 or more'],
  ['USD 14.27B', 'USD 14.27B', 'USD 14270000000'],
  ['약 234억 USD', '234억 USD', 'USD 23400000000'],
  ['US$1.2M에', 'US$1.2M', 'USD 1200000'],
  ['US $3.2 million', 'US $3.2 million', 'USD 3200000'],
  ['54억 달러를', '54억 달러', 'USD 5400000000'],
  ['200 만 달러', '200 만 달러', 'USD 2000000'],
  ['60~113억 달러', '60~113억 달러', 'USD 6000000000..11300000000'],
  ['수십억 달러', '수십억 달러', 'USD 1000000000 vague'],
  ['수 달러~십 달러 수준', '수 달러~십 달러', 'USD 1..10 vague'],
  ['0.20달러', '0.20달러', 'USD 0.2'],
  ['100만불', '100만불', 'USD 1000000'],
  ['10만 불을', '10만 불', 'USD 100000'],
  ['미화 100만 달러', '미화 100만 달러', 'USD 1000000'],
  ['10억弗', '10억弗', 'USD 1000000000'],
  ['50센트', '50센트', 'USD 0.5'],
  ['€10M', '€10M', 'EUR 10000000'],
  ['3,000유로', '3,000유로', 'EUR 3000'],
  ['¥350만~¥450만', '¥350만~¥450만', '¥ 3500000..4500000'],
  ['8억5,000만 위안', '8억5,000만 위안', 'CNY 850000000'],
  ['1,380억 엔', '1,380억 엔', 'JPY 138000000000'],
  ['1억~1억5천만 달러', '1억~1억5천만 달러', 'USD 100000000..150000000'],
  ['1,000만 파운드', '1,000만 파운드', 'GBP 10000000'],
  ['7천10만 달러', '7천10만 달러', 'USD 70100000'],
  ['30만 호주 달러', '30만 호주 달러', 'AUD 300000'],
  ['홍콩달러 30만', '홍콩달러 30만', 'HKD 300000'],
  ["CHF 5'000을", "CHF 5'000", 'CHF 5000'],
  ['CHF 12’500.50', 'CHF 12’500.50', 'CHF 12500.5'],
  ['¥1.2億의', '¥1.2億', '¥ 120000000'],
  ['3,000万円', '3,000万円', 'JPY 30000000'],
  ['1/2 달러', '1/2 달러', 'USD 0.5'],
  ['한 달러도', '한 달러', 'USD 1'],
  ['두 달러로', '두 달러', 'USD 2'],
  ['달러 50만을', '달러 50만', 'USD 500000'],
  ['유로 3억 5천만', '유로 3억 5천만', 'EUR 350000000'],
  ['1,200 $로', '1,200 $', 'USD 1200'],
  ['$10~15K는', '$10~15K', 'USD 10000..15000'],
  ['말레이시아에서는 시간당 RM 45다', 'RM 45', 'MYR 45'],
  ['0,99 €이다', '0,99 €', 'EUR 0.99'],
  ['€1.234,56이다', '€1.234,56', 'EUR 1234.56'],
  ['1.500.000 ₫', '1.500.000 ₫', 'VND 1500000'],
  ['3,50유로', '3,50유로', 'EUR 3.5'],
  ['US 달러 300만을', 'US 달러 300만', 'USD 3000000'],
  ['2 billion dollars', '2 billion dollars', 'USD 2000000000'],
  ['3만유로예요', '3만유로', 'EUR 30000'],
  ['100엔이에요', '100엔', 'JPY 100'],
  ['30위안인데요', '30위안', 'CNY 30'],
  ['0.7센트꼴이다', '0.7센트', 'USD 0.007'],
  ['5불어치', '5불', 'USD 5'],
  ['10만 투그릭이다', '10만 투그릭', 'MNT 100000'],
  ['한 벌에 95다카', '95다카', 'BDT 95'],
  ['5만 킵을', '5만 킵', 'LAK 50000'],
  ['페루에서는 10솔', '10솔', 'PEN 10'],
  ['300 zł', '300 zł', 'PLN 300'],
  ['INR 10 lakh', 'INR 10 lakh', 'INR 1000000'],
  ['1억 2,000만 원', '1억 2,000만 원', 'KRW 120000000'],
  ['1억2천만원', '1억2천만원', 'KRW 120000000'],
  ['120백만원', '120백만원', 'KRW 120000000'],
  ['120,000천원', '120,000천원', 'KRW 120000000'],
  ['1.2억원', '1.2억원', 'KRW 120000000'],
  ['₩120,000,000', '₩120,000,000', 'KRW 120000000'],
  ['KRW 120M', 'KRW 120M', 'KRW 120000000'],
  ['금 일억이천만원정', '일억이천만원정', 'KRW 120000000'],
];

describe('amounts', () => {
  for (const [text, amount, meaning] of FORMS) {
    test(text, () => {
      const found = readAmounts(text);
      expect(found.map((one) => one.text)).toEqual([amount]);
      expect(found.map(said)).toEqual([meaning]);
    });
  }

  test('joined by words or = they are one each', () => {
    expect(readAmounts('$30 x 12 = $360, 440억 달러에서 최대 1,150억 달러').map(({ text }) => text)).toEqual([
      '$30',
      '$360',
      '440억 달러',
      '1,150억 달러',
    ]);
  });

  test('no money in words, codes, links and formulae', () => {
    const text = [
      ...[
        '부득이한 사유로',
        '97퍼센트',
        '3월엔',
        '101동',
        '3불 정책',
        '위안부 6명',
        '프랑스 3곳',
        '랜드마크 5곳',
        'PHP 8.3',
        '필리핀 업체가 PHP 8.3을',
        '말레이시아를 다녀왔다. RM 3을',
        '필요한 달러를',
        '원/달러 1만',
        'CAD 2024',
        'AED 30대',
      ],
      ...[
        'SAR 1.6',
        'ETH0',
        '$HOME',
        '\u0024{x}',
        '$x^2$',
        '$0.05$',
        '3차원',
        '제5조 조직',
        'EURO 6',
        '유로 6',
        '달러구트',
        '환경미화 3명',
        '원화 5장',
      ],
      ...[
        'https://a.kr/$50',
        '#100달러',
        '"$1"',
        '$A$1:$B$10',
        'A$AP',
        '표 2.1 달러',
        '2024 달러 강세',
        '10위안에 든다',
        '2026엔 시작',
        '100파운드 무게',
      ],
    ];
    for (const words of text) expect([words, readAmounts(words).map((one) => one.text)]).toEqual([words, []]);
  });

  test('any text: in order, apart, sliced to their words', () => {
    const piece = fc.constantFrom(
      '$',
      '달러',
      '만 ',
      '억',
      '1',
      '2,000',
      '3.5',
      '~',
      ' ',
      '약 ',
      '원',
      '(',
      ')',
      'USD ',
      'M',
      '불',
      '수십',
      '엔',
      '동',
      '¥',
      '단위: ',
      '환율 ',
      '\n',
      '파운드',
      '가',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        const amounts = readAmounts(text);
        for (const amount of amounts) {
          expect(amount.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(amount.start, amount.end)).toBe(amount.text);
          end = amount.end;
        }
        expect(besideWon(text, amounts)).toHaveLength(amounts.length);
        statedRates(text, amounts);
        statedUnits(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('a line of 200,000 characters takes linear time', () => {
    for (const piece of ['$1,000만~', '1', '수', '$', '3동 ', '(약 ', '1억 달러 ', '#', '단위: 달러']) {
      const times = growth(25_000, (size) => {
        const text = piece.repeat(size / piece.length);
        const amounts = readAmounts(text);
        besideWon(text, amounts);
        statedRates(text, amounts);
        statedUnits(text);
      });
      expect(times, piece).toBeLessThan(LINEAR);
    }
  });
});

describe('stated rates', () => {
  const rates = (text: string) => statedRates(text, readAmounts(text)).map(({ currency, won }) => `${currency.code} ${won.toFixed()}`);
  test.each([
    ['$1 = 1,400원', 'USD 1400'],
    ['환율 1,350원/달러', 'USD 1350'],
    ['1달러당 1,380원 적용', 'USD 1380'],
    ['100엔당 905원', 'JPY 9.05'],
    ['매매기준율 1,382.5원/달러', 'USD 1382.5'],
    ['1,400원 = $1', 'USD 1400'],
    ['USD 1 = KRW 1,400', 'USD 1400'],
  ])('%s', (text, rate) => expect(rates(text)).toEqual([rate]));

  test.each([
    '환율: 유로가 1,600원을 넘으면',
    '동결, 원달러 환율 1,450원逼近 — 불안',
    '뉴스, 원달러 환율 1,450원 소식이 전해지면서 시장이 크게 술렁인 한 주였다',
    '환율이 1,400원을 돌파했다',
    '달러당 1,400원을 넘어섰다',
    '커피 1달러(1,400원)',
    '환율 우대 1,000원',
    '건당 1,400원',
  ])('%s: none', (text) => {
    expect(rates(text)).toEqual([]);
  });
});

test('units over a table', () => {
  const units = (text: string) => statedUnits(text).map(({ text, currency, withWon }) => [text, currency.code, withWon]);
  expect(units('(단위: 백만 달러, %)')).toEqual([['백만 달러', 'USD', false]]);
  expect(units('단위: 10억 달러 ($')).toEqual([['10억 달러', 'USD', false]]);
  expect(units('(단위: 천 달러, 억 원)').map((unit) => unit[2])).toEqual([true, true]);
  expect(units('(단위: 명, %)')).toEqual([]);
  expect(columnUnit('매출(천 달러)')?.text).toBe('천 달러');
  expect(columnUnit('설계(CAD)')).toBeUndefined();
});

test('won: prices to the won, rounded amounts with their digits', () => {
  const won = (text: string, rate: string) => inWon(readAmounts(text)[0]!, readAmounts(`₩${rate}`)[0]!.value);
  expect(won('$3,220만', '1400')).toBe('450억 8,000만 원');
  expect(won('$20.1B', '1400')).toBe('약 28조 1,000억 원');
  expect(won('$9.99', '1400')).toBe('13,986원');
  expect(won('$1,234.56', '1382.5')).toBe('약 1,706,779원');
  expect(won('$0.006', '1382.5')).toBe('약 8.3원');
  expect(won('$9M ~ $18M', '1400')).toBe('126억~252억 원');
  expect(won('약 30억 달러', '1387')).toBe('4조 1,600억 원');
  expect(won('$100+', '1400')).toBe('140,000원 이상');
});

test('particles after won', () => {
  const after = (words: string) => particleAfterWon(`30만 달러${words}`, 6)?.particle;
  expect(['를 쓴다', '는', '가', '와 함께', '로 잡았다', '라는', '였다', '다.'].map(after)).toEqual([
    '을',
    '은',
    '이',
    '과',
    '으로',
    '이라',
    '이었',
    '이다',
  ]);
  expect(['에', '의', ' 규모', '가량', '로봇', '나라', '입니다'].map(after)).toEqual(Array(7).fill(undefined));
});

test('names of currencies are those of CLDR', () => {
  const names = new Intl.DisplayNames('ko', { type: 'currency' });
  const spoken = (name: string) =>
    name
      .replace(/화$/, '')
      .replace('타이완', '대만')
      .replace('신 ', '')
      .replace('신권 ', '')
      .replace('부루나이', '브루나이')
      .replace('레알', '헤알')
      .replaceAll(' ', '');
  for (const { code, name, token, oneOf } of CURRENCIES) {
    if (token === undefined && oneOf === undefined) expect([code, spoken(names.of(code)!)]).toEqual([code, name.replaceAll(' ', '')]);
  }
});
