import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOf, type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';

const WAIT = { timeout: 30_000, interval: 200 };
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>상담 신청</title><label>서비스 개요 <textarea>AI로 위치를 셉니다.</textarea></label>';

/** The build for the store, in a window on a screen, with keys from a keyboard: the shortcut and the browser's own question have no other way in. */
let site: Site;
let screen: ChildProcess;
let driven: Driven;
let page: Page;

beforeAll(async () => {
  site = await serve();
  site.put('form.html', PAGE);
  // Takes the first screen that is free, and tells its number.
  screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  process.env.DISPLAY = `:${String(number).trim()}`;
  driven = await launch('chrome', {
    build: buildOf('chrome', 'store'),
    headed: true,
    args: ['--window-size=1200,800', '--window-position=0,0'],
  });
  page = (await driven.browser.pages())[0]!;
  await page.goto(site.url('form.html'));
  await page.bringToFront();
});
afterAll(async () => {
  await driven?.close();
  screen?.kill();
  await site.close();
});

const key = (name: string) => execFileSync('xdotool', ['key', name]);
const ours = () => page.evaluate(() => document.querySelectorAll('dadeumi-marks').length);
/** The popup, while it is open. */
async function popup(): Promise<Page | undefined> {
  const target = driven.browser.targets().find((one) => one.url().endsWith('/popup.html'));
  return target && (await target.asPage());
}
/** Presses a button of the popup with the keyboard. */
async function press(words: string): Promise<void> {
  const focus = async () =>
    (await popup())?.evaluate((words) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, words);
  await expect.poll(focus, WAIT).toBe(true);
  key('Return');
}

test('the shortcut opens the popup, the browser asks for the site, and the site comes on', { timeout: 180_000 }, async () => {
  await page.click('textarea');
  await expect
    .poll(async () => {
      if (!(await popup())) key('alt+shift+d');
      await new Promise((soon) => setTimeout(soon, 1000));
      return (await popup()) !== undefined;
    }, WAIT)
    .toBe(true);
  expect(await ours()).toBe(0);

  await press('모르겠음');
  await expect.poll(ours, WAIT).toBe(1);
  await press('이 사이트에서 켜기');
  // Keys that come before the question are the popup's, which has other buttons too.
  const asks = async () => (await (await popup())?.evaluate(() => document.hasFocus())) !== true;
  await expect.poll(asks, WAIT).toBe(true);
  const permitted = () => driven.extension.run(async () => (await chrome.permissions.getAll()).origins);
  const accepted = async () => {
    if (await asks()) {
      key('Tab');
      key('Return');
    }
    await new Promise((soon) => setTimeout(soon, 1000));
    return permitted();
  };
  await expect.poll(accepted, WAIT).toEqual(['http://127.0.0.1/*']);
  const stored = () => driven.extension.run(() => chrome.storage.local.get(null));
  await expect.poll(stored, WAIT).toMatchObject({ sites: { [site.origin]: { on: true } } });

  await page.reload();
  await expect.poll(ours, WAIT).toBe(1);
  // Given back with the site.
  await driven.extension.say('turnOff', { origin: site.origin });
  await expect.poll(permitted, WAIT).toEqual([]);
  expect(await ours()).toBe(0);
});
