import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { type Box, boxesOf } from './marks-pixels.ts';
import { onStage, openStage, painted } from './marks-stage.ts';

const TEXT = [
  '당사는 AI 기반 위치정보 서비스를 개발하여 이용자에게 실시간으로 안내하고, 개인위치정보보호관리체계고도화를 위한 장비를 $20,000에 구매합니다.',
  'MQTT 통신으로 단말과 서버를 잇고,\t개인위치정보는 수집 즉시 비식별 처리하여 6개월 동안만 보관합니다. 漢字와 한글이 섞인 위치기반서비스사업자신고를 마쳤습니다.',
  '',
  '둘째 해에는 반경 3 mile 안에서 Beacon 단말을 시험합니다.',
].join('\n');
const WORDS = [
  'AI',
  '개인위치정보보호관리체계고도화를',
  '$20,000',
  'MQTT',
  '개인위치정보는',
  '위치기반서비스사업자신고를',
  '3 mile',
  'Beacon',
];

interface Case {
  readonly css?: string;
  readonly html?: string;
  readonly text?: string;
  readonly scale?: number;
  /** After the first paint. */
  act?(): void | Promise<void>;
}

const AREA = '<textarea id="field"></textarea>';
const BOX = '#field { width: 400px; height: 260px; }';

/** What moves the words of a text box, one by one. */
const CASES: Readonly<Record<string, Case>> = {
  'as browsers lay it out': {},
  'padding and borders': { css: '#field { padding: 7px 19px 3px 11.5px; border: 3.5px solid; border-left-width: 9px; }' },
  'border-box': { css: '#field { box-sizing: border-box; padding: 13px; width: 377.4px; }' },
  'letters, words, line height and indent': {
    css: '#field { height: 420px; letter-spacing: 0.7px; word-spacing: 3px; line-height: 2.1; text-indent: 2em; }',
  },
  'centred text': { css: '#field { text-align: center; }' },
  tabs: { css: '#field { tab-size: 3; }' },
  'words kept whole': { css: '#field { word-break: keep-all; }' },
  'any break': { css: '#field { word-break: break-all; }' },
  'weight, size and family': { css: '#field { height: 420px; font: italic 700 19.3px/1.7 NanumMyeongjo, serif; }' },
  'a scroll bar, scrolled': {
    css: '#field { height: 96px; overflow-y: scroll; padding: 0; }',
    act: () => {
      document.querySelector('textarea')!.scrollTop = 48;
    },
  },
  'a scroll bar in a border-box': {
    css: '#field { box-sizing: border-box; height: 98px; overflow-y: scroll; padding: 0; border: 1px solid; }',
  },
  'lines that do not wrap, scrolled sideways': {
    html: '<textarea id="field" wrap="off"></textarea>',
    act: () => {
      document.querySelector('textarea')!.scrollLeft = 130;
    },
  },
  'a page that is scrolled': { css: 'body { padding: 400px 0 2000px; }', act: () => scrollTo(0, 333) },
  'a box that scrolls in a box that scrolls': {
    css: '#outer { height: 150px; overflow: auto; border: 5px solid; } #inner { height: 900px; padding-top: 30px; } #field { height: 120px; padding: 0; border: 1px solid; }',
    html: `<div id="outer"><div id="inner">${AREA}</div></div>`,
    act: () => {
      document.querySelector('#outer')!.scrollTop = 55;
      document.querySelector('textarea')!.scrollTop = 24;
    },
  },
  'a box that is resized': {
    act: () => {
      document.querySelector('textarea')!.style.width = '287px';
    },
  },
  'a page that grows above it': {
    act: () => {
      const box = document.createElement('div');
      box.style.height = '77px';
      document.body.prepend(box);
    },
  },
  'a font size that is switched by a class on the body': {
    css: '.large textarea { font-size: 21px; }',
    act: () => document.body.classList.add('large'),
  },
  'zoom of the box': { css: '#field { zoom: 1.25; }' },
  'zoom of the page': { css: 'body { zoom: 1.25; }', act: () => scrollTo(0, 9) },
  'zoom of the root': { css: 'html { zoom: 0.9; }' },
  'a screen of 1.25': { scale: 1.25 },
  'a box that is scaled': {
    css: '#outer { transform: scale(1.3, 1.1); transform-origin: 10px 20px; }',
    html: `<div id="outer">${AREA}</div>`,
  },
  'a box that is moved and scaled one by one': { css: '#field { translate: 30px 12px; scale: 0.8; }' },
  'an input': { html: '<input id="field">', css: '#field { height: 60px; }', text: '당사의 AI 기반 위치정보 서비스 개인위치정보는' },
  'an input with room, in the middle': {
    html: '<input id="field">',
    css: '#field { height: 41px; padding: 9px 21px; text-align: center; font-size: 17px; }',
    text: '당사의 AI 기반 서비스, MQTT',
  },
  'an input that is scrolled': {
    html: '<input id="field">',
    css: '#field { height: 30px; width: 200px; }',
    text: '당사의 AI 기반 위치정보 서비스로 개인위치정보는 MQTT 통신을 거칩니다',
    act: () => {
      document.querySelector('input')!.scrollLeft = 90;
    },
  },
  'a modal dialog': {
    html: `<dialog style="margin: 60px">${AREA}</dialog>`,
    act: () => {
      document.querySelector('dialog')!.showModal();
      document.querySelector('textarea')!.focus();
    },
  },
  'a composed paragraph: one that is typed on': {
    act: () => {
      const field = document.querySelector('textarea')!;
      field.setSelectionRange(3, 3);
      document.execCommand('insertText', false, '오랜 시간 동안 준비한 끝에 ');
    },
  },
  'lines that come, go and are joined': {
    css: '#field { height: 420px; }',
    async act() {
      const field = document.querySelector('textarea')!;
      const edits = [
        ['실시간으로 ', '실시간으로\n\n'],
        ['개발하여 ', '개발하여\n첫째 줄\n둘째 줄\n'],
        ['둘째 줄\n', '둘째 줄 '],
        ['마쳤습니다.\n\n', '마쳤습니다. '],
        ['시험합니다.', '시험합니다.\n끝 줄'],
        ['당사는 ', '\n당사는 '],
      ] as const;
      // One by one: of two changes in one frame, all that is between them is taken for changed.
      for (const [words, by] of edits) {
        const at = field.value.indexOf(words);
        field.setRangeText(by, at, at + words.length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    },
  },
};

describe.each(BROWSERS)('in %s, underlines stand under the words', (name) => {
  const suite = onStage(name);
  let reader: Page;

  beforeAll(async () => {
    suite.site.put('reader.html', '<!doctype html><title>reader</title>');
    reader = await suite.browser.newPage();
    await reader.goto(suite.site.url('reader.html'));
  });

  test.each(Object.keys(CASES))('%s', async (title) => {
    const { css = '', html = AREA, text = TEXT, scale = 1, act } = CASES[title]!;
    suite.site.put(
      'case.html',
      `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청서</title>
      <style>body { font: 15px/1.6 NanumGothic; margin: 20px; } #field { font: inherit; } ${BOX} ${css}
      #field { color: #333; caret-color: transparent; } #field::selection { background: #00f; color: #00f; }</style>${html}`,
      { 'content-type': 'text/html; charset=utf-8' },
    );
    const page = await suite.browser.newPage();
    await page.setViewport({ width: 700, height: 520, deviceScaleFactor: scale });
    await openStage(page, suite.site.url('case.html'));
    await page.evaluate(
      (text, words) => {
        const field = document.querySelector<HTMLTextAreaElement>('#field')!;
        field.value = text;
        field.focus();
        field.setSelectionRange(0, 0);
        const found = words.filter((one) => text.includes(one));
        stage.show(
          '#field',
          found.map((one) => ({ id: one, words: one })),
        );
      },
      text,
      WORDS,
    );
    await painted(page);
    if (act) await page.evaluate(act);
    await painted(page);
    await painted(page);

    const marks = await page.evaluate(() => {
      const clip = stage.root().querySelector<HTMLElement>('.clip')!;
      const seen = clip.getBoundingClientRect();
      const pane = stage.root().querySelector('.pane')!.getBoundingClientRect();
      const boxes = [...stage.root().querySelectorAll('.mark')].map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return {
          left: Math.max(left, seen.left, pane.left),
          top: Math.max(top, seen.top, pane.top),
          right: Math.min(right, seen.right, pane.right),
          bottom: Math.min(bottom, seen.bottom, pane.bottom),
        };
      });
      clip.style.opacity = '0';
      return boxes.filter(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 6);
    });
    const now = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')!.value);
    const lines: (Box & { readonly goesOn: boolean })[] = [];
    for (const words of WORDS.filter((one) => now.includes(one))) {
      const start = now.indexOf(words);
      await page.evaluate(
        async (start, end) => {
          const field = document.querySelector<HTMLTextAreaElement>('#field')!;
          const scrolled = [field, document.querySelector('#outer')].map((box) => ({ box, left: box?.scrollLeft, top: box?.scrollTop }));
          field.setSelectionRange(start, end);
          // Firefox scrolls to a selection, a frame later.
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          for (const { box, ...place } of scrolled) box?.scrollTo({ ...place, behavior: 'instant' });
          await new Promise((done) => requestAnimationFrame(done));
        },
        start,
        start + words.length,
      );
      const boxes = (await boxesOf(page, reader, [0, 0, 255])).filter(({ top, bottom }) => bottom - top > 8);
      lines.push(...boxes.map((box, index) => ({ ...box, goesOn: index < boxes.length - 1 })));
    }
    await page.close();

    expect(marks.length).toBeGreaterThan(0);
    const said = ({ left, right }: Box) => `${left.toFixed(1)}–${right.toFixed(1)}`;
    // A selection that goes on in the next line is painted to the end of its own.
    const isOff = (mark: Box, line: (typeof lines)[number]) =>
      Math.abs(mark.left - line.left) > 1 || (line.goesOn ? mark.right > line.right + 1 : Math.abs(mark.right - line.right) > 1);
    const off = marks.flatMap((mark, index) =>
      lines[index] && !isOff(mark, lines[index]) ? [] : [`${said(mark)} for ${lines[index] && said(lines[index])}`],
    );
    expect({ count: marks.length, off }).toEqual({ count: lines.length, off: [] });
    marks.forEach(({ top, bottom }, index) => {
      const line = lines[index]!;
      expect(bottom).toBeLessThan(line.bottom + 1.5);
      expect(bottom).toBeGreaterThan((line.top + line.bottom) / 2);
      expect(bottom - top).toBeLessThan(line.bottom - line.top + 8);
    });
  });
});
