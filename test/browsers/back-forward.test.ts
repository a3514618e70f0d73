import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';

const WAIT = { timeout: 20_000, interval: 100 };
const page = (body: string): string => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청</title>${body}
<script>window.shows = []; addEventListener('pageshow', ({ persisted }) => shows.push(persisted));</script></html>`;

/** A page that was left and is gone back to comes as it was left, without being loaded again: the script in it was asleep meanwhile. */
describe.each(BROWSERS)('a page that is gone back to in %s', (name) => {
  const suite = inBrowser(name, { keepsPages: true });
  let form: Page;

  beforeAll(async () => {
    suite.site.put('form.html', page('<h2>추진 계획</h2><div contenteditable="true"><p>IoT 기기를 쓴다.</p></div>'));
    suite.site.put('other.html', page('<p>안내</p>'));
    form = await suite.browser.newPage();
    await form.goto(suite.site.url('form.html'));
    await suite.extension.turnOn(form);
    // What stands behind another tab is never drawn.
    await form.bringToFront();
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
    await suite.extension.turnOff(form);
    await go('history.back()', '/form.html');
    await expect.poll(shows, WAIT).toEqual([false, true, true]);
    await expect.poll(painted, WAIT).toBe(0);
    await expect.poll(() => form.evaluate(() => document.querySelectorAll('dadeumi-marks').length), WAIT).toBe(0);
  });
});
