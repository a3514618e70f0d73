import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { onStage, openStage, painted } from './marks-stage.ts';

describe.each(BROWSERS)('in %s, the page', (name) => {
  const suite = onStage(name);
  let page: Page;
  beforeEach(async () => {
    await page?.close();
    page = await suite.browser.newPage();
    await page.setViewport({ width: 900, height: 800 });
  });

  const showAll = () =>
    page.evaluate(() => {
      stage.show('#title', [{ id: 't', words: 'AI' }]);
      stage.show('#outline', [
        { id: 'g', words: 'GPS' },
        { id: 'f', words: '150 ft', severity: 'error' },
      ]);
      stage.show('#plan', [
        { id: 'm', words: 'MVP' },
        { id: 'k', words: 'KPI', severity: 'info' },
      ]);
    });
  const marked = () =>
    page.evaluate(() =>
      ['error', 'warning', 'info', 'open'].map((kind) => [...(CSS.highlights.get(`dadeumi-${kind}`) ?? [])].map((range) => String(range))),
    );
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
    await painted(page);
  };
  const state = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      sent: [...new FormData(document.querySelector('form')!)].map(([key, value]) => [key, String(value)]),
      sheets: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()],
    }));

  test('shows nothing more of a field that is gone from the form though it stands in the page', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await showAll();
    await page.focus('#outline');
    await painted(page);
    await press('Alt', 'Shift', 'ArrowDown');
    const ofOutline = () => page.evaluate(() => stage.root().querySelectorAll('.card, .mark, .length-box').length);
    expect(await ofOutline()).toBe(4);
    await page.evaluate(() => {
      for (const id of ['#outline', '#plan']) stage.forget(id);
    });
    await painted(page);
    expect(await ofOutline()).toBe(0);
    expect((await marked()).flat()).toEqual([]);
    expect(await page.evaluate(() => stage.root().querySelectorAll('.badge').length)).toBe(1);
  });

  test('holds nothing of ours but the host while marks are shown, and nothing at all once they are gone', async () => {
    await page.goto(suite.site.url('marks-form.html'));
    await page.addScriptTag({ url: '/stage.js' });
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      CSS.highlights.set('of-the-page', new Highlight());
      const listening = new Map<string, number>();
      const targets = new Map<EventTarget, number>();
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const change = (target: EventTarget, type: string, by: number) => {
        const key = `${targets.get(target) ?? targets.set(target, targets.size).get(target)} ${type}`;
        listening.set(key, (listening.get(key) ?? 0) + by);
      };
      const isOfPage = (target: EventTarget) => !(target instanceof Node) || target.getRootNode() === document;
      Object.assign(EventTarget.prototype, {
        addEventListener(this: EventTarget, ...given: Parameters<typeof addEventListener>) {
          if (isOfPage(this ?? window)) change(this ?? window, given[0], 1);
          addEventListener.apply(this ?? window, given);
        },
        removeEventListener(this: EventTarget, ...given: Parameters<typeof removeEventListener>) {
          if (isOfPage(this ?? window)) change(this ?? window, given[0], -1);
          removeEventListener.apply(this ?? window, given);
        },
        listening,
      });
    });
    const before = await state();
    await page.evaluate(() => (globalThis as unknown as { startStage(locale: string): void }).startStage('ko'));
    await showAll();
    await page.focus('#outline');
    await press('Alt', 'Shift', 'ArrowDown');
    expect(await page.evaluate(() => stage.root().querySelectorAll('.mark, .card').length)).toBe(3);
    const during = await state();
    expect(during.html.replace('<dadeumi-marks popover="manual"></dadeumi-marks>', '')).toBe(before.html);
    expect(during.sent).toEqual(before.sent);
    expect(during.sheets).toBe(2);
    await page.evaluate(() => stage.marks.destroy());
    await painted(page);
    expect(await state()).toEqual(before);
    // More are taken away than were added where something is taken away twice, which does nothing.
    expect(
      await page.evaluate(() =>
        [...(EventTarget.prototype as unknown as { listening: Map<string, number> }).listening]
          .filter(([, count]) => count > 0)
          .map(([key]) => key),
      ),
    ).toEqual([]);
    await page.keyboard.type('글');
    await press('Alt', 'Shift', 'ArrowDown');
    expect(await page.evaluate(() => document.querySelector('dadeumi-marks'))).toBeNull();
  });

  test('has its own text marked without a change to it, through its edits', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await showAll();
    await painted(page);
    expect(await marked()).toEqual([[], ['MVP'], ['KPI'], []]);
    await page.evaluate(() => {
      document.querySelector('#plan')!.prepend('우선 ');
    });
    await painted(page);
    expect(await marked()).toEqual([[], ['MVP'], ['KPI'], []]);
    await page.evaluate(() => {
      document.querySelector('#plan b')!.textContent = 'M.V.P';
    });
    await painted(page);
    expect(await marked()).toEqual([[], [], ['KPI'], []]);
    await page.evaluate(() => CSS.highlights.clear());
    await page.focus('#plan');
    await painted(page);
    expect(await marked()).toEqual([[], [], ['KPI'], []]);
  });

  test('is given no new ranges for marks that stand', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await showAll();
    await painted(page);
    const madeBy = async (edit: () => void): Promise<string[]> => {
      await page.evaluate(() => stage.made.splice(0));
      await page.evaluate(edit);
      await painted(page);
      return page.evaluate(() => stage.made);
    };
    expect(await madeBy(() => document.querySelector('#plan')!.append(' 끝으로'))).toEqual([]);
    expect(await madeBy(() => (document.querySelector('#plan')!.lastChild as Text).insertData(0, '가'))).toEqual([]);
    const renewed = () => {
      const bold = document.querySelector('#plan b')!;
      bold.replaceWith(bold.cloneNode(true));
    };
    expect(await madeBy(renewed)).toEqual(['MVP']);
    expect(await marked()).toEqual([[], ['MVP'], ['KPI'], []]);
  });

  test('with a strict policy is marked all the same', async () => {
    suite.site.put('strict.html', '<!doctype html><html lang="ko"><title>신청서</title><textarea id="outline">AI와 GPS</textarea>', {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
    });
    await page.goto(suite.site.url('strict.html'));
    await page.evaluate((url) => {
      const script = document.createElement('script');
      script.src =
        (
          globalThis as unknown as {
            trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
          }
        ).trustedTypes
          ?.createPolicy('stage', { createScriptURL: (url: string) => url })
          .createScriptURL(url) ?? url;
      document.body.append(script);
      return new Promise((done) => script.addEventListener('load', done));
    }, '/stage.js');
    await page.evaluate(() => {
      (globalThis as unknown as { startStage(locale: string): void }).startStage('ko');
      stage.show('#outline', [{ id: 'a', words: 'AI', message: '외국어' }]);
      document.querySelector('textarea')!.focus();
    });
    await press('Alt', 'Shift', 'ArrowDown');
    expect(
      await page.evaluate(() => {
        const card = stage.root().querySelector('.card')!;
        const mark = stage.root().querySelector('.mark')!.getBoundingClientRect();
        return [card.querySelector('.message')!.textContent, card.getBoundingClientRect().width, mark.width > 8, mark.top > 5];
      }),
    ).toEqual(['외국어', 360, true, true]);
  });

  test('that takes the host away gets it back once, not for ever', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await page.evaluate(() => document.querySelector('dadeumi-marks')!.remove());
    await painted(page);
    expect(await page.evaluate(() => document.querySelectorAll('html > dadeumi-marks:popover-open').length)).toBe(1);
    await page.evaluate(() => document.querySelector('dadeumi-marks')!.remove());
    await painted(page);
    expect(await page.evaluate(() => document.querySelector('dadeumi-marks'))).toBeNull();
  });

  test('cannot style what is in the host', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { display: none !important; font-size: 60px !important; } html, body, main, form, div, textarea { display: block !important; }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    await showAll();
    await page.focus('#outline');
    await press('Alt', 'Shift', 'ArrowDown');
    expect(
      await page.evaluate(() => {
        const message = stage.root().querySelector('.message')!;
        return [getComputedStyle(message).fontSize, stage.root().querySelector('.card')!.getBoundingClientRect().width];
      }),
    ).toEqual(['15px', 360]);
  });

  test('that lays something over a field has no marks on top of that', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await showAll();
    await page.focus('#outline');
    await painted(page);
    const count = () => page.evaluate(() => stage.root().querySelectorAll('.mark').length);
    expect(await count()).toBe(2);
    await page.evaluate(() => {
      const bar = document.createElement('header');
      const { top } = document.querySelector('#outline')!.getBoundingClientRect();
      bar.style.cssText = `position: fixed; left: 0; right: 0; top: 0; height: ${top + 30}px; background: white`;
      document.body.append(bar);
      window.dispatchEvent(new Event('scroll'));
    });
    await painted(page);
    expect(await count()).toBe(1);
  });

  test('with a counter of its own is read right: which of the countings it is shows with what is written', async () => {
    await openStage(page, suite.site.url('marks-form.html'));
    await showAll();
    await page.focus('#outline');
    await page.waitForFunction(() => stage.root().querySelector('.pill .length') !== null);
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.setSelectionRange(0, 0));
    await page.keyboard.type('한 해 ');
    const written = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.value.replaceAll('\n', '').length);
    await expect.poll(() => page.evaluate(() => stage.root().querySelector('.pill .length')!.textContent)).toBe(`${written}/1,000자`);
    await page.evaluate(() => stage.root().querySelector<HTMLElement>('.pill .length')!.click());
    expect(
      await page.evaluate(() =>
        [...stage.root().querySelectorAll('.length-box tr')].flatMap((row) =>
          row.querySelector('.limit')?.textContent ? [row.textContent] : [],
        ),
      ),
    ).toEqual([`글자(공백 포함)${written}이 페이지에서 1,000까지`]);
  });

  if (name === 'chrome') {
    test('in which a syllable is being composed keeps its marks at their words, and takes no key of ours', async () => {
      await openStage(page, suite.site.url('marks-form.html'));
      await showAll();
      await page.focus('#outline');
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.setSelectionRange(4, 4));
      await painted(page);
      const left = () => page.evaluate(() => stage.root().querySelector('.mark')!.getBoundingClientRect().left);
      const before = await left();
      const session = await page.createCDPSession();
      for (const text of ['ㅎ', '하', '한']) await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      await painted(page);
      expect((await left()) - before).toBeGreaterThan(8);
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'ArrowDown',
        code: 'ArrowDown',
        modifiers: 9,
        windowsVirtualKeyCode: 229,
      });
      await painted(page);
      expect(await page.evaluate(() => stage.root().querySelector('.card'))).toBeNull();
      await session.send('Input.insertText', { text: '한' });
      await painted(page);
      expect((await left()) - before).toBeGreaterThan(8);
      expect(await page.evaluate(() => stage.root().querySelectorAll('.mark').length)).toBe(2);
    });

    test('in forced colours has marks told apart by shape', async () => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await openStage(page, suite.site.url('marks-form.html'));
      await showAll();
      await page.focus('#outline');
      await painted(page);
      const images = await page.evaluate(() =>
        [...stage.root().querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).backgroundImage),
      );
      expect(images.map((image) => image.slice(0, 15))).toEqual(['linear-gradient', 'radial-gradient']);
    });
  }
});
