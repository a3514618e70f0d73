import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DRAFT, RATE, VOLUMES } from '../plans.ts';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** The same extension in the web extension host: its server is a worker, which reads files through the editor. */
let server: CodeServer;
let code: Workbench;
const eventually = { timeout: 30_000, interval: 50 };

beforeAll(async () => {
  const files = { 'plan.md': DRAFT, ...VOLUMES };
  server = await startCodeServer(files, {
    'dadeumi.locale': 'ko',
    'remote.extensionKind': { 'dadeumi.dadeumi-vscode': ['web'] },
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
