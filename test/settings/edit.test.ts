import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editSettings } from '../../rules/src/engine/settings/edit.ts';
import { readSettings } from '../../rules/src/engine/settings/read.ts';

const written = `# 우리 회사의 설정
version: 1 # 판

# 아래 이름은 풀지 않아도 됩니다.
terms:
  allow:
    - SKT # 통신사
limits: # 공고문 3쪽
rules: { metric-units: off }

overrides:
  - files: ["*.txt"] # 메모
    rules: { won-amounts: off }
# 끝
`;

test.each<[what: string, path: string[], value: Parameters<typeof editSettings>[2], before: string, after: string]>([
  ['a term is added to the list', ['terms', 'allow'], ['KT'], '    - SKT # 통신사\n', '    - SKT # 통신사\n    - KT\n'],
  ['a term that is there is not added', ['terms', 'allow'], ['SKT'], '', ''],
  ['a gloss', ['terms', 'glossary', 'CCTV'], '폐쇄회로 텔레비전', '# 통신사\n', '# 통신사\n  glossary:\n    CCTV: 폐쇄회로 텔레비전\n'],
  [
    'a limit, where the key was left empty',
    ['limits', 'summaryPages'],
    3,
    'limits: # 공고문 3쪽\n',
    'limits: # 공고문 3쪽\n  summaryPages: 3\n',
  ],
  ['an answer, where there was none', ['applicant', 'incorporated'], true, '# 끝\n', 'applicant:\n  incorporated: true\n# 끝\n'],
  ['a pair within braces', ['rules', 'won-amounts'], 'info', 'metric-units: off', 'metric-units: off, won-amounts: info'],
  ['words that mean something within braces', ['rules', 'a, b'], 'c, d', 'metric-units: off', 'metric-units: off, "a, b": "c, d"'],
  ['a rule', ['rules', 'metric-units'], 'error', 'metric-units: off', 'metric-units: error'],
])('%s', (_, path, value, before, after) => expect(editSettings(written, path, value)).toBe(written.replace(before, after)));

test.each([undefined, '', '  \n'])('a file that is not there is begun: %j', (text) => {
  const made = editSettings(text, ['terms', 'allow'], ['SKT'])!;
  expect(made).toMatch(/^# 다듬이 설정\nversion: 1\n/);
  expect(readSettings(made, 'dadeumi.yaml')).toMatchObject({ problems: [], settings: { version: 1, terms: { allow: ['SKT'] } } });
});

test.each([
  'terms: [',
  '- a',
  '글',
  'terms: &a {}\nx: *a',
  'a: 1\na: 2',
  'terms: !!set { a }',
  'version: 1\n---\nversion: 1',
  '['.repeat(1000),
])('what cannot be edited safely is left alone: %j', (text) => expect(editSettings(text, ['terms', 'allow'], ['SKT'])).toBeUndefined());

test('nothing is put below what is no map', () => {
  expect(editSettings('terms: SKT', ['terms', 'allow'], ['KT'])).toBeUndefined();
  expect(editSettings('terms: [SKT]', ['terms', 'allow'], ['KT'])).toBeUndefined();
  expect(editSettings('terms: {}', [], 1)).toBeUndefined();
});

test('line ends, indentation and brackets stay as they were', () => {
  const text = '# 설정\r\nterms:\r\n    allow: [SKT]\r\nrules: {metric-units: off}\r\n';
  expect(editSettings(text, ['limits', 'bodyPages'], 30)).toBe(`${text}limits:\r\n    bodyPages: 30\r\n`);
  const flat = 'terms:\n  allow:\n  - SKT\nignore:\n- x\n';
  expect(editSettings(flat, ['ignore'], ['y'])).toBe(`${flat}- y\n`);
});

test('an edit sets its value, and keeps every comment and every other value', () => {
  const comment = fc.constantFrom('', ' # 가', ' # 나: 다', ' #라');
  const value = fc.constantFrom(
    '1',
    '',
    'yes',
    '"{"',
    "'#'",
    '가 나',
    '[a, b]',
    '{ a: 1 }',
    '\n    - a # 마\n    - b',
    '\n    x: 1 # 바\n    y: |\n      글\n      # 아님',
  );
  const entry = fc.tuple(fc.constantFrom('\n# 위\n', '', '\n'), value, comment).map(
    ([above, said, behind]) =>
      (key: string) =>
        `${above}${key}: ${said}${/\n/.test(said) ? '' : behind}\n`,
  );
  let runs = 0;
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 5 }),
      fc.constantFrom('k0', 'k1', 'k9'),
      fc.string({ maxLength: 12 }),
      (entries, key, word) => {
        runs++;
        const text = entries.map((make, at) => make(`k${at}`)).join('');
        const after = editSettings(text, [key], word);
        if (after === undefined) {
          expect(parse(text)[key]).toBeInstanceOf(Object);
          return;
        }
        expect(parse(after)).toEqual({ ...(text.trim() ? (parse(text) ?? {}) : { version: 1 }), [key]: word });
        const comments = (all: string) => [...all.matchAll(/# ?[위가나라마바][^\n]*/g)].map(([found]) => found);
        for (const one of comments(text)) expect(comments(after)).toContain(one);
        expect(editSettings(after, [key], word)).toBe(after);
        const kept = text.split('\n').filter((line) => !line.startsWith(key));
        expect(after.split('\n')).toEqual(expect.arrayContaining(kept));
      },
    ),
    { numRuns: 2000 },
  );
  expect(runs).toBeGreaterThanOrEqual(2000);
});
