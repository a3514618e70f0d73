import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './harness/closed-roots.ts';
import { type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';

/** Takes the pictures of the browser extension's README anew, in Chromium: `npm run pictures -w test`. */
const DOCS = fileURLToPath(new URL('../../../extension-browser/docs/', import.meta.url));
/** Both are seen from where this file is bundled to. */
const MARKED = readFileSync(new URL('../../browsers/pages/marks-form.html', import.meta.url), 'utf8');

const FORM = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>등록 신청</title><form>
  <label>요약문 <textarea name="summary" rows="6" cols="60">당사는 LBS로 길을 안내한다. AI(인공지능)가 길을 고르며, 장비 폭은 3 feet이고 값은 $300이다.</textarea></label>
  <label>사업개요 <textarea name="overview" required></textarea></label>
  <label>시스템의 구성 <textarea name="system">시스템은 서버 두 대로 짠다.</textarea></label>
  <label>대표자 확인 <input name="owner" enc="on" value="무엇"></label>
  </form></html>`;

const DRAFT = `# 요약문

당사는 실내에서 길을 안내한다. 장비 폭은 3 feet이다.

# 사업개요

병원 3곳에서 첫 시험을 한다.

# 시스템의 구성

서버 두 대로 짠다.`;

const PROFILE = 'location-registration-2026';
const ADDRESS = 'apply.example.kr';

/** Long enough for a text that was just opened to be checked and its marks to be drawn, in milliseconds. */
const DRAWN = 1500;
const drawn = () => new Promise((done) => setTimeout(done, DRAWN));

async function media(page: Page, features: readonly { name: string; value: string }[]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
}

const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];
const FORCED = [{ name: 'forced-colors', value: 'active' }];

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${DOCS}${name}.png` });
}

/** The marks in a page: at first the words alone, then the length, then the card with its reasons. */
async function marks({ browser, extension }: Driven, site: Site): Promise<void> {
  site.put('marks-form.html', MARKED);
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 640, deviceScaleFactor: 1.5 });
  await page.goto(site.url('marks-form.html'));
  await extension.say('chooseProfile', { tab: await extension.tabOf(page), profile: 'general' });
  await extension.checkOnce(page);
  await page.bringToFront();
  await page.focus('#outline');
  await page.$eval('#outline', (field) => (field as HTMLTextAreaElement).setSelectionRange(0, 0));
  await drawn();
  await take(page, 'marks-underlines');

  const press = async (selector: string) => {
    await inClosedRoots(page, 'dadeumi-marks', (root, selector) => root.querySelector<HTMLElement>(selector)!.click(), selector);
    await drawn();
  };
  await press('.pill button:not(.findings)');
  await take(page, 'marks-length');
  await press('.pill button:not(.findings)');

  await page.setViewport({ width: 800, height: 840, deviceScaleFactor: 1.5 });
  await press('.pill .findings');
  await press('.card .why');
  await inClosedRoots(page, 'dadeumi-marks', (root) => root.querySelector('.card')!.scrollTo(0, 0));
  await take(page, 'marks-card');
  for (const [name, features] of [
    ['marks-card-dark', DARK],
    ['marks-card-forced-colours', FORCED],
  ] as const) {
    await media(page, features);
    await drawn();
    await take(page, name);
  }
  await page.close();
}

/** Popup, panel and options, of a form of an agency. */
async function ownPages({ browser, extension }: Driven, site: Site): Promise<void> {
  // The site was answered for where its marks were taken.
  await extension.say('forget', {});
  site.put('form.html', FORM);
  const form = await browser.newPage();
  await form.goto(site.url('form.html'));
  const tab = await extension.tabOf(form);
  const opened = async (path: string, width: number, height: number) => {
    const page = await extension.open(path);
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
    await page.bringToFront();
    await drawn();
    await renamed(page, new URL(site.origin).host);
    return page;
  };

  const question = await opened(`popup.html?tab=${tab}`, 360, 590);
  await question.$$eval('.choice[aria-expanded]', ([first]) => (first as HTMLElement).click());
  await drawn();
  await take(question, 'popup-question');
  await extension.say('chooseProfile', { tab, profile: PROFILE });
  await extension.checkOnce(form);
  await drawn();
  await take(await opened(`popup.html?tab=${tab}`, 360, 350), 'popup');

  const panel = await opened(`sidepanel.html?tab=${tab}`, 400, 2080);
  await take(panel, 'panel');
  await media(panel, DARK);
  await take(panel, 'panel-dark');
  const draft = await opened(`sidepanel.html?tab=${tab}`, 400, 900);
  await draft.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], '사업계획서.md'));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, DRAFT);
  await drawn();
  await take(draft, 'panel-draft');
  await take(await opened('options.html', 760, 1480), 'options');
}

/** A page of the tests stands at an address that changes with every run. */
async function renamed(page: Page, host: string): Promise<void> {
  await page.evaluate(
    (host, address) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) text.nodeValue = text.nodeValue!.replace(host, address);
    },
    host,
    ADDRESS,
  );
}

const site = await serve();
const driven = await launch('chrome');
try {
  await marks(driven, site);
  await ownPages(driven, site);
} finally {
  await driven.close();
  await site.close();
}
