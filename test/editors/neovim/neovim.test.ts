import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installEditors } from '../installed.ts';
import { configurationOf, type Desk, DRAFT, deskWith, RATE, VOLUMES } from '../plans.ts';

/** Neovim 0.7.2: findings are published to it, and it sends byte columns where UTF-16 is asked for. */
const steps = fileURLToPath(new URL('steps.lua', import.meta.url));
let desk: Desk;
let seen: readonly { readonly step: string; readonly seen: unknown }[];
const at = (step: string) => seen.filter((one) => one.step === step).map((one) => one.seen);

beforeAll(() => {
  installEditors();
  desk = deskWith({ 'plan.md': DRAFT, ...VOLUMES });
  const configuration = path.join(desk.home, 'init.lua');
  writeFileSync(configuration, configurationOf('lua'));
  const said = execFileSync('nvim', ['--headless', '-u', configuration, '-i', 'NONE', '-c', `luafile ${steps}`], {
    cwd: desk.plans,
    env: { ...desk.environment, RATE },
    encoding: 'utf8',
    timeout: 120_000,
  });
  seen = said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
}, 600_000);
afterAll(() => desk?.clear());

test('findings mark their words, behind Hangul and emoji too', () => {
  const [findings] = at('findings');
  expect(findings).toEqual(
    expect.arrayContaining([
      ['foreign-term-gloss', 'AI'],
      ['metric-units', '45평'],
      ['won-amounts', '$20,000'],
      ['foreign-term-gloss', 'LTE'],
    ]),
  );
});

test('a fix changes its own words and nothing beside them', () => {
  expect(at('line')).toEqual([
    '조난 신고 😀 한 건마다 AI(인공지능)로 위치를 추린다. 대피소 옆 149㎡를 빌린다.',
    '조난 신고 😀 한 건마다 인공지능(AI)으로 위치를 추린다. 대피소 옆 149㎡를 빌린다.',
  ]);
});

test('what was fixed is found no longer', () => {
  const [fixed] = at('fixed');
  expect(fixed).not.toContainEqual(['metric-units', '45평']);
  expect(fixed).not.toContainEqual(['foreign-term-gloss', 'AI']);
  expect(fixed).toContainEqual(['won-amounts', '$20,000']);
});

test('settings hold as soon as they are written', () => {
  expect(at('settings')[0]).not.toContainEqual(['won-amounts', '$20,000']);
  expect(at('settings')[0]).toContainEqual(['foreign-term-gloss', 'LTE']);
});

test('an edit of volume 2 changes what is found in volume 1', () => {
  expect(at('volume 1')).toEqual([true]);
  expect(at('volume 1, a rate in volume 2')).toEqual([false]);
});
