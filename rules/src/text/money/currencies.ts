import { type Currency, currency, dollar, ending, large, number, PRESS, shared, TRADE } from './currency.ts';
import { WORLD } from './world-currencies.ts';

/** Foreign currencies. */
export const CURRENCIES: readonly Currency[] = [
  currency(
    'USD',
    '미국 달러',
    [
      ...number('미국 달러', '미합중국 달러', '미 달러', 'US 달러', '달러화', '弗', 'dollars', 'dollar'),
      { word: '달러', guard: 'number', not: ['구트'] },
      ...ending('미불'),
      { word: '불', guard: 'ending', not: [...'가과면편법능량허신온'] },
      // 센트럴, 센트리; in 퍼센트 no number stands right before 센트
      { word: '센트', guard: 'ending', scale: '0.01' },
    ],
    // 미화 is also in 환경미화, which has no blank before it
    {
      before: ['미화', '달러', '달러화', '미달러화', '미 달러화', '미국 달러', '미국달러', '미 달러', '미달러', 'US 달러', 'US달러'],
      signs: ['US$', 'U$', 'US $', '$'],
      rates: [780, 2000],
      source: PRESS,
    },
  ),
  // 엔진, 엔드, 엔비디아; in 3월엔 and 5개엔 no number stands right before it
  currency('JPY', '일본 엔', [...number('일본 엔', '엔화', '円', 'yen'), ...ending('엔')], {
    before: ['엔화'],
    signs: ['JP¥'],
    rates: [6, 17],
    source: PRESS,
  }),
  // 위안부; 위안을 주다 has no number
  currency('CNY', '중국 위안', [...number('위안화', '인민폐', '런민비', '元', 'yuan'), ...ending('위안')], {
    before: ['위안화', '인민폐', '런민비'],
    signs: ['CN¥'],
    codes: ['CNY', 'RMB'],
    rates: [95, 260],
    source: PRESS,
  }),
  currency('¥', '엔 또는 위안', [], { signs: ['¥'], codes: [], oneOf: ['JPY', 'CNY'], rates: [6, 260] }),
  // 유로존, 유로파; in 사유로 and 경유로 no number stands before it
  currency('EUR', '유로', [...number('유로화', 'euros', 'euro'), ...ending('유로')], {
    before: ['유로화', '유로'],
    signs: ['€'],
    rates: [1000, 2300],
  }),
  currency(
    'GBP',
    '영국 파운드',
    [...number('영국 파운드', '파운드화', '스털링'), { word: '파운드', guard: 'weight' }, { word: '펜스', guard: 'ending', scale: '0.01' }],
    { before: ['파운드화', '스털링'], signs: ['£'], rates: [1300, 2700] },
  ),
  currency('VND', '베트남 동', [...number('베트남 동', '동화'), { word: '동', guard: 'named' }], { signs: ['₫'], rates: [0.03, 0.12] }),
  currency('INR', '인도 루피', [...number('인도 루피'), ...ending('루피')], { signs: ['₹'], rates: [11, 35] }),
  // Rs 5,000; Rs 3 is a resistance or a register
  currency('INR', '인도 루피', [], { codes: ['Rs.', 'Rs'], rates: [11, 35], shaped: true }),
  currency('IDR', '인도네시아 루피아', ending('인도네시아 루피아', '루피아'), { signs: ['Rp', 'Rp.'], rates: [0.06, 0.3] }),
  currency('THB', '태국 바트', [...number('태국 바트', '바트화'), ...ending('바트', '밧')], {
    signs: ['฿'],
    rates: [20, 60],
    certainty: 'medium',
  }),
  // PHP 8.3, the language
  currency('PHP', '필리핀 페소', number('필리핀 페소'), { signs: ['₱'], shaped: true, rates: [17, 45] }),
  currency('MXN', '멕시코 페소', number('멕시코 페소'), { signs: ['MX$'] }),
  currency('CLP', '칠레 페소', number('칠레 페소'), { shaped: true }),
  // ARS, automatic answering
  currency('ARS', '아르헨티나 페소', number('아르헨티나 페소'), { shaped: true }),
  shared('페소', ending('페소'), ['PHP', 'MXN', 'CLP', 'ARS']),
  dollar('HKD', '홍콩', { signs: ['HK$'], rates: [95, 270] }),
  dollar('AUD', '호주', { signs: ['A$', 'AU$'], rates: [560, 1300] }),
  // CAD, computer-aided design
  dollar('CAD', '캐나다', { signs: ['C$', 'CA$'], rates: [620, 1500], shaped: true }),
  // SGD, stochastic gradient descent
  dollar('SGD', '싱가포르', { signs: ['S$', 'SG$'], rates: [560, 1500], shaped: true }, ['싱가폴']),
  dollar('TWD', '대만', { signs: ['NT$'], rates: [24, 65], source: PRESS }, ['타이완', '신대만']),
  dollar('NZD', '뉴질랜드', { signs: ['NZ$'], rates: [460, 1200] }),
  // 프랑스, 프랑크푸르트
  currency('CHF', '스위스 프랑', [...number('스위스 프랑'), ...ending('프랑')], { rates: [600, 2300] }),
  currency('CHF', '스위스 프랑', [], { codes: ['SFr.', 'Fr.'], rates: [600, 2300], shaped: true }),
  currency('RUB', '러시아 루블', number('러시아 루블', '루블'), { signs: ['₽'], rates: [8, 60] }),
  currency('SEK', '스웨덴 크로나', number('스웨덴 크로나', '크로나')),
  currency('NOK', '노르웨이 크로네', number('노르웨이 크로네')),
  currency('DKK', '덴마크 크로네', number('덴마크 크로네')),
  shared('크로네', number('크로네'), ['NOK', 'DKK']),
  { ...shared('kr', [], ['SEK', 'NOK', 'DKK']), codes: ['kr'], shaped: true },
  // SAR, specific absorption rate and synthetic aperture radar
  currency('SAR', '사우디아라비아 리얄', number('사우디아라비아 리얄', '사우디 리얄'), { shaped: true }),
  currency('QAR', '카타르 리얄', number('카타르 리얄')),
  shared('리얄', number('리얄'), ['SAR', 'QAR', 'IRR']),
  // AED, the defibrillator
  currency('AED', '아랍에미리트 디르함', number('디르함'), { shaped: true }),
  currency('KWD', '쿠웨이트 디나르', number('쿠웨이트 디나르')),
  currency('TRY', '튀르키예 리라', ending('튀르키예 리라', '리라'), { signs: ['₺'], shaped: true }),
  currency('BRL', '브라질 헤알', [...number('브라질 헤알', '헤알'), ...large('레알')], { signs: ['R$'], source: PRESS }),
  // 랜드마크, 에버랜드
  currency('ZAR', '남아프리카 랜드', [...number('남아공 랜드'), ...large('랜드')], { countries: ['남아프리카', '남아공'] }),
  // RM, risk management
  currency('MYR', '말레이시아 링깃', number('말레이시아 링깃', '링깃'), { codes: ['MYR', 'RM'], shaped: true }),
  ...WORLD,
  // BTC and ETH are names of protocols too, ETH also of a university
  currency('BTC', '비트코인', [...number('비트코인'), { word: '사토시', guard: 'ending', scale: '0.00000001' }], {
    signs: ['₿'],
    token: true,
    source: TRADE,
    certainty: 'medium',
  }),
  currency('ETH', '이더리움', number('이더리움'), { token: true, source: TRADE, certainty: 'medium' }),
  currency('USDT', '테더', number('테더'), { codes: ['USDT', 'USDC'], token: true, source: TRADE, certainty: 'medium' }),
  currency('XRP', '리플', [], { token: true, source: TRADE, certainty: 'medium' }),
];

/** The won. A won amount that is missed makes a wrong finding, so that 원 refuses only the words that it is known to hide in. */
export const WON: Currency = currency(
  'KRW',
  '대한민국 원',
  [...number('원정', '원整'), { word: '원', guard: 'number', not: [...'칙장룸본문탁생서형천자격색소탑점'] }],
  // Korean fonts draw the backslash as ₩
  { before: ['한화', '원화'], signs: ['₩', '\\'] },
);
