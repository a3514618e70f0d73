import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { tablesOf } from '../../rules/src/document/tables.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import financialRatios from '../../rules/src/rules/financial-ratios.ts';
import planAmounts from '../../rules/src/rules/plan-amounts.ts';
import { readFigure } from '../../rules/src/text/figures/figure.ts';
import { totalOf } from '../../rules/src/text/figures/labels.ts';
import { periodOf } from '../../rules/src/text/figures/periods.ts';
import { unitInLabel, wonIn } from '../../rules/src/text/figures/units.ts';
import { wrongTotalsIn } from '../../rules/src/text/figures/wrong-totals.ts';
import { growth, LINEAR } from '../harness/growth.ts';
import { draftOf } from '../harness/settings.ts';

describe('a cell', () => {
  test.each([
    ['1,200', '1200', ''],
    ['12억 3,000만 원', '1230000000', '원'],
    ['950백만원', '950000000', '원'],
    ['1,200천원', '1200000', '원'],
    ['₩35,000', '35000', '원'],
    ['-1,656', '-1656', ''],
    ['△300', '-300', ''],
    ['(1,200)', '-1200', ''],
    ['55.0%', '55', '%'],
    ['70,000 (70%)', '70000', ''],
    ['26명', '26', '명'],
    ['-', '0', ''],
    ['$25', '25', '$'],
  ])('%j is a figure', (text, value, unit) => {
    const reading = readFigure(text);
    expect(reading.kind === 'figure' && [reading.value.toFixed(), reading.unit]).toEqual([value, unit]);
  });

  test.each([
    '40+',
    '약 364',
    '120~180만',
    '35박 × 15유로 ≈ 52만',
    '?',
    '~0원',
    '300만원\uFFFC120만원',
    '10억 이상',
    '2019. 3. 1.',
    '100여 명',
    '3 또는 4',
    '5명 내외',
  ])('%j is not sure', (text) => expect(readFigure(text).kind).toBe('unsure'));

  test.each(['견적서', '미정', '해당 사항'])('%j is words', (text) => expect(readFigure(text).kind).toBe('words'));
});

test.each([
  ['백만원', '1000000'],
  ['천 원', '1000'],
  ['억원', '100000000'],
  ['원', '1'],
  ['백만원, %', '1000000'],
  ['1,000원', '1000'],
  ['십억원', '1000000000'],
])('one %s is %s won', (unit, won) => expect(wonIn(unit)?.toFixed()).toBe(won));

test.each(['명', '천 달러', '천원, 원', '%', '', '대'])('%j is no one unit of won', (unit) => expect(wonIn(unit)).toBeUndefined());

test('a unit stands in the parentheses at the end of a label', () => {
  expect(['금액(백만원)', '금액 [단위: 천원]', '금액(추정) 계', '금액'].map(unitInLabel)).toEqual(['백만원', '천원', '', '']);
});

test.each([
  ['2019년', { year: 2019 }],
  ["'19년", { year: 2019 }],
  ['2019년도', { year: 2019 }],
  ['FY2026', { year: 2026 }],
  ['2019년(1차년도)', { year: 2019, ordinal: 1 }],
  ['1차년도(2019)', { year: 2019, ordinal: 1 }],
  ['3년차', { ordinal: 3 }],
  ['Year 2', { ordinal: 2 }],
  ['1분기', { other: '1분기' }],
  ['19', undefined],
  ['2019년 인력', undefined],
  ['3년', undefined],
  ['2019년 말', { year: 2019 }],
  ['D년', { ordinal: 0 }],
  ['D+1년', { ordinal: 1 }],
  ['T + 2', { ordinal: 2 }],
  ['개시+3년', { ordinal: 3 }],
  ['D', undefined],
  ['개시', undefined],
])('the period of %j', (label, period) => expect(periodOf(label)).toEqual(period));

test.each([
  ['합 계', 3, false],
  ['계', 2, false],
  ['소계', 1, false],
  ['Total', 3, false],
  ['3. 합계(A+B)', 3, false],
  ['총합계', 4, false],
  ['자산총계', 4, true],
  ['투자비 계', 1, true],
])('%s is a total', (label, level, named) => expect(totalOf(label)).toEqual({ level, named }));

test.each(['설계', '통계', '3단계', '회계', '기계', '관계', '누계', '평균', '인건비'])('%s is no total', (label) =>
  expect(totalOf(label)).toBeUndefined(),
);

/** A table of amounts that adds up both ways; changed at one cell by `change`. */
function tableOf(amounts: readonly (readonly number[])[], changed?: readonly [row: number, column: number], change = 0): string {
  const rows = amounts.map((row) => [...row, sum(row)]);
  rows.push(rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!))));
  const written = rows.map((row, at) => row.map((value, column) => value + (changed?.[0] === at && changed[1] === column ? change : 0)));
  const lines = written.map((row, at) => `| ${at === amounts.length ? '합계' : `항목 ${'가나다라마바'[at]}`} | ${row.join(' | ')} |`);
  const years = amounts[0]!.map((_, column) => `${2026 + column}년`);
  return `(단위: 천원)\n\n| 항목 | ${years.join(' | ')} | 합계 |\n|${'---|'.repeat(years.length + 2)}\n${lines.join('\n')}\n`;
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const wrongIn = (text: string) => wrongTotalsIn(parseMarkdown(text, 'a.md')).wrong;

