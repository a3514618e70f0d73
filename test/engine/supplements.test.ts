import { readFileSync } from 'node:fs';
import { parseMarkdown, planOf, readFrontMatter, resolveSettings, supplementsOf } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../harness/growth.ts';

const PLAN = readFileSync(new URL('../plans/golden/location-permit-2018.md', import.meta.url), 'utf8');

const read = (text: string) => {
  const document = parseMarkdown(text, '계획서.md');
  return {
    plan: planOf(document),
    settings: resolveSettings({ documents: [document.id], frontMatter: [readFrontMatter(document)] }).settings,
  };
};
const GOLDEN = read(PLAN);

function besides(request: string, plan?: string) {
  const { plan: documents, settings } = plan === undefined ? GOLDEN : read(plan);
  return supplementsOf(request, documents, settings);
}

/** The sections of each line: how each was found, and its title; `!` where the plan lacks it. */
const found = (request: string, plan?: string) =>
  besides(request, plan).lines.map(({ sections }) => sections.map(({ by, title, place }) => `${by} ${place ? '' : '!'}${title}`));

describe('a section is found', () => {
  test.each([
    ['by volume and clauses', '1. 제2권 나(1)의 내부관리계획을 보완', ['number 제2권 나. (1) 보호계획의 수립 및 관리']],
    ['written otherwise', '1. 제1권-가-(2)-(나) 보완', ['number 제1권 가. (2) (나) 임원들의 신상명세 및 수임권한']],
    ['without 제', '- 2권 나.(1) 보완', ['number 제2권 나. (1) 보호계획의 수립 및 관리']],
    ['under a title on the way', '1. 제2권 나. (2) 인적보안 중 (나)목', ['number 제2권 나. (2) (나) 접근권한통제 등 내·외부 인적보안']],
    ['by chapters for clauses', '1. 제3권 제2장 제1절을 보완', ['number 제3권 나. (1) 개인위치정보주체의 권리보호']],
    ['never by a volume for its chapter', '1. 제3권 제9장 제1절을 보완', []],
    [
      'with half brackets',
      '□ 제3권 기술계획서\n 3) 나. 1) 다) 제공 절차 흐름도',
      ['number 제3권 나. (1) (다) 위치기반서비스사업자에게 개인위치정보를 제공하는 절차 및 방법'],
    ],
    ['by a volume', '○ 제3권의 문장을 다듬을 것', ['number 제3권 기술계획서']],
    ['by title, with a particle', '가. 자금조달계획의 산출근거를 적을 것', ['title 제2권 가. (3) 자금조달계획']],
    ['by a title with a slip of the pen', '1. 시스템 품질보중 목표를 적을 것', ['title 제3권 가. (2) 시스템 품질보증']],
    ['by a quoted title', '1. ‘위치정보 보호정책 및 실행계획’을 고칠 것', ['title 제2권 나. (1) (가) 위치정보보호정책 및 실행계획']],
    ['by words quoted from the plan', '1. “경영본부” 인력을 확인', ['words 제1권 가. (2) (가) 조직형태']],
    ['decomposed', '1. 시스템 품질보증을 고칠 것'.normalize('NFD'), ['title 제3권 가. (2) 시스템 품질보증']],
    ['never by other words', '1. 회사 연혁을 3부 제출하고 2018. 3. 1.의 매출 2.5배를 확인', []],
  ])('%s', (_, request, sections) => {
    expect(found(request)).toEqual([sections]);
  });

  test('by chapters of a plan that has them', () => {
    const plan = '# 제2권 가\n\n## 제2장 나\n\n### 제1절 다\n\n글\n\n# 제3권 라\n\n## 제2장 마\n\n### 제1절 바\n\n글\n';
    expect(found('1. 제3권 제2장 제1절을 보완', plan)).toEqual([['number 제3권 제2장 제1절 바']]);
  });

  test('or told as one that the plan lacks', () => {
    expect(found('1. 제2권 가(3) 보완\n2. 자금조달계획 보완', PLAN.replace('### (3) 자금조달계획', '### (3) 삭제함'))).toEqual([
      [expect.stringContaining('number 제2권 가. (3) 삭제함')],
      ['title !제2권 가. (3) 자금조달계획'],
    ]);
    expect(found('1. 제3권 나(3)(가) 보완', PLAN.slice(0, PLAN.indexOf('# 제3권')))).toEqual([
      [expect.stringMatching(/^number !제3권 나\. \(3\) \(가\) /)],
    ]);
  });
});

