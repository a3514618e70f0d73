import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** VS Code in Korean, on a folder that holds one plain text and nothing that tells of plans. */
let server: CodeServer;
let code: Workbench;
const eventually = { timeout: 30_000, interval: 50 };

const PLAIN = `등산객 위치 안내 사업계획서

제1권 법인요건

법인은 2026년에 세웠다.

제2권 사업개요

대피소 옆 45평을 빌린다.
`;

/** A browser's VS Code saves by itself, a second later. */
const settings = () => {
  const file = path.join(server.workspace, 'dadeumi.yaml');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

beforeAll(async () => {
  server = await startCodeServer({ files: { '계획서.txt': PLAIN }, settings: {}, korean: true });
  code = await openWorkbench(server.url);
}, 600_000);
afterAll(async () => {
  await code?.close();
  server?.close();
});
beforeEach(({ onTestFailed, task }) => {
  onTestFailed(() => code.picture(`failed korean ${task.name}`.replaceAll(/\W+/g, '-')));
});

test('a plan in plain text is checked as soon as it is opened', async () => {
  await code.open('계획서.txt');
  await expect.poll(() => code.squiggles.count(), eventually).toBeGreaterThan(0);
});

test('findings, status, commands and the plan panel speak Korean', async () => {
  await code.open('계획서.txt');
  await code.page.locator('.statusbar-item[id="status.languageStatus"]').click();
  const status = code.page.locator('.hover-language-status');
  await expect.poll(() => status.allInnerTexts(), eventually).toContainEqual(expect.stringMatching(/오류 \d+, 경고 \d+, 참고 \d+/));
  await code.page.keyboard.press('Escape');

  await code.run('Dadeumi: 작성요령 고르기');
  const choices = code.page.locator('.quick-input-list .monaco-list-row');
  await expect.poll(() => choices.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('제목이 이 작성요령과 닮았습니다'));
  await choices.filter({ hasText: 'location-registration-2026' }).first().click();
  await expect.poll(settings, eventually).toContain('profile: location-registration-2026');

  await code.run('Dadeumi: Focus on 사업계획서 View');
  await expect.poll(() => code.sections.allInnerTexts(), eventually).toContainEqual(expect.stringMatching(/요약문[\s\S]*없음/));
  await code.picture('korean');
});
