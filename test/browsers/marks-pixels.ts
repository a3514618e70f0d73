import type { Page } from 'puppeteer-core';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where pixels of one colour stand in what a page shows: a box for each run of rows that has any. With `::selection` in that colour this is
 * where the browser itself has the selected words of a text box, whose text has no ranges. `reader` is any other page, to read the picture in.
 */
export async function boxesOf(page: Page, reader: Page, [red, green, blue]: readonly [number, number, number]): Promise<Box[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const scale = await page.evaluate(() => devicePixelRatio);
  const boxes = await reader.evaluate(
    async (picture, red, green, blue) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      const near = (at: number, wanted: number) => Math.abs(data[at]! - wanted) < 90;
      const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
      for (let y = 0; y < image.height; y++) {
        let left = -1;
        let right = -1;
        for (let x = 0; x < image.width; x++) {
          const at = 4 * (y * image.width + x);
          if (!near(at, red) || !near(at + 1, green) || !near(at + 2, blue)) continue;
          if (left < 0) left = x;
          right = x + 1;
        }
        if (left < 0) continue;
        const last = boxes.at(-1);
        // A line that is longer or shorter is another line, even where no row parts them.
        if (last && last.bottom === y && Math.abs(last.left - left) <= 1 && Math.abs(last.right - right) <= 1) {
          Object.assign(last, { bottom: y + 1, left: Math.min(last.left, left), right: Math.max(last.right, right) });
        } else {
          boxes.push({ left, top: y, right, bottom: y + 1 });
        }
      }
      return boxes.filter(({ top, bottom }) => bottom - top > 4);
    },
    picture,
    red,
    green,
    blue,
  );
  return boxes.map(({ left, top, right, bottom }) => ({
    left: left / scale,
    top: top / scale,
    right: right / scale,
    bottom: bottom / scale,
  }));
}
