import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inClosedRoots } from './harness/closed-roots.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';
import { flawsOf, pick, press, untilSaid, untilUnsaid, wordsOf } from './own-pages.ts';

const FORM = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>등록 신청</title>
  <form>
    <label>요약문 <textarea name="summary" rows="4" cols="60">인공지능 기술로 길을 찾는다. AI(인공지능)가 쓰인다. 장비 폭은 3 feet이다.</textarea></label>
    <label>사업개요 <textarea name="overview" required></textarea></label>
    <label>하고 싶은 말 <textarea name="more">시스템은 서버 두 대로 짠다.</textarea></label>
    <label>대표자 확인 <input name="owner" enc="on" value="무엇"></label>
  </form></html>`;

describe.each(BROWSERS)('the panel of a page in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;
  let panel: Page;

  beforeAll(() => suite.site.put('form.html', FORM));
  beforeEach(async () => {
    page = await suite.browser.newPage();
    await page.goto(suite.site.url('form.html'));
    await suite.extension.say('chooseProfile', { tab: await suite.extension.tabOf(page), profile: 'location-registration-2026' });
    await suite.extension.turnOn(page);
    panel = await suite.extension.open(`sidepanel.html?tab=${await suite.extension.tabOf(page)}`);
    await untilSaid(panel, /칸 \d개 중 3개를 읽음\(빈 칸 1\) · 고칠 곳/);
  });
  afterEach(async () => {
    await suite.extension.say('forget', {});
    await panel.close();
    await page.close();
  });

  const writtenIn = (field: string) => page.$eval(`[name=${field}]`, (element) => (element as HTMLTextAreaElement).value);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));

  test('tells of each field what to fix, of the text what is missing, and what was not read', async () => {
    await untilSaid(panel, '이 글은 이 컴퓨터 밖으로 나가지 않습니다.');
    expect(await wordsOf(panel, '.findings + section, section:has(.findings)')).toMatch(/절이 없습니다|없습니다/);
    await untilSaid(panel, '‘3 feet’는 미터법이 아닙니다');
    await untilSaid(panel, /비어 있는 필수 칸 1 사업개요/);
    await untilSaid(panel, /절 필수 절 \d개 중 1개에 내용 있음/);
    await untilSaid(panel, /못 읽은 칸 1 대표자 확인 보안 입력 칸/);
  });

  test('leads to a field and to the place of a finding', async () => {
    await press(panel, '사업개요', '.plain');
    await expect.poll(focused).toBe('overview');
    await press(panel, '그 자리로 가기', 'section:has(h3 .link)');
    await expect.poll(focused).toBe('summary');
  });

  test('puts a fix into its field, and follows', async () => {
    await untilSaid(panel, '확인하고 고르는 수정');
    await press(panel, '‘3 feet’ 대신');
    await expect.poll(() => writtenIn('summary')).toContain('91.4cm');
    await untilUnsaid(panel, '‘3 feet’');
  });

  test('offers the words to copy where the field takes no fix', async () => {
    await untilSaid(panel, '확인하고 고르는 수정');
    await page.$eval('[name=summary]', (field) => {
      const before = (field as HTMLTextAreaElement).value;
      field.addEventListener('input', () => {
        (field as HTMLTextAreaElement).value = before;
      });
    });
    await press(panel, '‘3 feet’ 대신');
    await untilSaid(panel, '칸에 넣지 못했습니다.');
    await untilSaid(panel, '91.4cm', '.to-copy');
    await panel.evaluate(() => {
      navigator.clipboard.writeText = async (words) => {
        document.title = words;
      };
    });
    await press(panel, '복사', '.to-copy');
    await untilSaid(panel, '복사했습니다', '.to-copy');
    expect(await panel.title()).toContain('91.4cm');
    expect(await writtenIn('summary')).toContain('3 feet');
  });

  test('tells what depends on an answer, and which field has the rate that all amounts are held to', async () => {
    await untilSaid(panel, '답에 달린 첨부서류 1(다듬이가 점검하지 않음)', 'fieldset');
    await page.bringToFront();
    await page.type('[name=overview]', '단가는 $300이다.');
    await untilSaid(panel, '‘$300’에 원화 금액이 없습니다');
    await page.bringToFront();
    await page.type('[name=more]', ' 환율은 1달러당 1,400원을 적용한다.');
    await untilSaid(panel, '‘하고 싶은 말’ 칸에 적은 환율(1 USD = 1,400원)을 모든 칸에 적용함');
    await untilUnsaid(panel, '‘$300’에 원화 금액이 없습니다');
  });

  test('tells of a missing section what can be done in a form', async () => {
    await untilSaid(panel, '이 신청서에 ‘');
    const said = await wordsOf(panel, 'section:has(> .findings)');
    expect(said).toContain('적을 칸이 있으면 패널의 ‘칸과 절’에서');
    expect(said).not.toMatch(/넣으세요|넣고 아래/);
  });

  test('follows what is written in the page', async () => {
    await page.bringToFront();
    await page.type('[name=overview]', '5 miles를 달린다.');
    await untilSaid(panel, '‘5 miles’');
    await untilUnsaid(panel, '비어 있는 필수 칸');
  });

  test('has the guideline chosen and its questions answered, for this site', async () => {
    await press(panel, '아니요');
    await untilUnsaid(panel, '답할 것 1');
    const chosen = async () => ((await suite.extension.run(() => chrome.storage.local.get(null))) as { sites: object }).sites;
    // Whoever walks through the list with the arrow keys has chosen nothing yet.
    await pick(panel, '작성요령', '정보통신융합 임시허가');
    await untilSaid(panel, '과학기술정보통신부', '.picker');
    expect(await chosen()).toMatchObject({ [suite.site.origin]: { profile: 'location-registration-2026' } });
    await press(panel, '이 작성요령으로 점검', '.picker');
    await untilSaid(panel, '임시허가를 신청하는 까닭은');
    expect(await chosen()).toMatchObject({ [suite.site.origin]: { profile: 'ict-temporary-permit', applicant: { incorporated: false } } });
  });

  test('takes from the reader which section a field holds, and gives the say back to its label', async () => {
    const state = async () =>
      await panel.$$eval('.section', (rows) => rows.map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/g, ' ')).join('; '));
    expect(await state()).toContain('시스템의 구성 없음');
    await press(panel, '칸과 절');
    await pick(panel, '‘하고 싶은 말’ 칸에 쓰는 절', '시스템의 구성');
    await expect.poll(state).toContain('시스템의 구성 내용 있음');
    await pick(panel, '‘하고 싶은 말’ 칸에 쓰는 절', '칸 이름대로');
    await expect.poll(state).toContain('시스템의 구성 없음');

    expect(await state()).toContain('요약문 내용 있음');
    await pick(panel, '‘요약문’ 칸에 쓰는 절', '이 칸은 항목이 아님');
    await expect.poll(state).toContain('요약문 없음');
    await pick(panel, '‘요약문’ 칸에 쓰는 절', '칸 이름대로');
    await expect.poll(state).toContain('요약문 내용 있음');
  });

  test('saves the findings as a Markdown file, and lets go of it', async () => {
    await panel.evaluate(() => {
      const made = Object.assign(globalThis, { blobs: [] as Blob[], freed: 0, names: [] as string[] });
      const [create, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
      URL.createObjectURL = (blob) => {
        made.blobs.push(blob as Blob);
        return create(blob);
      };
      URL.revokeObjectURL = (address) => {
        made.freed += 1;
        revoke(address);
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        made.names.push(this.download);
      };
    });
    await press(panel, '고칠 곳을 Markdown으로 받기');
    const text = await panel.evaluate('blobs[0].text()');
    expect(text).toMatch(/^# 점검 결과\n\n- 점검한 곳: http:\/\/127\.0\.0\.1:\d+\n- 작성요령: 개인위치정보사업 등록/);
    expect(text).toContain('## 요약문\n\n');
    expect(text).toContain('- **경고** ‘3 feet’는 미터법이 아닙니다');
    expect(text).toContain('## 못 읽은 칸\n\n- 대표자 확인: 보안 입력 칸');
    expect(await panel.evaluate('names')).toEqual([expect.stringMatching(/^dadeumi-127\.0\.0\.1-\d+\.md$/)]);
    await expect.poll(() => panel.evaluate('freed'), { timeout: 5_000 }).toBe(1);
  });

  test('offers to turn the site off, and then has nothing of the page', async () => {
    await press(panel, '이 사이트에서 끄기');
    await untilSaid(panel, '꺼져 있어 이 화면을 읽지 않았습니다.');
    expect(await wordsOf(panel)).not.toContain('3 feet');
    await press(panel, '이 사이트에서 켜기');
    await untilSaid(panel, '‘3 feet’');
  });

  if (name === 'chrome')
    test('counts what is ignored, and shows it again', async () => {
      await page.bringToFront();
      await page.focus('[name=summary]');
      const ignore = () =>
        inClosedRoots(page, 'dadeumi-marks', (root) => {
          const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('무시'));
          button?.click();
          return button !== undefined;
        });
      const openAndIgnore = async () => {
        for (const key of ['Alt', 'Shift', 'ArrowDown'] as const) await page.keyboard.down(key);
        for (const key of ['ArrowDown', 'Shift', 'Alt'] as const) await page.keyboard.up(key);
        return await ignore();
      };
      await expect.poll(async () => (await openAndIgnore()).includes(true), { timeout: 10_000 }).toBe(true);
      await untilSaid(panel, '무시한 곳 1');
      await press(panel, '다시 보기');
      await untilUnsaid(panel, '무시한 곳');
    });

  test.each([
    ['ko', '고칠 곳'],
    ['en', 'To fix'],
  ])('is without a flaw that axe-core knows and fits 320 pixels, in %s', async (locale, words) => {
    await suite.extension.run((options) => chrome.storage.local.set({ options }), {
      ...{ locale, allowedTerms: [], glossary: [], rules: {}, exchangeRates: {} },
    });
    await panel.setViewport({ width: 320, height: 700 });
    await untilSaid(panel, words);
    await panel.evaluate(() => {
      for (const group of document.querySelectorAll('details')) group.open = true;
    });
    expect(await flawsOf(panel)).toEqual([]);
    const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await panel.evaluate(tooWide)).toBe(0);
    if (name === 'chrome') {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await flawsOf(panel)).toEqual([]);
    }
  });
});
