import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, proseOf } from '../../rules/src/document/document.ts';
import { beginsWithMark, fold, isFoldable } from '../../rules/src/document/fold.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { parsePlain } from '../../rules/src/document/plain.ts';
import { sourceRange } from '../../rules/src/document/prose.ts';
import { type Document, HOLE, type Part } from '../../rules/src/types.ts';
import { plan } from './markdown-arbitrary.ts';

/** The words of a Document, Prose by Prose. */
const words = (document: Document): string[] => [...proseOf(document)].map(({ prose }) => prose.text);
const wordsOf = (text: string): string[] => words(parseMarkdown(text, 'a.md'));
const partsOf = (text: string): Part[] => parseMarkdown(text, 'a.md').blocks.flatMap(({ parts }) => parts);

/** Where `found` stands in the source, by the first Prose that holds it. */
function sourceOf(document: Document, found: string): string | undefined {
  for (const { prose, block } of proseOf(document)) {
    const at = prose.text.indexOf(found);
    if (at >= 0) return document.text.slice(...placeOf(document, block, prose, at, at + found.length).range);
  }
  return undefined;
}

describe('the offset map', () => {
  test('finds words behind escapes, entities, marks and in cells', () => {
    const text = '> AT&amp;T는 \\*5조 원\\*이고\r\n> 둘째 줄 **45평**이다 😀 끝\n\n| 항목 | 값 |\n|---|---|\n| a \\| b | **３만 평** |';
    const document = parseMarkdown(text, 'a.md');
    expect(sourceOf(document, 'AT&T')).toBe('AT&amp;T');
    expect(sourceOf(document, '*5조 원*')).toBe('\\*5조 원\\*');
    expect(sourceOf(document, '둘째')).toBe('둘째');
    expect(sourceOf(document, '45평이다')).toBe('45평**이다');
    expect(sourceOf(document, '끝')).toBe('끝');
    expect(sourceOf(document, 'a | b')).toBe('a \\| b');
    expect(sourceOf(document, '3만 평')).toBe('３만 평');
  });

  test('takes decomposed Hangul whole', () => {
    const text = '면적은 45평이다'.normalize('NFD');
    const document = parseMarkdown(text, 'a.md');
    expect(words(document)).toEqual(['면적은 45평이다']);
    expect(sourceOf(document, '45평')).toBe('45평'.normalize('NFD'));
    const { prose } = [...proseOf(document)][0]!;
    expect(sourceRange(prose, 2, 2)).toEqual([6, 6]);
  });
});

describe('prose', () => {
  test.each([
    ['（ＡＩ）～，：％０-９', '(AI)~,:%0-9'],
    ['위치ㆍ정보‧보호・계획', '위치·정보·보호·계획'],
    ['1만\u00A0원\u3000끝', '1만 원 끝'],
    ['￦5,000, ￥300', '₩5,000, ¥300'],
    ['한글'.normalize('NFD'), '한글'],
    ['\uF06C 항목', `${HOLE} 항목`],
  ])('folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test('folds to itself whatever is not looked at again', () => {
    const quiet = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => !isFoldable(character));
    // Behind an ideographic space all is looked at.
    expect(quiet.filter((character) => fold(`\u3000${character}`) !== ` ${character}` || beginsWithMark(character))).toEqual([]);
    expect(quiet.length).toBeGreaterThan(30_000);
  });

  test.each([
    ['월 3~4만, 5~6만 건', '월 3~4만, 5~6만 건'],
    ['**시장(TAM)**은 크다', '시장(TAM)은 크다'],
    ['[붙임](http://a.kr/x) 참조', '붙임 참조'],
    ['앞`code`뒤', `앞${HOLE}뒤`],
    ['앞![그림](x.png)뒤', `앞${HOLE}뒤`],
    ['앞<br>뒤', `앞${HOLE}뒤`],
    ['각주[^1]는\n\n[^1]: 글', '각주는'],
    ['취소 ~~선~~', '취소 선'],
    ['https://a.kr/x 참조', 'https://a.kr/x 참조'],
    ['- [ ] 할 일', '할 일'],
    ['첫째  \n둘째', '첫째\n둘째'],
  ])('of %j', (text, prose) => {
    expect(wordsOf(text)[0]).toBe(prose);
  });

  test('is the same from NFD, CRLF and behind a BOM', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const expected = wordsOf(text.replaceAll('\r\n', '\n'));
        expect(wordsOf(text.normalize('NFD'))).toEqual(expected);
        expect(wordsOf(text.replace(/\r?\n/g, '\r\n'))).toEqual(expected);
        expect(wordsOf(`\uFEFF${text}`)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('knows its list mark, its quote, its footnote and what is bold', () => {
    expect(partsOf('1. **첫째** 글\n\n   이어서\n- 둘째')).toMatchObject([
      { where: 'list', mark: '1.', bold: [[0, 2]] },
      { where: 'list', bold: [] },
      { where: 'list', mark: '-' },
    ]);
    expect(partsOf('> 인용\n\n[^1]: 각주')).toMatchObject([{ where: 'quote' }, { where: 'note' }]);
  });

  test('parts at the bullets of Hancom, which are list marks', () => {
    const parts = [
      { kind: 'prose', where: 'body', prose: { text: '머리' } },
      { kind: 'prose', where: 'list', mark: '\uF06C', prose: { text: '첫째' } },
      { kind: 'prose', where: 'list', mark: '\u{F02B1}', prose: { text: '둘째' } },
    ];
    const text = '머리\n\uF06C 첫째\n\u{F02B1} 둘째';
    expect(partsOf(text)).toMatchObject(parts);
    expect(parsePlain(text, 'a.txt').blocks[0]!.parts).toMatchObject(parts);
    expect(wordsOf('# \uF0A7 개요')).toEqual(['개요']);
  });

  test('leaves comments to be found', () => {
    const text = '글 <!-- dadeumi-disable-next-line -->\n\n<!-- dadeumi-enable -->\n\n| a <!-- x --> |\n|---|';
    const document = parseMarkdown(text, 'a.md');
    const comments = document.blocks.flatMap(({ parts }, block) =>
      parts.flatMap((part) =>
        part.kind === 'html' ? [text.slice(document.starts[block]! + part.range[0], document.starts[block]! + part.range[1])] : [],
      ),
    );
    expect(comments).toEqual(['<!-- dadeumi-disable-next-line -->', '<!-- dadeumi-enable -->', '<!-- x -->']);
  });

  test('loses no paragraph that holds literal autolinks', () => {
    const text = '누리집 www.example.kr, 전자우편 a@example.kr, http://example.kr/가나 를 본다.';
    expect(wordsOf(text)).toEqual([text]);
  });
});
