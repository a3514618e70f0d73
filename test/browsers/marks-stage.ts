import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Marks } from '../../extension-browser/src/marks/marks.ts';
import type { FieldFinding, FieldFix, FieldLimit } from '../../extension-browser/src/messages/finding.ts';
import type { BrowserName } from './harness/launch.ts';
import { type Site, serve } from './harness/serve.ts';

/** What a finding of a test says at least: words of the field's text, the first ones that read so. */
type Told = Pick<FieldFinding, 'id'> & { readonly words: string } & Partial<FieldFinding>;

/** What the page of a test has in reach: the marks as they ship, what they were asked to do, and their closed root. */
interface Stage {
  readonly marks: Marks;
  readonly asked: [what: 'apply' | 'ignore', finding: string, fix?: FieldFix][];
  /** Words that a new range was made for. */
  readonly made: string[];
  /** What the next fix comes to. */
  result: 'applied' | 'changed' | 'too-long' | 'not-taken';
  root(): ShadowRoot;
  show(selector: string, told: readonly Told[], limits?: readonly FieldLimit[]): void;
  forget(selector: string): void;
  reveal(selector: string, id: string): void;
}

declare global {
  var stage: Stage;
}

const src = fileURLToPath(new URL('../../extension-browser/src/', import.meta.url));

/** Bundled as it ships, but for the page that stands in for the page script. */
const SOURCE = `
import { createMarks } from '${src}marks/marks.ts';

let root;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const made = attach.call(this, init);
  if (this.localName === 'dadeumi-marks') root = made;
  return made;
};

const rangesIn = (element, [start, end]) => {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; at += node.length, node = walker.nextNode()) {
    if (start >= at && start <= at + node.length) range.setStart(node, start - at);
    if (end >= at && end <= at + node.length) { range.setEnd(node, end - at); return range; }
  }
};

const fieldOf = (selector) => {
  const element = document.querySelector(selector);
  const kind = 'value' in element ? 'value' : 'dom';
  const focused = () => document.activeElement === element;
  return {
    id: selector, key: selector, label: element.getAttribute('aria-label') ?? selector, required: false, kind, element,
    text: () => (kind === 'value' ? element.value : element.textContent),
    rangeOf(range, kept) {
      if (kind === 'value') return undefined;
      const now = rangesIn(element, range);
      const stands = kept && now && kept.compareBoundaryPoints(0, now) === 0 && kept.compareBoundaryPoints(2, now) === 0;
      if (!stands) stage.made.push(String(now));
      return stands ? kept : now;
    },
    caret: () => (!focused() ? undefined : kind === 'value' ? element.selectionEnd : getSelection().focusOffset),
    maxLength: element.maxLength > 0 ? element.maxLength : undefined,
  };
};

const asked = [];
const known = new Map();
globalThis.startStage = (locale) => {
  const marks = createMarks({
    locale,
    onApply: async (finding, fix) => { asked.push(['apply', finding.id, fix]); return stage.result; },
    onIgnore: (finding) => asked.push(['ignore', finding.id]),
  });
  globalThis.stage = {
    marks, asked, made: [], result: 'applied', root: () => root,
    show(selector, told, limits = []) {
      const field = fieldOf(selector);
      const findings = told.map(({ words, ...given }) => {
        const start = field.text().indexOf(words);
        return { field: selector, range: [start, start + words.length], rule: 'foreign-term-gloss', severity: 'warning', message: '',
          title: '외국어는 한글로 풀어 쓰기', why: '', related: [], fixes: [], ...given };
      });
      known.set(selector, [field, findings]);
      marks.show(field, findings, limits);
    },
    forget: (selector) => marks.forget(known.get(selector)[0]),
    reveal(selector, id) {
      const [field, findings] = known.get(selector);
      marks.reveal(field, findings.find((one) => one.id === id));
    },
  };
};
`;

let bundled: string | undefined;

/** A browser without the extension: the marks are in the page itself, where their root can be read in Firefox too. */
export function launchBare(name: BrowserName): Promise<Browser> {
  return puppeteer.launch(
    name === 'chrome'
      ? {
          ...{ browser: 'chrome', executablePath: '/usr/bin/chromium', pipe: true },
          // Text wraps beside a scroll bar.
          ignoreDefaultArgs: ['--hide-scrollbars'],
          args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=ko-KR', '--accept-lang=ko-KR'],
        }
      : { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', extraPrefsFirefox: { 'intl.accept_languages': 'ko-KR, ko' } },
  );
}

/** Serves the marks for a test's pages. */
export async function serveStage(site: Site): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2023', jsx: 'automatic', jsxImportSource: 'preact', charset: 'utf8' },
    conditions: ['source', 'worker', 'module', 'import', 'default'],
    logLevel: 'warning',
  });
  bundled = outputFiles[0]!.text;
  site.put('stage.js', bundled, { 'content-type': 'text/javascript; charset=utf-8' });
}

/** To be called where a suite is described, before hooks that use it: a site that serves the marks, and a browser without the extension. */
export function onStage(name: BrowserName): { readonly site: Site; readonly browser: Browser } {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await serve();
    await serveStage(site);
    browser = await launchBare(name);
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });
  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
  };
}

/** Opens a page and starts the marks in it. */
export async function openStage(page: Page, url: string, locale: 'ko' | 'en' = 'ko'): Promise<void> {
  await page.goto(url);
  await page.addScriptTag({ url: '/stage.js' });
  await page.evaluate((locale) => (globalThis as unknown as { startStage(locale: string): void }).startStage(locale), locale);
}

/** Waits until what changed is painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))),
  );
}
