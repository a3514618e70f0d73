import { beforeAll, describe, expect, test } from 'vitest';
import { inClosedRoots } from './harness/closed-roots.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';

const PAGE = `<!doctype html><title>신청서</title><textarea></textarea>
  <script>
    const host = document.createElement('some-host');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>닫힌 곳</p>';
    document.documentElement.append(host);
  </script>`;

describe.each(BROWSERS)('in %s', (name) => {
  const suite = inBrowser(name);

  beforeAll(() => suite.site.put('page.html', PAGE));

  test('the extension is there, in Korean, and has a tab for a page', async () => {
    const { browser, extension } = suite.driven;
    const page = await browser.newPage();
    await page.goto(suite.site.url('page.html'));
    expect(await extension.tabOf(page)).toBeGreaterThan(0);
    const language = await extension.run(() => chrome.i18n.getUILanguage());
    expect(language).toMatch(/^ko/);
    const own = await extension.open('options.html');
    expect(await own.evaluate(() => chrome.runtime.getURL('/'))).toBe(extension.address);
  });

  if (name === 'chrome')
    test('a closed root can be read', async () => {
      const page = await suite.browser.newPage();
      await page.goto(suite.site.url('page.html'));
      expect(await inClosedRoots(page, 'some-host', (root, more) => root.textContent + more, '이다')).toEqual(['닫힌 곳이다']);
    });
});
