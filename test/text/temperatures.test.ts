import { describe, expect, test } from 'vitest';
import { converted, equation } from '../../rules/src/text/quantities/conversion.ts';
import { quantitiesOf } from '../../rules/src/text/quantities/metric-beside.ts';
import type { Quantity } from '../../rules/src/text/quantities/quantity.ts';

const notMetric = (text: string): Quantity[] => quantitiesOf(text).filter((quantity): quantity is Quantity => quantity.unit !== 'metric');

describe('degrees Fahrenheit', () => {
  test.each<[text: string, words: string, celsius: string]>([
    ['화씨 98도이다', '화씨 98도', '37℃'],
    ['화씨 98도였다', '화씨 98도', '37℃'],
    ['화씨 백 도까지', '화씨 백 도', '38℃'],
    ['화씨(℉) 100도를', '화씨(℉) 100도', '38℃'],
    ['화씨 100℉를', '화씨 100℉', '38℃'],
    ['350°F 오븐', '350°F', '177℃'],
    ['98 °F에서', '98 °F', '37℃'],
    ['100도F를', '100도F', '38℃'],
    ['영하 화씨 4도에서', '영하 화씨 4도', '-20℃'],
    ['화씨 영하 4도에서', '화씨 영하 4도', '-20℃'],
    ['화씨 -4도에서', '화씨 -4도', '-20℃'],
    ['−4℉에서', '−4℉', '-20℃'],
    ['-40°F에서 158°F(-40℃에서 70℃)', '-40°F에서 158°F', '-40℃에서 70℃'],
    ['-4~32°F에서', '-4~32°F', '-20~0℃'],
    ['-40°F ~ -4°F에서', '-40°F ~ -4°F', '-40℃ ~ -20℃'],
    ['68-72℉를', '68-72℉', '20-22℃'],
    ['화씨 32~50도에서', '화씨 32~50도', '0~10℃'],
    ['화씨 32도~50도에서', '화씨 32도~50도', '0℃~10℃'],
    ['화씨 32도에서 50도 사이', '화씨 32도에서 50도', '0℃에서 10℃'],
    ['온도차 10°F 이내', '10°F', '5.56℃'],
    ['18°F 차이가 난다', '18°F', '10℃'],
    ['오차 ±9℉', '9℉', '5℃'],
  ])('%s', (text, words, celsius) => {
    const found = notMetric(text);
    expect(found.map((quantity) => [quantity.text, converted(quantity)])).toEqual([[words, celsius]]);
  });

  test('a word between two that name their scale parts them', () => {
    expect(notMetric('보관은 영하 40°F부터 158°F까지').map(({ text }) => text)).toEqual(['영하 40°F', '158°F']);
  });

  test.each(['섭씨 20도', '100도를', '20℃', 'F 등급 3개', '100 F', '인구 100만 도시', '2.0F'])('%s is none', (text) => {
    expect(notMetric(text)).toEqual([]);
  });

  test.each<[text: string, agreement: string]>([
    ['화씨 32도(섭씨 0도)', 'agrees'],
    ['섭씨 0도(화씨 32도)', 'agrees'],
    ['-4°F(-20℃)', 'agrees'],
    ['-4°F(20℃)', 'differs'],
    ['화씨 100도(섭씨 38도)', 'agrees'],
    ['화씨 100도(섭씨 50도)', 'differs'],
    ['화씨 98도(37도)', 'agrees'],
  ])('%s', (text, agreement) => {
    expect(notMetric(text).map(({ metricBeside }) => metricBeside?.agreement)).toEqual([agreement]);
  });

  test('a difference has an equation without a zero', () => {
    expect(notMetric('온도차 10°F').map(equation)).toEqual(['℃ 차이 = ℉ 차이 × 5/9']);
  });
});
