import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dadeumi, draft, folder, PYEONG } from './command.ts';

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
