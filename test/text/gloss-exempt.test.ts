import { expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { readProfile } from '../../rules/src/engine/settings/profile.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { said } from '../settings/sample.ts';

const DRAFT = `# 본문

SAR 값을 잽니다.

> CFD 해석을 인용합니다.

# 인용문

PIV 결과입니다.

# 참고문헌

DOE 지침입니다.

# 부록 1

FEA 결과입니다. 거리는 300마일이고 장비는 5만 달러입니다.

# 증빙 서류

GMP 증서입니다.
`;

/** What is found in the draft under an author's profile. */
function foundWith(line: string): readonly string[] {
  const { settings, problems } = resolveSettings({ command: { profile: './우리.yaml' }, read: () => `id: ours\nname: 우리\n${line}` });
  expect(problems).toEqual([]);
  const { findings } = lint({ documents: [parseMarkdown(DRAFT, '계획.md')] }, settings);
  return findings.filter(({ rule }) => rule !== 'required-sections').map(({ at: { range } }) => DRAFT.slice(...range));
}

test.each([
  ['', ['SAR', 'CFD', '300마일', '5만 달러']],
  ['glossExempt: []\n', ['SAR', 'CFD', 'PIV', 'DOE', 'FEA', '300마일', '5만 달러', 'GMP']],
  ['glossExempt: [quotation, blockquote]\n', ['SAR', 'DOE', 'FEA', '300마일', '5만 달러', 'GMP']],
  ['glossExempt: [references]\n', ['SAR', 'CFD', 'PIV', 'FEA', '300마일', '5만 달러', 'GMP']],
  ['glossExempt: [appendix]\n', ['SAR', 'CFD', 'PIV', 'DOE', '300마일', '5만 달러', 'GMP']],
  ['glossExempt: [evidence]\n', ['SAR', 'CFD', 'PIV', 'DOE', 'FEA', '300마일', '5만 달러']],
])('a profile with %j says where foreign words need no gloss; won and metric values are asked for everywhere', (line, found) => {
  expect(foundWith(line)).toEqual(found);
});

test('a kind that there is not is a mistake, told with one that there is', () => {
  const { profile, problems } = readProfile('id: ours\nname: 우리\nglossExempt: [apendix]\n', '우리.yaml');
  expect(profile).toBeUndefined();
  expect(said(problems[0]!)).toContain('appendix');
});
