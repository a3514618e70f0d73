import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';

const WAIT = { timeout: 20_000, interval: 100 };
const page = (body: string): string => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청</title>${body}
<script>window.shows = []; addEventListener('pageshow', ({ persisted }) => shows.push(persisted));</script></html>`;

/** A page that was left and is gone back to comes as it was left, without being loaded again: the script in it was asleep meanwhile. */
describe.each(BROWSERS)('a page that is gone back to in %s', (name) => {
  let site: Site;
  let driven: Driven;
  let form: Page;

  beforeAll(async () => {
    site = await serve();
    site.put('form.html', page('<h2>추진 계획</h2><div contenteditable="true"><p>IoT 기기를 쓴다.</p></div>'));
    site.put('other.html', page('<p>안내</p>'));
    driven = await launch(name, { keepsPages: true });
    form = await driven.browser.newPage();
    await form.goto(site.url('form.html'));
    await driven.extension.turnOn(form);
    // What stands behind another tab is never drawn.
    await form.bringToFront();
  });
  afterAll(async () => {
    await driven?.close();
    await site.close();
  });

  const painted = () => form.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)).catch(() => -1);
  const go = async (to: string, path: string) => {
    await form.evaluate((to) => void setTimeout(to), to);
    await expect.poll(() => form.evaluate('location.pathname').catch(() => ''), WAIT).toBe(path);
  };
  const shows = () => form.evaluate('shows').catch(() => []);

  test('has its marks, and follows what is written in it', async () => {
    await expect.poll(painted, WAIT).toBe(1);
    await go('location.href = "other.html"', '/other.html');
    await go('history.back()', '/form.html');
    await expect.poll(shows, WAIT).toEqual([false, true]);
    await expect.poll(painted, WAIT).toBe(1);
    await form.evaluate(() => {
      document.querySelector('[contenteditable]')!.insertAdjacentHTML('beforeend', '<p>MQTT로 잇는다.</p>');
    });
    await expect.poll(painted, WAIT).toBe(2);
  });

  test('has nothing of ours any more where the site was turned off meanwhile', async () => {
    await go('location.href = "other.html"', '/other.html');
    await driven.extension.turnOff(form);
    await go('history.back()', '/form.html');
    await expect.poll(shows, WAIT).toEqual([false, true, true]);
    await expect.poll(painted, WAIT).toBe(0);
    await expect.poll(() => form.evaluate(() => document.querySelectorAll('dadeumi-marks').length), WAIT).toBe(0);
  });
});
