import type { Page } from 'puppeteer-core';

/**
 * All that a page and its own frames are made of, as texts to compare: markup, what the forms would send, values, style sheets that scripts
 * adopted and names of highlights. Without what is in `besides`, an element's name.
 */
export async function untouched(page: Page, besides?: string): Promise<string> {
  const frames = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate((besides) => {
          const copy = document.documentElement.cloneNode(true) as Element;
          if (besides) for (const ours of copy.querySelectorAll(besides)) ours.remove();
          return {
            at: location.href,
            markup: copy.outerHTML,
            children: [...document.documentElement.children].map(({ localName }) => localName).filter((one) => one !== besides),
            sent: [...document.forms].map((form) => [...new FormData(form)].map(([key, value]) => [key, String(value)])),
            values: [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value),
            ...(!besides && { sheets: document.adoptedStyleSheets.length, highlights: [...CSS.highlights.keys()] }),
          };
        }, besides)
        .catch(() => 'another process'),
    ),
  );
  return JSON.stringify(frames, null, 1);
}
