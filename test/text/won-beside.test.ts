import { expect, test } from 'vitest';
import { readAmounts } from '../../rules/src/text/money/amounts.ts';
import { besideWon } from '../../rules/src/text/money/won-beside.ts';

const beside = (text: string) => {
  const amounts = readAmounts(text);
  return besideWon(text, amounts).filter((_, index) => amounts[index]!.currency.code !== 'KRW');
};

test.each([
  ['1,220억 달러(약 180조 원)', 'won-after'],
  ['8,520억 달러 (약 1,280조 원)', 'won-after'],
  ['5만 달러〔약 7천만 원〕', 'won-after'],
  ['5만 달러[70,000천원]', 'won-after'],
  ['$10~$60 (약 1.3만~8만)', 'won-after'],
  ['$1.25(1,750원)', 'won-after'],
  ['5만 달러(2026. 9. 30. 기준 약 7천만 원)', 'won-after'],
  ['5만 달러(환율 1,400원 적용 시 7천만 원)', 'won-after'],
  ['5만 달러(금 칠천만원정)', 'won-after'],
  ['300엔(3천 백 원)', 'won-after'],
  ['7달러(만 원 안팎)', 'won-after'],
  ['수십억 달러(약 수조 원)', 'won-after'],
  ['15유로 ≈ 52만', 'won-after'],
  ['$10 → 14,000원', 'won-after'],
  ['2조 달러(약 2경 원)', 'won-after'],
  ['1,000억 달러, 한국 돈으로 약 140조 원', 'won-after'],
  ['454억원 (~$32.5M)', 'won-before'],
  ['13억 원(미화 100만 달러)', 'won-before'],
  ['70백만원(5만 달러)', 'won-before'],
  ['7천만 원〔5만 달러〕', 'won-before'],
  ['7천만 원, 즉 5만 달러', 'won-before'],
  ['5만 달러를 받은 기업(매출 3억 원)', 'none'],
  ['수만 달러(약 33,000달러)', 'none'],
  ['매출 454억원(수출 $3M 제외)', 'none'],
  ['$500K+ (3만 명)', 'none'],
  ['$10; 14,000원', 'none'],
])('%s: %s', (text, expected) => expect(beside(text)[0]).toBe(expected));

test.each([
  ['5만 달러에서 10만 달러(약 7천만~1억 4천만 원)', ['won-after', 'won-after']],
  ['5만 달러에서 최대 10만 달러(7천만 원에서 1억 4천만 원)', ['won-after', 'won-after']],
  ['440억 달러에서 최대 1,150억 달러(약 160조 원)', ['none', 'won-after']],
  ['5만 유로에서 10만 달러(7천만~1억 4천만 원)', ['none', 'won-after']],
  ['180억 원(1,000만 파운드, 약 1,350만 달러)', ['won-before', 'won-before']],
])('both ends: %s', (text, expected) => expect(beside(text)).toEqual(expected));
