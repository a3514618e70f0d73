import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What axe-core has against a page as it stands, with the elements that it means. */
export async function flawsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`)) as string[];
}

/** All words of a page that are in sight, one space between them. */
export async function wordsOf(page: Page, selector = 'body'): Promise<string> {
  return await page.$eval(selector, (element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
}

/** Waits until a page says something; tells what it says instead. */
export async function untilSaid(page: Page, words: string | RegExp, selector = 'body'): Promise<void> {
  const said = () => wordsOf(page, selector).catch(() => '');
  if (typeof words === 'string') await expect.poll(said, WAIT).toContain(words);
  else await expect.poll(said, WAIT).toMatch(words);
}

/** Waits until a page no longer says something. */
export async function untilUnsaid(page: Page, words: string, selector = 'body'): Promise<void> {
  await expect.poll(() => wordsOf(page, selector), WAIT).not.toContain(words);
}

const WAIT = { timeout: 15_000, interval: 50 };

/** Drops a file on a page, as from the desktop. */
export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)];
  await page.evaluate(
    (name, bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    bytes,
  );
}

/** Gives a file to the page's file control, as its chooser does. */
export async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.$eval(
    'input[type=file]',
    (input, name, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      (input as HTMLInputElement).files = dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}

/** Picks an option, by its words, of the list that a reader knows by this label. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (label, option) => {
      const list = [...document.querySelectorAll('select')].find(
        (one) =>
          one.getClientRects().length > 0 && (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '').startsWith(label),
      );
      const wanted = list && [...list.options].find(({ textContent }) => textContent?.includes(option));
      if (!list || !wanted) return false;
      list.value = wanted.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    { timeout: 15_000 },
    label,
    option,
  );
}

/** Presses what a reader knows by these words: a button, a tab, a link, a summary, the control of a label. */
export async function press(page: Page, words: string, within = 'body'): Promise<void> {
  // A page behind another is never drawn, and what is never drawn is not pressed.
  await page.bringToFront();
  const found = await page.waitForFunction(
    (words, within) => {
      const said = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      const shown = [...document.querySelectorAll(`${within} :is(button, summary, label, [role=tab])`)].filter(
        (one) => one.getClientRects().length > 0,
      );
      return shown.find((one) => said(one) === words) ?? shown.find((one) => said(one).startsWith(words));
    },
    { timeout: 15_000 },
    words,
    within,
  );
  await (found.asElement() as ElementHandle<Element>).click();
}
