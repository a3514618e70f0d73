import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';

/** What the field watcher tells of a frame, as it stands in the page. */
interface Watched {
  fields: readonly { id: string; key: string; label: string; required: boolean; kind: string; text(): string }[];
  unread: readonly { label: string; reason: string }[];
  tellings: number;
}

declare global {
  /** In pages of `openWatched`. */
  var watched: Watched;
  /** Ends the watching of a frame. */
  var unwatch: () => void;
  /** The reader of editing hosts. */
  var readLinear: typeof import('../../extension-browser/src/fields/linear-text.ts').readLinear;
  /** The same, followed as the page changes it. */
  var domTextOf: typeof import('../../extension-browser/src/fields/dom-text.ts').domTextOf;
}

const SOURCES = fileURLToPath(new URL('../../extension-browser/src/fields/', import.meta.url));

const SCRIPT = `
  import { watchFields } from './watch';
  import { readLinear } from './linear-text';
  import { domTextOf } from './dom-text';
  const start = () => {
    if (globalThis.watchedDocument === document) return;
    globalThis.watchedDocument = document;
    Object.assign(globalThis, { readLinear, domTextOf });
    globalThis.watched = { fields: [], unread: [], tellings: 0 };
    globalThis.unwatch = watchFields(document, (fields, unread) => {
      globalThis.watched = { fields, unread, tellings: watched.tellings + 1 };
    });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();`;

const bundled = build({
  stdin: { contents: SCRIPT, resolveDir: SOURCES, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  logLevel: 'warning',
}).then(({ outputFiles }) => outputFiles[0]!.text);

/** Opens a page with the field watcher in every frame of it, without the extension around it. */
export async function openWatched(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const script = await bundled;
  await page.evaluateOnNewDocument(script);
  await page.goto(url);
  // Firefox may load a document into the window of the blank one before it, where the script has run already.
  for (const frame of page.frames()) await frame.evaluate(script).catch(() => {});
  return page;
}

/** A field as tests compare it: its label, with `*` where it must be filled in. */
export type SeenField = readonly [label: string, kind: string, text: string];

/** The fields of all frames, by their labels. */
export async function fieldsIn(page: Page): Promise<SeenField[]> {
  const seen = await inFrames(page, () =>
    watched.fields.map(({ label, required, kind, text }): SeenField => [label + (required ? '*' : ''), kind, text()]),
  );
  return seen.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** `label: reason` of all that is not read. */
export async function unreadIn(page: Page): Promise<string[]> {
  return (await inFrames(page, () => watched.unread.map(({ label, reason }) => `${label}: ${reason}`))).toSorted();
}

/** What a function gives in each frame, in one list; a frame that is just being filled gives nothing. */
export async function inFrames<Result>(page: Page, task: () => Result[]): Promise<Result[]> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(task as () => unknown).catch(() => [])));
  return (found as Result[][]).flat();
}
