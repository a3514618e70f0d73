import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Extension } from './extension.ts';
import { type BrowserName, type Driven, type How, launch } from './launch.ts';
import { type Site, serve } from './serve.ts';

/** What the tests of a suite share: a site for its pages, and a browser with the extension in it. */
export interface Suite {
  readonly site: Site;
  readonly driven: Driven;
  readonly browser: Browser;
  readonly extension: Extension;
}

/** To be called where a suite is described, before hooks that use it: site and browser start and end with the suite. */
export function inBrowser(name: BrowserName, how?: How): Suite {
  let site: Site;
  let driven: Driven;
  beforeAll(async () => {
    site = await serve();
    driven = await launch(name, how);
  });
  afterAll(async () => {
    await driven?.close();
    await site.close();
  });
  return {
    get site() {
      return site;
    },
    get driven() {
      return driven;
    },
    get browser() {
      return driven.browser;
    },
    get extension() {
      return driven.extension;
    },
  };
}
