import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach } from 'vitest';
import type { BrowserName } from './harness/launch.ts';
import { onStage, openStage, painted } from './marks-stage.ts';

const PAGE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>사업계획서 입력</title>
<style>body { font: 15px/1.6 NanumGothic; margin: 40px; } textarea, input { font: inherit; width: 400px; } textarea { height: 120px; }</style></head>
<body><main><h1>사업계획서 입력</h1><form>
<p><label>사업명 <input id="name" value="AI 플랫폼 고도화"></label></p>
<p><label>개요 <textarea id="outline">당사는 AI 기반 위치정보 서비스를 MQTT 통신으로 3 mile 안에 제공합니다.</textarea></label></p>
<div id="plan" contenteditable="true" role="textbox" aria-label="추진 계획" aria-multiline="true">첫 해에 <b>GPS</b> 단말을 놓습니다.</div>
</form></main></body></html>`;

/** A form with findings in three of its fields, opened anew for each test of a suite, and what is done to its card. */
export interface CardForm {
  readonly page: Page;
  /** What the open card says, and whether the keys are in it. */
  card(): Promise<{ readonly message: string | null; readonly focused: boolean } | null>;
  /** With Alt and Shift. */
  press(key: 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** Of the underline of that number. */
  middleOf(index: number): Promise<readonly [number, number]>;
}

/** To be called where a suite is described: it starts and ends with the suite. */
export function cardForm(name: BrowserName): CardForm {
  const suite = onStage(name);
  let page: Page;

  beforeAll(() => {
    suite.site.put('form.html', PAGE, { 'content-type': 'text/html; charset=utf-8' });
  });
  beforeEach(async () => {
    await page?.close();
    page = await suite.browser.newPage();
    await page.setViewport({ width: 800, height: 700 });
    await openStage(page, suite.site.url('form.html'));
    await page.evaluate(() => {
      const fix = (title: string) => ({ kind: 'suggestion' as const, title, edits: [{ range: [4, 6] as const, text: title }] });
      stage.show('#name', [{ id: 'n', words: 'AI', message: '사업명의 AI' }]);
      stage.show('#outline', [
        {
          id: 'a',
          words: 'AI',
          message: '처음 나오는 외국어',
          why: '뜻이 달리 읽힙니다.',
          fixes: [fix('인공지능(AI)'), fix('에이아이(AI)')],
        },
        { id: 'b', words: 'MQTT', message: '둘째 외국어', severity: 'info' },
        { id: 'c', words: '3 mile', message: '미터법 값이 없음', severity: 'error' },
      ]);
      stage.show('#plan', [{ id: 'g', words: 'GPS', message: '계획의 외국어' }]);
    });
    await painted(page);
  });

  return {
    get page() {
      return page;
    },
    card: () =>
      page.evaluate(() => {
        const element = stage.root().querySelector('.card');
        return (
          element && { message: element.querySelector('.message')!.textContent, focused: element.contains(stage.root().activeElement) }
        );
      }),
    press: async (key) => {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press(key);
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      await painted(page);
    },
    middleOf: (index) =>
      page.evaluate((index) => {
        const { left, right, top, bottom } = stage.root().querySelectorAll('.mark')[index]!.getBoundingClientRect();
        return [(left + right) / 2, (top + bottom) / 2] as const;
      }, index),
  };
}
