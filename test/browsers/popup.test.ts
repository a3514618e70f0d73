import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';
import { flawsOf, pick, press, untilSaid, wordsOf } from './own-pages.ts';

const FORM = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>등록 신청</title>
  <form>
    <label>요약문 <textarea name="summary" rows="4" cols="60">위치 정보로 길을 찾는다. 장비 폭은 3 feet이다.</textarea></label>
    <label>사업개요 <textarea name="overview" required></textarea></label>
    <label>비밀번호 <input type="password" name="secret" value="무엇"></label>
    <label>심사 의견 <textarea readonly>심사 뒤에 적습니다.</textarea></label>
  </form></html>`;

const CLEAN =
  '<!doctype html><html lang="ko"><meta charset="utf-8"><title>문의</title><label>하고 싶은 말 <textarea>길을 밝힌다.</textarea></label></html>';

describe.each(BROWSERS)('the popup in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;

  beforeAll(() => {
    suite.site.put('form.html', FORM);
    suite.site.put('clean.html', CLEAN);
  });
  beforeEach(async () => {
    page = await suite.browser.newPage();
    await page.goto(suite.site.url('form.html'));
  });
  afterEach(async () => {
    await suite.extension.say('forget', {});
    await page.close();
  });

  const popup = async () => suite.extension.open(`popup.html?tab=${await suite.extension.tabOf(page)}`);
  /** Hosts of ours in the page. */
  const ours = () =>
    page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('dadeumi')).length);

  test('asks where the text will be filed, and till then leaves the page alone; then tells what it read', async () => {
    const opened = await popup();
    await untilSaid(opened, '어디에 내는 글인가요?');
    await untilSaid(opened, '이 글은 이 컴퓨터 밖으로 나가지 않습니다.');
    expect(await ours()).toBe(0);
    await press(opened, '위치정보사업 등록');
    await untilSaid(opened, /칸 \d개 중 2개를 읽음\(빈 칸 1\) · 고칠 곳 \d/);
    await untilSaid(opened, '이 화면에서만 켜져 있음');
    await expect.poll(ours).toBe(1);
  });

  test('takes another guideline from the list by its button, not while the list is walked through', async () => {
    const opened = await popup();
    await pick(opened, '다른 작성요령', '2018년 작성요령');
    await untilSaid(opened, '어디에 내는 글인가요?');
    expect(await ours()).toBe(0);
    await press(opened, '이 작성요령으로 점검');
    await untilSaid(opened, '개를 읽음');
    await expect.poll(ours).toBe(1);
  });

  test('is answered once: the next page of the site is checked at once', async () => {
    const first = await popup();
    await press(first, '위치정보사업 등록');
    await untilSaid(first, '개를 읽음');
    await page.goto(suite.site.url('clean.html'));
    const next = await popup();
    await untilSaid(next, '칸 1개 중 1개를 읽음');
    expect(await wordsOf(next)).not.toContain('어디에 내는 글인가요?');
  });

  test('asks which of several guidelines of an agency, and may be asked again', async () => {
    const opened = await popup();
    await press(opened, '창업지원사업');
    await press(opened, '초기창업패키지');
    await untilSaid(opened, '초기창업패키지(2026년 양식)');

    await press(opened, '바꾸기');
    await press(opened, '그만두기');
    await untilSaid(opened, '초기창업패키지(2026년 양식)');
    await press(opened, '바꾸기');
    await press(opened, 'ICT');
    await press(opened, '실증특례');
    await untilSaid(opened, '정보통신융합 실증을 위한 규제특례');
  });

  test('never says a bare nothing', async () => {
    await page.goto(suite.site.url('clean.html'));
    const opened = await popup();
    await press(opened, '모르겠음');
    await untilSaid(opened, '칸 1개 중 1개를 읽음 · 고칠 곳을 찾지 못함 · 언어만 점검함');
  });

  test('turns the site on, for every visit, and off, leaving nothing', async () => {
    const opened = await popup();
    await press(opened, '위치정보사업 등록');
    await untilSaid(opened, '개를 읽음');
    await press(opened, '이 사이트에서 켜기');
    await untilSaid(opened, '이 사이트에서 늘 켜져 있음');
    await page.goto(suite.site.url('form.html'));
    await expect.poll(ours, { timeout: 10_000 }).toBe(1);
    await untilSaid(opened, '이 사이트에서 늘 켜져 있음');

    await press(opened, '이 사이트에서 끄기');
    await untilSaid(opened, '꺼져 있음');
    await expect.poll(ours, { timeout: 10_000 }).toBe(0);
    await press(opened, '이 화면 점검하기');
    await untilSaid(opened, '이 화면에서만 켜져 있음');
    await press(opened, '이 화면에서 빼기');
    await expect.poll(ours, { timeout: 10_000 }).toBe(0);
  });

  if (name === 'chrome')
    test('has the site turned on though the question of the browser has closed it', async () => {
      const worker = await suite.extension.background();
      await worker.evaluate(`chrome.storage.session.set({ wanted: '${suite.site.origin}' })`);
      await worker.evaluate('chrome.permissions.onAdded.dispatch({ origins: [], permissions: [] })');
      await expect.poll(ours, { timeout: 10_000 }).toBe(1);
    });

  test('tells where no extension may run, and offers the panel', async () => {
    const own = await suite.extension.open('options.html');
    const tab = await suite.extension.tabOf(own);
    const opened = await suite.extension.open(`popup.html?tab=${tab}`);
    await untilSaid(opened, '이 화면에서는 확장 프로그램이 돌 수 없습니다.');
    await press(opened, '새 탭에서 보기');
    const addresses = async () => (await suite.extension.run(() => chrome.tabs.query({}))).map(({ url = '' }) => url);
    await expect.poll(addresses).toContainEqual(expect.stringMatching(new RegExp(`/sidepanel\\.html\\?tab=${tab}$`)));
  });

  test.each(['ko', 'en'])('is without a flaw that axe-core knows, in %s', async (locale) => {
    await suite.extension.run((options) => chrome.storage.local.set({ options }), {
      ...{ locale, allowedTerms: [], glossary: [], rules: {}, exchangeRates: {} },
    });
    const opened = await popup();
    await untilSaid(opened, locale === 'ko' ? '어디에 내는 글인가요?' : 'Where will this be filed?');
    expect(await flawsOf(opened)).toEqual([]);
    await press(opened, locale === 'ko' ? '위치정보사업 등록' : 'Location data');
    await untilSaid(opened, locale === 'ko' ? '개를 읽음' : 'fields read');
    expect(await flawsOf(opened)).toEqual([]);
    if (name === 'chrome') {
      await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await flawsOf(opened)).toEqual([]);
    }
  });
});
