import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './harness/closed-roots.ts';
import { type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';
import { planPages } from './plan-page.ts';

/**
 * What a visit to a page costs that the extension is on for, in Chromium: `npm run bench-visit -w test`. The page script's start is the time that
 * the main thread takes to run it for the first time; marks are timed from the end of loading to the frame behind the one that holds them.
 */
const LENGTH = 20_000;
const VISITS = 15;
/** What follows a visit is over by then, in milliseconds. */
const SETTLED = 2_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds that scripts of the extension took to run for the first time, while `visit` went on. */
async function scriptStart(page: Page, address: string, visit: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await visit();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: readonly TraceEvent[] };
  const ran = traceEvents.filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(address));
  if (ran.length === 0) throw new Error('the page script did not run');
  return ran.reduce((all, { tdur, dur }) => all + (tdur ?? dur ?? 0), 0) / 1000;
}

/** Milliseconds from the end of loading to the first marks on the screen. */
async function firstMarks(page: Page): Promise<number> {
  await page.waitForSelector('dadeumi-marks', { timeout: 30_000 });
  const [painted] = await inClosedRoots(page, 'dadeumi-marks', async (root) => {
    const marked = () => CSS.highlights.size > 0 || root.querySelector('.mark') !== null;
    const frame = () => new Promise(requestAnimationFrame);
    while (!marked()) await frame();
    await frame();
    const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - loading!.domContentLoadedEventEnd;
  });
  return painted!;
}

/** Milliseconds of processor time that the main thread takes for one visit, till nothing more follows. */
async function visitCost(page: Page, url: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  const before = await busy();
  await page.goto(url);
  await page.focus('#field');
  await pause(SETTLED);
  const cost = (await busy()) - before;
  await session.detach();
  return cost;
}

async function medianOf(visits: number, visit: () => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let done = 0; done < visits; done++) times.push(await visit());
  times.sort((one, other) => one - other);
  return `${times[visits >> 1]!.toFixed(1)} ms (${times[0]!.toFixed(1)} to ${times.at(-1)!.toFixed(1)})`;
}

async function measure({ browser, extension }: Driven, name: string, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  const off = await medianOf(VISITS, () => visitCost(page, url));
  await extension.turnOn(page);
  // The extension's own page has come before it.
  await page.bringToFront();
  const on = await medianOf(VISITS, () => visitCost(page, url));
  const marks = await medianOf(VISITS, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.focus('#field');
    return firstMarks(page);
  });
  const start = await medianOf(VISITS, () =>
    scriptStart(page, extension.address, async () => {
      await page.goto(url);
      await pause(SETTLED / 4);
    }),
  );
  console.log(`${name}, ${LENGTH} characters, ${VISITS} visits, median and extremes: main thread off ${off}, on ${on};`);
  console.log(`  page script's start ${start}; first marks after loading ${marks}`);
  await extension.turnOff(page);
  await page.close();
}

async function main(): Promise<void> {
  const site: Site = await serve();
  const driven = await launch('chrome');
  try {
    for (const [name, body] of Object.entries(planPages(LENGTH))) {
      site.put(`${name}.html`, body);
      await measure(driven, name, site.url(`${name}.html`));
    }
  } finally {
    await driven.close();
    await site.close();
  }
}

await main();
