import type { Workbench } from './workbench.ts';

/** Where the measured sentence is typed, near the top of its document. */
export const HERE = '여기에 한 문장을 적는다.';

const MARKS = `document.querySelectorAll('.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info)')`;

/** Notes in the page when the space bar is pressed, and when one squiggle more than before has been painted. */
const STOPWATCH = `(() => {
  const marks = () => ${MARKS}.length;
  const watch = (window.stopwatch = { pressed: 0, painted: 0, before: 0 });
  addEventListener('keydown', ({ key }) => {
    if (key === ' ') Object.assign(watch, { pressed: performance.now(), painted: 0, before: marks() });
  }, true);
  new MutationObserver(() => {
    if (watch.pressed === 0 || watch.painted !== 0 || marks() !== watch.before + 1) return;
    watch.painted = -1;
    requestAnimationFrame(() => setTimeout(() => { watch.painted = performance.now(); }));
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})()`;

/**
 * Types a sentence with a finding, over and over; gives milliseconds from the key that ends its last word to the painted
 * squiggle under that word. The word waits for the key: what is being typed is not marked.
 */
export async function typingTimes(code: Workbench, times: number): Promise<readonly number[]> {
  const { page } = code;
  const sentence = async () => {
    await page.keyboard.press('End');
    await page.keyboard.insertText(' 더 빌리는 땅은 물탱크를 둘 50평');
    await page.keyboard.press('Space');
  };
  const clear = async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.insertText(HERE);
  };
  const squiggles = (condition: string) => page.waitForFunction(`${MARKS}.length ${condition}`);

  await code.goTo(HERE);
  await sentence();
  await squiggles('> 0');
  await page.waitForTimeout(2_000);
  const marked = await code.squiggles.count();
  await clear();
  await squiggles(`=== ${marked - 1}`);

  await page.evaluate(STOPWATCH);
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await sentence();
    await page.waitForFunction('window.stopwatch.painted > 0');
    measured.push(Number(await page.evaluate('window.stopwatch.painted - window.stopwatch.pressed')));
    await clear();
    await squiggles(`=== ${marked - 1}`);
  }
  return measured.toSorted((a, b) => a - b);
}

/** Milliseconds from the first line of a plan on the screen to its first squiggle, and to it from when the window was asked for. */
const FIRST = `new Promise((done) => {
  let shown;
  const look = () => {
    if (document.querySelector('.monaco-editor .view-line')) shown ??= performance.now();
    if (${MARKS}.length === 0) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => done([performance.now() - shown, performance.now()])));
  };
  look();
})`;

/**
 * Opens a window on a plan with a finding at its top, over and over; the extension and its server start anew with each. Gives milliseconds to the
 * first squiggle from the first line shown, and from when the window was asked for. A first window is not counted: VS Code fills caches of its own.
 */
export async function startTimes(
  { page }: Workbench,
  url: string,
  times: number,
): Promise<readonly [fromText: readonly number[], fromWindow: readonly number[]]> {
  const measured: [fromText: number, fromWindow: number][] = [];
  for (let time = 0; time <= times; time += 1) {
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'commit' });
    measured.push(await page.evaluate(FIRST));
  }
  const counted = measured.slice(1);
  return [
    counted.map(([fromText]) => fromText).toSorted((a, b) => a - b),
    counted.map(([, fromWindow]) => fromWindow).toSorted((a, b) => a - b),
  ];
}

/** The least value that so many percent of sorted ones do not exceed. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1]!;
}
