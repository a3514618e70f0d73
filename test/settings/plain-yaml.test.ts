import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../rules/src/engine/settings/plain-yaml.ts';
import { readAnyYaml, readYaml, type Tree } from '../../rules/src/engine/settings/yaml.ts';

const KEYS = ['dadeumi', 'profile', 'title', '제목', 'a-b', 'true', 'Null', '12', 'x', '_'];
const WORDS = [
  'general',
  'ict-temporary-permit',
  '사업계획서',
  '주식회사 다듬이',
  '2026-11-05',
  '2026-13-99',
  '20261105',
  'true',
  'Yes',
  'null',
  '~',
  '1.5',
  'a: b',
];
const more = [
  'a #b',
  'a#b',
  '- a',
  '.inf',
  'e1',
  'a.',
  'a  b',
  '"a"',
  '[a]',
  '&a',
  '*a',
  '!a',
  '',
  'A b-c d.e',
  '0x1f',
  'a,b',
  'True',
  'off',
];

const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '\t'),
    fc.constantFrom(...KEYS),
    fc.constantFrom(':', ': ', ': ', ': ', ':  ', ' : '),
    fc.constantFrom('', '', ...WORDS, ...more),
    fc.constantFrom('', '', '', ' ', '\r', ' # 말'),
  )
  .map((parts) => parts.join(''));
const plainLine = fc
  .tuple(
    fc.constantFrom('', '', '  '),
    fc.constantFrom('dadeumi', 'title', '제목', 'a-b'),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', ...WORDS.slice(0, 6)),
  )
  .map(([indent, key, number, word]) => `${indent}${key}${number}:${word === '' ? '' : ` ${word}`}`);
const text = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 12, arbitrary: plainLine }, { weight: 2, arbitrary: line }, fc.constantFrom('', '---', '# 말', '  - a', '...')),
      {
        maxLength: 5,
      },
    ),
    fc.constantFrom('\n', '\n', '\n', ''),
  )
  .map(([lines, end]) => lines.join('\n') + end);

/** All that a tree tells: of each part of it, and of a key that is not there. */
function told(tree: Tree): unknown {
  const paths = (value: unknown, path: readonly string[]): string[][] =>
    value !== null && typeof value === 'object'
      ? [[...path], [...path, 'nothing such'], ...Object.entries(value).flatMap(([key, one]) => paths(one, [...path, key]))]
      : [[...path], [...path, 'nothing such']];
  const parts = paths(tree.value, []).map((path) => [path, tree.range(path, 'key'), tree.range(path, 'value'), tree.source(path)]);
  return { value: tree.value, faults: tree.faults, parts };
}

test('front matter as it mostly is needs no library', () => {
  const front = 'title: 사업계획서\ndadeumi:\n  profile: location-permit-2018\n  applicationDate: 2018-11-05\nauthor: 가람\n';
  expect(readPlainYaml(front)?.value).toEqual({
    title: '사업계획서',
    dadeumi: { profile: 'location-permit-2018', applicationDate: '2018-11-05' },
    author: '가람',
  });
  expect(told(readYaml(front))).toEqual(told(readAnyYaml(front)));
});

test('what is read without the library, the library reads the same', () => {
  let plain = 0;
  fc.assert(
    fc.property(text, (yaml) => {
      if (readPlainYaml(yaml) !== undefined) plain++;
      expect(told(readYaml(yaml))).toEqual(told(readAnyYaml(yaml)));
    }),
    { numRuns: process.env.RUNS === 'full' ? 100_000 : 5000 },
  );
  expect(plain).toBeGreaterThan(300);
});
