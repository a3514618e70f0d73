import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inClosedRoots } from './harness/closed-roots.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';
import { press, untilSaid, untilUnsaid, wordsOf } from './own-pages.ts';

const FORM = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>등록 신청</title>
  <label>요약문 <textarea name="summary" rows="4" cols="60">당사는 WAVU를 만든다.</textarea></label></html>`;

/** A tab behind another draws what it is told a moment later. */
const WAIT = { timeout: 15_000 };

describe.each(BROWSERS)('a name in %s', (name) => {
  const suite = inBrowser(name);
  let pages: [Page, Page];
  let panel: Page;

  beforeAll(() => {
    for (const path of ['form.html', 'other.html']) suite.site.put(path, FORM);
  });
  beforeEach(async () => {
    const open = async (url: string) => {
      const page = await suite.browser.newPage();
      await page.goto(url);
      await suite.extension.say('chooseProfile', { tab: await suite.extension.tabOf(page), profile: 'general' });
      await suite.extension.turnOn(page);
      return page;
    };
    // Of two sites.
    pages = [await open(suite.site.url('form.html')), await open(suite.site.url('other.html', 'localhost'))];
    panel = await suite.extension.open(`sidepanel.html?tab=${await suite.extension.tabOf(pages[0])}`);
    await untilSaid(panel, '‘WAVU’');
  });
  afterEach(async () => {
    await suite.extension.say('forget', {});
    for (const page of [...pages, panel]) await page.close();
  });

  const allowed = async () =>
    ((await suite.extension.run(() => chrome.storage.local.get(null))) as { options?: { allowedTerms: string[] } }).options?.allowedTerms;
  const foundIn = async (page: Page) =>
    (
      (await suite.extension.say('tabState', { tab: await suite.extension.tabOf(page) })) as { findings: { term?: string }[] }
    ).findings.flatMap(({ term }) => term ?? []);

  test('is allowed in the panel, which says that it is kept, and then no site tells of it', async () => {
    expect(await foundIn(pages[1])).toEqual(['WAVU']);
    await untilSaid(panel, '설정의 허용 낱말에 ‘WAVU’ 글자 그대로 적어 두고');
    await press(panel, '이 낱말 허용');
    await untilUnsaid(panel, '‘WAVU’');
    expect(await allowed()).toEqual(['WAVU']);
    await expect.poll(() => foundIn(pages[1]), WAIT).toEqual([]);
  });

  test('that is allowed meanwhile stays while the settings are written', async () => {
    const settings = await suite.extension.open('options.html');
    await settings.type('textarea', 'SkyGrid');
    await expect.poll(allowed, WAIT).toEqual(['SkyGrid']);
    await press(panel, '이 낱말 허용');
    await expect.poll(() => settings.$eval('textarea', ({ value }) => value), WAIT).toBe('SkyGrid\nWAVU');
    await settings.bringToFront();
    await settings.type('textarea', '\nHANA');
    await expect.poll(allowed, WAIT).toEqual(['SkyGrid', 'WAVU', 'HANA']);
    await settings.close();
  });

  if (name === 'chrome')
    test('is allowed in the card too', async () => {
      await pages[0].bringToFront();
      await pages[0].focus('[name=summary]');
      const inCard = (selector: string) =>
        inClosedRoots(
          pages[0],
          'dadeumi-marks',
          (root, selector) => {
            const button = root.querySelector<HTMLElement>(selector);
            button?.click();
            return button?.textContent ?? '';
          },
          selector,
        );
      await expect.poll(() => inCard('.pill .findings').then((said) => said.join()), { timeout: 10_000 }).toContain('고칠 곳 1');
      await expect
        .poll(() => inCard('.card .allow').then((said) => said.join()), { timeout: 10_000 })
        .toContain('설정의 허용 낱말에 ‘WAVU’');
      await expect.poll(allowed, WAIT).toEqual(['WAVU']);
      await untilUnsaid(panel, '‘WAVU’');
      expect(await wordsOf(panel)).not.toContain('무시한 곳');
    });
});
