import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fromOwnPage, fromPage, toOwnPages, toPage } from '../../extension-browser/src/messages/protocol.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';

const PAGE = '<!doctype html><title>신청서</title><label>서비스 개요 <textarea>AI로 위치를 셉니다.</textarea></label>';

interface Message {
  readonly id: number;
  readonly type: string;
  readonly data?: unknown;
  readonly timestamp: number;
}
const message = (type: string, data?: unknown): Message => ({ id: 1, type, ...(data !== undefined && { data }), timestamp: 0 });

/** Messages in order, of every name. */
const inOrder = (tab: number, origin: string): readonly Message[] => [
  message('mayRun'),
  message('report', {
    load: 'l',
    revision: 1,
    frames: 0,
    fields: [{ id: 'f', key: 'k', label: '요약', text: '글', required: false }],
    unread: [],
  }),
  message('ignore', { id: 'x' }),
  message('allowTerm', { id: 'x' }),
  message('fixInPage', { technique: 'beforeinput', text: '글' }),
  message('tabState', { tab }),
  message('check', { tab }),
  message('turnOn', { tab }),
  message('turnOnSite', { origin }),
  message('turnOff', { origin }),
  message('chooseProfile', { tab, profile: 'pipc-onestop' }),
  message('chooseSiteProfile', { origin, profile: 'pipc-onestop' }),
  message('forget', { origin }),
  message('answerQuestion', { tab, question: 'track', answer: 'sandbox' }),
  message('mapField', { tab, key: 'k', section: 'summary' }),
  message('reveal', { tab, field: '0:f1' }),
  message('applyFix', { tab, finding: 'x', fix: 0 }),
  message('unignoreAll', { tab }),
  message('found', { load: 'l', revision: 1, locale: 'ko', findings: [], limits: [] }),
  message('reportAgain'),
  message('leave'),
  message('revealField', { field: 'f1' }),
  message('applyFieldFix', { finding: 'x', fix: 0 }),
  message('changed', { tab }),
];

const isRefused = (answer: unknown): boolean => answer === undefined || answer === null || (answer as { err?: unknown }).err !== undefined;

/** Values that no schema takes where it has another: a key too many, one too few, one of another kind. */
function spoilt(data: unknown): fc.Arbitrary<unknown> {
  const rubbish = fc
    .jsonValue({ depthSize: 'small' })
    .filter((value) => value === null || typeof value !== 'object' || Array.isArray(value));
  if (data === undefined) return rubbish.filter((value) => value !== null);
  const entries = Object.entries(data as object);
  return fc.oneof(
    rubbish,
    fc.constant({ ...(data as object), more: 1 }),
    fc.constant({ ...(data as object), constructor: {} }),
    fc
      .constantFrom(...entries)
      .map(([key]) => Object.fromEntries(entries.map(([name, value]) => [name, name === key ? { not: [value] } : value]))),
  );
}

/** Forged by whoever may say only `allowed`: the others' messages whole, its own spoilt, and what is no message. */
function forged(messages: readonly Message[], allowed: ReadonlySet<string>): fc.Arbitrary<unknown> {
  const others = messages.filter(({ type }) => !allowed.has(type));
  const own = messages.filter(({ type }) => allowed.has(type));
  return fc.oneof(
    fc.constantFrom(...others),
    fc.constantFrom(...others).chain(({ type, data }) => spoilt(data).map((other) => message(type, other))),
    fc.constantFrom(...own).chain(({ type, data }) => spoilt(data).map((other) => message(type, other))),
    fc
      .string()
      .filter((type) => !messages.some((one) => one.type === type) && !(type in {}))
      .map((type) => message(type, {})),
    fc.jsonValue().map((value) => ({ value })),
    // Whoever the message says that it comes from counts for nothing.
    fc.constantFrom(...others).map((one) => ({ ...one, sender: { id: 'dadeumi', url: 'background.js' } })),
  );
}

