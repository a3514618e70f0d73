import { describe, expect, test } from 'vitest';
import { carried, changeBetween } from '../../extension-browser/src/marks/carry.ts';
import { countsOf, fitting } from '../../extension-browser/src/marks/counts.ts';
import { counterOf } from '../../extension-browser/src/marks/page-counter.ts';

describe('a text is counted', () => {
  test('with and without spaces, as entered, and in bytes', () => {
    expect(countsOf('위치 정보\nAI 사업')).toEqual({
      characters: 10,
      charactersWithoutSpaces: 8,
      units: 11,
      eucKr: 2 * 6 + 4,
      utf8: 3 * 6 + 4,
      notInEucKr: [],
    });
  });

  test('alike however it is composed', () => {
    const text = '개인위치정보 보호';
    expect(countsOf(text.normalize('NFD'))).toEqual({ ...countsOf(text), units: text.normalize('NFD').length });
  });

  test('in EUC-KR as a Korean Windows writes it; what it cannot write is told', () => {
    const text = '똠방각하 뷁 ㎡ ㈜ ① 漢字 ·';
    expect(countsOf(text).eucKr).toBe(2 * 11 + 6);
    expect(countsOf(text).notInEucKr).toEqual([]);
    expect(countsOf('서비스🙂 – 사업‧계획🙂').notInEucKr).toEqual(['🙂', '–', '‧']);
  });
});

describe('what a page counts is told from its own figure', () => {
  test.each([
    ['위치 정보', 5, ['characters', 'units']],
    ['위치 정보', 4, ['charactersWithoutSpaces']],
    ['위치 정보', 9, ['eucKr']],
    ['위치 정보', 13, ['utf8']],
    ['위치\n정보', 5, ['characters', 'units']],
    ['위치\n정보', 6, ['characters']],
    ['위치\n정보', 14, ['utf8']],
    ['위치 정보', 7, []],
  ])('%j with %i', (text, told, countings) => {
    expect(fitting(text, told)).toEqual(countings);
  });
});

describe('the words of a counter', () => {
  test.each([
    ['0/1000자', { now: 0, most: 1000, unit: 'characters' }],
    ['(12 / 2,000 byte)', { now: 12, most: 2000, unit: 'bytes' }],
    [' 현재 12자 / 최대 1,000자 이내', { now: 12, most: 1000, unit: 'characters' }],
    ['\n  0\n  /100\n', { now: 0, most: 100, unit: undefined }],
    ['34바이트/4000바이트', { now: 34, most: 4000, unit: 'bytes' }],
  ])('%j are read', (words, read) => {
    expect(counterOf(words)).toEqual(read);
  });

  test.each(['3/15', '2026/11/22', '1/3 페이지', '최대 1000자', '위치정보 0/1000자 서비스', '1/2', `${'9'.repeat(50)}/1000자`])(
    '%j are not',
    (words) => {
      expect(counterOf(words)).toBeUndefined();
    },
  );
});

describe('marks move with their words', () => {
  const before = '당사는 AI 기반 서비스';
  test.each([
    ['before them', '우리 당사는 AI 기반 서비스', 'AI'],
    ['behind them', '당사는 AI 기반 서비스입니다', 'AI'],
    ['right behind them', '당사는 AI를 기반 서비스', 'AI'],
    ['in them', '당사는 A.I 기반 서비스', undefined],
    ['of them', '당사는 기반 서비스', undefined],
  ])('when something is changed %s', (_, after, words) => {
    const range = carried([4, 6], changeBetween(before, after)!);
    expect(range && after.slice(...range)).toBe(words);
  });

  test('not when nothing is changed', () => {
    expect(changeBetween(before, before)).toBeUndefined();
  });
});
