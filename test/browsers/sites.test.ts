import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../extension-browser/src/messages/state.ts';
import { BROWSERS, type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';
import { untouched } from './harness/untouched.ts';

const OURS = 'dadeumi-marks';
const WAIT = { timeout: 20_000, interval: 100 };

/** Fields in the page, in frames of the same site with and without an address, and in a frame of another site. */
const FORM = (frame: string, other: string) => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>상담 신청</title>
<form method="post" action="/received">
  <label>서비스 개요 <textarea name="service" required>AI로 위치를 셉니다. 창고는 30평입니다.</textarea></label>
  <label>질의내용 <textarea name="question"></textarea></label>
  <iframe src="${frame}"></iframe>
  <iframe srcdoc="<body contenteditable>IoT 기기를 답니다."></iframe>
  <iframe title="본인 확인" width="400" height="200" src="${other}"></iframe>
</form>`;
const FRAME = '<!doctype html><meta charset="utf-8"><label>관련 조문 <textarea name="law">GPS를 씁니다.</textarea></label>';

describe.each(BROWSERS)('a site in %s', (name) => {
  let site: Site;
  let driven: Driven;
  let pages: Page[] = [];

  beforeAll(async () => {
    site = await serve();
    site.put('form.html', FORM(site.url('frame.html'), site.url('frame.html', 'localhost')));
    site.put('frame.html', FRAME);
    driven = await launch(name);
  });
  afterAll(async () => {
    await driven?.close();
    await site.close();
  });
  afterEach(async () => {
    await driven.extension.say('forget', {});
    for (const page of pages) await page.close();
    pages = [];
  });

  const open = async (path: string, host?: 'localhost'): Promise<Page> => {
    const page = await driven.browser.newPage();
    pages.push(page);
    await page.goto(site.url(path, host));
    return page;
  };
  const stateOf = async (page: Page) => (await driven.extension.say('tabState', { tab: await driven.extension.tabOf(page) })) as TabState;
  const wordsFound = async (page: Page) => (await stateOf(page)).findings.map(({ message }) => /‘(.+?)’/.exec(message)?.[1]);
  const ALL = ['AI', '30평', 'GPS', 'IoT'];
  const registered = () => driven.extension.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const ours = (page: Page) => page.evaluate((ours) => document.querySelectorAll(ours).length, OURS);

  test('has nothing of the extension in it until it is asked for', async () => {
    const page = await open('form.html');
    const before = await untouched(page);
    expect(before).not.toMatch(/dadeumi/i);
    expect(await stateOf(page)).toMatchObject({ running: 'off', origin: site.origin, fields: [], findings: [] });
    expect(await registered()).toBe(0);
    expect(await untouched(page)).toBe(before);
  });

  test('is checked once, its frames with it, until the page is left', async () => {
    const page = await open('form.html');
    const before = await untouched(page);
    const besides = await untouched(page, OURS);
    await driven.extension.checkOnce(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    expect(await stateOf(page)).toMatchObject({ running: 'once', unread: [{ label: '본인 확인', reason: 'other-origin-frame' }] });
    await expect.poll(() => ours(page), WAIT).toBe(1);
    expect(await untouched(page, OURS)).toBe(besides);
    expect(await registered()).toBe(0);
    const tab = await driven.extension.tabOf(page);
    const badge = () => driven.extension.run((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge, WAIT).toBe('4');

    await page.reload();
    await expect.poll(async () => (await stateOf(page)).running, WAIT).toBe('off');
    expect(await untouched(page)).toBe(before);
    expect(await badge()).toBe('');
    expect(await driven.extension.run(() => chrome.storage.session.get(null))).toEqual({ once: [] });
  });

  test('is on at every visit and in every tab, and off in all of them at once', async () => {
    const page = await open('form.html');
    const second = await open('form.html');
    const elsewhere = await open('frame.html', 'localhost');
    const [before, besides] = [await untouched(page), await untouched(page, OURS)];
    await driven.extension.turnOn(page);
    for (const one of [page, second]) {
      await one.bringToFront();
      await expect.poll(() => ours(one), WAIT).toBe(1);
    }
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    expect(await untouched(page, OURS)).toBe(besides);

    await page.reload();
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    expect(await stateOf(elsewhere)).toMatchObject({ running: 'off', fields: [] });
    expect(await ours(elsewhere)).toBe(0);

    await driven.extension.turnOff(page);
    for (const one of [page, second]) expect(await untouched(one)).toBe(before);
    expect(await stateOf(page)).toMatchObject({ running: 'off', fields: [], findings: [] });
    expect(await registered()).toBe(0);

    // In the same page once more.
    await driven.extension.turnOn(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await driven.extension.turnOff(page);
    expect(await untouched(page)).toBe(before);
    await page.reload();
    expect(await untouched(page)).toBe(before);
    expect(await ours(page)).toBe(0);
  });

  test('sends what it would send without the extension', async () => {
    const page = await open('form.html');
    await driven.extension.turnOn(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await page.evaluate(() => document.forms[0]!.submit());
    await expect.poll(() => site.posted.at(-1), WAIT).toBeDefined();
    const sent = new URLSearchParams({ service: 'AI로 위치를 셉니다. 창고는 30평입니다.', question: '' });
    expect(site.posted.at(-1)).toEqual({ path: '/received', body: String(sent) });
  });

  test('has its fields known again when frames come and go', async () => {
    const page = await open('form.html');
    await driven.extension.turnOn(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await page.evaluate(() => {
      document.querySelector('iframe')!.remove();
      document.querySelector('textarea')!.value += ' 끝.';
      document.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL.filter((word) => word !== 'GPS'));
  });

  if (name === 'chrome')
    test('is read on by a service worker that starts anew and knows nothing', async () => {
      const page = await open('form.html');
      await driven.extension.turnOn(page);
      const once = await open('frame.html', 'localhost');
      await driven.extension.checkOnce(once);
      await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
      await expect.poll(() => wordsFound(once), WAIT).toEqual(['GPS']);
      await (await driven.extension.background()).close();
      await page.evaluate(() => {
        document.querySelector('textarea')!.value += ' VR도 씁니다.';
        document.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await expect.poll(() => wordsFound(page), WAIT).toEqual(['AI', '30평', 'VR', 'GPS', 'IoT']);
      await expect.poll(() => wordsFound(once), WAIT).toEqual(['GPS']);
    });
  else
    test('is off once its permission is taken back', async () => {
      const page = await open('frame.html', 'localhost');
      const before = await untouched(page);
      await driven.extension.turnOn(page);
      await expect.poll(() => ours(page), WAIT).toBe(1);
      await driven.extension.run(() => chrome.permissions.remove({ origins: ['http://localhost/*'] }));
      await expect.poll(() => ours(page), WAIT).toBe(0);
      expect(await untouched(page)).toBe(before);
      expect(await registered()).toBe(0);
    });
});
