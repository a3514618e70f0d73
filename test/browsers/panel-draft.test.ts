import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, launch } from './harness/launch.ts';
import { choose, drop, flawsOf, pick, press, untilSaid, untilUnsaid, wordsOf } from './own-pages.ts';

const DRAFT = `# 요약문

인공지능으로 길을 찾는다. 장비 폭은 3 feet이다.

# 사업개요

단가는 $300이다.

# 시스템의 구성

서버 두 대로 짠다.
`;

/** ‘길을 잃은 폭은 3 feet이다.’ as EUC-KR has it. */
const EUC_KR = Uint8Array.from([
  0xb1, 0xe6, 0xc0, 0xbb, 0x20, 0xc0, 0xd2, 0xc0, 0xba, 0x20, 0xc6, 0xf8, 0xc0, 0xba, 0x20, 0x33, 0x20, 0x66, 0x65, 0x65, 0x74, 0xc0, 0xcc,
  0xb4, 0xd9, 0x2e, 0x0a,
]);

/** Milliseconds that a browser may take to start beside others. */
const STARTING = 60_000;

describe.each(BROWSERS)('a draft dropped on the panel in %s', (name) => {
  let driven: Driven;
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(name);
  }, STARTING);
  afterAll(() => driven?.close());
  beforeEach(async () => {
    panel = await driven.extension.open('sidepanel.html');
    await untilSaid(panel, '파일');
  });
  afterEach(() => panel.close());

  test('is checked here, by the guideline that its headings tell, with lines', async () => {
    await drop(panel, '계획.md', DRAFT);
    await untilSaid(panel, /계획\.md: 11줄을 읽음 · 고칠 곳 \d/);
    await untilSaid(panel, '제목을 보고 고른 작성요령');
    await untilSaid(panel, '3행 ‘3 feet’는 미터법이 아닙니다');
    await untilSaid(panel, '7행 ‘$300’에 원화 금액이 없습니다');
    await untilSaid(panel, /시스템의 구성 내용 있음/);
    await press(panel, '결과 치우기');
    await untilSaid(panel, '초안 파일(.md, .txt)을 여기에 놓으세요');
    expect(await wordsOf(panel)).not.toContain('계획.md');
  });

  test('is checked by the guideline that its front matter names, or that the reader picks', async () => {
    await drop(panel, '계획.md', `---\ndadeumi:\n  profile: pipc-onestop\n  profil: 1\n---\n${DRAFT}`);
    await untilSaid(panel, '글머리에 적힌 작성요령');
    await untilSaid(panel, '4행 ‘profil’');
    expect(await panel.$eval('.draft select', (list) => (list as HTMLSelectElement).value)).toBe('pipc-onestop');
    await pick(panel, '작성요령', '일반');
    await press(panel, '이 작성요령으로 점검', '.draft');
    await untilSaid(panel, '직접 고른 작성요령');
    await untilSaid(panel, '8행 ‘3 feet’');
  });

  test('is told what to write at its top, where the draft alone can say it', async () => {
    await drop(panel, '계획.md', DRAFT);
    await untilSaid(panel, '한도를 알면');
    await untilSaid(panel, '초안(.md) 맨 앞에 이렇게 적습니다');
    await untilSaid(panel, 'dadeumi: limits: summaryPages: (쪽수)');
    await drop(panel, '계획.md', `---\ndadeumi:\n  limits:\n    summaryPages: 2\n---\n\n${DRAFT}`);
    await untilUnsaid(panel, '한도를 알면');
  });

  test('is saved as a Markdown file with what was found in it', async () => {
    await drop(panel, '나의 계획.md', DRAFT);
    await untilSaid(panel, '3행 ‘3 feet’');
    await panel.evaluate(() => {
      const made = Object.assign(globalThis, { blobs: [] as Blob[], names: [] as string[] });
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        made.blobs.push(blob as Blob);
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        made.names.push(this.download);
      };
    });
    await press(panel, '고칠 곳을 Markdown으로 받기', '.draft');
    expect(await panel.evaluate('names')).toEqual(['dadeumi-나의-계획.md']);
    const text = await panel.evaluate('blobs[0].text()');
    expect(text).toMatch(/^# 점검 결과\n\n- 작성요령: 개인위치정보사업 등록.*\n- 나의 계획\.md: 11줄을 읽음 · 고칠 곳 \d/);
    expect(text).toContain('- **경고** 3행 ‘3 feet’는 미터법이 아닙니다');
  });

  test('is read as EUC-KR where it is no UTF-8', async () => {
    await drop(panel, '계획.txt', EUC_KR);
    await untilSaid(panel, '계획.txt: 1줄을 읽음 · EUC-KR로 읽음 · 고칠 곳 1');
    await untilSaid(panel, '‘3 feet’');
  });

  test('is refused where it is too long, of another format, or no text', async () => {
    await drop(panel, '계획.hwp', 'x');
    await untilSaid(panel, '계획.hwp는 읽을 수 없는 형식입니다');
    await drop(panel, '계획.txt', Uint8Array.of(0xff, 0x00, 0x81));
    await untilSaid(panel, '계획.txt는 UTF-8도 EUC-KR도 아니어서');
    await panel.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(2_000_001)], '긴 글.md'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await untilSaid(panel, '긴 글.md는 2MB를 넘어');
  });

  test('may be chosen as well, and says what was read where nothing is found', async () => {
    await press(panel, '파일');
    await choose(panel, '메모.txt', '길을 밝힌다.\n');
    await untilSaid(panel, '메모.txt: 1줄을 읽음 · 고칠 곳을 찾지 못함');
    await untilSaid(panel, '언어만 점검함');
  });

  test('leaves nothing behind, and the tabs are reached by the keys', async () => {
    await drop(panel, '계획.md', DRAFT);
    await untilSaid(panel, '계획.md');
    expect(JSON.stringify(await driven.extension.run(() => chrome.storage.local.get(null)))).not.toMatch(/feet|계획/);
    expect(await flawsOf(panel)).toEqual([]);
    await panel.bringToFront();
    await panel.focus('[role=tab][aria-selected=true]');
    await panel.keyboard.press('ArrowLeft');
    const selected = () => panel.$eval('[role=tab][aria-selected=true]', (tab) => [tab.textContent, tab === document.activeElement]);
    expect(await selected()).toEqual(['이 화면', true]);
    expect(await wordsOf(panel)).not.toContain('계획.md');
  });
});
