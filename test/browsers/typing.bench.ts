import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';
import { planPages } from './plan-page.ts';

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
    for (const [name, body] of Object.entries(planPages(LENGTH))) {
      site.put(`${name}.html`, body);
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
