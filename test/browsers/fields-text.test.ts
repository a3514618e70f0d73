import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';
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

/** What a page, an editor or an applicant does to the text of a host. */
const EDITS = ['type', 'split', 'fill', 'move', 'carry', 'remove', 'hide', 'keep', 'pre', 'sheet'] as const;
type Edit = (typeof EDITS)[number];
interface Story {
  readonly html: string;
  readonly steps: readonly { readonly does: Edit; readonly at: number; readonly to: number; readonly inside: string }[];
}

describe.each(BROWSERS)('the text of an editing host in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;

  beforeAll(async () => {
    const style = '<style>.pre { white-space: pre }</style>';
    suite.site.put('host.html', `<!doctype html><meta charset="utf-8">${style}<div id="host" contenteditable="true"></div>`);
    page = await openWatched(suite.browser, suite.site.url('host.html'));
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

  test('that is followed is what is read anew, whatever a page does to it', async () => {
    const step = fc.record(
      { does: fc.constantFrom(...EDITS), at: fc.nat(99), to: fc.nat(99), inside: fc.oneof(box, line) },
      { noNullPrototype: true },
    );
    const stories = fc.sample(
      fc.record({ html: any, steps: fc.array(step, { minLength: 4, maxLength: 14 }) }, { noNullPrototype: true }),
      RUNS / 5,
    );
    const [wrong, changed] = await page.evaluate(async (stories: Story[]) => {
      const host = document.querySelector<HTMLElement>('#host')!;
      const edits: Record<Edit, (node: ChildNode, other: Element, inside: string) => unknown> = {
        type: (node, _, inside) => {
          if (node instanceof Text) node.insertData(node.length >> 1, inside.replaceAll(/<[^>]*>/g, '').slice(0, 2));
        },
        split: (node) => {
          if (node instanceof Text) node.splitText(node.length >> 1);
        },
        fill: (_, other, inside) => other.insertAdjacentHTML('beforeend', inside),
        move: (node, other) => {
          if (!node.contains(other)) other.prepend(node);
        },
        // Once it is told that it is gone, nobody sees what is done to it.
        carry: async (node, other, inside) => {
          if (node.contains(other) || !(node instanceof Element)) return;
          node.remove();
          await new Promise((told) => setTimeout(told));
          node.insertAdjacentHTML('beforeend', inside);
          other.append(node);
        },
        remove: (node) => node.remove(),
        hide: (_, other) => other.toggleAttribute('hidden'),
        keep: (_, other) => other.setAttribute('contenteditable', String(other.getAttribute('contenteditable') === 'false')),
        pre: (_, other) => other.classList.toggle('pre'),
        sheet: () => document.documentElement.classList.toggle('pre'),
      };
      const wrong: object[] = [];
      let changed = 0;
      for (const { html, steps } of stories) {
        host.innerHTML = html;
        const followed = domTextOf(host);
        for (const { does, at, to, inside } of steps) {
          const before = followed.current().text;
          const elements = [host, ...host.querySelectorAll('*')];
          const walker = document.createTreeWalker(host);
          const nodes: ChildNode[] = [];
          while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
          if (nodes.length > 0) await edits[does](nodes[at % nodes.length]!, elements[to % elements.length]!, inside);
          // A style sheet tells nobody; the next key does.
          if (does === 'sheet') host.append('가');
          const [ours, fresh] = [followed.current(), readLinear(host)];
          if (ours.text !== before) changed++;
          const ends = (range?: Range) => range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
          const same = (start: number) => {
            const [one, other] = [ends(ours.rangeOf([start, start + 1])), ends(fresh.rangeOf([start, start + 1]))];
            return one === other || one!.every((end, at) => end === other![at]);
          };
          if (ours.text !== fresh.text || ![...fresh.text].every((_, start) => start % 3 > 0 || same(start)))
            wrong.push({ does, html: host.innerHTML, ours: ours.text, fresh: fresh.text });
        }
        followed.release();
        document.documentElement.className = '';
      }
      return [wrong.slice(0, 3), changed] as const;
    }, stories);
    expect(wrong).toEqual([]);
    expect(changed).toBeGreaterThan(stories.length);
  });

  test('gives a range again that has the same ends still', async () => {
    const again = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('#host')!;
      host.innerHTML = '<p>처음 <b>나오는</b> 말</p><p>다음</p>';
      const kept = readLinear(host).rangeOf([3, 6])!;
      host.querySelector('p')!.prepend('맨 ');
      const moved = readLinear(host).rangeOf([5, 8], kept) === kept;
      host.querySelector('b')!.textContent = '적는';
      const now = readLinear(host).rangeOf([5, 7], kept)!;
      return [moved, now === kept, String(now)];
    });
    expect(again).toEqual([true, false, '적는']);
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
