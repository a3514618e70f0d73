import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type { BrowserName } from './launch.ts';

/** What tests use of the extension's own interface; both browsers give it as `chrome` to own pages. */
interface WebExtension {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    readonly onMessage: { addListener(listener: (message: { type: string }, sender: { url?: string }) => void): void };
  };
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]>;
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
  readonly storage: {
    readonly session: { get(keys: null): Promise<Record<string, unknown>> };
    readonly sync: { get(keys: null): Promise<Record<string, unknown>> };
    readonly local: { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void>; set(items: object): Promise<void> };
  };
  readonly permissions: { getAll(): Promise<{ origins: string[] }>; remove(what: object): Promise<boolean> };
  readonly i18n: { getUILanguage(): string };
  readonly action: { getBadgeText(what: { tabId: number }): Promise<string> };
}

declare global {
  /** In pages of the extension. */
  var chrome: WebExtension;
}

/**
 * The extension in a driven browser. What a browser's window shows beside the page (popup, side panel) is reached as a page in a tab:
 *
 * ```ts
 * const page = await browser.newPage();
 * await page.goto(site.url('kstartup.html'));
 * await extension.turnOn(page);                                    // or checkOnce, turnOff
 * const panel = await extension.open(`panel.html?tab=${await extension.tabOf(page)}`);
 * ```
 *
 * `run` has the extension's own interface (storage, tabs, scripting) in both browsers; `background` is the service worker, in Chromium only.
 */
export class Extension {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Ends in `/`. */
  readonly address: string;
  #desk: Promise<Page> | undefined;

  constructor(name: BrowserName, browser: Browser, address: string) {
    this.name = name;
    this.browser = browser;
    this.address = address;
  }

  /** Opens a page of the extension in a tab of its own. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (this.name === 'chrome') await page.goto(this.address + path);
    else await openInFirefox(page, this.address + path);
    return page;
  }

  /** Runs a function in a page of the extension that the tests keep open for that; `chrome` is in reach there. */
  async run<Given extends unknown[], Result>(task: (...given: Given) => Result, ...given: Given): Promise<Awaited<Result>> {
    this.#desk ??= this.open('options.html');
    return (await (await this.#desk).evaluate(task as (...given: unknown[]) => unknown, ...given)) as Awaited<Result>;
  }

  /** The service worker, started if need be. Firefox has none that a test reaches. */
  async background(): Promise<WebWorker> {
    if (this.name !== 'chrome') throw new Error('only Chromium shows its background');
    const target = await this.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(this.address));
    return (await target.worker())!;
  }

  /** Sends a message as popup, panel and options do, and gives its answer; a refusal is thrown. */
  async say(type: string, data: unknown): Promise<unknown> {
    const said = await this.run(
      (type: string, data: unknown) => chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 0 }),
      type,
      data,
    );
    const { res, err } = (said ?? {}) as { res?: unknown; err?: { message: string } };
    if (err) throw new Error(err.message);
    return res;
  }

  /** The id of a page's tab; of several at one address, the last one opened. */
  async tabOf(page: Page): Promise<number> {
    const url = await page.evaluate('location.href');
    const tabs = await this.run(() => chrome.tabs.query({}));
    const found = tabs.filter((tab) => tab.url === url).map(({ id }) => id);
    if (found.length === 0) throw new Error(`no tab shows ${url}`);
    return Math.max(...found);
  }

  /** As "이 사이트에서 켜기" does. */
  async turnOn(page: Page): Promise<void> {
    await this.say('turnOn', { tab: await this.tabOf(page) });
  }

  async turnOff(page: Page): Promise<void> {
    await this.say('turnOff', { origin: await page.evaluate('location.origin') });
  }

  /** As opening the popup does. */
  async checkOnce(page: Page): Promise<void> {
    await this.say('check', { tab: await this.tabOf(page) });
  }
}

/** BiDi sends the page there and then waits for a browsing context that the page has just left for another process; so what counts is asked of the page. */
async function openInFirefox(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1 }).catch(() => {});
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((soon) => setTimeout(soon, 50))) {
    const at = await page.evaluate('document.readyState === "complete" && location.href').catch(() => false);
    if (at === url) return;
  }
  throw new Error(`Firefox does not open ${url}`);
}