const amounts = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 3, max: 4 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(
      fc.integer({ min: 1, max: 900 }).map((value) => value * 100),
      { minLength: columns, maxLength: columns },
    ),
    {
      minLength: rows,
      maxLength: rows,
    },
  ),
);

test('a table that adds up has nothing wrong, and a changed amount is found once, in its place, with the amount that was there', () => {
  fc.assert(
    fc.property(amounts, fc.nat(5), fc.nat(4), fc.integer({ min: 1, max: 400 }), (table, row, column, change) => {
      expect(wrongIn(tableOf(table))).toEqual([]);
      const at = [row % (table.length + 1), column % (table[0]!.length + 1)] as const;
      const document = parseMarkdown(tableOf(table, at, change * 1000), 'a.md');
      const rows = tablesOf(document)[0]!.rows;
      const found = wrongTotalsIn(document).wrong;
      const placed = found.map(({ kind, cell, others }) => [
        kind,
        rows.findIndex((cells) => cells[cell.column]?.prose === cell.prose),
        cell.column - 1,
        others.length,
      ]);
      expect(placed).toEqual([['both', ...at, 0]]);
      expect(found[0]!.stated.minus(found[0]!.right).toNumber()).toBe(change * 1000);
    }),
    { numRuns: 120 },
  );
});

test('totals of 8,000 rows are checked in time that grows with the rows alone', () => {
  const table = (rows: number) => {
    const lines = Array.from({ length: rows }, (_, n) =>
      n % 10 === 9 ? `| 소계 | ${n} | 3 | ${n} |` : `| 항목 ${n} | ${n * 7} | ${n} | ${n * 8} |`,
    );
    return parseMarkdown(`| 항목 | 2026년 | 2027년 | 합계 |\n|---|---|---|---|\n${lines.join('\n')}\n| 합계 | 1 | 2 | 3 |`, 'a.md');
  };
  const documents = new Map([1000, 8000].map((rows) => [rows, table(rows)]));
  expect(growth(1000, (rows) => wrongTotalsIn(documents.get(rows)!))).toBeLessThan(LINEAR);
});

test('amounts, statements and shares of 8,000 rows are read in time that grows with the rows alone', () => {
  const plan = (rows: number) => {
    const each = (line: (n: number) => string) => Array.from({ length: rows }, (_, n) => line(n)).join('\n');
    const yearly = `(단위: 원)\n\n| 설비 | 2019년 | 2020년 |\n|---|---|---|\n${each((n) => `| 설비 ${n} | ${n} | ${n + 1} |`)}`;
    const books = `(단위: 원)\n\n| 구분 | 2019년 | 2020년 |\n|---|---|---|\n${each((n) => `| ${['총자산', '총부채', '자기자본', '부채비율'][n % 4]} | ${n} | ${n} |`)}`;
    const shares = `| 주주 | 지분율(%) |\n|---|---|\n${each((n) => `| 주주 ${n} | ${n} |`)}`;
    const text = `---\ndadeumi: { profile: location-permit-2018 }\n---\n\n# 제2권 영업계획서\n\n## (2) 소요설비 및 투자계획\n\n${yearly}\n\n## (3) 자금조달계획\n\n${books}\n\n# 제3권 기술계획서\n\n## (3) 시스템 관리ㆍ운영\n\n${yearly}\n\n## 주주\n\n${shares}\n`;
    return draftOf(text, [planAmounts, financialRatios]);
  };
  const drafts = new Map([1000, 8000].map((rows) => [rows, plan(rows)]));
  const examined = (rows: number) => {
    const { plan: draft, settings } = drafts.get(rows)!;
    return lint(draft, settings, { rules: [planAmounts, financialRatios] }).examined;
  };
  expect(examined(1000)[planAmounts.id]).toBe(2000);
  expect(growth(1000, examined)).toBeLessThan(LINEAR);
});

test('4,000 items that all differ, and the subtotals between them, are held against one another in time that grows with them alone', () => {
  const plan = (rows: number) => {
    const each = (by: number) =>
      Array.from({ length: rows }, (_, n) => `| 설비 ${n} | ${n} | ${n + by} |\n| 소계 | ${n} | ${n} |`).join('\n');
    const yearly = (by: number) => `(단위: 원)\n\n| 설비 | 2019년 | 2020년 |\n|---|---|---|\n${each(by)}\n| 합계 | 1 | ${by} |`;
    return draftOf(
      `---\ndadeumi: { profile: location-permit-2018 }\n---\n\n# 제2권 영업계획서\n\n## (2) 소요설비 및 투자계획\n\n${yearly(1)}\n\n# 제3권 기술계획서\n\n## (3) 시스템 관리ㆍ운영\n\n${yearly(9)}\n`,
      [planAmounts],
    );
  };
  const drafts = new Map([500, 4000].map((rows) => [rows, plan(rows)]));
  const found = (rows: number) => {
    const { plan: draft, settings } = drafts.get(rows)!;
    return lint(draft, settings, { rules: [planAmounts] }).findings.length;
  };
  expect(found(500)).toBe(501);
  expect(growth(500, found)).toBeLessThan(LINEAR);
});
