import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../installed.ts';
import { DRAFT, RATE, VOLUMES } from '../plans.ts';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { HERE, percentile, startTimes, typingTimes } from './speed.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** VS Code with the packed extension, its server a process: findings are asked for. */
let server: CodeServer;
let code: Workbench;
/** The golden plan with a place to type in before its first section, and its sections repeated until it has so many bytes. */
function golden(bytes: number): string {
  const plan = readFileSync(path.join(ROOT, 'test/plans/golden/location-permit-2018.md'), 'utf8');
  const start = plan.search(/^# /m);
  const sections = plan.slice(start);
  const repeated = sections.repeat(Math.ceil(bytes / Buffer.byteLength(sections)));
  return `${plan.slice(0, start)}${HERE}\n\n${repeated}`;
}
const onDisk = (file: string) => readFileSync(path.join(server.workspace, file), 'utf8');
const TOLD = 'version: 1\nprofile: location-registration-2026\nfiles: [told.md]\n';
const eventually = { timeout: 20_000, interval: 50 };

beforeAll(async () => {
  const files = {
    'plan.md': DRAFT,
    'saved.md': DRAFT,
    'guided.md': DRAFT,
    'fixed.md': DRAFT,
    '.vscode/settings.json': '{}',
    'minutes.md': '# 회의록\n\n대피소 옆 45평을 빌리기로 했다.\n',
    'told/dadeumi.yaml': TOLD,
    'told/told.md': DRAFT.replace('$20,000', '$30,000').replace(/^---\n[\s\S]*?---\n\n/, ''),
    'reasoned.md': DRAFT,
    'past/dadeumi.yaml': 'version: 1\nprofile: location-permit-2018\n',
    'misnamed/dadeumi.yml': 'version: 1\n',
    ...VOLUMES,
    'golden.md': golden(1),
    'long.md': golden(200 * 1024),
    'opened.md': DRAFT,
    'opened-long.md': DRAFT + golden(200 * 1024).split(HERE)[1],
  };
  server = await startCodeServer({
    files,
    settings: { 'dadeumi.locale': 'ko', 'editor.codeActionsOnSave': { 'source.fixAll.dadeumi': 'explicit' } },
  });
  code = await openWorkbench(server.url);
}, 600_000);
afterAll(async () => {
  await code?.close();
  server?.close();
});
beforeEach(({ onTestFailed, task }) => {
  onTestFailed(() => code.picture(`failed ${task.name}`.replaceAll(/\W+/g, '-')));
});

test('squiggles and Problems', async () => {
  await code.open('plan.md');
  await expect.poll(() => code.squiggles.count(), eventually).toBeGreaterThanOrEqual(5);
  await code.page.keyboard.press('Control+Shift+M');
  await expect.poll(() => code.problems.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('‘45평’은 미터법이 아닙니다'));
  await code.picture('squiggles');
});

test('hover tells the reason', async () => {
  await code.open('plan.md');
  await code.goTo('45평');
  await code.hover();
  await expect.poll(() => code.hovered.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('계량에 관한 법률'));
  await code.picture('hover');
  await code.page.keyboard.press('Escape');
});

test('quick fix by Ctrl+., behind Hangul and emoji', async () => {
  await code.open('plan.md');
  await code.goTo('45평');
  await code.actions();
  await expect.poll(() => code.menu.innerText(), eventually).toContain('149㎡');
  await code.picture('quick-fix');
  await code.page.keyboard.press('Enter');
  await expect.poll(() => code.line('대피소'), eventually).toContain('대피소 옆 149㎡를 빌린다.');
  await expect.poll(() => code.problems.allInnerTexts(), eventually).not.toContainEqual(expect.stringContaining('45평'));
});

test('fix all on save writes the file, safe fixes only', async () => {
  await code.open('saved.md');
  await code.goTo('서버는');
  await code.page.keyboard.insertText('이 ');
  await code.page.keyboard.press('Control+s');
  await expect
    .poll(() => onDisk('saved.md'), eventually)
    .toBe(DRAFT.replace('AI(인공지능)로', '인공지능(AI)으로').replace('서버는', '이 서버는'));
});

test('a suppression waits for its reason, which is typed at once', async () => {
  await code.open('reasoned.md');
  await code.goTo('45평');
  await code.actions();
  await code.menu.getByText(/^이 줄에서 ‘도량형은 미터법으로’ 점검하지 않기$/).click();
  await expect.poll(() => code.line('dadeumi-disable'), eventually).toContain('이유를 적으세요');
  await code.page.keyboard.insertText('등기부의 표기');
  await expect.poll(() => code.line('dadeumi-disable'), eventually).toBe('<!-- dadeumi-disable-next-line metric-units: 등기부의 표기 -->');
  await code.picture('reason');
});

test('outline of the plan', async () => {
  await code.open('plan.md');
  await code.run('Explorer: Focus on Outline View');
  await expect.poll(() => code.outline.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('제2권 사업개요'));
  await code.picture('outline');
});

test('plan panel: what is there and what is missing, and a click goes there', async () => {
  await code.open('guided.md');
  await code.run('Dadeumi: Focus on Business Plan View');
  await expect.poll(() => code.sections.allInnerTexts(), eventually).toContainEqual(expect.stringMatching(/요약문[\s\S]*missing/));
  await code.picture('plan-panel');
  await code.sections.filter({ hasText: '사업개요' }).click();
  await expect.poll(() => code.cursor(), eventually).toContain('Ln 8');
  await code.goTo('45평');
  await code.hover();
  await code.hovered.first().waitFor();
  await code.picture('overview');
  await code.page.keyboard.press('Escape');
});

test('a change of dadeumi.yaml re-lints, from outside and from the editor', async () => {
  await code.open('told/told.md');
  const amounts = await code.problemsWith('$30,000');
  await expect.poll(() => amounts.count(), eventually).toBe(1);
  writeFileSync(path.join(server.workspace, 'told/dadeumi.yaml'), `${TOLD}rules: { won-amounts: off }\n`);
  await expect.poll(() => amounts.count(), eventually).toBe(0);

  await code.open('told/dadeumi.yaml');
  await code.page.keyboard.press('Control+a');
  await code.page.keyboard.insertText(`${TOLD}rules: { metric-units: off }\n`);
  await expect.poll(() => amounts.count(), eventually).toBe(1);
  await code.page.keyboard.press('Control+s');
});

test.each([
  ['past/dadeumi.yaml', '설정 파일: 살펴볼 것 1건'],
  ['misnamed/dadeumi.yml', '읽지 않는 설정 파일'],
])('settings say what they are: %s', async (file, said) => {
  await code.open(file);
  await expect.poll(() => code.squiggles.count(), eventually).toBe(1);
  await code.page.locator('.statusbar-item[id="status.languageStatus"]').click();
  const status = code.page.locator('.hover-language-status');
  await expect.poll(() => status.allInnerTexts(), eventually).toContainEqual(expect.stringContaining(said));
  await code.picture('settings-status');
  await code.page.keyboard.press('Escape');
});

test('an edit of volume 2 changes what is found in volume 1', async () => {
  await code.open('volumes/volume-1.md');
  const amounts = await code.problemsWith('€250,000');
  await expect.poll(() => amounts.count(), eventually).toBe(1);
  await code.open('volumes/volume-2.md');
  await code.page.keyboard.press('Control+End');
  await code.page.keyboard.insertText(`\n${RATE}\n`);
  await expect.poll(() => amounts.count(), eventually).toBe(0);
});

test('what is no plan is left alone until it is asked for', async () => {
  await code.open('minutes.md');
  await code.page.waitForTimeout(500);
  expect(await code.squiggles.count()).toBe(0);
  await code.page.locator('.statusbar-item[id="status.languageStatus"]').click();
  const status = code.page.locator('.hover-language-status');
  await expect.poll(() => status.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('사업계획서가 아니라서'));
  await code.picture('status');
  await status.getByText('Check', { exact: true }).click();
  await expect.poll(() => code.squiggles.count(), eventually).toBeGreaterThan(0);
});

test('a new plan starts from a guideline', async () => {
  await code.run('Dadeumi: New Plan from a Guideline');
  const choices = code.page.locator('.quick-input-list .monaco-list-row');
  await expect.poll(() => choices.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('location-registration-2026'));
  await code.picture('new-plan');
  await choices.filter({ hasText: 'location-registration-2026' }).first().click();
  await expect.poll(() => code.page.locator('.view-line').first().innerText(), eventually).toContain('---');
  await expect.poll(() => code.page.locator('.view-lines').innerText(), eventually).toContain('location-registration-2026');
});

test('choosing a guideline writes it into the front matter', async () => {
  await code.open('guided.md');
  await code.run('Dadeumi: Choose Guideline');
  await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'ict-temporary-permit' }).click();
  await expect.poll(() => code.line('profile:'), eventually).toContain('ict-temporary-permit');
});

