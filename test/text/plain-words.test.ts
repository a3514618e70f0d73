import { expect, test } from 'vitest';
import { GLOSSARY_SOURCES } from '../../rules/src/text/glossary/glossary.ts';
import { LOAN_WORDS, SETTLED } from '../../rules/src/text/glossary/loan-words.ts';
import { OFFICE_WORDS } from '../../rules/src/text/glossary/office-words.ts';
import { plainWordsIn } from '../../rules/src/text/glossary/plain-words.ts';
import { growth, LINEAR } from '../harness/growth.ts';

test('every word stands once, has a source, and is said otherwise by its plainer words', () => {
  const words = [...LOAN_WORDS, ...OFFICE_WORDS].map(([word]) => word);
  expect(new Set(words).size).toBe(words.length);
  for (const [word, , refined, source] of [...LOAN_WORDS, ...OFFICE_WORDS]) {
    expect(refined, word).not.toContain(word);
    expect(GLOSSARY_SOURCES[source], word).toBeDefined();
  }
  expect([...SETTLED].filter((word) => !words.includes(word))).toEqual([]);
});

test('names who recommends the plainer word', () => {
  expect(plainWordsIn('리스크를', [])).toEqual([
    { word: '리스크', span: [0, 3], refined: ['위험'], source: '국립국어원 필수 개선 행정 용어 100, 2018-10-08' },
  ]);
});

test('a compound is found whole, and not its parts', () => {
  expect(plainWordsIn('비즈니스 모델과 비즈니스', []).map(({ word }) => word)).toEqual(['비즈니스 모델', '비즈니스']);
});

test('before 하다 only nouns are offered that take it', () => {
  expect(plainWordsIn('백업한다, 백업을', []).map(({ refined }) => refined)).toEqual([['예비 저장', '여벌 받기']]);
  expect(plainWordsIn('매칭한다', []).map(({ refined }) => refined)).toEqual([['연계', '대응']]);
});

test.each(['리스크 ', '리스크', '「리스크', '풀 ', '인재 풀'])('a text of many %j takes linear time', (piece) => {
  expect(growth(50_000, (size) => plainWordsIn(piece.repeat(size / piece.length), []))).toBeLessThan(LINEAR);
});
