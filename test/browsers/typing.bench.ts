import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';

/**
 * What the extension costs a page while somebody types, in Chromium: `npm run bench-browser -w test`. Main-thread time is processor time of the
 * renderer's main thread, from one key to the next, so that what follows a pause in typing is counted with the key before it.
 */
const LENGTH = 20_000;
const KEYS = 200;
/** Milliseconds between two keys, and after every tenth: long enough for a report and its answer. */
const BETWEEN = 60;
const PAUSE = 700;
const EDITS = 10_000;

const SENTENCES = [
  '본 사업은 물류창고의 작업자와 지게차의 위치를 실시간으로 파악하여 사고를 줄인다. ',
  '측위 오차는 30 cm 이내이며, 수집한 좌표는 안전관리 서버에 저장한다. ',
  '시범 창고는 100평 규모로 마련하고, 설비는 2차 연도에 모두 설치한다. ',
  '관제 화면은 작업 구역별 혼잡도를 보여 주고, 경보는 현장 단말기로 보낸다. ',
  '운영 인력은 3명이며, 야간에는 MQTT 연결 상태를 자동으로 점검한다. ',
  '고객사는 국내 중소 물류기업이며, 계약은 창고 단위로 맺는다. ',
];

/** A draft of about `LENGTH` characters in paragraphs. */
function draft(): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < LENGTH; length += paragraphs.at(-1)!.length + 1) {
    const from = paragraphs.length;
    paragraphs.push(Array.from({ length: 5 }, (_, index) => SENTENCES[(from + index * 2) % SENTENCES.length]).join(''));
  }
  return paragraphs;
}

const STYLE = '<style>body { font: 16px/1.6 NanumGothic, sans-serif } #field { width: 700px; height: 500px; overflow: auto }</style>';
const PAGES: Readonly<Record<string, string>> = {
  textarea: `<label for="field">사업 내용</label><textarea id="field">${draft().join('\n')}</textarea>`,
  contenteditable: `<h2>사업 내용</h2><div id="field" contenteditable="true">${draft()
    .map((text) => `<p>${text}</p>`)
    .join('')}</div>`,
};

interface Cost {
  readonly median: number;
  readonly p95: number;
  readonly heap: readonly [before: number, after: number];
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Milliseconds of processor time that the main thread has taken, and bytes of its heap. */
async function metrics(session: CDPSession): Promise<{ busy: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((one) => one.name === name)!.value;
  return { busy: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') };
}

async function typed(page: Page, session: CDPSession): Promise<number[]> {
  const times: number[] = [];
  let { busy: before } = await metrics(session);
  for (let key = 1; key <= KEYS; key++) {
    await page.keyboard.press(key % 8 === 0 ? 'Space' : 'a');
    await pause(key % 10 === 0 ? PAUSE : BETWEEN);
    const { busy } = await metrics(session);
    times.push(busy - before);
    before = busy;
  }
  return times;
}

/** Types and deletes in turn, so that the text stays as long as it was; a report is made at every hundredth edit. */
async function edit(page: Page, edits: number): Promise<void> {
  for (let done = 0; done < edits; done += 100) {
    await page.evaluate(() => {
      for (let edit = 0; edit < 50; edit++) document.execCommand('insertText', false, '가');
      for (let edit = 0; edit < 50; edit++) document.execCommand('delete');
    });
    await pause(300);
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await metrics(session)).heap / 1e6;
}

async function measure({ browser, extension }: Driven, url: string, on: boolean): Promise<Cost> {
  const page = await browser.newPage();
  await page.goto(url);
  if (on) await extension.turnOn(page);
  await page.bringToFront();
  await page.focus('#field');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#field')!;
    if (field.setSelectionRange) field.setSelectionRange(10_000, 10_000);
    else document.getSelection()!.collapse(field.children[field.children.length >> 1]!, 1);
  });
  await pause(1500);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await typed(page, session);
  const times = (await typed(page, session)).toSorted((one, other) => one - other);

  await edit(page, 500);
  const before = await heapOf(session);
  await edit(page, EDITS);
  const after = await heapOf(session);
  if (on) await extension.turnOff(page);
  await page.close();
  return { median: times[times.length >> 1]!, p95: times[Math.floor(times.length * 0.95)]!, heap: [before, after] };
}

async function main(): Promise<void> {
  const site: Site = await serve();
  const driven = await launch('chrome');
  try {
    for (const [name, body] of Object.entries(PAGES)) {
      site.put(`${name}.html`, `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${name}</title>${STYLE}${body}`);
      for (const on of [false, true]) {
        const { median, p95, heap } = await measure(driven, site.url(`${name}.html`), on);
        const [before, after] = heap.map((size) => `${size.toFixed(1)} MB`);
        console.log(
          `${name}, ${LENGTH} characters, ${on ? 'on ' : 'off'}: ${median.toFixed(2)} ms a key (median), ${p95.toFixed(2)} ms (p95);` +
            ` page heap ${before} before and ${after} after ${EDITS} edits`,
        );
      }
    }
    const worker = await driven.extension.background();
    await worker.client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
    console.log(`service worker heap: ${(usedSize / 1e6).toFixed(1)} MB`);
  } finally {
    await driven.close();
    await site.close();
  }
}

await main();
