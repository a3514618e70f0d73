import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';
import { launchBare, openStage, painted, serveStage } from './marks-stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>사업계획서 입력</title>
<style>body { font: 15px/1.6 NanumGothic; margin: 40px; } textarea, input { font: inherit; width: 400px; } textarea { height: 120px; }</style></head>
<body><main><h1>사업계획서 입력</h1><form>
<p><label>사업명 <input id="name" value="AI 플랫폼 고도화"></label></p>
<p><label>개요 <textarea id="outline">당사는 AI 기반 위치정보 서비스를 MQTT 통신으로 3 mile 안에 제공합니다.</textarea></label></p>
<div id="plan" contenteditable="true" role="textbox" aria-label="추진 계획" aria-multiline="true">첫 해에 <b>GPS</b> 단말을 놓습니다.</div>
</form></main></body></html>`;

describe.each(BROWSERS)('in %s, the card', (name) => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await serve();
    await serveStage(site);
    site.put('form.html', PAGE, { 'content-type': 'text/html; charset=utf-8' });
    browser = await launchBare(name);
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width: 800, height: 700 });
    await openStage(page, site.url('form.html'));
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

  const card = () =>
    page.evaluate(() => {
      const element = stage.root().querySelector('.card');
      return element && { message: element.querySelector('.message')!.textContent, focused: element.contains(stage.root().activeElement) };
    });
  const press = async (key: 'ArrowDown' | 'ArrowUp') => {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press(key);
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await painted(page);
  };
  const middleOf = (index: number) =>
    page.evaluate((index) => {
      const { left, right, top, bottom } = stage.root().querySelectorAll('.mark')[index]!.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2] as const;
    }, index);

  test('opens at a press on the words, which leaves the caret where it was pressed; writing on closes it', async () => {
    await page.focus('#outline');
    await painted(page);
    await page.mouse.click(...(await middleOf(0)));
    await painted(page);
    expect(await card()).toEqual({ message: '처음 나오는 외국어', focused: false });
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('outline');
    expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.selectionStart)).toBe(5);
    await page.keyboard.type('x');
    await painted(page);
    expect(await card()).toBeNull();
  });

  test('opens where the pointer rests, and goes when it has gone elsewhere', async () => {
    const box = await page.evaluate(() => {
      const { left, top } = document.querySelector('#plan b')!.getBoundingClientRect();
      return [left + 8, top + 8] as const;
    });
    await page.mouse.move(...box);
    await page.waitForFunction(() => stage.root().querySelector('.card .message')?.textContent === '계획의 외국어');
    await page.mouse.move(700, 20);
    await page.waitForFunction(() => !stage.root().querySelector('.card'));
    expect(await page.evaluate(() => document.activeElement)).toEqual(await page.evaluate(() => document.body));
  });

  test('that came by itself leaves Escape to the page; one that was asked for keeps it', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.title += ' Esc';
      });
    });
    await page.focus('#plan');
    const box = await page.evaluate(() => {
      const { left, top } = document.querySelector('#plan b')!.getBoundingClientRect();
      return [left + 8, top + 8] as const;
    });
    await page.mouse.move(...box);
    await page.waitForFunction(() => stage.root().querySelector('.card'));
    await page.keyboard.press('Escape');
    expect(await card()).toBeNull();
    expect(await page.title()).toBe('사업계획서 입력 Esc');
    await page.mouse.click(...box);
    await painted(page);
    expect(await card()).toEqual({ message: '계획의 외국어', focused: false });
    await page.keyboard.press('Escape');
    expect(await card()).toBeNull();
    expect(await page.title()).toBe('사업계획서 입력 Esc');
  });

  test('is told of in each field, once', async () => {
    const said = () => page.waitForFunction(() => stage.root().querySelector('[role=status]')!.textContent !== '');
    for (const [field, words] of [
      ['#plan', 'GPS'],
      ['#name', 'AI'],
    ] as const) {
      await page.evaluate(
        (field, words) => {
          stage.root().querySelector('[role=status]')!.textContent = '';
          document.querySelector<HTMLElement>(field)!.focus();
          stage.show(field, [{ id: 'once', words }]);
        },
        field,
        words,
      );
      await said();
    }
  });

  test('is gone through by keys alone; Escape gives focus and selection back', async () => {
    await page.focus('#outline');
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.setSelectionRange(8, 12, 'backward'));
    await press('ArrowDown');
    expect(await card()).toEqual({ message: '둘째 외국어', focused: true });
    await press('ArrowDown');
    expect(await card()).toEqual({ message: '미터법 값이 없음', focused: true });
    await press('ArrowDown');
    expect(await card()).toEqual({ message: '처음 나오는 외국어', focused: true });
    expect(await page.evaluate(() => stage.root().querySelector('[role=status]')!.textContent)).toContain('처음 나오는 외국어');
    await press('ArrowUp');
    expect(await card()).toEqual({ message: '미터법 값이 없음', focused: true });
    await page.keyboard.press('Escape');
    await painted(page);
    expect(await card()).toBeNull();
    expect(
      await page.evaluate(() => {
        const { id, selectionStart, selectionEnd, selectionDirection } = document.activeElement as HTMLTextAreaElement;
        return [id, selectionStart, selectionEnd, selectionDirection];
      }),
    ).toEqual(['outline', 8, 12, 'backward']);
  });

  test('gives the caret back in text of the page, too', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#plan')!.focus();
      getSelection()!.collapse(document.querySelector('#plan')!.firstChild, 3);
    });
    await press('ArrowDown');
    expect(await card()).toEqual({ message: '계획의 외국어', focused: true });
    await page.keyboard.press('Escape');
    expect(
      await page.evaluate(() => [document.activeElement!.id, getSelection()!.focusNode!.nodeValue, getSelection()!.focusOffset]),
    ).toEqual(['plan', '첫 해에 ', 3]);
  });

  test('takes no key while a syllable is composed, with the right Alt, or from the page itself', async () => {
    await page.focus('#outline');
    await page.evaluate(() => {
      const key = { key: 'ArrowDown', altKey: true, shiftKey: true, bubbles: true };
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await painted(page);
    expect(await card()).toBeNull();
  });

  test('puts the first fix in with Enter, and the field has the keys again', async () => {
    await page.focus('#outline');
    await press('ArrowDown');
    await page.keyboard.press('Enter');
    await painted(page);
    expect(await page.evaluate(() => stage.asked.map(([what, finding, fix]) => [what, finding, fix?.title]))).toEqual([
      ['apply', 'a', '인공지능(AI)'],
    ]);
    expect(await card()).toBeNull();
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('outline');
  });

  test.each(['too-long', 'not-taken'] as const)('offers the words to copy when a fix is %s', async (result) => {
    await page.evaluate((result) => {
      stage.result = result;
    }, result);
    await page.focus('#outline');
    await press('ArrowDown');
    await page.keyboard.press('Enter');
    await painted(page);
    expect(await page.evaluate(() => stage.root().querySelector('.failed .copy-words')?.textContent)).toBe('인공지능(AI)');
    expect(await page.evaluate(() => stage.root().querySelector('[role=alert]') !== null)).toBe(true);
  });

  test('says nothing to copy where the words have changed', async () => {
    await page.evaluate(() => {
      stage.result = 'changed';
    });
    await page.focus('#outline');
    await press('ArrowDown');
    await page.keyboard.press('Enter');
    await painted(page);
    expect(await page.evaluate(() => [...stage.root().querySelectorAll('.failed, .copy')].map(({ className }) => className))).toEqual([
      'failed',
    ]);
  });

  test('tells why, and ignores a finding for good', async () => {
    await page.focus('#outline');
    await painted(page);
    await page.mouse.click(...(await middleOf(0)));
    await painted(page);
    const press = async (selector: string) => {
      const place = await page.evaluate((selector) => {
        const { left, top, width, height } = stage.root().querySelector(selector)!.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      }, selector);
      await page.mouse.click(...place);
      await painted(page);
    };
    await press('.card .why');
    expect(await page.evaluate(() => stage.root().querySelector('.reasons dd')?.textContent)).toBe('뜻이 달리 읽힙니다.');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('outline');
    await press('.card .ignore');
    expect(await card()).toBeNull();
    expect(await page.evaluate(() => stage.asked.map(([what, finding]) => [what, finding]))).toEqual([['ignore', 'a']]);
    expect(await page.evaluate(() => stage.root().querySelectorAll('.mark').length)).toBe(2);
  });

  test('keeps its message in sight where a long why does not fit below it', async () => {
    await page.setViewport({ width: 800, height: 600 });
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#name')!.focus();
      stage.show('#name', [{ id: 'n', words: 'AI', message: '사업명의 AI', why: '뜻이 달리 읽힙니다. '.repeat(60) }]);
    });
    await press('ArrowDown');
    await page.evaluate(() => stage.root().querySelector<HTMLElement>('.card .why')!.click());
    await painted(page);
    const [top, message, reasons, bottom] = await page.evaluate(() => {
      const box = (part: string) => stage.root().querySelector(part)!.getBoundingClientRect();
      return [box('.card').top, box('.message').top, box('.reasons').top, box('.card footer').top] as const;
    });
    expect(message).toBeGreaterThan(top);
    expect(reasons).toBeLessThan(bottom - 40);
  });

  test('opens from the count at the corner of a field that is not written in', async () => {
    const place = await page.evaluate(() => {
      const { left, top, width, height } = stage.root().querySelector('.badge')!.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await page.mouse.click(...place);
    await painted(page);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('name');
    expect(await card()).toEqual({ message: '사업명의 AI', focused: false });
  });

  test('opens at what the panel asks for', async () => {
    await page.evaluate(() => stage.reveal('#outline', 'c'));
    await painted(page);
    expect(await card()).toEqual({ message: '미터법 값이 없음', focused: false });
    expect(
      await page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.querySelector<HTMLTextAreaElement>('#outline')!;
        return value.slice(selectionStart, selectionEnd);
      }),
    ).toBe('3 mile');
  });

  test('can be used in a modal dialog, outside of which nothing takes keys or clicks, and leaves it again', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('#outline')!);
      dialog.showModal();
      document.querySelector<HTMLElement>('#outline')!.focus();
    });
    await painted(page);
    await press('ArrowDown');
    expect(await card()).toEqual({ message: '처음 나오는 외국어', focused: true });
    await page.keyboard.press('Escape');
    await painted(page);
    expect(await page.evaluate(() => [document.activeElement!.id, document.querySelector('dialog')!.open])).toEqual(['outline', true]);
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await painted(page);
    expect(await page.evaluate(() => document.querySelector('dadeumi-marks')!.parentElement!.localName)).toBe('html');
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.focus('#outline');
    await press('ArrowDown');
    const wrong = await page.evaluate(async (axe) => {
      // The closed root is opened to axe by moving what is in it, with its styles, into a document of its own.
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 700px; height: 600px';
      document.body.append(frame);
      const inner = frame.contentDocument!;
      inner.title = 'card';
      inner.documentElement.lang = 'ko';
      const styles = new (frame.contentWindow as unknown as typeof globalThis).CSSStyleSheet();
      styles.replaceSync([...stage.root().adoptedStyleSheets[0]!.cssRules].map(({ cssText }) => cssText).join('\n'));
      inner.adoptedStyleSheets = [styles];
      inner.body.append(inner.importNode(stage.root().querySelector('.marks')!, true));
      const script = inner.createElement('script');
      script.textContent = axe;
      inner.head.append(script);
      const { run } = (
        frame.contentWindow as unknown as {
          axe: { run(at: unknown, how: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const { violations } = await run(inner, {
        rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, axe);
    expect(wrong).toEqual([]);
  });
});
