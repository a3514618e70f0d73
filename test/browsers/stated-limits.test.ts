import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { limitIn } from '../../extension-browser/src/fields/stated-limit.ts';
import { inClosedRoots } from './harness/closed-roots.ts';
import { inBrowser } from './harness/suite.ts';

describe('a limit in words', () => {
  test.each([
    ['사업 개요 (500자 이내)', { most: 500, unit: 'characters' }],
    ['1,000자 이하로 적어 주세요.', { most: 1000, unit: 'characters' }],
    ['2,000byte 이내', { most: 2000, unit: 'bytes' }],
    ['※ 4000 바이트 이하', { most: 4000, unit: 'bytes' }],
    ['100자 이상 500자 이내', { most: 500, unit: 'characters' }],
    ['500~1,000자 이내', { most: 1000, unit: 'characters' }],
    ['공백 포함 700자 이내', { most: 700, unit: 'characters', spaces: true }],
    ['700자 이내(공백 제외)', { most: 700, unit: 'characters', spaces: false }],
    ['700자(공백을 포함) 이내', { most: 700, unit: 'characters', spaces: true }],
    ['최대 300글자', { most: 300, unit: 'characters' }],
    ['글자 수 제한: 250자', { most: 250, unit: 'characters' }],
    ['51자 미만', { most: 50, unit: 'characters' }],
    ['한글 1,000자(2,000byte) 이내', { most: 1000, unit: 'characters' }],
    ['500자 이내'.normalize('NFD'), { most: 500, unit: 'characters' }],
  ])('%j is read', (words, limit) => {
    expect(limitIn(words)).toEqual(limit);
  });

  test.each([
    '500자 내외',
    '500자 이상',
    '한 줄에 40자 이내',
    '한 줄 40자 이내',
    '항목당 200자 이내',
    '2차 500자',
    '파일 5MB 이내',
    '3명 이내',
    '제3자 이용',
    '대상자 20세 이하',
    '1.5자 이내',
  ])('%j is none', (words) => {
    expect(limitIn(words)).toBeUndefined();
  });
});

describe('the length of a field', () => {
  const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청서</title><form>
    <p><label>사업 개요 (500자 이내) <textarea id="label">길을 밝힌다.</textarea></label></p>
    <table><tr><th>추진 배경<br>(1,000자 이하)</th><td><textarea id="heading">길을 밝힌다.</textarea></td></tr></table>
    <div><label for="hint">기대 효과</label><p class="form-hint">2,000byte 이내로 작성해 주세요.</p><textarea id="hint">길을 밝힌다.</textarea></div>
    <div><label for="place">하고 싶은 말</label><textarea id="place" placeholder="공백 제외 300자 이내">길을 밝힌다.</textarea></div>
    <div><label for="line">사업명</label><input id="line" value="길" aria-describedby="of-line"></div><p id="of-line">5자 이내</p>
    <div><label for="same">한 줄 요약(80자 이내)</label><textarea id="same" maxlength="80">길을 밝힌다.</textarea></div>
    <div><label for="free">그 밖에</label><textarea id="free">길을 밝힌다.</textarea></div>
  </form></html>`;
  const suite = inBrowser('chrome');
  let page: Page;

  beforeAll(async () => {
    suite.site.put('form.html', PAGE);
    page = await suite.browser.newPage();
    await page.goto(suite.site.url('form.html'));
    await suite.extension.say('chooseProfile', { tab: await suite.extension.tabOf(page), profile: 'general' });
    await suite.extension.turnOn(page);
  });

  const told = async () => (await inClosedRoots(page, 'dadeumi-marks', (root) => root.querySelector('.length')?.textContent ?? '')).join();

  test.each([
    ['label', '7/500자'],
    ['heading', '7/1,000자'],
    ['hint', '12/2,000바이트'],
    ['place', '6/300자'],
    ['line', '1/5자'],
    ['same', '7/80자'],
    ['free', '7자'],
  ])('is counted against what the page asks for in words: %s', async (id, words) => {
    await page.bringToFront();
    await page.focus(`#${id}`);
    await expect.poll(told, { timeout: 10_000 }).toBe(words);
  });

  test('is told to be too long', async () => {
    await page.focus('#line');
    await page.keyboard.type('을 밝히는 등불');
    const isOver = async () =>
      (await inClosedRoots(page, 'dadeumi-marks', (root) => root.querySelector('.pill')?.classList.contains('over') ?? false)).includes(
        true,
      );
    await expect.poll(isOver, { timeout: 10_000 }).toBe(true);
  });
});
