import { expect, test } from 'vitest';
import { glossesFor } from '../../rules/src/text/gloss/fixes.ts';
import { GLOSSARY, GLOSSARY_SOURCES, inGlossary } from '../../rules/src/text/glossary/glossary.ts';
import { LOAN_WORDS } from '../../rules/src/text/glossary/loan-words.ts';
import { hanjaReading, isAcronym, letterNames } from '../../rules/src/text/terms/letters.ts';
import { termsIn } from '../../rules/src/text/terms/terms.ts';

test('every term stands once, has a source, and its glosses are Hangul that can stand before parentheses', () => {
  expect(GLOSSARY.length).toBeGreaterThanOrEqual(293);
  expect(new Set(GLOSSARY.map(({ term }) => term)).size).toBe(GLOSSARY.length);
  for (const { term, spelling, glosses, source } of GLOSSARY) {
    expect(GLOSSARY_SOURCES[source], term).toBeDefined();
    for (const gloss of [spelling, ...glosses]) {
      expect(gloss, term).toMatch(/^[가-힣0-9][가-힣0-9·%, ]*$/u);
      expect(termsIn(gloss), term).toEqual([]);
    }
  }
});

test('every foreign entry is a term when it stands alone, but for those that are read as numbers', () => {
  const loans = new Set(LOAN_WORDS.map(([term]) => term));
  const missed = GLOSSARY.filter(({ term }) => !loans.has(term) && termsIn(term)[0]?.text !== term).map(({ term }) => term);
  expect(missed).toEqual(['5G']);
});

test('acronyms match in capitals only', () => {
  expect(inGlossary('IT')?.glosses[0]).toBe('정보 기술');
  expect(inGlossary('it')).toBeUndefined();
  expect(inGlossary('Big Data')?.spelling).toBe('빅데이터');
  expect(inGlossary('Saas')?.term).toBe('SaaS');
});

test('letter names of acronyms that no glossary knows', () => {
  expect(['MQTT', 'R&D', 'B2B', 'ISMS-P', 'IoT'].map(letterNames)).toEqual([
    '엠큐티티',
    '아르앤디',
    '비투비',
    '아이에스엠에스피',
    '아이오티',
  ]);
  expect(['Docker', 'cloud', 'A', 'ABCDEFGHIJ'].map(letterNames)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['YouTube', 'OpenAI', 'SaaS'].map(isAcronym)).toEqual([false, false, true]);
});

test('readings of common Hanja', () => {
  expect(['比', '等全', '舊'].map(hanjaReading)).toEqual(['비', '등전', '구']);
});

test('the author’s glossary comes first, then the built-in one, then letter names', () => {
  expect(glossesFor('KPI', [{ term: 'kpi', gloss: '성과 잣대' }])).toEqual(['성과 잣대', '핵심 성과 지표', '케이피아이']);
  expect(glossesFor('B2B SaaS', [])).toEqual(['기업 간 거래 서비스형 소프트웨어']);
  expect(glossesFor('Docker', [])).toEqual([]);
  expect(glossesFor('化', [])).toEqual(['화']);
});