describe('every layout is read line by line, and no line is lost', () => {
  test('a table with its columns, a cell that spans rows, and its head', () => {
    const request =
      '| 연번 | 항목 | 보완사항 |\n|---|---|---|\n| 1 | 제2권 나(1) | 하나 \\| 둘 |\n| 2 | | **셋** |\n| 3 | 시스템 체계 | 넷 |';
    const { lines, others } = besides(request);
    expect(lines).toMatchObject([
      { number: '1', subject: '제2권 나(1)', words: '하나 | 둘', range: [33, 59] },
      { number: '2', subject: '제2권 나(1)', words: '셋' },
      { number: '3', subject: '시스템 체계', words: '넷' },
    ]);
    expect(others.map(({ words }) => words)).toEqual(['연번 | 항목 | 보완사항']);
    expect(found(request).flat()).toEqual([
      'number 제2권 나. (1) 보호계획의 수립 및 관리',
      'number 제2권 나. (1) 보호계획의 수립 및 관리',
      'title 제3권 가. (1) 시스템 체계',
    ]);
    for (const row of [
      '| 연번 | 구분 | 보완사항 |\n|---|---|---|\n| 3 | 제3권 | 시스템 품질보증의 목표 |',
      '| 연번 | 구분 | 항목 | 보완사항 |\n|---|---|---|---|\n| 3 | 제3권 | 시스템 품질보증 | 목표 |',
      '| 연번 | 권 | 제목 | 보완사항 |\n|---|---|---|---|\n| 3 | 제3권 | 시스템 품질보증 | 목표 |',
      '| 3 | 제3권 | 시스템 품질보증 | 목표 |',
    ])
      expect(found(row)).toEqual([['title 제3권 가. (2) 시스템 품질보증']]);
    expect(found('| 연번 | 구분 | 보완사항 |\n|---|---|---|\n| 3 | 제3권 | 조직형태와 맞출 것 |')).toEqual([['number 제3권 기술계획서']]);
    expect(besides('연번|항목|보완사항\n1|시스템 체계|하나').lines).toMatchObject([{ subject: '시스템 체계', words: '하나' }]);
  });

  test('lines below a line, lines that go on, headings above', () => {
    const request =
      '## 제3권 기술계획서\r\n\r\n○ 시스템 체계: 수집서버\r\n  를 적을 것\r\n  - 전환 시간\r\n○ 다. 그 밖의 사항\r\n※ 붙임 참조\r\n\r\n고맙습니다.';
    const { lines, others } = besides(request);
    expect(lines.map(({ words, below }) => [words, below])).toEqual([
      ['○ 시스템 체계: 수집서버 를 적을 것', undefined],
      ['- 전환 시간', 0],
      ['○ 다. 그 밖의 사항', undefined],
    ]);
    expect(found(request)).toEqual([
      ['title 제3권 가. (1) 시스템 체계'],
      ['above 제3권 가. (1) 시스템 체계'],
      ['title 제3권 다. 그 밖의 사항'],
    ]);
    expect(others.map(({ words }) => words)).toEqual(['제3권 기술계획서', '※ 붙임 참조', '고맙습니다.']);
  });

  test('the frame of the letter asks for nothing, nor does a title over the lines below it', () => {
    const request = `1. 귀사의 무궁한 발전을 기원합니다.
2. 귀사의 허가신청과 관련하여 아래와 같이 보완을 요구하오니 제출하여 주시기 바랍니다.

- 아    래 -

○ 보완기한: 2026. 3. 15.까지
□ 제1권 사업계획 일반
 1. 조직형태를 아래와 같이 보완할 것
□ 제3권 기술계획서
 1. 다음 사항을 적을 것
  가. 전환 시간
- 다음 -
□ 제2권 영업계획서
`;
    const { lines, others, due } = besides(request);
    expect(lines.map(({ words, below }) => [words, below])).toEqual([
      ['1. 조직형태를 아래와 같이 보완할 것', undefined],
      ['1. 다음 사항을 적을 것', undefined],
      ['가. 전환 시간', 1],
      ['□ 제2권 영업계획서', undefined],
    ]);
    expect(others).toHaveLength(7);
    expect(due).toMatchObject([{ day: '2026-03-15' }]);
    expect(found(request).slice(0, 3)).toEqual([
      ['title 제1권 가. (2) (가) 조직형태'],
      ['above 제3권 기술계획서'],
      ['above 제3권 기술계획서'],
    ]);
  });

  test.each([
    '1. 귀사의 협조에 깊이 감사드립니다.',
    '1. 2026. 1. 5. 신청하신 허가와 관련입니다.',
    '2. 검토한 결과 아래와 같이 보완이 필요하오니 제출하여 주시기 바랍니다.',
    '2. 붙임의 보완사항을 보완하여 2026. 3. 15.까지 제출하여 주시기 바랍니다.',
    '3. 문의처: 담당 부서',
  ])('of the letter: %s', (line) => {
    const { lines, others } = besides(`${line}\n\n가. 조직형태를 다음과 같이 보완이 필요합니다`);
    expect(lines.map(({ words }) => words)).toEqual(['가. 조직형태를 다음과 같이 보완이 필요합니다']);
    expect(others.map(({ words }) => words)).toEqual([line]);
  });

  test('paragraphs alone', () => {
    expect(besides('조직형태를 자세히 적으세요.\n\n매출을 확인하세요.').lines.map(({ words }) => words)).toEqual([
      '조직형태를 자세히 적으세요.',
      '매출을 확인하세요.',
    ]);
  });

  test('whatever it holds, its words are in one list or the other', () => {
    for (const request of [
      '| a |',
      '|',
      '||||',
      '---',
      '1.\n가.',
      '- \n',
      '제2권',
      `○ ${'가'.repeat(100_000)}`,
      '‘'.repeat(500),
      '( (1) '.repeat(500),
    ]) {
      const { lines, others } = besides(request);
      const words = [...lines, ...others].map((one) => one.words).join('');
      expect(words !== '' || /^[|\-\s]*$/.test(request)).toBe(true);
    }
  });
});

