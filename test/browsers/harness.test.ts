import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inClosedRoots } from './harness/closed-roots.ts';
import { BROWSERS, type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';

const PAGE = `<!doctype html><title>신청서</title><textarea></textarea>
  <script>
    const host = document.createElement('some-host');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>닫힌 곳</p>';
    document.documentElement.append(host);
  </script>`;

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let driven: Driven;

  beforeAll(async () => {
    site = await serve();
    site.put('page.html', PAGE);
    driven = await launch(name);
  });
  afterAll(async () => {
    await driven?.close();
    await site.close();
  });

  test('the extension is there, in Korean, and has a tab for a page', async () => {
    const { browser, extension } = driven;
    const page = await browser.newPage();
    await page.goto(site.url('page.html'));
    expect(await extension.tabOf(page)).toBeGreaterThan(0);
    const language = await extension.run(() => chrome.i18n.getUILanguage());
    expect(language).toMatch(/^ko/);
    const own = await extension.open('options.html');
    expect(await own.evaluate(() => chrome.runtime.getURL('/'))).toBe(extension.address);
  });

  if (name === 'chrome')
    test('a closed root can be read', async () => {
      const page = await driven.browser.newPage();
      await page.goto(site.url('page.html'));
      expect(await inClosedRoots(page, 'some-host', (root, more) => root.textContent + more, '이다')).toEqual(['닫힌 곳이다']);
    });
});
