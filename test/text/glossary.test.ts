import { expect, test } from 'vitest';
import { glossesFor, glossingsAt, heardEnd } from '../../rules/src/text/gloss/fixes.ts';
import { GLOSSARY, GLOSSARY_SOURCES, inGlossary } from '../../rules/src/text/glossary/glossary.ts';
import { LOAN_WORDS } from '../../rules/src/text/glossary/loan-words.ts';
import { particle } from '../../rules/src/text/josa.ts';
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

test('every acronym has the names of its letters, and is read by them or as a word', () => {
  const letters = new Map(GLOSSARY.map(({ term, letters }) => [term, letters]));
  expect(['SaaS', 'MaaS', 'DDoS', 'AI', 'R&D'].map((term) => letters.get(term))).toEqual([
    '에스에이에이에스',
    '엠에이에이에스',
    '디디오에스',
    '에이아이',
    '아르앤디',
  ]);
  expect(['platform', '거버넌스', '5G'].map((term) => letters.get(term))).toEqual([undefined, undefined, undefined]);
});

test('a refined form is a gloss that does not only spell the term', () => {
  expect(inGlossary('platform')?.refined).toEqual(['기반', '거래터']);
  expect(inGlossary('거버넌스')?.refined).toEqual(['민관 협치', '협치']);
  expect(inGlossary('REST')?.refined).toEqual([]);
});

test.each([
  ['QR코드를', '정보 무늬(QR코드)', '큐아르코드(QR코드)'],
  ['TF팀이', '전담 조직(TF팀)', '티에프팀(TF팀)'],
  ['MZ세대입니다', '엠제트 세대(MZ세대)'],
  ['D2C 판매가', '소비자 직접 판매(D2C)', '디투시(D2C)'],
  ['D2C 판매량이', '소비자 직접 판매(D2C)', '디투시(D2C)'],
  ['MQTT코드로', '엠큐티티코드(MQTT코드)'],
])('a gloss reads right before the words after the term: %s', (text, ...written) => {
  const end = text.search(/[^A-Z0-9]/u);
  expect(glossingsAt(text, [0, end], []).map((glossing) => glossing.written)).toEqual(written);
});

test('what a gloss takes the place of: a noun that it says itself, and no other', () => {
  const taken = (text: string) => text.slice(...glossingsAt(text, [0, 3], [])[0]!.span);
  expect(['D2C 판매가', 'D2C 판매량이', 'D2C판매 비중', 'D2C 시장'].map(taken)).toEqual(['D2C 판매', 'D2C', 'D2C판매', 'D2C']);
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
  expect(['MQTT', 'R&D', 'B2B', 'ISMS-P', 'OECD'].map(letterNames)).toEqual([
    '엠큐티티',
    '아르앤디',
    '비투비',
    '아이에스엠에스피',
    '오이시디',
  ]);
  expect(['KAIST', 'NASA', 'NAVER', 'GLONASS', 'NVIDIA', 'UNIST'].map(letterNames)).toEqual(new Array(6).fill(undefined));
  expect(['SaaS', 'DDoS', 'MySQL', 'PoC', 'iOS'].map(letterNames)).toEqual(new Array(5).fill(undefined));
  expect(['Docker', 'cloud', 'A', 'ABCDEFGHIJ'].map(letterNames)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['YouTube', 'OpenAI', 'SaaS'].map(isAcronym)).toEqual([false, false, true]);
});

test('the particle follows how a term is said', () => {
  const said = (terms: string[]) => terms.map((term) => particle(heardEnd(term) ?? '', '을/를'));
  expect(said(['App', 'K-POP', '弗', '中国', 'MySQL', 'Booking', 'GPU', 'CCTVs'])).toEqual([
    '을',
    '을',
    '을',
    '을',
    '을',
    '을',
    '를',
    '를',
  ]);
  expect(said(['NAVER', 'PoC', 'NVMe', 'HR', 'iOS', 'Café', 'In', 'KAIST'])).toEqual(['를', '를', '를', '를', '를', '를', '을', '를']);
  expect(['Надёжный', 'アンシン', '龘'].map(heardEnd)).toEqual([undefined, undefined, undefined]);
});

test('of several glosses the words beside a term choose', () => {
  expect(glossesFor('IP', [], { before: '', after: ' 주소를' })[0]).toBe('인터넷 규약');
  expect(glossesFor('IP', [], { before: '', after: ' 사업' })[0]).toBe('지식 재산');
  expect(glossesFor('CI', [], { before: '', after: '/CD' })[0]).toBe('지속적 통합');
  expect(glossesFor('CD', [], { before: 'CI/', after: '를' })[0]).toBe('지속적 배포');
});

test('readings of common Hanja', () => {
  expect(['中国', '高得點者', '酒類', '弗'].map(hanjaReading)).toEqual(['중국', '고득점자', '주류', '불']);
  expect(['比', '等全', '舊'].map(hanjaReading)).toEqual(['비', '등전', '구']);
});

test('the author’s glossary comes first, then the built-in one, then letter names', () => {
  expect(glossesFor('KPI', [{ term: 'kpi', gloss: '성과 잣대' }])).toEqual(['성과 잣대', '핵심 성과 지표', '케이피아이']);
  expect(glossesFor('B2B SaaS', [])).toEqual(['기업 간 거래 서비스형 소프트웨어']);
  expect(glossesFor('Docker', [])).toEqual([]);
  expect(glossesFor('化', [])).toEqual(['화']);
});
