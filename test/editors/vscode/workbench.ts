import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));
const PATIENCE = 30_000;

/** A window of VS Code in a real browser, driven by keyboard and mouse. */
export interface Workbench {
  readonly page: Page;
  /** Squiggles of any severity in the editor in hand. */
  readonly squiggles: Locator;
  /** Rows of the Problems panel, files among them. */
  readonly problems: Locator;
  /** Rows of the plan panel. */
  readonly sections: Locator;
  /** Rows of the outline. */
  readonly outline: Locator;
  /** The menu of code actions. */
  readonly menu: Locator;
  /** Hovers that are shown. */
  readonly hovered: Locator;
  /** Findings in the Problems panel, of all files, that say these words; the panel is filtered from then on. */
  problemsWith(words: string): Promise<Locator>;
  /** The shown line that holds these words. */
  line(words: string): Promise<string>;
  /** Where the cursor is, as the status bar tells. */
  cursor(): Promise<string>;
  /** Opens the menu of code actions at the cursor. */
  actions(): Promise<void>;
  /** Shows the hover at the cursor. */
  hover(): Promise<void>;
  /** Leaves what is shown for another window. */
  goto(url: string): Promise<void>;
  open(file: string): Promise<void>;
  /** Puts the cursor before the next occurrence of these words. */
  goTo(words: string): Promise<void>;
  run(command: string): Promise<void>;
  /** Where a picture is kept; they are looked at, and one stands in the README. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkbench(url: string): Promise<Workbench> {
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'ko-KR' })).newPage();
  page.setDefaultTimeout(PATIENCE);
  const show = async (address: string) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  };
  await show(url);

  /** Writes into the quick input and takes a row, until `done` shows; again where an editor that opened just then took the focus from it. */
  const pick = async (key: string, words: string, row: Locator, done?: Locator, again = 2): Promise<void> => {
    const timeout = again > 0 ? 5_000 : PATIENCE;
    try {
      await page.keyboard.press(key);
      await page.locator('.quick-input-widget .quick-input-box input').fill(words, { timeout });
      await row.click({ timeout });
      await done?.waitFor({ timeout });
    } catch (error) {
      if (again === 0) throw error;
      await page.keyboard.press('Escape');
      await pick(key, words, row, done, again - 1);
    }
  };
  /** Presses a key, and again where a busy window has lost it. */
  const pressUntil = async (key: string, what: Locator, state: 'visible' | 'hidden', again = 5): Promise<void> => {
    await page.keyboard.press(key);
    await what.waitFor({ state, timeout: 6_000 }).catch((error: unknown) => {
      if (again === 0) throw error;
      return pressUntil(key, what, state, again - 1);
    });
  };
  const workbench: Workbench = {
    page,
    squiggles: page.locator('.monaco-editor').locator('.squiggly-error, .squiggly-warning, .squiggly-info'),
    problems: page.locator('.markers-panel .monaco-list-row'),
    sections: page.locator('.sidebar .tree-explorer-viewlet-tree-view .monaco-list-row'),
    outline: page.locator('.outline-pane .monaco-list-row'),
    menu: page.locator('.action-widget:not(.action-list-submenu-panel)'),
    hovered: page.locator('.monaco-hover:not(.hidden)'),
    async problemsWith(words) {
      if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
      const filter = page.locator('.panel .viewpane-filter-container input');
      await filter.fill(words);
      // A panel that has only just been opened empties its filter.
      await page.waitForTimeout(300);
      if ((await filter.inputValue()) !== words) await filter.fill(words);
      return workbench.problems.filter({ hasText: '[Ln ' });
    },
    async line(words) {
      const text = await page.locator('.monaco-editor .view-line', { hasText: words }).first().innerText();
      return text.replaceAll('\u00a0', ' ');
    },
    cursor: () => page.locator('.statusbar-item[id="status.editor.selection"]').innerText(),
    actions: () => pressUntil('Control+.', workbench.menu, 'visible'),
    async hover() {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
    },
    goto: show,
    async open(file) {
      const name = file.split('/').at(-1)!;
      const labelled = page.locator('.label-name').filter({ hasText: new RegExp(`^${name.replaceAll('.', '\\.')}$`) });
      const row = page.locator('.quick-input-list .monaco-list-row', { has: labelled }).first();
      await pick('Control+p', file, row, page.locator(`.tab.active[data-resource-name="${name}"]`));
      await page.locator('.monaco-editor .view-line').first().waitFor();
    },
    async goTo(words) {
      await page.keyboard.press('Control+f');
      const find = page.locator('.find-widget.visible');
      await find.locator('.find-part textarea').fill(words);
      await find.locator('.matchesCount', { hasText: /\d/ }).waitFor();
      await page.keyboard.press('Enter');
      await pressUntil('Escape', find, 'hidden');
      await page.keyboard.press('ArrowLeft');
    },
    async run(command) {
      await pick('F1', `>${command}`, page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first());
    },
    async picture(name) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
    },
    close: () => browser.close(),
  };
  return workbench;
}
