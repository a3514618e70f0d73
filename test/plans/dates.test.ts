import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../rules/src/engine/lint.ts';
import basisDates from '../../rules/src/rules/basis-dates.ts';
import yearlyBasis from '../../rules/src/rules/yearly-basis.ts';
import { growth, LINEAR } from '../harness/growth.ts';
import { draftOf } from '../harness/settings.ts';

/** Each year of a table and each basis date of the golden permit plan is changed in turn, and each change is found. */

const golden = readFileSync(new URL('./golden/location-permit-2018.md', import.meta.url), 'utf8');
const RULES = [yearlyBasis, basisDates];

function found(text: string): readonly string[] {
  const { plan, settings } = draftOf(text, RULES);
  return lint(plan, settings, { rules: RULES }).findings.map(({ rule, message }) => `${rule} ${message}`);
}

/** Tables with a header of years: where each starts, and its lines. */
const tables = [...golden.matchAll(/(?<=\n\n)\|[^\n]*\| ?(?:2015|2019)년 ?\|[^\n]*\n(?:\|[^\n]*\n)+/g)].map(({ 0: table, index }) => ({
  table,
  index,
  heading: golden.slice(0, index).match(/^#{2,4} .*$/gm)!.at(-1)!,
}));

const columns = tables.flatMap(({ table, index, heading }) =>
  cellsOf(table.split('\n')[0]!).flatMap((label, column) => (/^\d{4}년$/.test(label) ? [{ table, index, heading, label, column }] : [])),
);

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function without(table: string, column: number): string {
  return table.replaceAll(/^\|.*\|$/gm, (line) => {
    const cells = line.split('|');
    return [...cells.slice(0, column + 1), ...cells.slice(column + 2)].join('|');
  });
}

describe('of the golden permit plan', () => {
  test('unchanged, nothing is found', () => expect(found(golden)).toEqual([]));

  test.each(columns)('$heading without $label', ({ table, index, column }) => {
    const cut = golden.slice(0, index) + without(table, column) + golden.slice(index + table.length);
    expect(found(cut)).toEqual([expect.stringMatching(/^(?:yearly-basis missing-years|basis-dates accounts-)/)]);
  });

  const dates = [...golden.matchAll(/(?<year>2017|2018)년 (?:6월 30|9월 30|12월 31)일(?= ?(?:현재|을 기준))/g)];
  test.each(dates.flatMap(({ 0: date, index }) => [-2, -1, 1, 2].map((by) => ({ date, index, by }))))('$date $by years away', ({ date, index, by }) => {
    const shifted = golden.slice(0, index) + date.replace(/^\d{4}/, (year) => String(Number(year) + by)) + golden.slice(index + date.length);
    expect(found(shifted)).toEqual([expect.stringMatching(/^basis-dates (?:other-day|after-application)$/)]);
  });

  test.each([
    ['### (1) 사업개요', /산출근거|곱하였습니다|원에/g],
    ['### (3) 자금조달계획', /산출근거|곱하였습니다|셈하였습니다|1인당|부속서류/g],
    ['### (3) 시스템 관리ㆍ운영', /산출근거|견적서|1국에/g],
    ['### (3) 시스템ㆍ네트워크 보안 및 장애대책', /산출근거|견적서/g],
  ])('%s without how its amounts were worked out', (heading, words) => {
    const start = golden.indexOf(heading);
    const end = golden.indexOf('\n## ', start);
    const next = golden.indexOf('\n### ', start);
    const section = golden.slice(start, next < 0 ? end : Math.min(next, end));
    expect(found(golden.replace(section, section.replaceAll(words, '…')))).toEqual(['yearly-basis no-basis']);
  });

  test('how many there are', () => {
    console.log(`tables by year: ${tables.length}, years of them: ${columns.length}, basis dates: ${dates.length}`);
    expect(columns.length).toBeGreaterThanOrEqual(33);
    expect(dates.length).toBeGreaterThanOrEqual(5);
  });
});

test('dates and tables by year of a plan twice as long are read in twice the time', () => {
  const draft = (count: number) => {
    const table = (n: number) => `(단위: 백만원)\n\n| 설비 | 2019년 | 2020년 |\n|---|---|---|\n| 서버 ${n} | 1 | 2 |\n`;
    const tables = Array.from({ length: count }, (_, n) => table(n)).join('\n');
    const dates = Array.from({ length: count }, (_, n) => `2018년 ${(n % 12) + 1}월 말 현재의 물가`);
    const text = `# 제2권 영업계획서\n\n## (3) 자금조달계획\n\n${tables}\n${dates.join(', ')}\n\n${dates.map((date) => `- ${date}입니다.`).join('\n')}\n`;
    return draftOf(`---\ndadeumi: { profile: location-permit-2018, applicationDate: 2018-11-05 }\n---\n\n${text}`, RULES);
  };
  const drafts = new Map([100, 800].map((count) => [count, draft(count)]));
  const examined = (count: number) => {
    const { plan, settings } = drafts.get(count)!;
    return lint(plan, settings, { rules: RULES }).examined;
  };
  expect(examined(100)).toEqual({ [yearlyBasis.id]: 201, [basisDates.id]: 200 });
  expect(growth(100, examined)).toBeLessThan(LINEAR);
});
