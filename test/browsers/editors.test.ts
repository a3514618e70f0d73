import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FieldFinding } from '../../extension-browser/src/messages/finding.ts';
import type { TabState } from '../../extension-browser/src/messages/state.ts';
import { serveSources } from './editors-bundled.ts';
import { underlinedInBox } from './editors-underlines.ts';
import { BROWSERS, type Driven } from './harness/launch.ts';
import type { Site } from './harness/serve.ts';
import { inBrowser } from './harness/suite.ts';

/** By the editor's name in the README: its page, and what it is for the fixes. */
const EDITORS = {
  textarea: ['textarea', 'plain'],
  'input[type=text]': ['input', 'plain'],
  'React, controlled': ['react', 'plain'],
  contenteditable: ['contenteditable', 'plain'],
  designMode: ['designmode', 'plain'],
  'CKEditor 4, iframe': ['ckeditor4', 'ckeditor4'],
  'CKEditor 4, inline': ['ckeditor4-inline', 'ckeditor4'],
  'CKEditor 5': ['ckeditor5', 'ckeditor5'],
  SmartEditor2: ['smarteditor2', 'smarteditor2'],
  'TOAST UI, WYSIWYG': ['toastui-wysiwyg', 'prosemirror'],
  'TOAST UI, Markdown': ['toastui-markdown', 'prosemirror'],
  Summernote: ['summernote', 'summernote'],
  Jodit: ['jodit', 'jodit'],
  TinyMCE: ['tinymce', 'tinymce'],
  Quill: ['quill', 'quill'],
  Lexical: ['lexical', 'lexical'],
  Slate: ['slate', 'slate'],
  'Draft.js': ['draft', 'draft'],
  Tiptap: ['tiptap', 'prosemirror'],
  'CodeMirror 6': ['codemirror', 'codemirror'],
  Trix: ['trix', 'trix'],
} as const;

/** Text boxes: their words have no ranges. */
const VALUES = new Set<string>(['textarea', 'input', 'react']);
/** Their words stand in no elements of their own. In TOAST UI's Markdown the marks of bold stand between the letters. */
const WITHOUT_BOLD = new Set<string>([...VALUES, 'toastui-markdown']);