describe.each(BROWSERS)('messages in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;
  let other: Page;
  let tabs: { readonly page: number; readonly other: number };

  beforeAll(async () => {
    suite.site.put('page.html', PAGE);
    suite.site.put('other.html', PAGE);
    page = await suite.browser.newPage();
    await page.goto(suite.site.url('page.html'));
    other = await suite.browser.newPage();
    await other.goto(suite.site.url('other.html', 'localhost'));
    tabs = { page: await suite.extension.tabOf(page), other: await suite.extension.tabOf(other) };
  });
  beforeEach(async () => {
    await suite.extension.turnOff(page);
    await suite.extension.turnOff(other);
  });

  // As texts: BiDi takes no object whose prototype is not the usual one.
  /** Sends as a script in the page's frame does, and gives the answers. */
  const sayFromPage = async (messages: readonly unknown[]): Promise<unknown[]> =>
    JSON.parse(
      await suite.extension.run(
        async (tab: number, text: string) => {
          const [said] = await chrome.scripting.executeScript({
            target: { tabId: tab },
            func: async (text: string) => {
              const sent = (JSON.parse(text) as unknown[]).map((one) => chrome.runtime.sendMessage(one).catch(() => undefined));
              return JSON.stringify(await Promise.all(sent));
            },
            args: [text],
          });
          return said!.result as string;
        },
        tabs.page,
        JSON.stringify(messages),
      ),
    );
  const sayFromOwn = async (messages: readonly unknown[]): Promise<unknown[]> =>
    JSON.parse(
      await suite.extension.run(async (text: string) => {
        const sent = (JSON.parse(text) as unknown[]).map((one) => chrome.runtime.sendMessage(one).catch(() => undefined));
        return JSON.stringify(await Promise.all(sent));
      }, JSON.stringify(messages)),
    );

  /** All that a message could change. */
  const everything = async () => ({
    ...(await suite.extension.run(async () => ({
      stored: await chrome.storage.local.get(null),
      passing: await chrome.storage.session.get(null),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    }))),
    page: await suite.extension.say('tabState', { tab: tabs.page }),
    other: await suite.extension.say('tabState', { tab: tabs.other }),
    documents: [await page.content(), await other.content()],
  });

  test('of every name there is one here', () => {
    const names = Object.keys({ ...fromPage, ...fromOwnPage, ...toPage, ...toOwnPages });
    expect(inOrder(1, 'http://a.kr').map(({ type }) => type)).toEqual(names);
  });

  test.each([
    ['that is off', false],
    ['that is on', true],
  ])('5,000 forged ones from a page %s are refused and change nothing', async (_, on) => {
    if (on) await suite.extension.turnOn(page);
    const isRead = async () => ((await suite.extension.say('tabState', { tab: tabs.page })) as { findings: unknown[] }).findings.length > 0;
    if (on) await expect.poll(isRead).toBe(true);
    const messages = inOrder(tabs.other, new URL(other.url()).origin);
    const allowed = new Set(on ? Object.keys(fromPage) : []);
    const all = fc.sample(forged(messages, allowed.size > 0 ? allowed : new Set(['report'])), 5000);
    // A page that is off may not even say what is in order.
    const sent = [...(on ? messages.filter(({ type }) => !allowed.has(type)) : messages), ...all];
    const before = await everything();
    const answers = await sayFromPage(sent);
    expect(sent.filter((_, index) => !isRefused(answers[index])).slice(0, 3)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('5,000 forged ones from a page of the extension are refused and change nothing', async () => {
    const messages = inOrder(tabs.page, suite.site.origin);
    const allowed = new Set(Object.keys(fromOwnPage));
    const sent = [...messages.filter(({ type }) => !allowed.has(type)), ...fc.sample(forged(messages, allowed), 5000)];
    const before = await everything();
    const answers = await sayFromOwn(sent);
    expect(sent.filter((_, index) => !isRefused(answers[index])).slice(0, 3)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('a page of the extension does not command the script in a page', async () => {
    await suite.extension.turnOn(page);
    const toTab = (one: Message) =>
      suite.extension.run((tab: number, one: unknown) => chrome.tabs.sendMessage(tab, one).catch(() => undefined), tabs.page, one);
    for (const type of Object.keys(toPage)) expect(isRefused(await toTab(inOrder(0, '').find((one) => one.type === type)!))).toBe(true);
    expect(await suite.extension.say('tabState', { tab: tabs.page })).toMatchObject({ running: 'on' });
  });

  test('a page itself reaches nothing of the extension', async () => {
    await suite.extension.turnOn(page);
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
    expect(await page.evaluate(() => typeof (globalThis as { browser?: unknown }).browser)).toBe('undefined');
  });
});
