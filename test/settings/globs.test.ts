import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from '../../rules/src/engine/settings/globs.ts';

const table: readonly [patterns: string | string[], path: string, fits: boolean][] = [
  ['제1권.md', '제1권.md', true],
  ['제1권.md', '계획/제1권.md', true],
  ['./제1권.md', '계획/제1권.md', false],
  ['/제1권.md', '제1권.md', true],
  ['*.md', '계획/제1권.md', true],
  ['*.md', '제1권.markdown', false],
  ['계획/*.md', '계획/제1권.md', true],
  ['계획/*.md', '회사/계획/제1권.md', false],
  ['계획/*.md', '계획/부속/정관.md', false],
  ['계획/**', '계획/부속/정관.md', true],
  ['계획/**/*.md', '계획/정관.md', true],
  ['**/부속/*.md', '계획/부속/정관.md', true],
  ['**', '계획/부속/정관.md', true],
  ['계획', '계획/부속/정관.md', true],
  ['계획/', '계획/부속/정관.md', true],
  ['부속', '계획/부속/정관.md', true],
  ['부속', '계획/부속서류/정관.md', false],
  ['a/**/**/b', 'a/b', true],
  ['제?권.md', '제1권.md', true],
  ['제?권.md', '제12권.md', false],
  ['제?권.md', '제권.md', false],
  ['제*권*.md', '제1권 (최종).md', true],
  ['제{1,2}권.md', '제2권.md', true],
  ['제{1,2}권.md', '제3권.md', false],
  ['{계획,부속}/*.{md,txt}', '부속/정관.txt', true],
  ['{계획}.md', '{계획}.md', true],
  ['{계획.md', '{계획.md', true],
  ['[최종] 계획서.md', '[최종] 계획서.md', true],
  ['(최종)+계획^서$.md', '(최종)+계획^서$.md', true],
  ['제1권.md', '제1권.md'.normalize('NFD'), true],
  ['제1권.md'.normalize('NFD'), '제1권.md', true],
  ['Plan.md', 'plan.md', false],
  [['*.md', '!초안.md'], '초안.md', false],
  [['*.md', '!초안.md', '계획/초안.md'], '계획/초안.md', true],
  [['!초안.md'], '정관.md', false],
  [[], '정관.md', false],
  ['', '정관.md', false],
  ['*', '정관.md', true],
  ['정관*.md*', '정관.md', true],
  ['정관.md?', '정관.md', false],
];

describe('a pattern fits', () => {
  test.each(table)('%j, %s: %s', (patterns, path, fits) => expect(matches([patterns].flat(), path)).toBe(fits));
});

test('patterns that hang makers of regular expressions are decided at once', () => {
  const long = `${'a/'.repeat(60)}${'a'.repeat(250)}`;
  const patterns = [
    `${'*a'.repeat(400)}b`,
    `${'**/'.repeat(300)}x`,
    `${'**/*a'.repeat(150)}b`,
    '{a,b}'.repeat(200),
    `${'{'.repeat(900)}`,
    '{a,'.repeat(300),
    `${'?*'.repeat(400)}b`,
  ];
  for (const pattern of patterns) expect(matches([pattern], long)).toBe(false);
});

test('a path without signs fits itself, and its folders fit it', () => {
  let runs = 0;
  const step = fc
    .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('가', '나', 'a', 'b', '.', ' ', '[', '(', '1') })
    .filter((name) => !/^\.{1,2}$/.test(name));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.nat(4), (steps, length) => {
      runs++;
      const path = steps.join('/');
      expect(matches([path], path)).toBe(true);
      expect(matches([`./${steps.slice(0, Math.min(length, steps.length - 1) + 1).join('/')}`], path)).toBe(true);
      expect(matches([`${path}x`], path)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(runs).toBeGreaterThanOrEqual(2000);
});
