import { describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { cardForm } from './marks-card-form.ts';
import { painted } from './marks-stage.ts';

describe.each(BROWSERS)('in %s, the card', (name) => {
  const form = cardForm(name);

  test('opens at a press on the words, which leaves the caret where it was pressed; writing on closes it', async () => {
    await form.page.focus('#outline');
    await painted(form.page);
    await form.page.mouse.click(...(await form.middleOf(0)));
    await painted(form.page);
    expect(await form.card()).toEqual({ message: '처음 나오는 외국어', focused: false });
    expect(await form.page.evaluate(() => document.activeElement!.id)).toBe('outline');
    expect(await form.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.selectionStart)).toBe(5);
    await form.page.keyboard.type('x');
    await painted(form.page);
    expect(await form.card()).toBeNull();
  });

  test('opens where the pointer rests, and goes when it has gone elsewhere', async () => {
    const box = await form.page.evaluate(() => {
      const { left, top } = document.querySelector('#plan b')!.getBoundingClientRect();
      return [left + 8, top + 8] as const;
    });
    await form.page.mouse.move(...box);
    await form.page.waitForFunction(() => stage.root().querySelector('.card .message')?.textContent === '계획의 외국어');
    await form.page.mouse.move(700, 20);
    await form.page.waitForFunction(() => !stage.root().querySelector('.card'));
    expect(await form.page.evaluate(() => document.activeElement)).toEqual(await form.page.evaluate(() => document.body));
  });

  test('that came by itself leaves Escape to the page; one that was asked for keeps it', async () => {
    await form.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.title += ' Esc';
      });
    });
    await form.page.focus('#plan');
    const box = await form.page.evaluate(() => {
      const { left, top } = document.querySelector('#plan b')!.getBoundingClientRect();
      return [left + 8, top + 8] as const;
    });
    await form.page.mouse.move(...box);
    await form.page.waitForFunction(() => stage.root().querySelector('.card'));
    await form.page.keyboard.press('Escape');
    expect(await form.card()).toBeNull();
    expect(await form.page.title()).toBe('사업계획서 입력 Esc');
    await form.page.mouse.click(...box);
    await painted(form.page);
    expect(await form.card()).toEqual({ message: '계획의 외국어', focused: false });
    await form.page.keyboard.press('Escape');
    expect(await form.card()).toBeNull();
    expect(await form.page.title()).toBe('사업계획서 입력 Esc');
  });

  test('is told of in each field, once', async () => {
    const said = () => form.page.waitForFunction(() => stage.root().querySelector('[role=status]')!.textContent !== '');
    for (const [field, words] of [
      ['#plan', 'GPS'],
      ['#name', 'AI'],
    ] as const) {
      await form.page.evaluate(
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
    await form.page.focus('#outline');
    await form.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#outline')!.setSelectionRange(8, 12, 'backward'));
    await form.press('ArrowDown');
    expect(await form.card()).toEqual({ message: '둘째 외국어', focused: true });
    await form.press('ArrowDown');
    expect(await form.card()).toEqual({ message: '미터법 값이 없음', focused: true });
    await form.press('ArrowDown');
    expect(await form.card()).toEqual({ message: '처음 나오는 외국어', focused: true });
    expect(await form.page.evaluate(() => stage.root().querySelector('[role=status]')!.textContent)).toContain('처음 나오는 외국어');
    await form.press('ArrowUp');
    expect(await form.card()).toEqual({ message: '미터법 값이 없음', focused: true });
    await form.page.keyboard.press('Escape');
    await painted(form.page);
    expect(await form.card()).toBeNull();
    expect(
      await form.page.evaluate(() => {
        const { id, selectionStart, selectionEnd, selectionDirection } = document.activeElement as HTMLTextAreaElement;
        return [id, selectionStart, selectionEnd, selectionDirection];
      }),
    ).toEqual(['outline', 8, 12, 'backward']);
  });

  test('gives the caret back in text of the page, too', async () => {
    await form.page.evaluate(() => {
      document.querySelector<HTMLElement>('#plan')!.focus();
      getSelection()!.collapse(document.querySelector('#plan')!.firstChild, 3);
    });
    await form.press('ArrowDown');
    expect(await form.card()).toEqual({ message: '계획의 외국어', focused: true });
    await form.page.keyboard.press('Escape');
    expect(
      await form.page.evaluate(() => [document.activeElement!.id, getSelection()!.focusNode!.nodeValue, getSelection()!.focusOffset]),
    ).toEqual(['plan', '첫 해에 ', 3]);
  });

  test('takes no key while a syllable is composed, with the right Alt, or from the page itself', async () => {
    await form.page.focus('#outline');
    await form.page.evaluate(() => {
      const key = { key: 'ArrowDown', altKey: true, shiftKey: true, bubbles: true };
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await painted(form.page);
    expect(await form.card()).toBeNull();
  });

  test('puts the first fix in with Enter, and the field has the keys again', async () => {
    await form.page.focus('#outline');
    await form.press('ArrowDown');
    await form.page.keyboard.press('Enter');
    await painted(form.page);
    expect(await form.page.evaluate(() => stage.asked.map(([what, finding, fix]) => [what, finding, fix?.title]))).toEqual([
      ['apply', 'a', '인공지능(AI)'],
    ]);
    expect(await form.card()).toBeNull();
    expect(await form.page.evaluate(() => document.activeElement!.id)).toBe('outline');
  });

  test.each(['too-long', 'not-taken'] as const)('offers the words to copy when a fix is %s', async (result) => {
    await form.page.evaluate((result) => {
      stage.result = result;
    }, result);
    await form.page.focus('#outline');
    await form.press('ArrowDown');
    await form.page.keyboard.press('Enter');
    await painted(form.page);
    expect(await form.page.evaluate(() => stage.root().querySelector('.failed .copy-words')?.textContent)).toBe('인공지능(AI)');
    expect(await form.page.evaluate(() => stage.root().querySelector('[role=alert]') !== null)).toBe(true);
  });

  test('says nothing to copy where the words have changed', async () => {
    await form.page.evaluate(() => {
      stage.result = 'changed';
    });
    await form.page.focus('#outline');
    await form.press('ArrowDown');
    await form.page.keyboard.press('Enter');
    await painted(form.page);
    expect(await form.page.evaluate(() => [...stage.root().querySelectorAll('.failed, .copy')].map(({ className }) => className))).toEqual([
      'failed',
    ]);
  });

  test('tells why, and ignores a finding for good', async () => {
    await form.page.focus('#outline');
    await painted(form.page);
    await form.page.mouse.click(...(await form.middleOf(0)));
    await painted(form.page);
    const press = async (selector: string) => {
      const place = await form.page.evaluate((selector) => {
        const { left, top, width, height } = stage.root().querySelector(selector)!.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      }, selector);
      await form.page.mouse.click(...place);
      await painted(form.page);
    };
    await press('.card .why');
    expect(await form.page.evaluate(() => stage.root().querySelector('.reasons dd')?.textContent)).toBe('뜻이 달리 읽힙니다.');
    expect(await form.page.evaluate(() => document.activeElement!.id)).toBe('outline');
    await press('.card .ignore');
    expect(await form.card()).toBeNull();
    expect(await form.page.evaluate(() => stage.asked.map(([what, finding]) => [what, finding]))).toEqual([['ignore', 'a']]);
    expect(await form.page.evaluate(() => stage.root().querySelectorAll('.mark').length)).toBe(2);
  });
});