describe('the term is as the request states it', () => {
  test.each([
    ['2026. 3. 15.(일)까지 보완하여 제출하시기 바랍니다.', '2026. 3. 15.(일)까지', '2026-03-15'],
    ['보완기한: 2026년 3월 15일', '2026년 3월 15일', '2026-03-15'],
    ['제출 기한 : 2026-03-15 18:00까지', '2026-03-15 18:00까지', '2026-03-15'],
    ['3월 15일까지 회신 바랍니다.', '3월 15일까지', undefined],
    ['이 통지를 받은 날부터 10일 이내에 제출하십시오.', '받은 날부터 10일 이내', undefined],
  ])('%s', (line, words, day) => {
    const { due } = besides(`보완 요구\n\n${line}\n\n1. 조직형태 보완`);
    expect(due).toHaveLength(1);
    expect(due[0]!.words).toContain(words);
    expect(due[0]!.day).toBe(day);
  });

  test.each([
    '1. 2019년 12월 31일까지의 매출을 적어 제출할 것',
    '1. 2019. 3. 1. 개시 일정을 보완할 것',
    '1. 조직형태를 보완할 것',
    '2018. 11. 5. 접수한 신청',
  ])('none in: %s', (line) => {
    expect(besides(line).due).toEqual([]);
  });
});

test('a long request takes time with its length', () => {
  const request = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at + 1}. 제2권 나(1) ${'낱말을 적을 것 '.repeat(5)}`).join('\n');
  expect(growth(20, (count) => besides(request(count)))).toBeLessThan(LINEAR);
});
