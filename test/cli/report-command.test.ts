import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, draft, folder } from './command.ts';
import { runIn } from './report-run.ts';

/** A plan of two volumes, of which one cannot be read. */
function smallPlan(): string {
  return folder({
    '1권.md': '# 요약문\n\n법인',
    '2권.hwp': 'x',
    'dadeumi.yaml': 'plans:\n  - files: [1권.md, 2권.hwp]\n    profile: location-registration-2026\n',
  });
}

describe('the command', () => {
  test.each([
    ['보고서.html', '<!doctype html>'],
    ['보고서.csv', '\uFEFF'],
    ['보고서.json', '{'],
    ['보고서.md', '# '],
  ])('writes %s as its name says, in one step', async (out, start) => {
    const cwd = smallPlan();
    const { code, stdout, stderr } = await runIn(cwd, ['report', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(out);
    expect(readFileSync(path.join(cwd, out), 'utf8').startsWith(start)).toBe(true);
    expect(readdirSync(path.dirname(path.join(cwd, out))).filter((name) => /보고서.+\d{4,}/.test(name))).toEqual([]);
  });

  test('takes no report of its own for a plan, and neither does check', async () => {
    const cwd = folder({
      '가.md': draft('# 요약문\n\n법인', 'location-permit-2018'),
      '나.md': '# 요약문\n\n법인',
      'dadeumi.yaml': 'plans:\n  - files: [나.md, 나*.md]\n    profile: location-permit-2018\n',
    });
    const before = (await runIn(cwd, ['check', '.', '--format', 'json'])).stdout;
    for (const out of ['report.md', '나 보고서.md', '보고서.md', 'report.md']) {
      const { code, stderr } = await runIn(cwd, ['report', '.', '--out', out]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(out) });
    }
    await runIn(cwd, ['report', '.', '--locale', 'en', '--out', 'english.md']);
    expect(
      JSON.parse((await runIn(cwd, ['report', '.', '--format', 'json'])).stdout).plans.map(
        ({ documents }: { documents: string[] }) => documents,
      ),
    ).toEqual([['가.md'], ['나.md']]);
    for (const given of ['.', '*.md']) expect((await runIn(cwd, ['check', given, '--format', 'json'])).stdout).toBe(before);
  });

  test('of several plans leaves out one without a guideline, and says so', async () => {
    const cwd = folder({ '가.md': draft('# 요약문\n\n법인', 'location-permit-2018'), '나.md': CLEAN });
    const { code, stdout, stderr } = await runIn(cwd, ['report', '가.md', '나.md', '--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout).plans).toHaveLength(1);
    expect(stderr).toContain('나.md: 작성요령을 정하지 않아');
    expect(stderr).not.toContain('모두 읽지는 못했습니다');
  });

  test('links lead from where the report lies to the plan', async () => {
    const cwd = folder({ '계획/가.md': draft('# 요약문\n\n법인', 'location-permit-2018') });
    mkdirSync(path.join(cwd, '보고'));
    await runIn(cwd, ['report', '계획/가.md', '--out', '보고/가.md']);
    expect(readFileSync(path.join(cwd, '보고/가.md'), 'utf8')).toContain(
      `](../${encodeURIComponent('계획')}/${encodeURIComponent('가')}.md#L`,
    );
  });

  test.each([
    ['no guideline', { '가.md': '# 요약문\n\n법인' }, '작성요령을 정하지 않아'],
    ['one of language alone', { '가.md': CLEAN }, '작성요령을 정하지 않아'],
    ['wrong settings', { '가.md': draft('# 요약문\n\n법인', 'location-permit-1999') }, '가.md:3'],
  ])('with %s makes no report, and says what to do', async (_, files, said) => {
    const { code, stdout, stderr } = await runIn(folder(files), ['report', '가.md', '--format', 'md']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('of a plan that is given by its headings alone takes the guideline from the command line', async () => {
    const cwd = folder({ '가.md': '# 요약문\n\n법인' });
    const { code, stdout } = await runIn(cwd, ['report', '가.md', '--profile', 'location-permit-2018']);
    expect(code).toBe(0);
    expect(stdout).toContain('location-permit-2018');
  });

  test('with nothing to read makes none', async () => {
    const cwd = folder({ '가.hwp': 'x' });
    const { code, stdout, stderr } = await runIn(cwd, ['report', '가.hwp', '--out', '보고서.html']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('가.hwp');
    expect(existsSync(path.join(cwd, '보고서.html'))).toBe(false);
  });

  test.each([
    ['없는 폴더/보고서.md', '쓰지 못했습니다'],
    ['1권.md', '이미 있어 쓰지 않았습니다'],
    ['./dadeumi.yaml', '이미 있어 쓰지 않았습니다'],
  ])('writes none to %s, and no draft is lost', async (out, said) => {
    const cwd = smallPlan();
    const before = readFileSync(path.join(cwd, '1권.md'), 'utf8');
    const { code, stderr } = await runIn(cwd, ['report', '1권.md', '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(readFileSync(path.join(cwd, '1권.md'), 'utf8')).toBe(before);
  });
});
