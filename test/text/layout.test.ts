import { expect, test } from 'vitest';
import { bytesIn, charactersIn, headingLines, paragraphLines, tableLines, widthOf } from '../../rules/src/text/layout.ts';
import { ordinalOf, withOrdinal } from '../../rules/src/text/titles/ordinals.ts';

const page = { charsPerLine: 10, linesPerPage: 20 };

test('Hangul is as wide as two Latin letters, however it is normalised', () => {
  expect(widthOf('가나다abc')).toBe(4.5);
  expect(widthOf('각'.normalize('NFC'))).toBe(1);
  expect(widthOf('👨‍👩‍👧')).toBe(1);
});

test('lines of print', () => {
  expect(headingLines('가'.repeat(10), page)).toEqual({ least: 1, most: 2 });
  expect(paragraphLines('가'.repeat(25), page, false)).toEqual({ least: 3, most: 4 });
  expect(paragraphLines('가나다라마바 가나다라마바 가나다라마바', page, false)).toEqual({ least: 2, most: 4 });
  expect(paragraphLines('가나다\n라마바', page, true)).toEqual({ least: 1, most: 2 });
  expect(paragraphLines('\uFFFC', page, false)).toEqual({ least: 3, most: 10 });
  expect(
    tableLines(
      [
        ['가', '나'],
        ['가'.repeat(8), '나'],
      ],
      page,
    ),
  ).toEqual({ least: 2, most: 4 });
});

test('characters and bytes', () => {
  const text = '요금은 1,000원';
  expect([charactersIn(text, true), charactersIn(text, false)]).toEqual([10, 9]);
  expect([charactersIn(text.normalize('NFD'), true), charactersIn('👍🏽한\r\n', true)]).toEqual([10, 2]);
  expect([bytesIn(text, 'euc-kr', true), bytesIn(text, 'utf-8', true), bytesIn(text.normalize('NFD'), 'euc-kr', false)]).toEqual([
    14, 18, 13,
  ]);
});

test.each([
  ['가.', 1, '나.'],
  ['(2)', 2, '(2)'],
  ['제 1 권', 1, '제 2 권'],
  ['제Ⅲ권', 3, '제Ⅱ권'],
  ['1-1.', 1, '1-2.'],
  ['①', 1, '②'],
  ['(나)', 2, '(나)'],
  ['□', 0, '□'],
  ['가) ', 1, '나) '],
])('%s counts %s', (number, ordinal, second) => {
  expect(ordinalOf(number)).toBe(ordinal);
  expect(withOrdinal(number, 2)).toBe(second);
});
