import type { Page } from 'puppeteer-core';
import { type Box, boxesOf } from './marks-pixels.ts';

const SELECTED = [0, 0, 255] as const;
/** Of the page's own text nothing is seen but what is selected, so that all else that has a colour is an underline. */
const BARE = `textarea, input { color: transparent !important; caret-color: transparent; background: #fff !important; outline: none }
  ::selection { background: #00f; color: #00f }`;

/**
 * Whether each of these words of a text box has a line right under it: from where the browser itself paints their selection, and as long.
 * Seen in pictures, since a text box has no ranges and our root is closed. `reader` is any other page, to read the pictures in.
 */
export async function underlinedInBox(page: Page, reader: Page, words: readonly string[]): Promise<boolean> {
  const style = await page.addStyleTag({ content: BARE });
  const selected: Box[] = [];
  for (const one of words) {
    await page.evaluate((given) => {
      const box = document.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input')!;
      const at = box.value.indexOf(given);
      box.focus();
      box.setSelectionRange(at, at + given.length);
    }, one);
    selected.push(...(await boxesOf(page, reader, SELECTED)).slice(0, 1));
  }
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea, input')!.setSelectionRange(0, 0));
  const lines = await Promise.all(selected.map((box) => lineUnder(page, reader, box)));
  await style.evaluate((element) => (element as HTMLElement).remove());
  return (
    selected.length === words.length &&
    lines.every((line, at) => Math.abs(line.left - selected[at]!.left) <= 3 && Math.abs(line.right - selected[at]!.right) <= 6)
  );
}

/** How far the coloured pixels reach to both sides, in the lower half of a line and around these words. Dashes and waves have gaps. */
async function lineUnder(page: Page, reader: Page, words: Box): Promise<{ readonly left: number; readonly right: number }> {
  const clip = {
    x: words.left - 30,
    y: (words.top + words.bottom) / 2,
    width: words.right - words.left + 60,
    height: words.bottom - words.top,
  };
  const picture = await page.screenshot({ encoding: 'base64', clip });
  const [left, right] = await reader.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const coloured: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured.push((at / 4) % image.width);
    }
    return [Math.min(...coloured), Math.max(...coloured) + 1];
  }, picture);
  return { left: clip.x + left!, right: clip.x + right! };
}
