import { browser } from 'wxt/browser';
import { wantedSite } from '../settings/wanted-site';

/** The permission for a site: its scheme and host, with any port, since not every browser lets a permission name one. */
function permissionFor(origin: string): { readonly origins: string[] } {
  const { protocol, hostname } = new URL(origin);
  return { origins: [`${protocol}//${hostname}/*`] };
}

/** Asks the browser's own question. To be called in the click itself, before anything is awaited. Should this page be closed meanwhile, the background turns the site on. */
export async function askPermission(origin: string): Promise<boolean> {
  // Sent before the question: browsers close a popup as soon as it is asked.
  const noted = wantedSite.set(origin);
  const granted = await browser.permissions.request(permissionFor(origin));
  await noted;
  // Given, it stays noted until the site is on: the browser may close this page right behind its question.
  if (!granted) await wantedSite.set('');
  return granted;
}

/** As a reader knows a site. */
export function siteName(origin: string): string {
  return new URL(origin).host || origin;
}
