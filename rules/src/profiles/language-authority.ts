import { citing } from './define.ts';
import type { Profile } from './schema.ts';

/** What clear and plain wording rests on: no agency's guideline that was read speaks of it. */
export const WORDING_SOURCES = {
  'office-rules': {
    title: '행정업무의 운영 및 혁신에 관한 규정 제7조, 같은 규정 시행규칙 제2조',
    publisher: '행정안전부',
    url: 'https://www.law.go.kr/법령/행정업무의운영및혁신에관한규정',
    published: null,
    checked: '2026-11-21',
  },
} satisfies Profile['sources'];

/** The rules of wording, which no guideline that was read has of its own. */
export const WORDING_AUTHORITY: Profile['rules'] = {
  'consistent-terms': {
    severity: 'warning',
    basis: citing('office-rules').derived(
      '제7조 제2항',
      '문서를 명확하고 알기 쉽게 적는다는 원칙을 사업계획서의 용어에 미루어 적용합니다',
      'Documents are to be clear and easily understood; applied to the terms of plans by analogy',
    ),
  },
  'plain-korean': {
    basis: citing('office-rules').derived(
      '제7조 제2항',
      '일반화되지 않은 전문용어를 피하고 알기 쉽게 적는다는 원칙을 사업계획서에 미루어 적용합니다',
      'Documents avoid terms that are not in general use; applied to plans by analogy',
    ),
  },
};

/** What the language rules rest on where an agency's guideline says nothing of language: law for public documents, by analogy. */
export const LANGUAGE_SOURCES = {
  'language-act': {
    title: '국어기본법 제14조, 같은 법 시행령 제11조',
    publisher: '문화체육관광부',
    url: 'https://www.law.go.kr/법령/국어기본법',
    published: null,
    checked: '2026-11-21',
  },
  ...WORDING_SOURCES,
  'measures-act': {
    title: '계량에 관한 법률 제6조',
    publisher: '산업통상자원부',
    url: 'https://www.law.go.kr/법령/계량에관한법률',
    published: null,
    checked: '2026-11-21',
  },
} satisfies Profile['sources'];

/** The language rules as warnings: those laws bind agencies, not applicants. */
export const LANGUAGE_AUTHORITY: Profile['rules'] = {
  'foreign-term-gloss': {
    severity: 'warning',
    basis: citing('language-act').derived(
      '제14조 제1항',
      '공문서는 한글로 쓰고 외국 글자는 괄호 안에 적는다는 원칙을 사업계획서에 미루어 적용합니다',
      'Public documents are in Hangul with foreign letters in parentheses; applied to plans by analogy',
    ),
  },
  ...WORDING_AUTHORITY,
  'metric-units': {
    severity: 'warning',
    basis: citing('measures-act').derived(
      '제6조',
      '비법정단위를 쓰지 못하게 한 원칙을 사업계획서에 미루어 적용합니다',
      'Non-legal units may not be used in trade and advertising; applied to plans by analogy',
    ),
  },
  'won-amounts': {
    severity: 'warning',
    basis: citing('office-rules').derived(
      '시행규칙 제2조',
      '금액을 원으로 적는 공문서의 방식과 심사 관행을 사업계획서에 미루어 적용합니다',
      'Amounts in public documents are in won; applied to plans by analogy',
    ),
  },
};
