import { describe, expect, test } from 'vitest';
import type { TabState } from '../../extension-browser/src/messages/state.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';

const VISITS = 50;
/** In every text, and in nothing else. */
const CANARY = '카나리아';
const WAIT = { timeout: 20_000, interval: 50 };

describe.each(BROWSERS)('what is kept in %s', (name) => {
  const suite = inBrowser(name);

  /** All that the extension can keep anything in. */
  const kept = () =>
    suite.extension.run(async () => ({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      sync: await chrome.storage.sync.get(null),
      page: [{ ...localStorage }, { ...sessionStorage }],
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys().catch(() => [])).length,
    }));

  test(`holds no word of the texts after ${VISITS} visits with typing, fixes and ignored findings`, { timeout: 240_000 }, async () => {
    suite.site.put(
      'form.html',
      `<!doctype html><meta charset="utf-8"><label>서비스 개요 <textarea name="service">${CANARY}의 AI입니다.</textarea></label>`,
    );
    const page = await suite.browser.newPage();
    await page.goto(suite.site.url('form.html'));
    const tab = await suite.extension.tabOf(page);
    await suite.extension.say('chooseProfile', { tab, profile: 'pipc-onestop' });
    await suite.extension.turnOn(page);
    const state = async () => (await suite.extension.say('tabState', { tab })) as TabState;

    for (let visit = 0; visit < VISITS; visit++) {
      await page.goto(suite.site.url(`form.html?${visit}`));
      const term = `IoT${CANARY}${visit}`;
      await page.focus('textarea');
      await page.evaluate((text) => document.execCommand('insertText', false, text), ` ${CANARY} ${visit}번 ${term} 30평. `);
      const found = (word: string) => async () => (await state()).findings.some(({ message }) => message.includes(word));
      await expect.poll(found('30평'), WAIT).toBe(true);
      if (visit % 10 !== 0) continue;
      const { fields, findings } = await state();
      await suite.extension.say('mapField', { tab, key: fields[0]!.key, section: 'question' });
      await suite.extension.run(
        async (tabId: number, ids: readonly string[]) => {
          const func = (ids: readonly string[]) =>
            Promise.all(ids.map((id) => chrome.runtime.sendMessage({ id: 1, type: 'ignore', data: { id }, timestamp: 0 })));
          await chrome.scripting.executeScript({ target: { tabId }, func, args: [ids] });
        },
        tab,
        findings.filter(({ rule }) => rule !== 'metric-units').map(({ id }) => id),
      );
    }

    const all = await kept();
    expect(Object.keys(all.local).toSorted()).toEqual(['ignored', 'sites']);
    expect(JSON.stringify(all)).not.toMatch(new RegExp(`${CANARY}|IoT|30평|번`));
    expect({ ...all, local: {}, session: {} }).toEqual({ local: {}, session: {}, sync: {}, page: [{}, {}], databases: 0, caches: 0 });
    expect(JSON.stringify(all.session)).not.toContain('service');
  });

  test('is kept where another entry is not in order', async () => {
    const ORIGIN = 'https://a.example';
    const KNOWN = { on: false, applicant: { track: 'sandbox' }, byHand: [] };
    const PROFILE = 'pipc-onestop';
    await suite.extension.run((items: object) => chrome.storage.local.set(items), {
      sites: { [ORIGIN]: KNOWN, 'https://b.example': { on: 'perhaps' } },
      options: { locale: 'en', allowedTerms: ['IoT', 1], glossary: 'none', rules: {}, exchangeRates: {} },
    });
    await suite.extension.say('chooseSiteProfile', { origin: 'https://c.example', profile: PROFILE });
    expect((await kept()).local.sites).toEqual({
      [ORIGIN]: KNOWN,
      'https://c.example': { on: false, applicant: {}, byHand: [], profile: PROFILE },
    });
    const page = await suite.extension.open('options.html');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang), WAIT).toBe('en');
    await page.close();
    await suite.extension.say('forget', {});
  });
});
