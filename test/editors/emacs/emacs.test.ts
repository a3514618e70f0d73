import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installEditors } from '../installed.ts';
import { configurationOf, type Desk, DRAFT, deskWith } from '../plans.ts';

/** Emacs 28 with eglot 1.9: findings are published to it, files are watched for the server. */
const steps = fileURLToPath(new URL('steps.el', import.meta.url));
let desk: Desk;
let seen: readonly { readonly step: string; readonly seen: unknown }[];
const at = (step: string) => seen.filter((one) => one.step === step).map((one) => one.seen);

beforeAll(() => {
  installEditors();
  desk = deskWith({ 'plan.md': DRAFT });
  const configuration = path.join(desk.home, 'init.el');
  writeFileSync(configuration, configurationOf('elisp'));
  const said = execFileSync('emacs', ['--batch', '-l', configuration, '-l', steps], {
    cwd: desk.plans,
    env: desk.environment,
    encoding: 'utf8',
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  seen = said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
}, 600_000);
afterAll(() => desk?.clear());

test('findings mark their words, behind Hangul and emoji too', () => {
  expect(at('findings')[0]).toEqual(expect.arrayContaining(['AI', '45평', '$20,000', 'LTE']));
});

test('a fix changes its own words and nothing beside them', () => {
  expect(at('line')).toEqual(['조난 신고 😀 한 건마다 AI(인공지능)로 위치를 추린다. 대피소 옆 149㎡를 빌린다.']);
  expect(at('fixed')[0]).not.toContain('45평');
  expect(at('fixed')[0]).toEqual(expect.arrayContaining(['AI', '$20,000', 'LTE']));
});

test('settings hold as soon as they are written', () => {
  expect(at('settings')[0]).not.toContain('$20,000');
  expect(at('settings')[0]).toContain('LTE');
});
