import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dadeumi, draft, folder, GLOSS, PYEONG, REPAIRED, REVERSED } from './command.ts';

const BASELINE = 'dadeumi-baseline.json';
const WRITE = ['--baseline', BASELINE, '--write-baseline'];

const read = (cwd: string, name: string) => readFileSync(path.join(cwd, name), 'utf8');
const rulesIn = (cwd: string): string[] =>
  (JSON.parse(read(cwd, BASELINE)) as { entries: { rule: string }[] }).entries.map(({ rule }) => rule);

describe('mistakes in the front matter are never put off', () => {
  const past = draft('# 시설\n\n물류 창고는 45평입니다.', 'location-permit-2018');
  const mistaken = PYEONG.replace('profile: general', 'profile: general\n  prrofile: general');
  test.each([
    ['the guideline of a past regime', past, 'superseded-profile', 1],
    ['a key that is none', mistaken, 'settings', 2],
  ])('%s', async (_, text, notice, code) => {
    const cwd = folder({ '계획.md': text });
    const wrote = await dadeumi([...WRITE, '계획.md', '--max-warnings', '0'], { cwd });
    expect(rulesIn(cwd)).toContain('metric-units');
    expect(rulesIn(cwd)).not.toContain(notice);
    expect(wrote.stderr).toContain(`발견 ${rulesIn(cwd).length}건`);
    const again = await dadeumi(['--format', 'json', '계획.md', '--max-warnings', '0'], { cwd });
    const found = (JSON.parse(again.stdout) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) => messages);
    expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set([notice]));
    expect([wrote.code, again.code]).toEqual([code, code]);
  });
});

describe('entries of what a run did not look for', () => {
  const TWO = draft('# 시설\n\n물류 창고는 45평이고 AI(인공지능)를 씁니다.', 'ict-temporary-permit');
  const ONE_RULE = ['--rule', 'metric-units'];

  test('are not stale', async () => {
    const cwd = folder({ '계획.md': TWO });
    await dadeumi([...WRITE, '계획.md'], { cwd });
    expect(rulesIn(cwd)).toEqual(expect.arrayContaining(['metric-units', 'foreign-term-gloss']));
    for (const asked of [ONE_RULE, ['--rule', 'foreign-term-gloss:off']]) {
      const { stdout, code } = await dadeumi([...asked, '계획.md'], { cwd });
      expect(stdout).not.toContain('이제 없습니다');
      expect(code).toBe(0);
    }
    writeFileSync(path.join(cwd, '계획.md'), TWO.replace('45평', '149㎡'));
    expect((await dadeumi([...ONE_RULE, '계획.md'], { cwd })).stdout).toContain('metric-units 발견이 이제 없습니다');
  });

  test('stay when the list is written anew', async () => {
    const cwd = folder({ '계획.md': TWO });
    await dadeumi([...WRITE, '계획.md'], { cwd });
    const before = read(cwd, BASELINE);
    await dadeumi([...WRITE, ...ONE_RULE, '계획.md'], { cwd });
    expect(read(cwd, BASELINE)).toBe(before);
    writeFileSync(path.join(cwd, '계획.md'), TWO.replace('45평', '149㎡'));
    await dadeumi([...WRITE, ...ONE_RULE, '계획.md'], { cwd });
    expect(rulesIn(cwd)).not.toContain('metric-units');
    expect(rulesIn(cwd)).toContain('foreign-term-gloss');
  });

  test('of a rule about the whole plan are not stale where a volume is missing, nor is a suppression of one of its findings', async () => {
    const cwd = folder({
      'dadeumi.yaml': 'plans:\n  - files: [ㄱ.md, ㄴ.md]\n    profile: ict-temporary-permit\n',
      'ㄱ.md': '<!-- dadeumi-disable-next-line summary-length: 짧게 썼다 -->\n# 개요\n\n글을 씁니다.\n',
      'ㄴ.md': '# 시설\n\n글을 씁니다.\n',
    });
    await dadeumi([...WRITE], { cwd });
    expect(rulesIn(cwd)).toEqual(expect.arrayContaining(['required-sections', 'unused-suppression']));
    writeFileSync(path.join(cwd, 'ㄴ.md'), new Uint8Array([0, 1, 2, 3, 0, 255]));
    expect((await dadeumi([], { cwd })).stdout).not.toContain('이제 없습니다');
    await dadeumi([...WRITE], { cwd });
    expect(rulesIn(cwd)).toEqual(expect.arrayContaining(['required-sections', 'unused-suppression']));
  });
});

test('what is put off is not fixed', async () => {
  const cwd = folder({ '계획.md': REVERSED });
  await dadeumi([...WRITE, ...GLOSS, '계획.md'], { cwd });
  for (const asked of [[], ['--baseline', BASELINE]]) {
    const { stdout } = await dadeumi(['fix', ...GLOSS, ...asked, '계획.md'], { cwd });
    expect(read(cwd, '계획.md')).toBe(REVERSED);
    expect(stdout).toContain('전부터 있던 1건');
  }
  const more = REVERSED.replace('씁니다.', '쓰고 IoT(사물인터넷)를 창고에 씁니다.');
  writeFileSync(path.join(cwd, '계획.md'), more);
  await dadeumi(['fix', ...GLOSS, '계획.md'], { cwd });
  expect(read(cwd, '계획.md')).toBe(more.replace('IoT(사물인터넷)를', '사물인터넷(IoT)을'));
  writeFileSync(path.join(cwd, '계획.md'), REVERSED);
  // A list that is not there stops the run before anything is written.
  expect((await dadeumi(['fix', ...GLOSS, '--baseline', 'none.json', '계획.md'], { cwd })).code).toBe(2);
  expect(read(cwd, '계획.md')).toBe(REVERSED);
  await dadeumi(['fix', ...GLOSS, '--no-baseline', '계획.md'], { cwd });
  expect(read(cwd, '계획.md')).toBe(REPAIRED);
});
