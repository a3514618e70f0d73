import { describe, expect, test } from 'vitest';
import { compareBaseline, readBaseline, writeBaseline } from '../../rules/src/engine/baseline.ts';
import { describe as say } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { planOfTexts, settingsWith, wordRule } from '../harness/words.ts';

const rules = [wordRule({ word: '나쁜 말' })];
const findingsOf = (...texts: string[]) => lint(planOfTexts(...texts), settingsWith(), { rules }).findings;
const ALL = new Set(['1.md', '2.md']);

describe('baseline', () => {
  const known = findingsOf('# 개요\n\n나쁜 말, 나쁜 말\n', '# 개요\n\n나쁜 말\n\n# 개요\n\n나쁜 말\n');
  const text = writeBaseline(known);
  const { baseline, problems } = readBaseline(text, 'baseline.json');

  test('is read as it was written, and written in an order of its own', () => {
    expect(problems).toEqual([]);
    expect(baseline.entries.map(({ file, count }) => [file, count])).toEqual([
      ['1.md', 1],
      ['1.md', 1],
      ['2.md', 2],
    ]);
    expect(writeBaseline(known.toReversed())).toBe(text);
    expect(JSON.parse(text)).toEqual({ version: 1, entries: baseline.entries.map(({ range: _, ...entry }) => entry) });
    expect(readBaseline(writeBaseline([]), 'baseline.json').baseline.entries).toEqual([]);
  });

  test('holds back what it knows, and no more of it than it counts', () => {
    expect(compareBaseline(known, baseline, ALL)).toEqual({ fresh: [], known, stale: [], unseen: [] });
    const more = findingsOf(
      '# 개요\n\n머리말\n\n나쁜 말, 나쁜 말, 나쁜 말\n',
      '# 개요\n\n나쁜 말\n\n# 개요\n\n나쁜 말\n\n# 개요\n\n나쁜 말\n',
    );
    const { fresh, stale } = compareBaseline(more, baseline, ALL);
    expect(fresh.map(({ at }) => at.document)).toEqual(['1.md', '2.md']);
    expect(stale).toEqual([]);
  });

  test('tells the entries that nothing answers any more, at their lines, for files that were checked', () => {
    const fewer = findingsOf('# 개요\n\n나쁜 말\n', '# 개요\n');
    const { fresh, stale } = compareBaseline(fewer, baseline, ALL);
    expect(fresh).toEqual([]);
    expect(stale.map(({ at, data }) => [text.slice(...at.range).includes(JSON.stringify((data as { file: string }).file)), data])).toEqual([
      [true, { rule: 'a-word', file: '1.md', gone: 1 }],
      [true, { rule: 'a-word', file: '2.md', gone: 2 }],
    ]);
    expect(say(stale[0]!, 'ko').message).toBe('‘1.md’의 a-word 발견이 이제 없습니다. 이 항목을 지우거나 목록을 새로 만드세요.');
    const some = compareBaseline(fewer, baseline, new Set(['1.md']));
    expect(some.stale).toHaveLength(1);
    expect(some.unseen.map(({ file, count }) => [file, count])).toEqual([['2.md', 2]]);
    const none = compareBaseline(fewer, baseline, ALL, (rule) => rule !== 'a-word');
    expect(none.stale).toEqual([]);
    expect(none.unseen.map(({ file, count }) => [file, count])).toEqual([
      ['1.md', 1],
      ['2.md', 2],
    ]);
  });

  test.each([
    ['no JSON', '{ "version": 1,\n  "entries": [\n', 'baseline'],
    ['another version', '{ "version": 2,\n  "entries": [] }', '2'],
    [
      'an entry without count',
      '{ "version": 1,\n  "entries": [\n    { "file": "1.md", "rule": "a-word", "fingerprint": "0123456789abcdef" }\n  ] }',
      '{ "file"',
    ],
    ['a fingerprint that is none', '{ "version": 1, "entries": [{ "file": "1.md", "rule": "a", "fingerprint": "x", "count": 1 }] }', '"x"'],
  ])('with %s is refused at the place', (_, bad, words) => {
    const read = readBaseline(bad, 'baseline.json');
    expect(read.baseline.entries).toEqual([]);
    expect(read.problems.length).toBeGreaterThan(0);
    for (const problem of read.problems) {
      expect(problem).toMatchObject({ rule: 'baseline', severity: 'error', at: { document: 'baseline.json' } });
      expect(say(problem, 'ko').message).toContain('새로 만드세요');
    }
    if (words !== 'baseline') expect(read.problems.map(({ at }) => bad.slice(...at.range)).join()).toContain(words);
  });
});
