import { describe, expect, test } from 'vitest';
import { converted } from '../../rules/src/text/quantities/conversion.ts';
import { type CellSurroundings, quantitiesOf } from '../../rules/src/text/quantities/metric-beside.ts';
import type { Quantity } from '../../rules/src/text/quantities/quantity.ts';

const notMetric = (text: string, cell?: CellSurroundings): Quantity[] =>
  quantitiesOf(text, cell).filter((quantity): quantity is Quantity => quantity.unit !== 'metric');

describe('the metric value beside it', () => {
  test.each<[text: string, beside: boolean]>([
    ['25마일(약 40km)', true],
    ['**45평**(약 149㎡)'.replaceAll('*', ''), true],
    ['1,600평방피트(약 148평방미터)', true],
    ['99㎡(30평)', true],
    ['84㎡(구 34평형)', true],
    ['99㎡ 규모(30평)', true],
    ['30평 = 99㎡', true],
    ['30평/99㎡', true],
    ['30평 ≈ 99㎡', true],
    ['30평, 99㎡', true],
    ['쌀 한 되(약 1.6kg)', true],
    ['시속 200마일(약 320km/h)', true],
    ['화씨 98도(37도)', true],
    ['500피트는 152.4미터로 본다', true],
    ['1배럴은 159리터에 해당한다', true],
    ['보일러 1마력이 9.81 kW니까', true],
    ['5천㎡, 그러니까 1,500평', true],
    ['5천㎡, 곧 1,500평', true],
    ['5천㎡ 즉 1,500평', true],
    ['2×6 인치 규격재(38×140 mm)', true],
    ['20피트 컨테이너(6 m)', true],
    ['약병은 8온스(237 mL)', true],
    ['데님 13.5 oz(458g/㎡)', true],
    ['연비 28mpg(리터당 11.9km)', true],
    ['전기 2×150kW(402hp 상당)', true],
    ['30피트 도로(폭 3 m)', false],
    ['30피트 도로(2 m)', false],
    ['500피트는 90미터와', false],
    ['30평, 20㎡', false],
    ['45평(보증금 5,000만 원)', false],
    ['60평(층고 6m)', false],
    ['30평이며 창고는 99㎡', false],
    ['99㎡와 30평', false],
  ])('%s', (text, beside) => {
    expect(notMetric(text).map(({ metricBeside }) => metricBeside !== undefined)).toEqual([beside]);
  });

  test.each<[text: string, agreement: string]>([
    ['30평(약 99㎡)', 'agrees'],
    ['30평(약 300㎡)', 'differs'],
    ['1~1.5인치(약 2.5~3.8cm)', 'agrees'],
    ['1~1.5인치(2.5~5.8cm)', 'differs'],
    ['100평(350㎡)', 'differs'],
    ['28mpg(리터당 8km)', 'differs'],
    ['2×150kW(201hp)', 'differs'],
    ['100평(33㎡)', 'differs'],
    ['5마일(9.2km)', 'differs'],
    ['10ha(2만 평)', 'differs'],
    // Rounding, in either of the two and down to one digit, is no mistake.
    ['100평(330㎡)', 'agrees'],
    ['100평(331㎡)', 'agrees'],
    ['100평(300㎡)', 'agrees'],
    ['30평(100㎡)', 'agrees'],
    ['1만 평(3만㎡)', 'agrees'],
    ['3만 5천 평(11만 6천㎡)', 'agrees'],
    ['10ha(3만 평)', 'agrees'],
    ['84㎡(25평)', 'agrees'],
    ['1평(3.3㎡)', 'agrees'],
    ['5마일(8km)', 'agrees'],
    ['1인치(2.5cm)', 'agrees'],
    // 약 in one of them says that it is rough.
    ['100평(약 350㎡)', 'agrees'],
    ['약 100평(350㎡)', 'agrees'],
    ['100여 평(350㎡)', 'agrees'],
    ['100평(약 500㎡)', 'differs'],
    // Another area of the same place.
    ['전용 59㎡(25평)', 'agrees'],
    ['34평형(84㎡)', 'agrees'],
    ['공급면적 112㎡(25평)', 'agrees'],
    ['84㎡(34평)', 'roughly'],
    ['매장은 30평(75㎡)', 'roughly'],
    ['매장은 30평(175㎡)', 'differs'],
    ['농지 30평(75㎡)', 'differs'],
    // To one digit and far off.
    ['45평(100㎡)', 'roughly'],
    ['5마일(10km)', 'roughly'],
    // What the word is worth to others.
    ['100갤런(455L)', 'agrees'],
    ['200마력(149kW)', 'agrees'],
    ['200마력(170kW)', 'differs'],
  ])('%s', (text, agreement) => {
    expect(notMetric(text)[0]?.metricBeside?.agreement).toBe(agreement);
  });

  test('may stand in the cell before or after', () => {
    const neighbours = quantitiesOf('약 99㎡').filter((quantity) => quantity.unit === 'metric');
    expect(notMetric('30평', { words: '', column: new Set(), neighbours: () => neighbours })[0]?.metricBeside).toBeDefined();
    expect(notMetric('50평', { words: '', column: new Set(), neighbours: () => neighbours })[0]?.metricBeside).toBeUndefined();
  });

  test('another unit in parentheses only says it again', () => {
    expect(notMetric('25,000평방피트(약 700평)').map(({ restates }) => restates ?? false)).toEqual([false, true]);
    expect(notMetric('25평(홀 18평, 주방 7평)').map(({ restates }) => restates ?? false)).toEqual([false, false, false]);
  });
});

describe('a price for one 평', () => {
  test.each<[text: string, words: string, metric: string]>([
    ['평당 1,200만 원에', '평당 1,200만 원', '㎡당 363만 원'],
    ['평당 분양가는 1,200만 원', '평당 분양가는 1,200만 원', '㎡당 분양가는 363만 원'],
    ['평당가는 약 300만원', '평당가는 약 300만원', '㎡당가는 약 908,000원'],
    ['1평당 3만 원', '1평당 3만 원', '㎡당 약 9,080원'],
    ['평당 2천만~3천만 원', '평당 2천만~3천만 원', '㎡당 약 605만~908만 원'],
    ['공사비 450만 원/평', '450만 원/평', '약 136만 원/㎡'],
    ['100평당 4명', '100평당', '330㎡당'],
  ])('%s', (text, words, metric) => {
    expect(notMetric(text).map((quantity) => [quantity.text, converted(quantity)])).toEqual([[words, metric]]);
  });

  test.each(['3.3㎡당 1,200만 원', '평(3.3㎡)당 1,200만 원', '평당 가격을 낮춘다', '평당원 3만 원', '시장평당 300원', '평당 3명'])(
    '%s is none',
    (text) => {
      expect(notMetric(text)).toEqual([]);
    },
  );

  test.each([
    ['평당 1,200만 원', false],
    ['공사비 450만 원/평', false],
    ['1평당 3만 원', true],
  ])('%s: a number of 평 stands with it: %s', (text, counted) => {
    expect(notMetric(text).map(({ price }) => price?.counted)).toEqual([counted]);
  });

  test.each(['2.1 평당 생산성', '3.2 평당 매출'])('%s: the number is the section’s', (text) => {
    expect(notMetric(text)).toEqual([]);
  });

  test('is told where the price for 1㎡ stands beside it', () => {
    expect(notMetric('㎡당 363만 원(평당 1,200만 원)')[0]?.metricBeside?.agreement).toBe('agrees');
    expect(notMetric('평당 1,200만 원(㎡당 363만 원)')[0]?.metricBeside?.agreement).toBe('agrees');
  });
});