/** Of the table in the README: editor, Chromium, Firefox. */
const ROWS = readFileSync(new URL('../../extension-browser/README.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.slice(2, -2).split(' | '))
  .filter(([, chromium]) => chromium === 'yes' || chromium?.startsWith('no: '));
const STEPS = ['underline', 'fix', 'undo', 'typing', 'bold', 'sent'] as const;
type Step = (typeof STEPS)[number];

declare global {
  /** In the pages of editors: what the page itself has as its text. */
  var editor: { readonly ready: Promise<void>; model(): string };
}

describe.each(BROWSERS)('in %s', (name) => {
  const suite = inBrowser(name);
  /** Shows the editors in turn. */
  let page: Page;
  /** Reads pictures of it. */
  let reader: Page;

  beforeAll(async () => {
    await serveSources(suite.site, name);
    reader = await suite.browser.newPage();
    await reader.goto(suite.site.url('editor-textarea.html'));
    await suite.extension.turnOn(reader);
    page = await suite.browser.newPage();
    // Some editors ask whether to leave what is not sent.
    page.on('dialog', (asked) => void asked.accept());
  });

  test.each(Object.entries(EDITORS))('%s works as far as the README says', async (editor, [file, kind]) => {
    await openEditor(page, suite.site.url(`editor-${file}.html`));
    expect(await editorIn(page)).toBe(kind);
    const done = await walk(suite.driven, page, reader, suite.site, file);
    const broken = STEPS.filter((step) => !(done.get(step) ?? true));
    const cell = broken.length === 0 ? 'yes' : `no: ${broken.join(', ')}`;
    const row = ROWS.find(([named]) => named === editor);
    expect(cell).toBe(row?.[name === 'chrome' ? 1 : 2]);
  });

  test.each(['codemirror', 'draft', 'slate', 'ckeditor5'])(
    'behind another tab the text of an editor is fixed or left as it was (%s)',
    async (file) => {
      await openEditor(page, suite.site.url(`editor-${file}.html`));
      const before = plain(await page.evaluate(() => globalThis.editor.model()));
      const fixed = await fix(suite.driven, page, 'MQTT', await suite.extension.open('options.html'));
      const after = plain(await page.evaluate(() => globalThis.editor.model()));
      expect(after).toBe(fixed ? before.replace('MQTT', '엠큐티티(MQTT)') : before);
      await page.bringToFront();
    },
  );

  test('what an editor does not take is offered to copy, and the text stays as it was', async () => {
    await openEditor(page, suite.site.url('editor-refusing.html'));
    const before = await page.evaluate(() => globalThis.editor.model());
    expect(await underlined(page, reader, false, ['MQTT'])).toBe(true);
    expect(await fix(suite.driven, page, 'MQTT')).toBe(false);
    expect(await page.evaluate(() => globalThis.editor.model())).toBe(before);

    const focused = (name: string) => until(() => page.evaluate((given) => document.activeElement?.localName === given, name));
    await page.focus('#plan');
    await press(page, 'ArrowDown', 'Alt', 'Shift');
    expect(await focused('dadeumi-marks')).toBe(true);
    // On the card's first fix: it is tried in the field, and when that fails the card has the keys again, on the button to copy.
    await page.keyboard.press('Enter');
    expect(await focused('div')).toBe(true);
    expect(await focused('dadeumi-marks')).toBe(true);
    await page.keyboard.press('Enter');
    await pause(page, 200);
    await page.focus('#memo');
    await press(page, 'v', 'Control');
    expect(await page.$eval('#memo', (memo) => (memo as HTMLTextAreaElement).value)).toContain('엠큐티티(MQTT)');
    expect(await page.evaluate(() => globalThis.editor.model())).toBe(before);
  });
});

test('the README has a row for each of these editors and no others', () => {
  expect(ROWS.map(([editor]) => editor)).toEqual(Object.keys(EDITORS));
});

async function openEditor(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => globalThis.editor.ready);
  // Editors count what happens in the first half second to what they began with, and undo both at once.
  await pause(page, 600);
}

/** What the page's own markup says that it is edited with. */
async function editorIn(page: Page): Promise<string> {
  for (const frame of page.frames()) await frame.addScriptTag({ url: '/sources/editor-of.js' }).catch(() => undefined);
  const found = new Set(await inFrames(page, () => (globalThis as unknown as { editorsHere(): string[] }).editorsHere()));
  return found.size === 0 ? 'plain' : [...found].join(', ');
}

/** What an applicant does in one editor, and how each step came out. */
async function walk(driven: Driven, page: Page, reader: Page, site: Site, file: string): Promise<ReadonlyMap<Step, boolean>> {
  const done = new Map<Step, boolean>();
  const model = async () => plain(await page.evaluate(() => globalThis.editor.model()));
  const comesTo = async (wanted: string) => (await until(async () => (await model()) === wanted)) && (await settled(page, model, wanted));
  const before = await model();
  const glossed = before.replace('MQTT', '엠큐티티(MQTT)');
  const metric = (text: string) => text.replace('100평', '330㎡');

  const words = file === 'input' ? ['MQTT', '100평'] : ['100평', '3만 달러', 'MQTT'];
  if (WITHOUT_BOLD.has(file) && !VALUES.has(file)) words.splice(words.indexOf('100평'), 1);
  done.set('underline', await underlined(page, reader, VALUES.has(file), words));

  done.set('fix', (await fix(driven, page, 'MQTT')) && (await comesTo(glossed)) && (await inDom(page, '엠큐티티(MQTT)')));
  await press(page, 'z', 'Control');
  done.set('undo', await comesTo(before));

  await fix(driven, page, 'MQTT');
  await comesTo(glossed);
  await page.keyboard.type('Z');
  const typed = glossed.replace('(MQTT)', '(MQTT)Z');
  done.set('typing', await comesTo(typed));

  let last = typed;
  if (file !== 'toastui-markdown') {
    last = metric(typed);
    const applied = (await fix(driven, page, '100평')) && (await comesTo(last));
    if (!WITHOUT_BOLD.has(file)) done.set('bold', applied);
    else if (!applied) done.set('fix', false);
  }

  const count = site.posted.length;
  await page.evaluate(() => document.forms[0]!.requestSubmit());
  await until(async () => site.posted.length > count);
  await until(async () => (await page.evaluate('location.pathname').catch(() => '')) === '/received');
  const sent = new URLSearchParams(site.posted.at(-1)!.body);
  done.set('sent', plain([...sent.values()].join('\n')) === last);
  return done;
}

/** Applies the first fix of the finding at those words, as the panel does. `before`: the page that is in front of it meanwhile. */
async function fix({ extension }: Driven, page: Page, words: string, before = page): Promise<boolean> {
  const tab = await extension.tabOf(page);
  let finding: FieldFinding | undefined;
  const known = async () => {
    const { findings } = (await extension.say('tabState', { tab })) as TabState;
    finding = findings.find(({ message }) => message.startsWith(`‘${words}’`));
    return finding !== undefined;
  };
  if (!(await until(known))) return false;
  await before.bringToFront();
  return (await extension.say('applyFix', { tab, finding: finding!.id, fix: 0 })) === true;
}

/** Whether the marks stand at these words: as ranges of the text, or as lines over a text box. */
async function underlined(page: Page, reader: Page, isValue: boolean, words: readonly string[]): Promise<boolean> {
  if (isValue) return until(() => underlinedInBox(page, reader, words));
  return until(async () => JSON.stringify((await inFrames(page, highlighted)).toSorted()) === JSON.stringify(words.toSorted()));
}

function highlighted(): string[] {
  const names = ['dadeumi-error', 'dadeumi-warning', 'dadeumi-info'];
  const ranges = names.flatMap((one) => [...((CSS.highlights.get(one) as unknown as Set<Range> | undefined) ?? [])]);
  return ranges.filter((range) => range.getBoundingClientRect().width > 0).map(String);
}

async function inDom(page: Page, words: string): Promise<boolean> {
  const texts = await inFrames(page, () => [
    document.body.innerText,
    ...[...document.querySelectorAll<HTMLInputElement>('textarea, input')].map(({ value }) => value),
  ]);
  return texts.some((text) => text.includes(words));
}

/** What a function gives in each frame, in one list; a frame that is just being filled gives nothing. */
async function inFrames<Result>(page: Page, task: () => Result[]): Promise<Result[]> {
  const all = await Promise.all(page.frames().map((frame: Frame) => frame.evaluate(task as () => unknown).catch(() => [])));
  return (all as Result[][]).flat();
}

async function press(page: Page, key: 'z' | 'v' | 'ArrowDown', ...held: readonly ('Control' | 'Alt' | 'Shift')[]): Promise<void> {
  await page.bringToFront();
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held.toReversed()) await page.keyboard.up(one);
}

/** An editor may yet take back what it shows. */
async function settled(page: Page, model: () => Promise<string>, wanted: string): Promise<boolean> {
  await pause(page, 100);
  return (await model()) === wanted;
}

function pause(page: Page, milliseconds: number): Promise<unknown> {
  return page.evaluate((given) => new Promise((soon) => setTimeout(soon, given)), milliseconds);
}

async function until(came: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 6_000; Date.now() < end; await new Promise((soon) => setTimeout(soon, 60))) if (await came()) return true;
  return false;
}

/** The words of what an editor keeps, which may be HTML or Markdown. */
function plain(kept: string): string {
  return kept
    .replace(/<(?:\/p|br|\/div)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\*\*/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
