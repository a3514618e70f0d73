import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, launch } from './harness/launch.ts';

/** The page of the flawed permit plan, opened as a file on a disk, with no server. */
const PAGE = new URL('../plans/report/report.html', import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  axe: { run(at: Document, how: { runOnly?: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
};

describe('the report’s page in Chromium', () => {
  let driven: Driven;
  let page: Page;
  const said: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    driven = await launch('chrome');
    page = await driven.browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(PAGE.href);
  });
  afterAll(() => driven?.close());

  test('asks for nothing but itself, and its policy objects to nothing', () => {
    expect(asked.map((url) => fileURLToPath(url))).toEqual([fileURLToPath(PAGE)]);
    expect(said).toEqual([]);
  });

  test.each([
    ['light', undefined],
    // Only colours differ in the dark.
    ['dark', ['color-contrast']],
  ])('has nothing that axe objects to, %s', async (scheme, runOnly) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const wrong = await page.evaluate(
      async (source, rules) => {
        // The page's policy lets no script in; what a driver evaluates is not of the page.
        new Function(source)();
        const { violations } = await (globalThis as unknown as Axe).axe.run(document, rules ? { runOnly: rules } : {});
        return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html).slice(0, 3) }));
      },
      axe,
      runOnly,
    );
    expect(wrong).toEqual([]);
  });

  test('prints on A4, light also where the screen is dark, and holds together', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
    expect(boxes.length).toBeGreaterThan(15);
    expect(boxes.length).toBeLessThan(40);
    for (const [width, height] of boxes) {
      expect(width).toBeCloseTo(595, -1);
      expect(height).toBeCloseTo(842, -1);
    }
    await page.emulateMediaType('print');
    const paper = await page.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      header: getComputedStyle(document.querySelector('thead')!).display,
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(paper).toEqual({ background: 'rgb(255, 255, 255)', header: 'table-header-group', wide: false });
  });
});
