import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseEncoding, lineIndex } from '../../server/src/positions.ts';

const text = fc
  .array(fc.constantFrom('가', '나', 'a', 'é', 'é', '😀', '👩‍👩‍👧', '\n', '\r\n', '\r', ' ', '\uFEFF', '\0'), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

test('every offset that parts neither a line end nor a character is its own position, in each encoding', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('utf-8' as const, 'utf-16' as const, 'utf-32' as const), (words, encoding) => {
      const lines = lineIndex(words, encoding);
      for (let offset = 0; offset <= words.length; offset++) {
        if (/^\r\n$/.test(words.slice(offset - 1, offset + 1))) continue;
        if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(words.slice(offset - 1, offset + 1))) continue;
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
      }
    }),
    { numRuns: 500 },
  );
});

test('lines are those that splitting gives, whatever ends them', () => {
  fc.assert(
    fc.property(text, (words) => {
      const lines = lineIndex(words);
      const split = words.split(/\r\n|\n|\r/);
      expect(lines.lineCount).toBe(split.length);
      expect(split.map((_, line) => words.slice(...lines.line(line)))).toEqual(split);
    }),
    { numRuns: 500 },
  );
});

test('what lies beyond is the end, and a range the wrong way round is turned', () => {
  const lines = lineIndex('가나\r\n다');
  expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
  expect(lines.offsetAt({ line: -1, character: 5 })).toBe(0);
  expect(lines.positionAt(99)).toEqual({ line: 1, character: 1 });
  expect(lines.positionAt(-1)).toEqual({ line: 0, character: 0 });
  expect(lines.offsetsOf({ start: { line: 1, character: 0 }, end: { line: 0, character: 1 } })).toEqual([1, 4]);
});

test('UTF-16 is taken where it is offered or nothing is, else what we can count in', () => {
  expect(chooseEncoding(undefined)).toBe('utf-16');
  expect(chooseEncoding(['utf-8', 'utf-16'])).toBe('utf-16');
  expect(chooseEncoding(['utf-32', 'utf-8'])).toBe('utf-32');
  expect(chooseEncoding(['utf-7'])).toBe('utf-16');
});
