import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { TabState } from '../../extension-browser/src/messages/state.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';

/** Labels of the fields that the background has of each form; `*`: must be filled in. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'agency-egov-table.html': ['사업 개요*', '사업 내용*', '사업명*', '신청 기관명*'],
  'agency-krds.html': ['1. 문제 인식*', '2. 실현 가능성*', '3. 성장 전략', '창업 아이템명*'],
  'agency-krds-ckeditor5.html': ['제목*', '추진 내용*'],
  'agency-smarteditor2.html': ['과제 내용*', '과제명*'],
  'agency-onestop.html': [
    '개인정보 처리 흐름',
    '그 밖의 의견',
    '기업·기관명*',
    '비고',
    '서비스 개요*',
    '질의 사항',
    '추진 내용',
    '후속 계획',
  ],
  'agency-permit.html': ['기술·서비스의 내용*', '기술·서비스의 명칭', '대표자 성명*'],
  'agency-frames.html': ['추진 목표', '추진 전략'],
  'agency-strict-csp.html': ['규제 개선 필요성*', '기대 효과'],
  'agency-react.html': ['사업명*', '수행 계획*'],
};

describe.each(BROWSERS)('a page in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;
  afterEach(async () => {
    await suite.extension.turnOff(page);
    await page.close();
  });

  const open = async (path: string): Promise<void> => {
    page = await suite.browser.newPage();
    await page.goto(suite.site.url(path));
    await page.evaluate('globalThis.form?.ready');
  };
  const turnOn = async (path: string): Promise<void> => {
    await open(path);
    await suite.extension.turnOn(page);
    await suite.extension.say('chooseProfile', { tab: await suite.extension.tabOf(page), profile: 'kstartup-pre-2026' });
  };
  const state = async () => (await suite.extension.say('tabState', { tab: await suite.extension.tabOf(page) })) as TabState;
  const labels = async () => (await state()).fields.map(({ label, required }) => label + (required ? '*' : '')).toSorted();
  const findings = async () => (await state()).findings.map(({ message }) => message);
  const found = async (words: string) => {
    await expect.poll(async () => (await findings()).some((message) => message.includes(words)), { timeout: 15_000 }).toBe(true);
    return (await state()).findings.find(({ message }) => message.includes(words))!;
  };
  const markup = (frame: Frame) => frame.evaluate('document.documentElement.outerHTML') as Promise<string>;
  /** The page without the one element of ours. */
  const withoutHost = (frame: Frame) =>
    frame.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll('dadeumi-marks')) host.remove();
      return copy.outerHTML;
    });
  const sends = () => page.evaluate(() => [...document.forms].map((form) => [...new FormData(form)]));
  const hosts = () => page.evaluate(() => document.querySelectorAll('dadeumi-marks').length);

  test.each(Object.entries(FORMS))('reports the fields of %s', async (path, fields) => {
    await turnOn(path);
    await expect.poll(labels, { timeout: 20_000 }).toEqual(fields);
    expect((await state()).running).toBe('on');
  });

  test('shows what is found, and stays as it was but for the one host', async () => {
    await open('agency-strict-csp.html');
    const before = await markup(page.mainFrame());
    const values = await sends();
    await suite.extension.turnOn(page);
    await found('IoT');
    await expect.poll(hosts).toBe(1);
    await expect.poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0))).toBeGreaterThan(0);
    expect(await withoutHost(page.mainFrame())).toBe(before);
    expect(await sends()).toEqual(values);

    await suite.extension.turnOff(page);
    await expect.poll(hosts).toBe(0);
    expect(await markup(page.mainFrame())).toBe(before);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    expect((await state()).running).toBe('off');
  });

  test('is read once only, however often it is asked for', async () => {
    await open('agency-krds.html');
    await suite.extension.checkOnce(page);
    await expect.poll(labels).toHaveLength(4);
    const ids = (await state()).fields.map(({ id }) => id);
    await suite.extension.turnOn(page);
    await suite.extension.checkOnce(page);
    await found('DB');
    expect(await hosts()).toBe(1);
    expect((await state()).fields.map(({ id }) => id)).toEqual(ids);
  });

  test('tells what is typed, and fixes from the panel reach the field and the page', async () => {
    await turnOn('agency-react.html');
    await expect.poll(labels).toHaveLength(2);
    await page.focus('#plan');
    await page.keyboard.press('End');
    await page.keyboard.type(' 관제는 AI(인공지능)로 하며 폭은 3 inch이다.');
    const { id, fixes } = await found('inch');
    expect(fixes.length).toBeGreaterThan(0);
    expect(await suite.extension.say('applyFix', { tab: await suite.extension.tabOf(page), finding: id, fix: 0 })).toBe(true);
    const text = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#plan')!.value);
    expect(text).toContain('cm');
    expect(await page.evaluate('form.state.plan')).toBe(text);
    await expect.poll(async () => (await findings()).some((message) => message.includes('inch'))).toBe(false);
  });

  test('sends what was fixed in its editor', async () => {
    await turnOn('agency-krds-ckeditor5.html');
    const { id } = await found('80평');
    // Chromium tells an editor in a tab behind another nothing of its selection.
    await page.bringToFront();
    expect(await suite.extension.say('applyFix', { tab: await suite.extension.tabOf(page), finding: id, fix: 0 })).toBe(true);
    const sent = suite.site.posted.length;
    await Promise.all([page.waitForNavigation(), page.click('#insertBtn')]);
    expect(suite.site.posted).toHaveLength(sent + 1);
    expect(new URLSearchParams(suite.site.posted[sent]!.body).get('nttCn')).toContain('영상은 264㎡ 관제실에서');
  });

  test('has late frames, and frames that are written anew, read', async () => {
    await turnOn('agency-frames.html');
    await expect.poll(labels).toHaveLength(2);
    const form = page.frames().find((frame) => frame.url().includes('agency-frames-form'))!;
    await form.evaluate('fillLate()');
    await expect.poll(labels).toEqual(['기대 효과', '추진 목표', '추진 전략']);
    await found('O2O');
    await form.evaluate('writeAnew()');
    await expect.poll(async () => (await findings()).some((message) => message.includes('QR'))).toBe(false);
    expect(await labels()).toContain('추진 전략');
  });

  test('shows nothing in a field once nobody may write there', async () => {
    await turnOn('agency-strict-csp.html');
    const painted = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
    await expect.poll(painted).toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('[contenteditable]')) host.contentEditable = 'false';
    });
    await expect.poll(painted).toBe(0);
  });

  test('is taken to a field and to a finding', async () => {
    await turnOn('agency-krds.html');
    const { field, id } = await found('B2B');
    const tab = await suite.extension.tabOf(page);
    await suite.extension.say('reveal', { tab, field, finding: id });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('growth');
    const { id: other } = (await state()).fields.find(({ label }) => label === '1. 문제 인식')!;
    await suite.extension.say('reveal', { tab, field: other });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('problem');
  });
});
