import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../rules/src/document/document.ts';
import type { Cell } from "../../rules/src/document/tables.ts";
import { lint } from '../../rules/src/engine/lint.ts';
import financialRatios from '../../rules/src/rules/financial-ratios.ts';
import planAmounts from '../../rules/src/rules/plan-amounts.ts';
import tableTotals from '../../rules/src/rules/table-totals.ts';
import { figureIn } from '../../rules/src/text/figures/figure.ts';
import { gridsOf } from '../../rules/src/text/figures/grid.ts';
import type { Finding } from '../../rules/src/types.ts';
import { draftOf } from '../harness/settings.ts';

/** Each amount of the golden permit plan is changed in turn: what it then contradicts is found, and nothing else. */

const golden = readFileSync(new URL('./golden/location-permit-2018.md', import.meta.url), 'utf8');
const RULES = [tableTotals, planAmounts, financialRatios];
const { plan } = draftOf(golden, RULES);
const [document] = plan.documents;

/** A number of a table, and what its row and table are called. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly row: string;
  readonly column: string;
  readonly heading: string;
}

const amounts: readonly Amount[] = gridsOf(document!).flatMap(({ rows, columns, labels, header }) =>
  rows.flatMap((row, index) => columns.flatMap((column): Amount[] => (row[column] ? amountIn(row[column], labels[index]!, header[column]!) : []))),
);

function amountIn(cell: Cell, row: string, column: string): Amount[] {
  if (figureIn(cell).kind !== 'figure' || !/^-?[\d,.]+$/.test(cell.text)) return [];
  const start = cell.prose.text.indexOf(cell.text);
  const [from, to] = placeOf(document!, cell.block, cell.prose, start, start + cell.text.length).range;
  const heading = golden.slice(0, from).match(/^#{2,4} .*$/gm)!.at(-1)!;
  return [{ start: from, end: to, written: cell.text, row, column, heading }];
}

/** The amount with its first digit changed by one: 4,080 becomes 5,080. */
function changed(written: string): string {
  return written === '0' ? '100' : written.replace(/\d/, (digit) => String((Number(digit) + 1) % 10 || 1));
}

function findingsWith({ start, end, written }: Amount): readonly Finding[] {
  const text = golden.slice(0, start) + changed(written) + golden.slice(end);
  const draft = draftOf(text, RULES);
  return lint(draft.plan, draft.settings, { rules: RULES }).findings;
}

const INVESTMENT = '### (2) 소요설비 및 투자계획';
const FUNDING = '### (3) 자금조달계획';
const SYSTEM = '### (3) 시스템 관리ㆍ운영';
const OVERVIEW = '### (1) 사업개요';

/** Amounts that another part of the plan tells as well. */
function isToldTwice({ heading, row }: Amount): boolean {
  if (heading === INVESTMENT || heading === SYSTEM) return true;
  return (heading === FUNDING && (row === '투자비' || row === '매출액')) || (heading === OVERVIEW && row === '합계');
}

describe('of the golden permit plan', () => {
  const twice = amounts.filter(isToldTwice).filter(({ column, heading }) => heading !== OVERVIEW || column !== '합계');
  const once = amounts.filter((amount) => !twice.includes(amount));

  test('unchanged, nothing is found', () => {
    const draft = draftOf(golden, RULES);
    expect(lint(draft.plan, draft.settings, { rules: RULES }).findings).toEqual([]);
  });

  test.each(twice)('$heading $row $column: the other plan that contradicts it is told, once, as an error or a warning', (amount) => {
    const found = findingsWith(amount).filter(({ rule }) => rule === planAmounts.id);
    expect(found).toHaveLength(1);
    const [{ at, related, severity }] = found as [Finding];
    expect(severity).toBe(amount.row === '매출액' || amount.heading === OVERVIEW ? 'warning' : 'error');
    expect([at, ...related].map(({ range }) => range[0])).toContain(amount.start);
    expect(related.length).toBeGreaterThan(0);
  });

  test.each(once)('$heading $row $column: no other plan tells it, and none is said to', (amount) => {
    expect(findingsWith(amount).filter(({ rule }) => rule === planAmounts.id)).toEqual([]);
  });

  test.each(amounts.filter(({ row, column }) => /계$/.test(row) || column === '합계'))('$heading $row $column: a wrong total is told', (amount) => {
    expect(findingsWith(amount).filter(({ rule }) => rule === tableTotals.id)).toHaveLength(1);
  });

  const booked = amounts.filter(({ row, column }) => /^(?:총자산|총부채|자기자본)$/.test(row) || (/^(?:매출액|영업이익)$/.test(row) && column < '2018'));
  // The return of the first year rests on a year that the plan does not tell.
  const followed = booked.filter(({ row, column }) => row !== '영업이익' || column !== '2015년');
  const ratios = amounts.filter(({ row, column }) => row === '부채비율' || (/[율률]$/.test(row) && column !== '2015년'));

  test.each([...followed, ...ratios])('$row $column: what it contradicts among the financial figures is told, once', (amount) => {
    const found = findingsWith(amount).filter(({ rule }) => rule === financialRatios.id);
    expect(found).toHaveLength(1);
    const [{ at, related }] = found as [Finding];
    expect([at, ...related].map(({ range }) => range[0])).toContain(amount.start);
  });

  const unbooked = amounts.filter((amount) => !followed.includes(amount) && !ratios.includes(amount));
  test.each(unbooked)('$heading $row $column: no financial figure contradicts it', (amount) => {
    expect(findingsWith(amount).filter(({ rule }) => rule === financialRatios.id)).toEqual([]);
  });

  test('how many there are', () => {
    console.log(`amounts: ${amounts.length}, told twice: ${twice.length}, financial: ${followed.length + ratios.length}`);
    expect(twice.length).toBeGreaterThan(35);
    expect(followed.length + ratios.length).toBeGreaterThan(15);
  });
});
