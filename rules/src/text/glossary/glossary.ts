import { isAcronym, namesOf } from '../terms/letters.ts';
import { ACRONYMS } from './acronyms.ts';
import { FOREIGN_WORDS, FORM_TITLES } from './foreign-words.ts';
import { LOAN_WORDS } from './loan-words.ts';

/** Where a gloss was read; `common` is a translation in general use whose source was not seen. */
export const GLOSSARY_SOURCES = {
  'admin-handbook': '행정업무운영 편람(정보 기술(IT), 업무 협정(MOU)의 보기)',
  common: '통용되는 풀이(원문을 확인하지 못함)',
  'easy-korean-2023': '쉬운 우리말 생활, 2023-07-26',
  'easy-startup': '쉬운 우리말 쓰기: 창업 용어',
  'g-enews-2021': '고운 우리말, 쉬운 경제, 2021-08',
  'gyeonggi-2026': '경기도 순화어 58, 2026-02',
  'msit-public-terms': '과학기술정보통신부 공공 용어 개선',
  'new-words-2022': '국립국어원 새말모임, 2022-09',
  'nia-2022': '한국지능정보사회진흥원 순화어 50, 2022-11-25',
  'nikl-2018': '국립국어원 필수 개선 행정 용어 100, 2018-10-08',
  'nikl-2019': '국립국어원 개선 권고, 2018~2019',
  'nikl-2021': '국립국어원 다듬은 말, 2021',
  'nikl-2024-h1': '국립국어원 다듬은 말, 2024 상반기',
  'nikl-2025-11': '국립국어원 다듬은 말 12, 2025-11-04',
  'nikl-2025-h1': '국립국어원 다듬은 말과 전문 용어, 2025 상반기',
  'nikl-public-writing': '국립국어원 공문서 바로쓰기',
  'nikl-unicorn': '국립국어원 다듬은 말: 유니콘 기업',
  'permit-guideline': '개인위치정보사업 허가신청서류 작성요령',
  'pipc-2025': '개인정보보호위원회 보도자료, 2025-06-18',
  'pipc-safe-zone': '개인정보 안심구역 안내',
  statute: '위치정보법, 정보통신융합법 등의 법령 용어',
  'writing-lists': '공문서 점검 목록들(편람과 국립국어원을 인용함)',
} as const;

/** Term, its Hangul spelling, glosses (best first), source, certainty. */
export type GlossaryRow = readonly [
  term: string,
  spelling: string,
  glosses: readonly [string, ...string[]],
  source: keyof typeof GLOSSARY_SOURCES,
  certainty: 'high' | 'medium',
];

/** A term of the built-in glossary. */
export interface GlossaryTerm {
  readonly term: string;
  /** How it is read: letter names (`시시티브이`) or transliteration (`사스`). */
  readonly spelling: string;
  /** Names of its letters, where it is an acronym: what it is read as by those who do not say it as a word (`에스에이에이에스`). */
  readonly letters?: string;
  /** The Hangul to put before `(term)`, best first. */
  readonly glosses: readonly [string, ...string[]];
  /** 다듬은 말: the glosses that say it in plainer Korean, and do not only spell it. */
  readonly refined: readonly string[];
  readonly source: keyof typeof GLOSSARY_SOURCES;
  readonly certainty: 'high' | 'medium';
}

/** Every term of the glossary, loan words in Hangul last. */
export const GLOSSARY: readonly GlossaryTerm[] = [...ACRONYMS, ...FOREIGN_WORDS, ...FORM_TITLES, ...LOAN_WORDS].map(
  ([term, spelling, glosses, source, certainty]): GlossaryTerm => ({
    term,
    spelling,
    glosses,
    source,
    certainty,
    ...(isAcronym(term) && { letters: namesOf(term) }),
    refined: glosses.filter((gloss) => gloss !== spelling),
  }),
);

const exact = new Map(GLOSSARY.map((entry) => [entry.term, entry]));
const folded = new Map(GLOSSARY.filter(({ term }) => term !== term.toUpperCase()).map((entry) => [entry.term.toLowerCase(), entry]));
const formTitles = new Set(FORM_TITLES.map(([term]) => term.toLowerCase()));

/** The glossary's entry for a term. Acronyms match in capitals only, since `IT` is not `it`. */
export function inGlossary(term: string): GlossaryTerm | undefined {
  return exact.get(term) ?? folded.get(term.toLowerCase());
}

/** Is it one of the fixed English titles of the PSST form? */
export function isFormTitle(term: string): boolean {
  return formTitles.has(term.toLowerCase());
}
