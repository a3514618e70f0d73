import type { Locale } from '@dadeumi/rules';

const ko = {
  title: '보완요구서와 계획서의 관련 절',
  due: (words: string, line: number) => `보완기한: ${words} (${line}행)`,
  noDue: '보완기한: 보완요구서에서 찾지 못했습니다.',
  by: { number: '번호로 찾음', title: '제목으로 찾음', words: '인용한 말로 찾음', above: '위 줄에 따름' },
  absent: '이 절이 계획서에 없습니다.',
  clean: '지금 발견 없음',
  counts: (error: number, warning: number, info: number) => `지금 오류 ${error}건, 경고 ${warning}건, 참고 ${info}건`,
  unmatched: '관련 절을 찾지 못했습니다. 어느 절인지 사람이 정하세요.',
  others: '요구로 보이지 않는 줄',
  line: (line: number) => `${line}행`,
  columns: ['번호', '보완요구서', '보완 요구', '계획서의 관련 절', '지금의 발견'],
  summary: (all: number, absent: number, unmatched: number) =>
    `요구 ${all}줄: 관련 절을 찾은 줄 ${all - unmatched}, 그중 절이 계획서에 없는 줄 ${absent}, 찾지 못한 줄 ${unmatched}.`,
};

/** What is said of a request beside a plan. */
export const supplementWords: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    title: 'The request for supplements beside the plan',
    due: (words, line) => `Due: ${words} (line ${line})`,
    noDue: 'Due: not found in the request.',
    by: { number: 'by its number', title: 'by its title', words: 'by the words quoted', above: 'as the line above' },
    absent: 'The plan has no such section.',
    clean: 'nothing found now',
    counts: (error, warning, info) => `now ${error} errors, ${warning} warnings, ${info} info`,
    unmatched: 'No section was found. Decide which one is meant.',
    others: 'Lines that do not look like a request',
    line: (line) => `line ${line}`,
    columns: ['No.', 'Request', 'Asked for', 'Section of the plan', 'Found now'],
    summary: (all, absent, unmatched) =>
      `Lines asked for: ${all}; with a section: ${all - unmatched}, of which the plan lacks it: ${absent}; without: ${unmatched}.`,
  },
};
