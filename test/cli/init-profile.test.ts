import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dadeumi, folder } from './command.ts';

const TEMPLATE = '# 마을 창업 사업계획서\n\n## 1. 사업 개요\n\n## 2. 자금 계획\n';
const PLAN = '---\ndadeumi:\n  profile: ./form-2026-profile.yaml\n---\n\n# 1. 사업 개요\n\n마을에서 빵을 굽습니다.\n';

test('init --profile-from drafts a profile that a plan is checked against', async () => {
  const cwd = folder({ 'form-2026.md': TEMPLATE, 'plan.md': PLAN });
  const ran = await dadeumi(['init', '--profile-from', 'form-2026.md'], { cwd });
  expect([ran.code, ran.stdout]).toEqual([0, '']);
  expect(ran.stderr).toContain('profile: ./form-2026-profile.yaml');
  expect(readFileSync(path.join(cwd, 'form-2026-profile.yaml'), 'utf8')).toMatch(
    /\nid: own-form-2026\nname: 마을 창업 사업계획서\nsections:\n/,
  );

  const { code, stdout } = await dadeumi(['plan.md'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('‘2. 자금 계획’');
});

test('it never overwrites, and says what is wrong with a template', async () => {
  const cwd = folder({ 'form.md': TEMPLATE, 'form-profile.yaml': 'id: mine\n', 'bare.md': '빵을 굽습니다.\n' });
  const init = (name: string) => dadeumi(['init', '--profile-from', name], { cwd });
  for (const [name, says] of [
    ['form.md', /form-profile\.yaml.*이미/],
    ['bare.md', /제목이 없어/],
    ['none.md', /없/],
  ] as const) {
    const { code, stderr } = await init(name);
    expect([name, code]).toEqual([name, 2]);
    expect(stderr).toMatch(says);
  }
  expect(readFileSync(path.join(cwd, 'form-profile.yaml'), 'utf8')).toBe('id: mine\n');
  expect(readdirSync(cwd).sort()).toEqual(['bare.md', 'form-profile.yaml', 'form.md']);
});
