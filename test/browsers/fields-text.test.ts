import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driven, launch } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';
import { openWatched } from './watched-pages.ts';

const RUNS = process.env.RUNS === 'full' ? 20_000 : 1000;

/** Text as editors hold it: Hangul, emoji, spaces of two kinds, and characters that hold a caret. */
const words = fc
  .array(fc.constantFrom('가', '나다', 'MQTT', '3만', ' ', '  ', '&nbsp;', '&#x200b;', '&#xfeff;', '😀', '.', '\n', '&lt;p&gt;'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const element = (name: string, inside: string): string => `<${name}>${inside}</${name.split(' ', 1)[0]}>`;
const INLINE = fc.constantFrom('b', 'em', 'span', 'a href="#"');
const lineOf = (leaf: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        leaf,
        fc.tuple(INLINE, fc.array(leaf, { maxLength: 3 })).map(([name, all]) => element(name, all.join(''))),
      ),
      { maxLength: 4 },
    )
    .map((all) => all.join(''));
const line = lineOf(fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.constantFrom('<br>', '<br><br>') }));

/**
 * Boxes whose lines the browser's own `innerText` tells as a writer sees them. Not so with paragraphs, which it parts by blank lines; with a
 * `<br>` at the end of a box, which it counts although it ends no line; and beside U+200B, where it takes a line break for nothing.
 */
const shownLine = lineOf(
  fc.oneof(
    { weight: 6, arbitrary: words.map((text) => text.replaceAll('&#x200b;', '')) },
    { weight: 1, arbitrary: fc.constantFrom('<br>가', '<br><br>가') },
  ),
);
const shown = fc
  .array(
    fc.oneof(
      shownLine,
      fc.tuple(fc.constantFrom('div', 'li', 'h3', 'blockquote'), shownLine).map(([name, inside]) => element(name, inside)),
    ),
    { maxLength: 5 },
  )
  .map((all) => all.join('\n'));

/** What stands in no field's text is written in `x`, which stands nowhere else. */
const left = fc.constantFrom(
  '<span contenteditable="false">x</span>',
  '<div contenteditable="false">x<p>xx</p></div>',
  '<span style="display: none">xx</span>',
  '<button>x</button>',
  '<figure contenteditable="false">x<figcaption contenteditable="true">설명</figcaption></figure>',
  '<textarea>x</textarea>',
  '<script type="text/x">x</script>',
  '<!--x-->',
);
const box = fc
  .tuple(
    fc.constantFrom('p', 'div', 'pre', 'td', 'li', 'ul', 'p style="white-space: pre-wrap"'),
    fc.array(fc.oneof(line, left), { maxLength: 4 }),
  )
  .map(([name, inside]) => element(name, inside.join('')));
const any = fc
  .array(
    fc.oneof(
      box,
      left,
      line,
      fc.array(box, { maxLength: 3 }).map((all) => element('div', all.join(''))),
    ),
    { maxLength: 5 },
  )
  .map((all) => all.join(' '));

describe.each(BROWSERS)('the text of an editing host in %s', (name) => {
  let site: Site;
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    site = await serve();
    driven = await launch(name);
    site.put('host.html', '<!doctype html><meta charset="utf-8"><div id="host" contenteditable="true"></div>');
    page = await openWatched(driven.browser, site.url('host.html'));
  }, 60_000);
  afterAll(async () => {
    await driven?.close();
    await site.close();
  });

  test('is what the browser shows', async () => {
    const documents = fc.sample(shown, RUNS);
    const wrong = await page.evaluate((documents: string[]) => {
      const host = document.querySelector<HTMLElement>('#host')!;
      // The browser leaves out spaces at the end of a line, which a writer has typed, and ends no last line.
      const lines = (text: string) =>
        text
          .replaceAll(/[\u200b\ufeff]/g, '')
          .replaceAll('\u00a0', ' ')
          .replaceAll(/ +$/gm, '')
          .replaceAll(/ +/g, ' ')
          .replace(/\n+$/, '');
      return documents.flatMap((html) => {
        host.innerHTML = html;
        const [ours, theirs] = [lines(readLinear(host).text), lines(host.innerText)];
        return ours === theirs ? [] : [{ html, ours, theirs }];
      });
    }, documents);
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('stands where its ranges say, and its places are found again', async () => {
    const documents = fc.sample(any, RUNS);
    const [wrong, ranges] = await page.evaluate((documents: string[]) => {
      const host = document.querySelector<HTMLElement>('#host')!;
      // Of what a range holds beside the text: breaks, fillers, spaces that collapse, and what is left out.
      const bare = (text: string) => text.replaceAll(/[\sx\u200b\ufeff]/g, '');
      const wrong: object[] = [];
      let ranges = 0;
      for (const html of documents) {
        host.innerHTML = html;
        const linear = readLinear(host);
        const { text } = linear;
        const step = Math.max(1, Math.floor(text.length / 7));
        for (let start = 0; start <= text.length; start += step) {
          for (let end = start; end <= text.length; end += step) {
            ranges++;
            const range = linear.rangeOf([start, end]);
            const found = range && [
              linear.offsetOf(range.startContainer, range.startOffset),
              linear.offsetOf(range.endContainer, range.endOffset),
            ];
            const right =
              range &&
              bare(range.toString()) === bare(text.slice(start, end)) &&
              found!.every((at, side) => {
                const wanted = side ? end : start;
                return text.slice(Math.min(at, wanted), Math.max(at, wanted)).trim() === '';
              });
            if (!right) wrong.push({ html, text, start, end, range: range?.toString(), found });
          }
        }
        if (linear.rangeOf([0, text.length + 1]) || /x/.test(text)) wrong.push({ html, text });
      }
      return [wrong.slice(0, 3), ranges] as const;
    }, documents);
    expect(wrong).toEqual([]);
    expect(ranges).toBeGreaterThan(5 * documents.length);
  });

  test.each(['<br>', '\u200b', '<span>\ufeff<br></span>'])('holds an empty line of %j where it can be written in', async (empty) => {
    const around = await page.evaluate((empty: string) => {
      const host = document.querySelector<HTMLElement>('#host')!;
      host.innerHTML = `<p>가</p><p>${empty}</p><p>나</p>`;
      const linear = readLinear(host);
      const { startContainer } = linear.rangeOf([2, 2])!;
      return [linear.text, [...host.children].findIndex((line) => line.contains(startContainer))];
    }, empty);
    expect(around).toEqual(['가\n\n나', 1]);
  });
});
