import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/launch.ts';
import { serve } from './harness/serve.ts';
import { hostileStrings } from './hostile-strings.ts';
import { drop, press, untilSaid } from './own-pages.ts';

/** Labels of one page; four pages make a thousand. */
const AT_ONCE = 250;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Every second field is one that is not read, so that its label stands elsewhere in the panel. */
const formOf = (labels: readonly string[]) =>
  `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청서</title><form>${labels
    .map((label, index) => {
      const named = `name="f${index}" aria-label="${escaped(label)} ${index}"`;
      return index % 2 ? `<input ${named} enc="on">` : `<textarea ${named}>장비 폭은 3 feet이다. ${escaped(label)}</textarea>`;
    })
    .join('')}</form></html>`;

test.each(BROWSERS)('in %s, the panel shows what pages and files call things as words, and runs none of it', async (name) => {
  const site = await serve();
  const driven = await launch(name);
  try {
    const labels = hostileStrings(4 * AT_ONCE);
    for (let from = 0; from < labels.length; from += AT_ONCE) {
      site.put('form.html', formOf(labels.slice(from, from + AT_ONCE)));
      const page = await driven.browser.newPage();
      await page.goto(site.url('form.html'));
      await driven.extension.say('chooseProfile', { tab: await driven.extension.tabOf(page), profile: 'general' });
      await driven.extension.turnOn(page);
      const panel = await driven.extension.open(`sidepanel.html?tab=${await driven.extension.tabOf(page)}`);
      await watchForCode(panel);
      await untilSaid(panel, `칸 ${AT_ONCE}개 중 ${AT_ONCE / 2}개를 읽음`);
      expect(await panel.evaluate(() => document.body.textContent!.includes('onerror=alert(1)>'))).toBe(true);
      expect(await ranIn(panel)).toEqual([]);

      await press(panel, '파일');
      await drop(panel, `${labels[from]!.replaceAll('/', ' ')}.md`, `# ${labels[from + 1]}\n\n장비 폭은 3 feet이다. ${labels[from + 2]}\n`);
      await untilSaid(panel, '3 feet');
      expect(await ranIn(panel)).toEqual([]);
      await driven.extension.say('forget', {});
      await panel.close();
      await page.close();
    }
  } finally {
    await driven.close();
    await site.close();
  }
});

/** From here on the page notes what its policy had to stop, and what called out. */
async function watchForCode(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ran: string[] = [];
    Object.assign(globalThis, { alert: () => ran.push('alert'), ran });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => ran.push(violatedDirective));
  });
}

/** What was run or stopped, and elements that no page of the extension makes. */
async function ranIn(page: Page): Promise<string[]> {
  return await page.evaluate(() => [
    ...(globalThis as unknown as { ran: string[] }).ran,
    ...[...document.body.querySelectorAll('script, img, iframe, math, style, a[href^="javascript:"]')].map(({ outerHTML }) => outerHTML),
  ]);
}
