import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { cardForm } from './marks-card-form.ts';
import { painted } from './marks-stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(BROWSERS)('in %s, the card', (name) => {
  const form = cardForm(name);

  test('keeps its message in sight where a long why does not fit below it', async () => {
    await form.page.setViewport({ width: 800, height: 600 });
    await form.page.evaluate(() => {
      document.querySelector<HTMLElement>('#name')!.focus();
      stage.show('#name', [{ id: 'n', words: 'AI', message: '사업명의 AI', why: '뜻이 달리 읽힙니다. '.repeat(60) }]);
    });
    await form.press('ArrowDown');
    await form.page.evaluate(() => stage.root().querySelector<HTMLElement>('.card .why')!.click());
    await painted(form.page);
    const [top, message, reasons, bottom] = await form.page.evaluate(() => {
      const box = (part: string) => stage.root().querySelector(part)!.getBoundingClientRect();
      return [box('.card').top, box('.message').top, box('.reasons').top, box('.card footer').top] as const;
    });
    expect(message).toBeGreaterThan(top);
    expect(reasons).toBeLessThan(bottom - 40);
  });

  test('opens from the count at the corner of a field that is not written in', async () => {
    const place = await form.page.evaluate(() => {
      const { left, top, width, height } = stage.root().querySelector('.badge')!.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await form.page.mouse.click(...place);
    await painted(form.page);
    expect(await form.page.evaluate(() => document.activeElement!.id)).toBe('name');
    expect(await form.card()).toEqual({ message: '사업명의 AI', focused: false });
  });

  test('opens at what the panel asks for', async () => {
    await form.page.evaluate(() => stage.reveal('#outline', 'c'));
    await painted(form.page);
    expect(await form.card()).toEqual({ message: '미터법 값이 없음', focused: false });
    expect(
      await form.page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.querySelector<HTMLTextAreaElement>('#outline')!;
        return value.slice(selectionStart, selectionEnd);
      }),
    ).toBe('3 mile');
  });

  test('can be used in a modal dialog, outside of which nothing takes keys or clicks, and leaves it again', async () => {
    await form.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('#outline')!);
      dialog.showModal();
      document.querySelector<HTMLElement>('#outline')!.focus();
    });
    await painted(form.page);
    await form.press('ArrowDown');
    expect(await form.card()).toEqual({ message: '처음 나오는 외국어', focused: true });
    await form.page.keyboard.press('Escape');
    await painted(form.page);
    expect(await form.page.evaluate(() => [document.activeElement!.id, document.querySelector('dialog')!.open])).toEqual(['outline', true]);
    await form.page.evaluate(() => document.querySelector('dialog')!.close());
    await painted(form.page);
    expect(await form.page.evaluate(() => document.querySelector('dadeumi-marks')!.parentElement!.localName)).toBe('html');
  });

  test('can be used in a modal dialog that holds its field in a shadow root', async () => {
    await form.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      const root = dialog.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.append(document.querySelector('#outline')!);
      dialog.showModal();
      root.querySelector<HTMLElement>('#outline')!.focus();
    });
    await painted(form.page);
    expect(await form.page.evaluate(() => document.querySelector('dadeumi-marks')!.parentElement!.localName)).toBe('dialog');
    await form.press('ArrowDown');
    expect(await form.card()).toEqual({ message: '처음 나오는 외국어', focused: true });
  });

  test('does not open through what lies over the words', async () => {
    const place = await form.page.evaluate(() => {
      const { left, top } = document.querySelector('#plan b')!.getBoundingClientRect();
      const menu = document.createElement('div');
      menu.style.cssText = `position: fixed; left: ${left - 40}px; top: ${top - 40}px; width: 120px; height: 120px; background: white`;
      document.body.append(menu);
      return [left + 8, top + 8] as const;
    });
    await form.page.mouse.click(...place);
    await painted(form.page);
    expect(await form.card()).toBeNull();
    await form.page.evaluate(() => document.body.lastElementChild!.remove());
    await form.page.mouse.click(...place);
    await painted(form.page);
    expect(await form.card()).toEqual({ message: '계획의 외국어', focused: false });
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    if (name === 'chrome') await form.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await form.page.focus('#outline');
    await form.press('ArrowDown');
    const wrong = await form.page.evaluate(async (axe) => {
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
