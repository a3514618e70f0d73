import { browser } from 'wxt/browser';
import { ask, MessageRefused, originOf } from '../messages/checked';
import { changeSite, sites } from '../settings/sites';
import { wantedSite } from '../settings/wanted-site';
import type { OpenForms } from './open-forms';
import { askAllTabs, hostsOf, mayRead, putInto, register, tabsAt } from './page-script';
import { beginOnce, endOnce, onceIn, onceTabsAt } from './running';

/** Checks the page of a tab until it is left; the applicant has opened the popup there. */
export async function checkOnce(tab: number): Promise<void> {
  await beginOnce(tab, await webOrigin(tab));
  await putInto(tab).catch(async (error: unknown) => {
    await endOnce(tab);
    throw error;
  });
}

/** Reads the pages of a tab's site at every visit. */
export async function turnOn(tab: number): Promise<void> {
  await turnOnSite(await webOrigin(tab));
}

/** Reads the pages of a site at every visit, those that are open now too. Refused without the browser's permission for it. */
export async function turnOnSite(origin: string): Promise<void> {
  if (!(await mayRead(origin))) throw new MessageRefused(`no permission for ${origin}`);
  await changeSite(origin, (site) => ({ ...site, on: true }));
  await wantedSite.change((wanted) => (wanted === origin ? '' : wanted));
  await register();
  // A tab may be gone, or show an error page, by the time that its turn comes.
  await Promise.all((await tabsAt(origin)).map((open) => putInto(open).catch(() => {})));
}

/** Turns on the site that a permission was asked for, once it is given: whoever asked may have been closed by the question. */
export async function turnOnWanted(): Promise<void> {
  const origin = await wantedSite.read();
  if (origin !== '' && (await mayRead(origin))) await turnOnSite(origin);
}

/** Takes everything out of the pages of a site and gives its permission back, unless a site of the same host is on. */
export async function turnOff(origin: string, forms: OpenForms): Promise<void> {
  if (originOf(origin) !== origin) throw new MessageRefused(`${origin} is no site`);
  await changeSite(origin, (site) => ({ ...site, on: false }));
  await register();
  const once = await onceTabsAt(origin);
  const tabs = new Set([...forms.tabsAt(origin), ...once, ...(await tabsAt(origin))]);
  for (const tab of once) await endOnce(tab);
  await Promise.all([...tabs].map((tab) => ask('leave', undefined, { tab }).catch(() => {})));
  for (const tab of tabs) forms.forget(tab);
  const hosts = hostsOf(origin);
  const shared = Object.entries(await sites.read()).some(([other, { on }]) => on && hostsOf(other)[0] === hosts[0]);
  const isForGood = browser.runtime.getManifest().host_permissions?.includes(hosts[0]!);
  if (!shared && !isForGood) await browser.permissions.remove({ origins: hosts });
}

/** Turns off the sites whose permission is gone. Scripts that still run are asked to report; then they are told to leave. */
export async function endWithoutPermission(forms: OpenForms): Promise<void> {
  const on = Object.entries(await sites.read()).flatMap(([origin, site]) => (site.on ? [origin] : []));
  for (const origin of on) if (!(await mayRead(origin))) await turnOff(origin, forms);
  await askAllTabs();
}

/** Follows what a tab loads: a page that is left is forgotten, and frames that came late are read too. */
export async function followTab(tab: number, loaded: boolean, forms: OpenForms): Promise<void> {
  const once = await onceIn(tab);
  if (once === undefined && !forms.has(tab)) return;
  const load = forms.loadIn(tab);
  const isThere = await ask('reportAgain', undefined, { tab, frame: 0 }).then(
    () => true,
    () => false,
  );
  if (isThere) {
    if (loaded && once !== undefined) await putInto(tab).catch(() => {});
    await forms.followFrames(tab);
  } else if (forms.loadIn(tab) === load) await forgetTab(tab, forms);
}

export async function forgetTab(tab: number, forms: OpenForms): Promise<void> {
  await endOnce(tab);
  forms.forget(tab);
}

async function webOrigin(tab: number): Promise<string> {
  const origin = originOf((await browser.tabs.get(tab)).url ?? '');
  if (origin === undefined) throw new MessageRefused('the extension may not look there');
  return origin;
}
