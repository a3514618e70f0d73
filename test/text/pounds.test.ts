import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../rules/src/text/money/amounts.ts';
import { weighsByForm } from '../../rules/src/text/pounds.ts';
import { quantitiesOf } from '../../rules/src/text/quantities/metric-beside.ts';

const asWeight = (text: string): string[] =>
  quantitiesOf(text).flatMap((quantity) => (quantity.unit === 'metric' || quantity.unit.status === 'unclear' ? [] : [quantity.text]));
const asSterling = (text: string): string[] =>
  readAmounts(text).flatMap(({ currency, text: words }) => (currency.code === 'GBP' ? [words] : []));

describe('파운드 is a weight, and no money', () => {
  test.each<[text: string, weights: readonly string[]]>([
    ['시험 수출에서 1파운드 들이 용기 2,400개를 보냈다', ['1파운드']],
    ['수출 전시품 330파운드를 항공으로 부쳤다', ['330파운드']],
    ['계약한 위탁료는 1파운드에 1.18달러다', ['1파운드']],
    ['수입 가격은 1파운드당 1.4달러', ['1파운드당']],
    ['첫 1파운드 $9.20, 그다음부터 1파운드마다 $2.75', ['1파운드', '1파운드']],
    ['가격은 2파운드짜리 소포가 28,000원이다', ['2파운드']],
    ['이탈리아 개면기, 시간당 1,100파운드', ['1,100파운드']],
    ['상자 하나 26파운드, 팔레트 하나 950파운드다', ['26파운드', '950파운드']],
    ['짐은 한 사람에 50파운드, 경비행기는 25파운드로 제한한다', ['50파운드', '25파운드']],
    ['첫 출하(마리당 9파운드 이상만)', ['9파운드']],
    ['인장 강도 120파운드 이상', ['120파운드']],
  ])('%s', (text, weights) => {
    expect(asWeight(text)).toEqual(weights);
    expect(asSterling(text)).toEqual([]);
  });

  test('of a pull it is a force', () => {
    expect(quantitiesOf('인장 강도 120파운드')[0]?.dimension).toBe('force');
  });
});

describe('파운드 is money', () => {
  test.each<[text: string, amounts: readonly string[]]>([
    ['영국 박람회 부스 값으로 4,200파운드를 냈다', ['4,200파운드']],
    ['300만 파운드를 투자한다', ['300만 파운드']],
    ['런던에서 시급은 시간당 20파운드', ['20파운드']],
    ['매출 5파운드', ['5파운드']],
  ])('%s', (text, amounts) => {
    expect(asSterling(text)).toEqual(amounts);
    expect(asWeight(text)).toEqual([]);
  });

  test.each(['환율은 1파운드에 1.27달러', '1유로에 1.08달러, 1파운드에 1.27달러', '파운드화 강세로 1파운드당 1.3달러'])(
    '%s: a rate weighs nothing',
    (text) => {
      expect(weighsByForm(text, text.indexOf('1파운드') + '1파운드'.length)).toBe(false);
      expect(asWeight(text)).toEqual([]);
    },
  );
});
