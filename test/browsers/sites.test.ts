import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../extension-browser/src/messages/state.ts';
import { BROWSERS } from './harness/launch.ts';
import { serve } from './harness/serve.ts';
import { inBrowser } from './harness/suite.ts';
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
  const suite = inBrowser(name);
  let pages: Page[] = [];

  beforeAll(() => {
    suite.site.put('form.html', FORM(suite.site.url('frame.html'), suite.site.url('frame.html', 'localhost')));
    suite.site.put('frame.html', FRAME);
  });
  afterEach(async () => {
    await suite.extension.say('forget', {});
    for (const page of pages) await page.close();
    pages = [];
  });

  const open = async (path: string, host?: 'localhost'): Promise<Page> => {
    const page = await suite.browser.newPage();
    pages.push(page);
    await page.goto(suite.site.url(path, host));
    return page;
  };
  const stateOf = async (page: Page) => (await suite.extension.say('tabState', { tab: await suite.extension.tabOf(page) })) as TabState;
  const wordsFound = async (page: Page) => (await stateOf(page)).findings.map(({ message }) => /‘(.+?)’/.exec(message)?.[1]);
  const ALL = ['AI', '30평', 'GPS', 'IoT'];
  const registered = () => suite.extension.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const ours = (page: Page) => page.evaluate((ours) => document.querySelectorAll(ours).length, OURS);

  test('has nothing of the extension in it until it is asked for', async () => {
    const page = await open('form.html');
    const before = await untouched(page);
    expect(before).not.toMatch(/dadeumi/i);
    expect(await stateOf(page)).toMatchObject({ running: 'off', origin: suite.site.origin, fields: [], findings: [] });
    expect(await registered()).toBe(0);
    expect(await untouched(page)).toBe(before);
  });

  test('is checked once, its frames with it, until the page is left', async () => {
    const page = await open('form.html');
    const before = await untouched(page);
    const besides = await untouched(page, OURS);
    await suite.extension.checkOnce(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    expect(await stateOf(page)).toMatchObject({ running: 'once', unread: [{ label: '본인 확인', reason: 'other-origin-frame' }] });
    await expect.poll(() => ours(page), WAIT).toBe(1);
    expect(await untouched(page, OURS)).toBe(besides);
    expect(await registered()).toBe(0);
    const tab = await suite.extension.tabOf(page);
    const badge = () => suite.extension.run((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge, WAIT).toBe('4');

    await page.reload();
    await expect.poll(async () => (await stateOf(page)).running, WAIT).toBe('off');
    expect(await untouched(page)).toBe(before);
    expect(await badge()).toBe('');
    expect(await suite.extension.run(() => chrome.storage.session.get(null))).toEqual({ once: [] });
  });

  test('is on at every visit and in every tab, and off in all of them at once', async () => {
    const page = await open('form.html');
    const second = await open('form.html');
    const elsewhere = await open('frame.html', 'localhost');
    const [before, besides] = [await untouched(page), await untouched(page, OURS)];
    await suite.extension.turnOn(page);
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

    await suite.extension.turnOff(page);
    for (const one of [page, second]) expect(await untouched(one)).toBe(before);
    expect(await stateOf(page)).toMatchObject({ running: 'off', fields: [], findings: [] });
    expect(await registered()).toBe(0);

    // In the same page once more.
    await suite.extension.turnOn(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await suite.extension.turnOff(page);
    expect(await untouched(page)).toBe(before);
    await page.reload();
    expect(await untouched(page)).toBe(before);
    expect(await ours(page)).toBe(0);
  });

  test('sends what it would send without the extension', async () => {
    const page = await open('form.html');
    await suite.extension.turnOn(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await page.evaluate(() => document.forms[0]!.submit());
    await expect.poll(() => suite.site.posted.at(-1), WAIT).toBeDefined();
    const sent = new URLSearchParams({ service: 'AI로 위치를 셉니다. 창고는 30평입니다.', question: '' });
    expect(suite.site.posted.at(-1)).toEqual({ path: '/received', body: String(sent) });
  });

  test('has its fields known again when frames come and go', async () => {
    const page = await open('form.html');
    await suite.extension.turnOn(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await page.evaluate(() => {
      document.querySelector('iframe')!.remove();
      document.querySelector('textarea')!.value += ' 끝.';
      document.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL.filter((word) => word !== 'GPS'));
  });

  test('has frames read that come late, once too', async () => {
    const page = await open('form.html');
    await suite.extension.checkOnce(page);
    await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.innerHTML = '<div contenteditable>VR 기기를 답니다.</div>';
    });
    await expect.poll(() => wordsFound(page), WAIT).toEqual([...ALL, 'VR']);
  });

  test('is shown with the host alone of a frame that has no name', async () => {
    suite.site.put(
      'untitled.html',
      `<iframe width="400" height="200" src="${suite.site.url('frame.html?applicant=7', 'localhost')}"></iframe>`,
    );
    const page = await open('untitled.html');
    await suite.extension.checkOnce(page);
    const { host } = new URL(suite.site.url('', 'localhost'));
    await expect.poll(async () => (await stateOf(page)).unread, WAIT).toEqual([{ label: host, reason: 'other-origin-frame' }]);
  });

  test('sends nothing of a page at another port of its host', async () => {
    const neighbour = await serve();
    try {
      neighbour.put('frame.html', FRAME);
      await suite.extension.turnOn(await open('form.html'));
      await suite.extension.run(() => {
        const said: string[] = [];
        chrome.runtime.onMessage.addListener(({ type }, { url }) => void said.push(`${type} ${url}`));
        Object.assign(globalThis, { said });
      });
      const address = neighbour.url('frame.html');
      const heard = async () => {
        const said = await suite.extension.run(() => (globalThis as unknown as { said: string[] }).said);
        return said.filter((one) => one.endsWith(address)).map((one) => one.split(' ')[0]);
      };
      const page = await suite.browser.newPage();
      pages.push(page);
      await page.goto(address);
      await expect.poll(heard, WAIT).toContain('mayRun');
      expect(await stateOf(page)).toMatchObject({ running: 'off', fields: [] });
      expect(await heard()).toEqual(['mayRun']);
      expect(await ours(page)).toBe(0);
    } finally {
      await neighbour.close();
    }
  });

  test('is left when a page comes back that was kept while it was turned off', async () => {
    const page = await open('frame.html');
    const before = await untouched(page);
    await suite.extension.turnOn(page);
    await expect.poll(() => ours(page), WAIT).toBe(1);
    // As if the message that has it leave had found no page.
    await suite.extension.run(() => chrome.storage.local.set({ sites: {} }));
    expect(await ours(page)).toBe(1);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(() => ours(page), WAIT).toBe(0);
    expect(await untouched(page)).toBe(before);
  });

  if (name === 'chrome') {
    test('has findings ignored and fixed by a service worker that starts anew, and follows settings', async () => {
      const page = await open('form.html');
      await suite.extension.turnOn(page);
      await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
      const tab = await suite.extension.tabOf(page);
      const { findings } = await stateOf(page);
      const idOf = (word: string) => findings.find(({ message }) => message.includes(`‘${word}’`))!.id;
      const restart = async () => (await suite.extension.background()).close();

      await restart();
      await page.bringToFront();
      expect(await suite.extension.say('applyFix', { tab, finding: idOf('30평'), fix: 0 })).toBe(true);
      expect(await page.evaluate(() => document.querySelector('textarea')!.value)).toContain('99㎡');

      await restart();
      await suite.extension.run(
        async (tabId: number, id: string) => {
          const func = (id: string) => chrome.runtime.sendMessage({ id: 1, type: 'ignore', data: { id }, timestamp: 0 });
          await chrome.scripting.executeScript({ target: { tabId }, func, args: [id] });
        },
        tab,
        idOf('GPS'),
      );
      await expect.poll(() => wordsFound(page), WAIT).toEqual(['AI', 'IoT']);

      const editor = page.frames().find((frame) => frame.url() === 'about:srcdoc')!;
      const painted = () => editor.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
      await expect.poll(painted, WAIT).toBeGreaterThan(0);
      await restart();
      // Nobody asks for the tab's state here: the worker is started by the setting alone.
      const OPTIONS = { locale: 'ko', allowedTerms: ['IoT'], glossary: [], rules: {}, exchangeRates: {} };
      await suite.extension.run((options: object) => chrome.storage.local.set({ options }), OPTIONS);
      await expect.poll(painted, WAIT).toBe(0);
    });
    test('is read on by a service worker that starts anew and knows nothing', async () => {
      const page = await open('form.html');
      await suite.extension.turnOn(page);
      const once = await open('frame.html', 'localhost');
      await suite.extension.checkOnce(once);
      await expect.poll(() => wordsFound(page), WAIT).toEqual(ALL);
      await expect.poll(() => wordsFound(once), WAIT).toEqual(['GPS']);
      await (await suite.extension.background()).close();
      await page.evaluate(() => {
        document.querySelector('textarea')!.value += ' VR도 씁니다.';
        document.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await expect.poll(() => wordsFound(page), WAIT).toEqual(['AI', '30평', 'VR', 'GPS', 'IoT']);
      await expect.poll(() => wordsFound(once), WAIT).toEqual(['GPS']);
    });
  } else
    test('is off once its permission is taken back', async () => {
      const page = await open('frame.html', 'localhost');
      const before = await untouched(page);
      await suite.extension.turnOn(page);
      await expect.poll(() => ours(page), WAIT).toBe(1);
      await suite.extension.run(() => chrome.permissions.remove({ origins: ['http://localhost/*'] }));
      await expect.poll(() => ours(page), WAIT).toBe(0);
      expect(await untouched(page)).toBe(before);
      expect(await registered()).toBe(0);
    });
});
