import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, edited, joined, placedAnew, replacing, wider } from '../../extension-browser/src/fixes/place.ts';
import { hasRoom } from '../../extension-browser/src/fixes/room.ts';
import type { Counting } from '../../extension-browser/src/marks/counts.ts';

const CHECKED = '본 사업은 MQTT 기술을 쓴다.\n전시장은 100평 규모이다.';
const GLOSS: Edit = { range: [6, 10], text: '엠큐티티(MQTT)' };

const anyText = fc.string({ unit: fc.constantFrom('가', '나', 'M', '1', ' ', '\n', '(', '😀'), maxLength: 40 });
/** A text and edits of it, in order. */
const textAndEdits = anyText.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(fc.integer({ min: 0, max: text.length }), { minLength: 2, maxLength: 6 }).chain((cuts) => {
      const sorted = cuts.toSorted((a, b) => a - b);
      const ranges = sorted.flatMap((start, at) => (at % 2 === 0 && at + 1 < sorted.length ? [[start, sorted[at + 1]!] as const] : []));
      return fc.tuple(...ranges.map((range) => anyText.map((words): Edit => ({ range, text: words }))));
    }),
  ),
);

function fixed(now: string, edits: readonly Edit[] = [GLOSS]): string | undefined {
  const placed = placedAnew(edits, CHECKED, now);
  return placed && edited(now, placed);
}

describe('the place of a fix, found anew', () => {
  test('beside what was typed before it, after it and right at it', () => {
    expect(fixed(CHECKED)).toBe('본 사업은 엠큐티티(MQTT) 기술을 쓴다.\n전시장은 100평 규모이다.');
    expect(fixed(`가. ${CHECKED}`)).toBe('가. 본 사업은 엠큐티티(MQTT) 기술을 쓴다.\n전시장은 100평 규모이다.');
    expect(fixed(`${CHECKED} 끝.`)).toContain('엠큐티티(MQTT) 기술');
    expect(fixed(CHECKED.replace('MQTT ', 'MQTT, '))).toContain('엠큐티티(MQTT), 기술');
    expect(fixed(CHECKED.replace('MQTT', '새 MQTT'))).toContain('새 엠큐티티(MQTT) 기술');
  });

  test('where the same words went, when more than one place changed', () => {
    expect(fixed('전시장은 200평 규모이다.\n이 사업은 MQTT 기술을 쓰려 한다.')).toContain('은 엠큐티티(MQTT) 기술');
    expect(fixed('가. MQTT 서버\n이 사업은 MQTT 기술을 쓰려 한다.')).toBe('가. 엠큐티티(MQTT) 서버\n이 사업은 MQTT 기술을 쓰려 한다.');
  });

  test('nowhere, when the words are gone or explained by now', () => {
    expect(fixed(CHECKED.replace('MQTT', 'LTE'))).toBeUndefined();
    expect(fixed(CHECKED.replace('MQTT', '엠큐티티(MQTT)'))).toBeUndefined();
    expect(fixed('')).toBeUndefined();
  });

  test('an insertion goes by what stands around it', () => {
    const insertion: Edit = { range: [10, 10], text: '(엠큐티티)' };
    expect(fixed(`새로 쓴다. ${CHECKED}!`, [insertion])).toContain('MQTT(엠큐티티) 기술');
    expect(fixed('다른 글에는 MQTT만 있다.', [insertion])).toBeUndefined();
  });

  test('never at other words', () => {
    fc.assert(
      fc.property(textAndEdits, anyText, ([checked, edits], now) => {
        for (const edit of edits) {
          const [placed] = placedAnew([edit], checked, now) ?? [];
          if (placed) expect(now.slice(...placed.range)).toBe(checked.slice(...edit.range));
        }
      }),
    );
  });
});

describe('edits made easier for editors', () => {
  test('one edit in the place of several does the same', () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        expect(edited(text, [joined(text, edits)])).toBe(edited(text, edits));
      }),
    );
  });

  test('a neighbour taken along changes nothing, and leaves words to replace', () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        for (const edit of edits) {
          for (const same of [replacing, wider]) expect(edited(text, [same(text, edit)])).toBe(edited(text, [edit]));
        }
      }),
    );
    expect(replacing('😀', { range: [2, 2], text: '가' })).toEqual({ range: [0, 2], text: '😀가' });
    expect(replacing('가\n나', { range: [2, 2], text: '다' })).toEqual({ range: [2, 3], text: '다나' });
    expect(replacing('가나', { range: [1, 2], text: '' })).toEqual({ range: [0, 2], text: '가' });
    expect(wider('가나다', { range: [1, 2], text: '라' })).toEqual({ range: [0, 3], text: '가라다' });
    expect(wider('가\n나', { range: [0, 1], text: '라' })).toEqual({ range: [0, 1], text: '라' });
  });
});

describe('room for a fix', () => {
  const limit = (most: number, ...countings: Counting[]) => [{ from: 'page' as const, most, countings }];

  test.each([
    ['units', '가나😀', 4],
    ['characters', '가나A', 3],
    ['eucKr', '가나A', 5],
    ['utf8', '가나A', 7],
  ] as const)('by a limit of %s', (counting, wanted, most) => {
    expect(hasRoom('가', wanted, limit(most, counting))).toBe(true);
    expect(hasRoom('가', wanted, limit(most - 1, counting))).toBe(false);
    expect(hasRoom('가', wanted, [])).toBe(true);
  });

  test('by a limit that may be counted in several ways, if none of them has room', () => {
    expect(hasRoom('가', '가 나', limit(2, 'characters', 'charactersWithoutSpaces'))).toBe(true);
    expect(hasRoom('가', '가 나다', limit(2, 'characters', 'charactersWithoutSpaces'))).toBe(false);
  });

  test('a text over its limit may become shorter', () => {
    expect(hasRoom('가나다라', '가나다', limit(2, 'characters'))).toBe(true);
    expect(hasRoom('가나다라', '가나다라마', limit(2, 'characters'))).toBe(false);
  });
});
