import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Extension } from './extension.ts';

/** Each test of the extension runs in both; `describe.each(BROWSERS)`. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const GECKO_ID = 'dadeumi@dadeumi.invalid';
/** Firefox draws the host of an extension's own pages at random at install, unless it has drawn it before. */
const FIREFOX_HOST = '6d0a4f0e-52a7-4c58-9f35-0d2f5b8e7a11';

/** What a test drives: a browser with the extension in it. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extension: Extension;
  close(): Promise<void>;
}

const OUTPUT = fileURLToPath(new URL('../../../extension-browser/.output', import.meta.url));

/** Where a build stands: the store's where `npm run build` leaves it, the tests' where this run has made it. */
export function buildOf(name: BrowserName, mode: 'test' | 'store'): string {
  return mode === 'store' ? join(OUTPUT, `${name}-mv3`) : join(process.env.DADEUMI_OUTPUT ?? OUTPUT, `${name}-mv3-test`);
}

/** How a browser is started, where not as most tests want it. */
export interface How {
  readonly build?: string;
  /** Needs a `DISPLAY`. */
  readonly headed?: boolean;
  readonly args?: readonly string[];
  /** Pages that are left are kept as they are, for going back to them; drivers have that switched off. */
  readonly keepsPages?: boolean;
}

/** Starts a browser in Korean with the test build installed, off for every site. */
export async function launch(
  name: BrowserName,
  { build = buildOf(name, 'test'), headed = false, args = [], keepsPages = false }: How = {},
): Promise<Driven> {
  const [browser, address] = name === 'chrome' ? await chromium(build, headed, args, keepsPages) : await firefox(build, headed, keepsPages);
  return { name, browser, extension: new Extension(name, browser, address), close: () => browser.close() };
}

async function chromium(build: string, headed: boolean, args: readonly string[], keepsPages: boolean): Promise<[Browser, string]> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headed ? null : { width: 1000, height: 900 },
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=ko-KR', '--accept-lang=ko-KR', ...args],
    env: { ...process.env, LANG: 'ko_KR.UTF-8', LANGUAGE: 'ko' },
  });
  return [browser, `chrome-extension://${await browser.installExtension(build)}/`];
}

async function firefox(build: string, headed: boolean, keepsPages: boolean): Promise<[Browser, string]> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    // Without it, BiDi opens no page of an extension.
    args: ['--remote-allow-system-access'],
    executablePath: '/usr/bin/firefox-esr',
    headless: !headed,
    defaultViewport: { width: 1000, height: 900 },
    extraPrefsFirefox: {
      'intl.accept_languages': 'ko-KR, ko',
      'intl.locale.requested': 'ko',
      'fission.bfcacheInParent': keepsPages,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
    },
  });
  await browser.installExtension(build);
  return [browser, `moz-extension://${FIREFOX_HOST}/`];
}
