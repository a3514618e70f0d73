import * as z from 'zod/mini';
import type { TabState } from '../messages/state';
import { siteAt } from '../settings/sites';
import { stored } from '../settings/stored';
import { mayRead } from './page-script';

/** Tabs whose page is checked until it is left. Outlives the service worker, not the browser. */
const once = stored('session:once', z.array(z.strictObject({ tab: z.int(), origin: z.string() })), []);

/** Whether the extension reads a page of this origin in this tab. */
export async function runningAt(tab: number, origin: string): Promise<TabState['running']> {
  if ((await siteAt(origin)).on && (await mayRead(origin))) return 'on';
  return (await onceIn(tab)) === origin ? 'once' : 'off';
}

/** The origin that is checked once in a tab. */
export async function onceIn(tab: number): Promise<string | undefined> {
  return (await once.read()).find((one) => one.tab === tab)?.origin;
}

export async function beginOnce(tab: number, origin: string): Promise<void> {
  await once.change((all) => [...all.filter((one) => one.tab !== tab), { tab, origin }]);
}

export async function endOnce(tab: number): Promise<void> {
  await once.change((all) => all.filter((one) => one.tab !== tab));
}

/** Tabs in which a site is checked once. */
export async function onceTabsAt(origin: string): Promise<number[]> {
  return (await once.read()).flatMap((one) => (one.origin === origin ? [one.tab] : []));
}
