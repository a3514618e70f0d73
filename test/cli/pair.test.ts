import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dadeumi, draft, folder } from './command.ts';

const BODY = '# 요약문\n\n매출은 2019년 14억 4,000만 원입니다.\n';
const ORIGINAL = draft(`원본\n\n위 사업계획서는 원본임이 틀림없습니다.\n\n${BODY}`, 'location-permit-2018');
const COPY = `사본 (사본번호: 3)\n\n위 사업계획서는 원본과 동일합니다.\n\n${BODY}`;

interface SarifResult {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly relatedLocations: readonly [{ readonly physicalLocation: unknown }];
}

interface Told {
  readonly filePath: string;
  readonly messages: readonly { readonly messageId: string }[];
}

test('a copy that is the same but for what it must say is clean, and what was not looked at is told', async () => {
  const cwd = folder({ '원본.md': ORIGINAL, '사본.md': `\uFEFF${COPY.normalize('NFD').replaceAll('\n', '\r\n')}` });
  const args = ['check', '--pair', '원본.md', '사본.md', '--max-warnings', '1'];
  const ran = await dadeumi([...args, '--locale', 'en'], { cwd });
  expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('anything but whether the two are the same') });
  const other = await dadeumi([...args, '--profile', 'general'], { cwd });
  expect(other).toMatchObject({ code: 0, stdout: expect.stringContaining('사본에 적을 것(작성요령에서 알 수 없음)') });
});

test('every format has the finding; SARIF and JSON have the place in the original, too', async () => {
  const cwd = folder({ '원본.md': ORIGINAL, '사본.md': COPY.replace('4,000만', '5,000만') });
  const run = async (format: string) => (await dadeumi(['check', '--pair', '원본.md', '사본.md', '--format', format], { cwd })).stdout;
  for (const format of ['pretty', 'junit']) expect(await run(format)).toContain('5,000만');
  const [{ messages }] = (JSON.parse(await run('json')) as Told[]).filter(({ filePath }) => filePath.endsWith('사본.md')) as [Told];
  expect(messages).toMatchObject([{ line: 7, relatedLocations: [{ filePath: `${cwd}/원본.md`, line: 12, column: 15, endColumn: 21 }] }]);
  const found: SarifResult[] = JSON.parse(await run('sarif')).runs[0].results;
  const result = found.find(({ ruleId }) => ruleId === 'pair')!;
  expect(result.message.text).toContain('별표 1 서명');
  expect(result.relatedLocations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: encodeURIComponent('원본.md') },
    region: { snippet: { text: '4,000만' } },
  });
});

test('volumes of two folders are matched by number, then by name', async () => {
  const cwd = folder({
    '원본/제1권.md': '# 제1권\n\n하나\n',
    '원본/제2권.md': '# 제2권\n\n둘\n',
    '원본/부록.md': '부록\n',
    '사본/2권 사본.md': '# 제2권\n\n둘째\n',
    '사본/1권 사본.md': '# 제1권\n\n하나\n',
    '사본/덧붙임.md': '새 글\n',
  });
  const { stdout, code } = await dadeumi(['check', '--pair', '원본', '사본', '--format', 'json', '--profile', 'general'], { cwd });
  const found = (JSON.parse(stdout) as Told[]).flatMap(({ filePath, messages }) =>
    messages.map((one) => [filePath.split('/').at(-1), one.messageId]),
  );
  expect(found).toEqual([
    ['2권 사본.md', 'changed'],
    ['덧붙임.md', 'changed'],
  ]);
  expect(code).toBe(1);

  const missing = folder({ '원본/제1권.md': '하나\n', '원본/제2권.md': '둘\n', '사본/제1권.md': '하나\n' });
  const told = await dadeumi(['check', '--pair', '원본', '사본', '--profile', 'general'], { cwd: missing });
  expect(told).toMatchObject({ code: 1, stdout: expect.stringContaining('‘제2권.md’와 짝이 되는 파일이 사본에 없습니다') });
});

describe('what cannot be compared is said, with its remedy', () => {
  test.each([
    ['a file that is not there', ['--pair', '원본.md', '없음.md'], 3, '없음.md: 파일이 없습니다'],
    ['one path', ['--pair', '원본.md'], 2, '경로 둘'],
    ['one file twice', ['--pair', '원본.md', './원본.md'], 2, '같은 파일'],
    ['no text', ['--pair', '원본.md', '그림.md'], 3, '글이 아닌 파일'],
    ['an empty folder', ['--pair', '원본.md', '빈 폴더'], 3, '점검할 글'],
    ['with fixes', ['--pair', '원본.md', '사본.md', '--fix'], 2, '함께 쓸 수 없습니다'],
    ['nothing in the copy', ['--pair', '원본.md', '빈 글.md'], 1, '사본에 없습니다'],
  ])('%s', async (_, args, code, words) => {
    const cwd = folder({
      '원본.md': ORIGINAL,
      '사본.md': COPY,
      '그림.md': new Uint8Array([1, 0, 2]),
      '빈 글.md': '',
      '빈 폴더/메모.bin': '',
    });
    const ran = await dadeumi(['check', ...args], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).toContain(words);
  });
});

test('CP949 is read, and a baseline puts differences off without complaint of other checks', async () => {
  const cwd = folder({ '원본.md': BODY, '사본.md': BODY.replace('4,000', '4,001'), 'dadeumi.yaml': 'version: 1\nprofile: general\n' });
  const args = ['check', '--pair', '원본.md', '사본.md'];
  expect((await dadeumi([...args, '--baseline', 'dadeumi-baseline.json', '--write-baseline'], { cwd })).code).toBe(0);
  expect(readFileSync(`${cwd}/dadeumi-baseline.json`, 'utf8')).toContain('"pair"');
  expect((await dadeumi(args, { cwd })).code).toBe(0);
  expect((await dadeumi(['check', '사본.md', '--rule', 'metric-units'], { cwd })).stdout).not.toContain('baseline');
});
