import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, dadeumi, draft, folder, PYEONG, type Ran } from './command.ts';

const SHARDS = 4;
const FORMATS = ['json', 'sarif', 'gitlab', 'rdjson', 'junit', 'github'] as const;

/** Plans of one file and of several, files that are no plans or cannot be read, mistakes in settings that govern them all, and a baseline. */
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `계획/${['가', '나', '다'][index % 3]}-${index}/계획 ${index}.md`,
      index % 5 === 0 ? CLEAN : PYEONG.replace('45평', `${40 + index}평, ${index}마일`),
    ]),
  ),
  '사업/제1권.md': draft('# 사업의 개요\n\n창고는 70평입니다.\n', 'general'),
  '사업/제2권.md': '# 기술계획\n\n서버는 3마일 떨어져 있습니다.\n',
  '사업/제10권.md': '# 부록\n',
  'README.md': '# 메모\n',
  '지난 계획.hwp': 'x',
  'dadeumi.yaml': 'plans:\n  - files: [사업/제1권.md, 사업/제2권.md, 사업/제10권.md]\nterms:\n  alow: [SKT]\n',
};

async function parts(cwd: string, args: readonly string[]): Promise<readonly Ran[]> {
  const runs: Ran[] = [];
  for (let index = 1; index <= SHARDS; index++) runs.push(await dadeumi([...args, '--shard', `${index}/${SHARDS}`], { cwd }));
  return runs;
}

async function merged(cwd: string, runs: readonly Ran[], args: readonly string[] = []): Promise<Ran> {
  mkdirSync(path.join(cwd, 'reports'), { recursive: true });
  const files = runs.map(({ stdout }, index) => {
    writeFileSync(path.join(cwd, `reports/${index}`), stdout);
    return `reports/${index}`;
  });
  return dadeumi(['merge', ...files, ...args], { cwd });
}

describe('four parts of a run, merged', () => {
  test.each(FORMATS)('are the %s report of one run, byte for byte, with its exit code', async (format) => {
    const cwd = folder(FILES);
    const whole = await dadeumi(['--format', format, '.', '없다.md'], { cwd });
    const runs = await parts(cwd, ['--format', format, '.', '없다.md']);
    const joined = await merged(cwd, runs);
    expect(joined.stdout).toBe(whole.stdout);
    expect(joined.code).toBe(whole.code);
    expect(whole.code).toBe(2);
    // Each part has something to do, and none does all of it.
    for (const { stdout } of runs) {
      expect(stdout.length).toBeGreaterThan(200);
      expect(stdout.length).toBeLessThan(whole.stdout.length);
    }
  });

  test('in another order are the same', async () => {
    const cwd = folder(FILES);
    const runs = await parts(cwd, ['--format', 'json']);
    expect((await merged(cwd, runs.toReversed())).stdout).toBe((await merged(cwd, runs)).stdout);
  });

  test.each([
    ['findings', { '가.md': PYEONG, '나.md': CLEAN, '다.md': CLEAN }, [], 1],
    ['warnings that may pass', { '가.md': PYEONG, '나.md': CLEAN, '다.md': CLEAN }, ['--max-warnings', '1'], 0],
    ['nothing found', { '가.md': CLEAN, '나.md': CLEAN, '다.md': CLEAN }, [], 0],
    ['a file that is not there', { '가.md': CLEAN, '나.md': CLEAN, 'dadeumi.yaml': 'plans:\n  - files: [가.md, 라.md]\n' }, [], 3],
  ] as const)('end as one run does: %s', async (_, files, limit, code) => {
    const cwd = folder(files);
    const whole = await dadeumi(['--format', 'sarif', '.', ...limit], { cwd });
    const joined = await merged(cwd, await parts(cwd, ['--format', 'sarif', '.', ...limit]), limit);
    expect([whole.code, joined.code]).toEqual([code, code]);
    expect(joined.stdout).toBe(whole.stdout);
  });
});

describe('what does not go', () => {
  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/4/2'])('--shard %s', async (shard) => {
    expect(await dadeumi(['--shard', shard], { cwd: folder({ '가.md': CLEAN }) })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`‘${shard}’`),
    });
  });

  test('reports in two formats, and what is no report', async () => {
    const cwd = folder({ '가.md': PYEONG });
    const [json, sarif] = await Promise.all(['json', 'sarif'].map((format) => dadeumi(['--format', format], { cwd })));
    expect(await merged(cwd, [json!, sarif!])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('reports/1') });
    expect(await dadeumi(['merge', '가.md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('가.md') });
    expect(await dadeumi(['merge', '없다'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('없다') });
  });
});
