import { browser } from 'wxt/browser';
import { ask, originOf } from '../messages/checked';
import { sites } from '../settings/sites';

/** What runs in pages, as it stands in the build. */
const FILE = '/page.js';
const REGISTERED = 'page';

/** What the browser is asked for, for a site: its host with any port, since a permission names none. */
export function hostsOf(origin: string): string[] {
  const { protocol, hostname } = new URL(origin);
  return [`${protocol}//${hostname}/*`];
}

export function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: hostsOf(origin) });
}

let last: Promise<void> = Promise.resolve();

/** Has the script put into every page of the sites that are on, in this and in later sessions, and into no other. */
export function register(): Promise<void> {
  last = last.catch(() => {}).then(registerNow);
  return last;
}

async function registerNow(): Promise<void> {
  const on = Object.entries(await sites.read()).flatMap(([origin, site]) => (site.on ? [origin] : []));
  const permitted = await Promise.all(on.map(mayRead));
  const matches = [...new Set(on.filter((_, index) => permitted[index]).flatMap(hostsOf))];
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] })).length > 0;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script = {
    ...{ id: REGISTERED, js: [FILE], matches, allFrames: true, runAt: 'document_idle' as const },
    // Editors stand in frames without an address of their own.
    matchOriginAsFallback: true,
  };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Puts the script into the frames of a tab that the extension may read; where it runs already, it does nothing. Throws where it may read none. */
export async function putInto(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [FILE], injectImmediately: true });
}

/** A frame of a tab that the extension may read. */
export interface OpenFrame {
  /** Names its page load, where the browser does. */
  readonly document: string | undefined;
  /** What its page calls the frames in it that no script reaches: those of other sites, as large as a form. */
  readonly closed: readonly string[];
}

/** The frames of a tab that the extension may read, by their ids; none where it may read none. */
export async function framesIn(tab: number): Promise<ReadonlyMap<number, OpenFrame>> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: closedFrames,
      injectImmediately: true,
    });
    return new Map(frames.map(({ frameId, documentId, result }) => [frameId, { document: documentId, closed: result ?? [] }]));
  } catch {
    return new Map();
  }
}

/** Runs in a frame, as its text: it can use nothing of this file. */
function closedFrames(): string[] {
  const least = { width: 200, height: 100 };
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    if (frame.contentDocument !== null || width < least.width || height < least.height) return [];
    // Of an address no more than its host: the rest may tell who asks for it.
    const host = URL.canParse(frame.src) ? new URL(frame.src).host : '';
    return [(frame.title || frame.getAttribute('aria-label') || frame.name || host).slice(0, 300)];
  });
}

/** The open tabs of a site, as far as the extension may know them. */
export async function tabsAt(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: hostsOf(origin) });
  return tabs.flatMap(({ id, url }) => (id !== undefined && originOf(url ?? '') === origin ? [id] : []));
}

/** Asks the scripts in all tabs but those left out to report again; where none runs, nobody hears it. */
export async function askAllTabs(isLeftOut: (tab: number) => boolean = () => false): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined && !isLeftOut(id)) ask('reportAgain', undefined, { tab: id }).catch(() => {});
}
