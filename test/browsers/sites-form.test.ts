import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TabState } from '../../extension-browser/src/messages/state.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';

const WAIT = { timeout: 20_000, interval: 100 };
const FORM = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>상담 신청</title>
<label>서비스 개요 <textarea name="service">인공지능(AI)으로 위치를 셉니다.</textarea></label>
<label>② 궁금한 점 <textarea name="question">AI가 남긴 기록을 묻습니다. IoT 기기도 같은지요?</textarea></label>
<label>붙임 목록 <textarea name="list" required></textarea></label>
<iframe src="frame.html"></iframe>`;
const FRAME = '<!doctype html><meta charset="utf-8"><label>관련 조문 <textarea name="law">창고는 30평입니다.</textarea></label>';

/** What the panel shows and does, over a form of four fields in two frames. */
describe.each(BROWSERS)('a form in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;
  let tab: number;

  beforeAll(() => {
    suite.site.put('form.html', FORM);
    suite.site.put('frame.html', FRAME);
  });
  beforeEach(async () => {
    page = await suite.browser.newPage();
    await page.goto(suite.site.url('form.html'));
    tab = await suite.extension.tabOf(page);
    await say('chooseProfile', { profile: 'pipc-onestop' });
    await suite.extension.turnOn(page);
    await expect.poll(words, WAIT).toEqual(['IoT', '30평']);
  });
  afterEach(async () => {
    await suite.extension.say('forget', {});
    await page.close();
  });

  const say = (message: string, data: object = {}) => suite.extension.say(message, { tab, ...data });
  const state = () => say('tabState') as Promise<TabState>;
  const words = async () => (await state()).findings.map(({ message }) => /‘(.+?)’/.exec(message)?.[1]);
  const sections = async () =>
    Object.fromEntries((await state()).sections.map(({ id, state, field }) => [id, field ? `${state} in ${field}` : state]));
  const textOf = (name: string) =>
    Promise.all(
      page.frames().map((frame) => frame.evaluate((name) => document.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value, name)),
    ).then((values) => values.find((value) => value !== undefined));

  test('is one plan: fields answer sections, and a term that one of them explains is known in the others', async () => {
    const { fields, onPlan, profile } = await state();
    expect(profile).toBe('pipc-onestop');
    expect(fields.map(({ label, section, required, empty }) => [label, section, required, empty])).toEqual([
      ['서비스 개요', 'service', false, false],
      ['② 궁금한 점', undefined, false, false],
      ['붙임 목록', undefined, true, true],
      ['관련 조문', 'law', false, false],
    ]);
    const found = await sections();
    expect(found).toMatchObject({
      service: `done in ${fields[0]!.id}`,
      law: `done in ${fields[3]!.id}`,
      question: 'missing',
      enclosures: 'optional',
    });
    expect(onPlan.map(({ message }) => /‘(.+?)’/.exec(message)?.[1])).toContain('4. 질의내용');
  });

  test('has a field stand for a section as the applicant says, at the next visit too', async () => {
    const [, question] = (await state()).fields;
    await say('mapField', { key: question!.key, section: 'question' });
    await expect.poll(sections, WAIT).toMatchObject({ question: `done in ${question!.id}` });
    await page.reload();
    await expect.poll(async () => (await state()).fields[1], WAIT).toMatchObject({ section: 'question', byHand: true });
    await say('mapField', { key: question!.key });
    await expect.poll(sections, WAIT).toMatchObject({ question: 'missing' });
  });

  test('shows no more what the applicant ignores, until all of it is shown again', async () => {
    const [iot] = (await state()).findings;
    const ignored = await suite.extension.run(
      async (tabId: number, id: string) => {
        const func = (id: string) => chrome.runtime.sendMessage({ id: 1, type: 'ignore', data: { id }, timestamp: 0 });
        return (await chrome.scripting.executeScript({ target: { tabId }, func, args: [id] })).length;
      },
      tab,
      iot!.id,
    );
    expect(ignored).toBe(1);
    await expect.poll(words, WAIT).toEqual(['30평']);
    expect(await state()).toMatchObject({ ignored: 1 });
    const stored = JSON.stringify(await suite.extension.run(() => chrome.storage.local.get(null)));
    expect(stored).not.toContain(iot!.id);
    expect(stored).not.toContain('IoT');
    await page.reload();
    await expect.poll(words, WAIT).toEqual(['30평']);
    await say('unignoreAll');
    await expect.poll(words, WAIT).toEqual(['IoT', '30평']);
  });

  test('takes a fix from the panel, in whichever frame the field is', async () => {
    const fixed = async (word: string) => {
      const finding = (await state()).findings.find(({ message }) => message.includes(`‘${word}’`))!;
      await page.bringToFront();
      return say('applyFix', { finding: finding.id, fix: 0 });
    };
    expect(await fixed('30평')).toBe(true);
    expect(await textOf('law')).toBe('창고는 99㎡입니다.');
    await expect.poll(words, WAIT).toEqual(['IoT']);
    expect(await fixed('IoT')).toBe(true);
    expect(await textOf('question')).toBe('AI가 남긴 기록을 묻습니다. 사물 인터넷(IoT) 기기도 같은지요?');
    await expect.poll(words, WAIT).toEqual([]);
    expect(await say('applyFix', { finding: 'none', fix: 0 })).toBe(false);
  });

  test('is shown where a finding stands', async () => {
    const { findings } = await state();
    await say('reveal', { field: findings[0]!.field, finding: findings[0]!.id });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')), WAIT).toBe('question');
  });

  test('follows the settings while it is open', async () => {
    const set = (options: object) => suite.extension.run((options: object) => chrome.storage.local.set({ options }), options);
    const OPTIONS = { locale: 'en', allowedTerms: ['IoT'], glossary: [], rules: {}, exchangeRates: {} };
    await set(OPTIONS);
    await expect
      .poll(async () => (await state()).findings.map(({ title }) => title), WAIT)
      .toEqual([expect.stringMatching(/^[A-Za-z ]+$/)]);
    await set({ ...OPTIONS, locale: 'ko', allowedTerms: [], rules: { 'metric-units': 'off' } });
    await expect.poll(words, WAIT).toEqual(['IoT']);
    // What is not in order there is as if it were not there; what is stays.
    await set({ ...OPTIONS, rules: 'off' });
    await expect.poll(words, WAIT).toEqual(['30평']);
  });

  test('is told that its guideline is advice or replaced, and what the guideline asks the applicant', async () => {
    expect((await state()).notices).toEqual([expect.stringContaining('권하는 항목')]);
    await say('chooseProfile', { profile: 'location-permit-2018' });
    await expect.poll(async () => (await state()).notices, WAIT).toEqual([expect.stringContaining('location-registration-2026')]);
    const { questions } = await state();
    expect(questions.length).toBeGreaterThan(0);
    const [{ id, choices }] = questions as [TabState['questions'][number]];
    expect(choices.map(({ value }) => value)).toEqual([true, false]);
    await say('answerQuestion', { question: id, answer: true });
    expect((await state()).questions[0]).toMatchObject({ id, answer: true });
  });
});
