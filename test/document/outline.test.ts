import { describe, expect, test } from 'vitest';
import { editDocument } from '../../rules/src/document/edit.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { outline } from '../../rules/src/document/outline.ts';
import { parseFields, parsePlain } from '../../rules/src/document/plain.ts';
import { titleTest } from '../../rules/src/document/titles.ts';
import { titleKey } from '../../rules/src/text/titles/titles.ts';
import type { Document, Section } from '../../rules/src/types.ts';

const TITLES = ['요약문', '사업의 개요', '사업 목적', '시장 현황', '투자 계획', '기술 계획서', '영업 계획서', '보호조치'].map(titleKey);
const sectionsOf = (document: Document): readonly Section[] =>
  outline(
    document,
    titleTest(TITLES, (key) => TITLES.includes(key)),
  );

/** One line for each section: indented by depth, its heading as the source has it. */
function drawn(document: Document): string[] {
  return sectionsOf(document).map(({ depth, heading }) => '  '.repeat(depth - 1) + document.text.slice(...heading));
}
const drawnOf = (text: string): string[] => drawn(parseMarkdown(text, 'a.md'));

describe('sections', () => {
  test('come from ATX and setext headings, with their numbering and range', () => {
    const document = parseMarkdown('앞\n\n# 제1권 사업의 개요\n\n글\n\n가. 목적\n---\n\n글\n\n# **제2권** 기술\n', 'a.md');
    expect(sectionsOf(document)).toMatchObject([
      { number: '제1권', title: '사업의 개요', key: '사업의개요', depth: 1, form: 'heading' },
      { number: '가.', title: '목적', depth: 2, parent: { title: '사업의 개요' } },
      { number: '제2권', title: '기술', depth: 1, parent: undefined },
    ]);
    const [first, second, third] = sectionsOf(document);
    expect(document.text.slice(...first!.range)).toBe('# 제1권 사업의 개요\n\n글\n\n가. 목적\n---\n\n글\n\n');
    expect(first!.children).toEqual([second]);
    expect(third!.range[1]).toBe(document.text.length);
  });

  test.each([
    ['by level', ['# 하나', '## 둘', '### 셋', '## 넷', '# 다섯'], ['하나', '  둘', '    셋', '  넷', '다섯']],
    [
      'by numbering where the level is one',
      ['## 제1권 갑', '## 가. 을', '## (1) 병', '## (가) 정', '## (2) 무', '## 나. 기', '## 제2권 경'],
      ['제1권 갑', '  가. 을', '    (1) 병', '      (가) 정', '    (2) 무', '  나. 기', '제2권 경'],
    ],
    ['by parts of a number', ['# 1. 갑', '# 1-1. 을', '# 1.1.1 병', '# 2. 정'], ['1. 갑', '  1-1. 을', '    1.1.1 병', '2. 정']],
    ['by Roman numerals', ['# Ⅰ. 갑', '# 1. 을', '# Ⅱ. 병'], ['Ⅰ. 갑', '  1. 을', 'Ⅱ. 병']],
    ['unnumbered beside numbered', ['# 1. 갑', '# 맺음말', '# 2. 을'], ['1. 갑', '맺음말', '2. 을']],
  ])('are as deep as they say: %s', (_, lines, expected) => {
    expect(drawnOf(lines.join('\n\n'))).toEqual(expected);
  });

  test.each([
    ['a line in bold', '**요약문**\n\n글', ['요약문']],
    ['a line in bold within a paragraph', '글\n**1. 사업의 개요**\n글', ['1. 사업의 개요']],
    ['bold in two pieces', '**1.** **사업의 개요**\n\n글', ['1.** **사업의 개요']],
    ['a list item', '- 사업의 개요\n- 다른 것', ['- 사업의 개요']],
    ['a numbered item', '1. **사업의 개요**\n\n   글\n\n2. 시장 현황', ['1. **사업의 개요', '2. 시장 현황']],
    ['a numbered line', '글\n가. 사업의 개요\n글', ['가. 사업의 개요']],
    ['a line with a mark', '□ 사업의 개요\n글\n\n◈ 시장 현황\n\n※ 투자 계획', ['□ 사업의 개요', '◈ 시장 현황', '  ※ 투자 계획']],
    ['a line in brackets', '<사업의 개요>\n글\n\n[시장 현황]\n글', ['<사업의 개요>', '[시장 현황]']],
    ['a bullet of Hancom’s', '\uF06C 사업의 개요\n\n글', ['\uF06C 사업의 개요']],
    ['a table of one cell', '| 1. 사업의 개요 |\n|---|\n\n글', ['1. 사업의 개요']],
    [
      'a row that tells about its first cell',
      '| 사업의 개요 | 섬 지역에 약을 실어 나르는 드론 배송 사업이다. |\n|---|---|',
      ['사업의 개요'],
    ],
  ])('come from %s that reads as a title', (_, text, expected) => {
    expect(drawnOf(text)).toEqual(expected);
  });

  test.each([
    ['other bold lines', '**갑**\n\n**을** 사업의 개요'],
    ['a line of plain words', '사업의 개요\n\n글'],
    ['a sentence that begins with a title', '- 사업의 개요를 적는다.'],
    ['quotes', '> 가. 사업의 개요\n\n> # 요약문'],
    ['footnotes', '[^1]: 가. 사업의 개요'],
    ['code', '```\n# 요약문\n```'],
    ['column names', '| 투자 계획 | 금액 |\n|---|---|\n| 서버 | 3억 |'],
    ['labels of short cells', '| 구분 | 금액 |\n|---|---|\n| 투자 계획 | 3억 원 |'],
    ['dots that lead to a page', '가. 사업의 개요 ········ 3\n나. 시장 현황 …… 12쪽\n\n# 투자 계획 . . . . . 15'],
    ['links into the page', '- [사업의 개요](#a)\n- [시장 현황](#b)'],
  ])('do not come from %s', (_, text) => {
    expect(drawnOf(text)).toEqual([]);
  });

  test('do not come from what is listed under 목차, until a listed title comes again', () => {
    const text = '**목차**\n\n1. 사업의 개요\n2. 시장 현황\n\n**1. 사업의 개요**\n\n글\n\n**2. 시장 현황**';
    expect(drawnOf(text)).toEqual(['1. 사업의 개요', '2. 시장 현황']);
    expect(drawnOf('# 차례\n\n1. 사업의 개요\n\n# 사업의 개요')).toEqual(['차례', '사업의 개요']);
    expect(drawn(parsePlain('목차\n\n가. 시장 현황\n나. 사업 목적\n\n가. 시장 현황\n글', 'a.txt'))).toEqual(['가. 시장 현황']);
  });

  test('below a heading hold the bold lines and items that are titles', () => {
    const text = '# 제1권 영업 계획서\n\n**가. 사업의 개요**\n\n- 사업 목적\n\n**나. 시장 현황**\n\n**제2권 기술 계획서**\n\n글';
    expect(drawnOf(text)).toEqual(['제1권 영업 계획서', '  가. 사업의 개요', '    - 사업 목적', '  나. 시장 현황', '제2권 기술 계획서']);
  });

  test('of plain text need no mark where the title is a paragraph', () => {
    expect(drawn(parsePlain('요약문\n\n글\n\n제1권 사업의 개요\n글\n(1) 사업 목적\n글', 'a.txt'))).toEqual([
      '요약문',
      '제1권 사업의 개요',
      '  (1) 사업 목적',
    ]);
  });

  test('of a field stand under its label', () => {
    const { documents } = parseFields([
      { label: '1. 사업의 개요', text: '요약문\n\n글' },
      { label: '1. 사업의 개요', text: '' },
    ]);
    expect(documents.map(({ id, kind }) => [id, kind])).toEqual([
      ['1. 사업의 개요', 'field'],
      ['1. 사업의 개요 (2)', 'field'],
    ]);
    expect(sectionsOf(documents[0]!)).toMatchObject([
      { form: 'label', number: '1.', title: '사업의 개요', heading: [0, 0], range: [0, 6], depth: 1 },
      { form: 'item', title: '요약문', depth: 2 },
    ]);
    expect(sectionsOf(documents[1]!)).toMatchObject([{ form: 'label', range: [0, 0], children: [] }]);
  });

  test('are the same from NFD, CRLF and behind a BOM, and after an edit', () => {
    const text = '# 제1권 사업의 개요\n\n**가. 시장 현황**\n\n글\n';
    const titles = (document: Document) => sectionsOf(document).map(({ number, title, key, depth }) => ({ number, title, key, depth }));
    const expected = titles(parseMarkdown(text, 'a.md'));
    for (const other of [text.normalize('NFD'), text.replaceAll('\n', '\r\n'), `\uFEFF${text}`])
      expect(titles(parseMarkdown(other, 'a.md'))).toEqual(expected);

    const document = parseMarkdown(text, 'a.md');
    const after = editDocument(document, { range: [0, 0], text: '# 앞\n\n' });
    expect(sectionsOf(after)).toEqual(sectionsOf(parseMarkdown(after.text, 'a.md')));
  });
});
