import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DRAFT, RATE, VOLUMES } from '../plans.ts';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { packMemory } from './memory.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** The same extension in the web extension host: its server is a worker, which reads files through the editor. */
let server: CodeServer;
let code: Workbench;
const eventually = { timeout: 30_000, interval: 50 };

beforeAll(async () => {
  server = await startCodeServer({
    files: { 'plan.md': DRAFT, ...VOLUMES },
    settings: { 'dadeumi.locale': 'ko', 'remote.extensionKind': { 'dadeumi.dadeumi-vscode': ['web'] } },
    extensions: (folder) => [packMemory(folder, { 'plan.md': DRAFT, 'dadeumi.yaml': 'version: 1\nrules: { metric-units: off }\n' })],
  });
  code = await openWorkbench(server.url);
}, 600_000);
afterAll(async () => {
  await code?.close();
  server?.close();
});
beforeEach(({ onTestFailed, task }) => {
  onTestFailed(() => code.picture(`failed web ${task.name}`.replaceAll(/\W+/g, '-')));
});

test('squiggles, from a worker of the page', async () => {
  await code.open('plan.md');
  await expect.poll(() => code.squiggles.count(), eventually).toBeGreaterThanOrEqual(5);
  expect(code.page.workers().length).toBeGreaterThan(0);
  await code.picture('web');
});

test('quick fix by Ctrl+.', async () => {
  await code.open('plan.md');
  await code.goTo('45평');
  await code.actions();
  await expect.poll(() => code.menu.innerText(), eventually).toContain('149㎡');
  await code.page.keyboard.press('Enter');
  await expect.poll(() => code.line('대피소'), eventually).toContain('대피소 옆 149㎡를 빌린다.');
});

test('a volume that is not open counts, and an edit of it changes what is found in another', async () => {
  await code.open('volumes/volume-1.md');
  const amounts = await code.problemsWith('€250,000');
  await expect.poll(() => amounts.count(), eventually).toBe(1);
  const missing = await code.problemsWith('‘제2권 영업계획서’ 절이 없습니다');
  await expect.poll(() => missing.count(), eventually).toBe(0);
  await code.problemsWith('€250,000');
  await code.open('volumes/volume-2.md');
  await code.page.keyboard.press('Control+End');
  await code.page.keyboard.insertText(`\n${RATE}\n`);
  await expect.poll(() => amounts.count(), eventually).toBe(0);
});

test('plan panel', async () => {
  await code.open('plan.md');
  await code.run('Dadeumi: Focus on Business Plan View');
  await expect.poll(() => code.sections.allInnerTexts(), eventually).toContainEqual(expect.stringMatching(/요약문[\s\S]*missing/));
});

test('hover tells the reason', async () => {
  await code.open('plan.md');
  await code.goTo('$20,000');
  await code.hover();
  await expect.poll(() => code.hovered.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('까닭'));
  await code.picture('web-hover');
  await code.page.keyboard.press('Escape');
});

test('outline of the plan', async () => {
  await code.open('plan.md');
  await code.run('Explorer: Focus on Outline View');
  await expect.poll(() => code.outline.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('제2권 사업개요'));
});

test('the worker starts anew', async () => {
  await code.open('plan.md');
  const before = await code.squiggles.count();
  const started = code.page.waitForEvent('worker', { timeout: eventually.timeout });
  await code.run('Dadeumi: Restart Server');
  await started;
  await expect.poll(() => code.squiggles.count(), eventually).toBe(before);
  expect(before).toBeGreaterThan(0);
});

test('the log tells what is running, after a new start too', async () => {
  await code.run('Dadeumi: Show Log');
  // What Problems were filtered by filters the log as well.
  await code.page.locator('.panel .viewpane-filter-container input').fill('');
  const log = code.page.locator('.panel .view-lines');
  await expect
    .poll(() => log.allInnerTexts(), eventually)
    .toContainEqual(expect.stringMatching(/dadeumi\s[\d.]+\sis\srunning[\s\S]*is\srunning/));
  await code.picture('log');
});

test('a workspace that is no folder of a disk', async () => {
  await code.goto(server.windowOn('memory:/plans'));
  await code.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'plan.md' }).dblclick();
  const amounts = await code.problemsWith('$20,000');
  await expect.poll(() => amounts.count(), eventually).toBe(1);
  await expect.poll(() => code.squiggles.count(), eventually).toBeGreaterThan(0);
  const areas = await code.problemsWith('45평');
  await expect.poll(() => areas.count(), eventually).toBe(0);
  await code.picture('virtual');
});