test('the whole workspace is checked, and the sum is told', async () => {
  await code.run('Dadeumi: Check All Plans of the Workspace');
  const told = code.page.locator('.notification-list-item-message');
  await expect.poll(() => told.allInnerTexts(), eventually).toContainEqual(expect.stringMatching(/\d+ plans in \d+ files: \d+ errors/));
  await code.picture('workspace');
  await code.run('Notifications: Clear All Notifications');
});

test('a walkthrough leads to a first plan', async () => {
  await code.run('Welcome: Open Walkthrough...');
  await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'follows the guideline' }).click();
  const steps = code.page.locator('.gettingStartedDetailsContent');
  await expect.poll(() => steps.allInnerTexts(), eventually).toContainEqual(expect.stringContaining('Start from the guideline'));
  await code.picture('walkthrough');
});

test('all safe fixes at once by command', async () => {
  await code.open('fixed.md');
  await code.run('Dadeumi: Apply All Safe Fixes');
  await expect.poll(() => code.line('조난'), eventually).toContain('인공지능(AI)으로 위치를 추린다. 대피소 옆 45평을');
});

test('readings behind amounts and quantities, once they are asked for', async () => {
  await code.open('fixed.md');
  const line = () => code.line('대피소');
  expect(await line()).not.toContain('149㎡');
  writeFileSync(path.join(server.workspace, '.vscode/settings.json'), '{ "dadeumi.inlayHints": true }');
  await expect.poll(line, eventually).toContain('149㎡');
  await code.picture('inlay-hints');
  writeFileSync(path.join(server.workspace, '.vscode/settings.json'), '{}');
  await expect.poll(line, eventually).not.toContain('149㎡');
});

