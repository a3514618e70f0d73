import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Beginnings } from '../../rules/src/text/titles/beginnings.ts';
import { lettersDistance, lineKey, readTitle, titleKey, titleLetters } from '../../rules/src/text/titles/titles.ts';
import { inOtherOrders } from '../../rules/src/text/titles/word-order.ts';

const titleDistance = (a: string, b: string) => lettersDistance(titleLetters(a), titleLetters(b));

test.each([
  ['제 1 권 허가신청법인에 관한 기본사항', '제1권', '허가신청법인에 관한 기본사항', 10],
  ['제1권. 허가신청법인에 관한 기본사항', '제1권', '허가신청법인에 관한 기본사항', 10],
  ['제Ⅰ권 허가신청법인에 관한 기본사항', '제Ⅰ권', '허가신청법인에 관한 기본사항', 10],
  ['1권 영업계획서', '1권', '영업계획서', 10],
  ['제1장사업 개요', '제1장', '사업 개요', 20],
  ['제2절차', '', '제2절차', 0],
  ['제3장소 임차 계획', '', '제3장소 임차 계획', 0],
  ['제3자 제공', '', '제3자 제공', 0],
  ['Ⅳ. 기술계획', 'Ⅳ.', '기술계획', 30],
  ['IV. 기술계획', 'IV.', '기술계획', 30],
  ['Ⅱ-1. 시장', 'Ⅱ-1.', '시장', 30],
  ['1. 문제 인식', '1.', '문제 인식', 40],
  ['1.문제 인식', '1.', '문제 인식', 40],
  ['1-1. 개발동기', '1-1.', '개발동기', 41],
  ['1.1.1 개발동기', '1.1.1', '개발동기', 42],
  ['가. 사업분석', '가.', '사업분석', 50],
  ['가) 사업분석', '가)', '사업분석', 70],
  ['(가) 조직형태', '(가)', '조직형태', 90],
  ['( 1 ) 사업개요', '(1)', '사업개요', 80],
  ['（１） 사업개요', '(1)', '사업개요', 80],
  ['1) 사업개요', '1)', '사업개요', 60],
  ['① 개요', '①', '개요', 100],
  ['㉮ 개요', '㉮', '개요', 110],
  ['□ 일반현황', '□', '일반현황', 120],
  ['□ 1. 일반현황', '1.', '일반현황', 40],
  ['◈ 개요', '◈', '개요', 120],
  ['ㅇ 개요', 'ㅇ', '개요', 130],
  ['○○대학교 산학협력단', '', '○○대학교 산학협력단', 0],
  ['📌 1. 개요', '1.', '개요', 40],
  ['1️⃣ 개요', '1️⃣', '개요', 40],
  ['5 평가 및 선정', '5', '평가 및 선정', 40],
  ['3 단계 일정', '', '3 단계 일정', 0],
  ['1.5 배 성장', '', '1.5 배 성장', 0],
  ['2024. 3. 1. 개정', '', '2024. 3. 1. 개정', 0],
  ['24. 3. 1. 개정', '', '24. 3. 1. 개정', 0],
  ['【사업 개요】', '', '사업 개요', 0],
  ['요약문:', '', '요약문', 0],
  ['제1권', '제1권', '', 10],
  ['요약문', '', '요약문', 0],
])('%s', (line, number, title, level) => {
  expect(readTitle(line)).toMatchObject({ number, title, level });
  expect(readTitle(line.normalize('NFD'))).toMatchObject({ number, title, level });
});

test.each([
  ['위치정보 수집ㆍ이용ㆍ제공사실 확인자료 관리', '위치정보 수집·이용, 제공사실 확인자료 관리'],
  ['허가신청법인의 명세 및 조직', '허가신청법인의 명세·조직'],
  ['추정대차대조표', '추정 재무상태표'],
  ['문제 인식 (Problem)', '문제인식'],
  ['총자산영업이익율', '총자산영업이익률'],
  ['연도별 계획(안)', '년도별 계획'],
])('%s = %s', (a, b) => {
  expect(titleKey(a)).toBe(titleKey(b));
});

test('the distance of titles is in jamo', () => {
  expect(titleDistance('시장분석', '시장분석')).toBe(0);
  expect(titleDistance('시장분석', '시장규모')).toBeGreaterThan(0.4);
  expect(titleDistance('사업화전략', '사업전략')).toBeCloseTo(0.21, 1);
  expect(titleDistance('인적보안', '인적보완')).toBeLessThan(0.12);
});

test.each([
  ['사업개요', []],
  ['관리적ㆍ기술적 보호조치', ['기술적·관리적 보호조치']],
  [
    '수집·이용·제공 동의',
    ['수집·제공·이용 동의', '이용·수집·제공 동의', '이용·제공·수집 동의', '제공·수집·이용 동의', '제공·이용·수집 동의'],
  ],
  ['명세 및 조직', []],
  ['가·나·다·라·마', []],
  ['가·나·다·라 마·바', []],
])('other orders of %s', (title, orders) => {
  expect(inOtherOrders(title)).toEqual(orders);
});

describe('the first letters of keys', () => {
  const pieces = [
    '가',
    '나라',
    '및',
    '년도',
    '재무상태표',
    '이익율',
    '휴지',
    '제1장',
    '제',
    '1. ',
    '(가)',
    '[나]',
    ' ',
    ' - ',
    'A',
    'usb',
    '·',
    '“',
    'é',
    'e\u0301',
    '①',
  ];
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
  const mark = fc.constantFrom('', '-', '*', '1.', '12)', '1234.', '\uF06C');

  test('never pass over a line that has one of them', () => {
    fc.assert(
      fc.property(line, mark, (words, before) => {
        const key = lineKey(words, before);
        expect(key).toBe(readTitle(before === '' ? words : `${before} ${words}`).key);
        expect(new Beginnings([key]).mayBegin(words, before)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('tell that a line has none of them', () => {
    const beginnings = new Beginnings(['사업의개요', '요약문']);
    expect(beginnings.mayBegin('사 업의 개요')).toBe(true);
    expect(beginnings.mayBegin('본 사업은 위치정보를 쓴다.', '-')).toBe(false);
  });
});
