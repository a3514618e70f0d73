import { describe, expect, test } from 'vitest';
import { placeOf } from '../../rules/src/document/document.ts';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { tablesOf } from '../../rules/src/document/tables.ts';
import { growth, LINEAR } from '../harness/growth.ts';

describe('tables', () => {
  test('have cells with their place', () => {
    const document = parseMarkdown('글\n\n| 항목 | 금액 |\n|:--|--:|\n| 서버 \\| 망 | **3억 원** |\n| 빈 칸 |\n', 'a.md');
    const [table] = tablesOf(document);
    expect(table!.header.map(({ text, column }) => [text, column])).toEqual([
      ['항목', 0],
      ['금액', 1],
    ]);
    expect(table!.rows.map((row) => row.map(({ text }) => text))).toEqual([['서버 | 망', '3억 원'], ['빈 칸']]);
    const cell = table!.rows[0]![1]!;
    const { range } = placeOf(document, cell.block, cell.prose, 0, cell.prose.text.length);
    expect(document.text.slice(...range)).toBe('3억 원');
  });

  test('of several Blocks are one', () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `| 항목 ${n} | ${n} |`);
    const document = parseMarkdown(`| 항목 | 금액 |\n|---|---|\n${rows.join('\n')}\n\n글\n\n| 다른 표 |\n|---|`, 'a.md');
    expect(document.blocks.length).toBeGreaterThan(30);
    const [table, other, ...none] = tablesOf(document);
    expect(none).toEqual([]);
    expect(other!.header[0]!.text).toBe('다른 표');
    expect(table!.rows.map((row) => row[0]!.text)).toEqual(rows.map((_, n) => `항목 ${n}`));
    for (const row of table!.rows) {
      const { block, prose, text } = row[0]!;
      expect(document.text.slice(...placeOf(document, block, prose, 0, text.length).range)).toBe(text);
    }
  });

  test('are the same objects where an edit above them moves their Blocks, and know their places there', () => {
    const rows = Array.from({ length: 60 }, (_, n) => `| 항목 ${n} | ${n} |`);
    const text = `글\n\n글\n\n(단위: 원)\n\n| 항목 | 금액 |\n|---|---|\n${rows.join('\n')}\n`;
    const before = parseMarkdown(text, 'a.md');
    const tables = tablesOf(before);
    const after = editDocument(before, { range: [3, 3], text: '글\n\n글\n\n' });
    expect(tablesOf(after)[0]).toBe(tables[0]);
    expect(new Set(after.blocks).size).toBe(after.blocks.length);
    for (const row of tablesOf(after)[0]!.rows) {
      const { block, prose, text: words } = row[0]!;
      expect(after.text.slice(...placeOf(after, block, prose, 0, words.length).range)).toBe(words);
    }
  });

  test.each([
    ['(단위: 백만원)\n\n| a |\n|---|', '백만원'],
    ['글이 있다.\n(단위 : 천원, %)\n| a |\n|---|', '천원, %'],
    ['### 매출 계획 [단위: 10억 달러]\n\n| a |\n|---|', '10억 달러'],
    ['표 1 매출 (단위 백만 원)\n<!-- 말 -->\n\n| a |\n|---|', '백만 원'],
    ['단위：억원\n\n| a |\n|---|', '억원'],
    ['| 항목 (단위: 명) | 값 |\n|---|---|', '명'],
    ['| 항목 | 값 |\n|---|---|\n| | (단위: 대) |', '대'],
  ])('know the unit of %j', (text, unit) => {
    const document = parseMarkdown(text, 'a.md');
    const found = tablesOf(document)[0]!.unit!;
    expect(found.text).toBe(unit);
    expect(document.text.slice(...placeOf(document, found.block, found.prose, ...found.range).range)).toBe(unit);
  });

  test.each([
    '단위 면적으로 본다.\n\n| a |\n|---|',
    '(단위: 원)\n\n글\n글\n글\n\n| a |\n|---|',
    '(단위: 원)\n\n---\n\n| a |\n|---|',
    '(단위: 원)\n\n| a |\n|---|\n\n| b |\n|---|',
  ])('take no unit from %j', (text) => {
    expect(tablesOf(parseMarkdown(text, 'a.md')).at(-1)!.unit).toBeUndefined();
  });

  test('of 8,000 rows are read in time that grows with the rows alone', () => {
    const table = (rows: number): string =>
      `| 항목 | 금액 |\n|---|---|\n${Array.from({ length: rows }, (_, n) => `| 항목 ${n} | ${n * 7} |`).join('\n')}`;
    expect(growth(1000, (rows) => parseMarkdown(table(rows), 'a.md'))).toBeLessThan(LINEAR);
  });
});