test('the server starts anew', async () => {
  await code.open('plan.md');
  const before = await code.squiggles.count();
  await code.run('Dadeumi: Restart Server');
  await expect.poll(() => code.squiggles.count(), eventually).toBe(before);
  expect(before).toBeGreaterThan(0);
});

test.each(['golden.md', 'long.md'])(
  'from a key to the painted squiggle: %s',
  async (file) => {
    await code.open(file);
    const times = await typingTimes(code, 20);
    const [size, median, p95] = [Buffer.byteLength(onDisk(file)) / 1024, percentile(times, 50), percentile(times, 95)];
    console.log(`${file}, ${size.toFixed(0)} KB: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${times.length} times`);
    expect(times.length).toBe(20);
  },
  180_000,
);

test.each(['opened.md', 'opened-long.md'])(
  'from a new window to the first squiggle: %s',
  async (file) => {
    const opened = JSON.stringify([['openFile', `vscode-remote://${new URL(server.url).host}${path.join(server.workspace, file)}`]]);
    const [fromText, fromWindow] = await startTimes(code, `${server.url}&payload=${encodeURIComponent(opened)}`, 5);
    const said = [fromText, fromWindow].map(
      (times) => `${percentile(times, 50).toFixed(0)} ms (${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)})`,
    );
    const size = (Buffer.byteLength(onDisk(file)) / 1024).toFixed(0);
    console.log(
      `${file}, ${size} KB: first squiggle after its text ${said[0]}, after its window was asked for ${said[1]}; median and extremes of ${fromText.length}`,
    );
    expect(fromText.length).toBe(5);
  },
  180_000,
);
