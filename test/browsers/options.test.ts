import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, launch } from './harness/launch.ts';
import { serve } from './harness/serve.ts';
import { choose, drop, flawsOf, pick, press, untilSaid, untilUnsaid, wordsOf } from './own-pages.ts';

/** A guideline as an applicant may write one. */
const OWN = `id: our-contest
name: { ko: 우리 공모전, en: Our contest }
agency: 주최 기관
sections:
  - title: 사업 목표
  - title: 추진 일정
`;

/** Milliseconds that a browser may take to start beside others. */
const STARTING = 60_000;

describe.each(BROWSERS)('the options page in %s', (name) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch(name);
  }, STARTING);
  afterAll(() => driven?.close());
  afterEach(async () => {
    await driven.extension.run(() => chrome.storage.local.clear());
  });

  test('speaks the language that is chosen, at once and from then on, as the other pages do', async () => {
    const page = await driven.extension.open('options.html');
    await untilSaid(page, '다듬이 설정');
    await press(page, 'English');
    await untilSaid(page, 'Dadeumi settings');
    await expect.poll(() => page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['en', 'Dadeumi settings']);

    const panel = await driven.extension.open('sidepanel.html');
    await untilSaid(panel, 'This text never leaves this computer.');
    await press(page, 'As the browser');
    await untilSaid(page, '다듬이 설정');
    await untilSaid(panel, '이 글은 이 컴퓨터 밖으로 나가지 않습니다.');
  });

  test('adds an own guideline, that drafts are then checked by, and removes it', async () => {
    const page = await driven.extension.open('options.html');
    await untilSaid(page, '더한 작성요령이 없습니다.');
    await choose(page, '공모전.yaml', OWN.replace('agency: 주최 기관\n', ''));
    await untilSaid(page, '공모전.yaml을 더했습니다.');
    await untilSaid(page, '우리 공모전');

    const panel = await driven.extension.open('sidepanel.html');
    await untilSaid(panel, '이 화면');
    await drop(panel, '계획.md', '# 사업 목표\n\n동네 길을 밝힌다.\n\n# 추진 일정\n\n봄에 시작한다.\n');
    await untilSaid(panel, '제목을 보고 고른 작성요령');
    expect(await panel.$eval('.draft select', (list) => (list as HTMLSelectElement).value)).toBe('our-contest');
    expect(await panel.$$('.picker small')).toEqual([]);

    await press(page, '우리 공모전 지우기');
    await untilSaid(page, '더한 작성요령이 없습니다.');
  });

  test('refuses a guideline with mistakes, and tells their lines', async () => {
    const page = await driven.extension.open('options.html');
    await choose(page, '공모전.yaml', OWN.replace('agency: 주최 기관', 'agensy: 주최 기관\nagency: 7'));
    await untilSaid(page, '더하지 않았습니다');
    const told = await wordsOf(page, '.problems');
    expect(told).toContain('3행 ‘agensy’');
    expect(told.match(/\d+(?=행)/g)).toEqual(['3', '4']);
    await choose(page, '공모전.yaml', OWN.replace('our-contest', 'pipc-onestop'));
    await untilSaid(page, '이미 있는 작성요령의 이름입니다');
    await choose(page, '공모전.yaml', '['.repeat(1_000_001));
    await untilSaid(page, '1MB를 넘어');
    expect(await driven.extension.run(() => chrome.storage.local.get(null))).toEqual({});
  });

  test('has drafts checked by its terms, rates and rules', async () => {
    const draft = '# 사업 목표\n\nWAVU를 쓴다. 단가는 $300이다. 폭은 3 feet이다.\n';
    const panel = await driven.extension.open('sidepanel.html');
    await untilSaid(panel, '이 화면');
    await drop(panel, '계획.md', draft);
    await untilSaid(panel, 'WAVU');
    await untilSaid(panel, '$300');
    await untilSaid(panel, '3 feet');

    const page = await driven.extension.open('options.html');
    await untilSaid(page, '용어');
    await page.type('textarea', 'SkyGrid, WAVU');
    await page.type('[name=currency]', 'usd');
    await page.type('[name=won]', '1,400');
    await press(page, '환율 더하기');
    await untilSaid(page, 'USD 1 = 1400원 기준일 없음');
    await pick(page, '도량형은 미터법으로', '끔');

    // The result at hand follows.
    await untilSaid(panel, '420,000원');
    await untilUnsaid(panel, '3 feet');
    expect(await wordsOf(panel)).not.toContain('WAVU');
    await press(page, 'USD 환율 지우기');
    await untilUnsaid(page, 'USD 1 =');
  });

  test('tells what is no rate and no entry of a glossary', async () => {
    const page = await driven.extension.open('options.html');
    await untilSaid(page, '용어');
    await page.type('[name=currency]', '달러');
    await press(page, '환율 더하기');
    await untilSaid(page, '영문 대문자 세 글자');
    await page.$eval('[name=currency]', (input) => {
      (input as HTMLInputElement).value = 'USD';
    });
    await page.type('[name=won]', '1400');
    await page.type('[name=date]', '2026-09-31');
    await press(page, '환율 더하기');
    await untilSaid(page, '기준일은 2026-09-30처럼');
    await page.$eval('[name=date]', (input) => {
      (input as HTMLInputElement).value = '2026-09-30';
    });
    await press(page, '환율 더하기');
    await untilSaid(page, 'USD 1 = 1400원 2026-09-30 기준');
    const rates = async () =>
      ((await driven.extension.run(() => chrome.storage.local.get(null))) as { options: { exchangeRates: unknown } }).options.exchangeRates;
    expect(await rates()).toEqual({ USD: { rate: '1400', date: '2026-09-30' } });
    const [, glossary] = await page.$$('textarea');
    await glossary!.type('CCTV: 폐쇄회로 텔레비전\n뜻 없음');
    await untilSaid(page, '2행을 읽지 못했습니다: 뜻 없음');
    const kept = async () =>
      ((await driven.extension.run(() => chrome.storage.local.get(null))) as { options: { glossary: unknown } }).options;
    await expect.poll(kept).toMatchObject({ glossary: [{ term: 'CCTV', gloss: '폐쇄회로 텔레비전' }] });
  });

  test('turns sites on and off, gives them a guideline, and forgets one or all', async () => {
    const site = await serve();
    site.put('form.html', '<!doctype html><label>요약문 <textarea>길을 밝힌다.</textarea></label>');
    const form = await driven.browser.newPage();
    await form.goto(site.url('form.html'));
    const host = new URL(site.origin).host;
    const known = async () =>
      ((await driven.extension.run(() => chrome.storage.local.get(null))) as { sites?: Record<string, unknown> }).sites ?? {};
    const ours = () =>
      form.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('dadeumi')).length);

    await driven.extension.say('chooseSiteProfile', { origin: site.origin, profile: 'general' });
    await driven.extension.say('chooseSiteProfile', { origin: 'https://other.example', profile: 'general' });
    const page = await driven.extension.open('options.html');
    await pick(page, `${host}의 작성요령`, '개인정보 혁신지원');
    expect(await known()).toMatchObject({ [site.origin]: { profile: 'general' } });
    await press(page, `${host}: 이 작성요령으로 점검`);
    await expect.poll(known).toMatchObject({ [site.origin]: { profile: 'pipc-onestop', on: false } });
    expect(await wordsOf(page, '.rows label')).toBe(`${host} 들어갈 때마다 점검`);
    await page.setViewport({ width: 760, height: 900 });
    const tops = await page.$$eval('.rows > li:has(label) > :is(label, select, button)', (parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => Math.round(top + height / 2)),
    );
    expect(new Set(tops.slice(0, 4)).size).toBe(1);
    await press(page, host);
    await expect.poll(known).toMatchObject({ [site.origin]: { on: true } });
    await expect.poll(ours, { timeout: 10_000 }).toBe(1);
    await press(page, host);
    await expect.poll(known).toMatchObject({ [site.origin]: { on: false } });
    await expect.poll(ours, { timeout: 10_000 }).toBe(0);

    await press(page, 'other.example 잊기');
    await untilUnsaid(page, 'other.example');
    expect(Object.keys(await known())).toEqual([site.origin]);
    await press(page, host);
    await press(page, '모두 잊기');
    await press(page, '그만두기');
    await press(page, '모두 잊기');
    await press(page, '모두 지우기');
    await untilSaid(page, '모두 지웠습니다.');
    expect(await driven.extension.run(() => chrome.storage.local.get(null))).toEqual({});
    await expect.poll(ours, { timeout: 10_000 }).toBe(0);
    await form.close();
    await site.close();
  });

  test.each(['ko', 'en'])('is without a flaw that axe-core knows, in %s', async (locale) => {
    await driven.extension.run(
      (locale) =>
        chrome.storage.local.set({
          options: {
            locale,
            allowedTerms: ['WAVU'],
            glossary: [],
            rules: {},
            exchangeRates: { USD: { rate: '1400', date: '2026-09-30' } },
          },
          sites: { 'https://apply.example.kr': { on: true, applicant: {}, byHand: [] } },
        }),
      locale,
    );
    const page = await driven.extension.open('options.html');
    await untilSaid(page, 'apply.example.kr');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await flawsOf(page)).toEqual([]);
    if (name === 'chrome') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await flawsOf(page)).toEqual([]);
    }
  });
});
