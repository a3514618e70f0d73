import { browser } from 'wxt/browser';

/** The permission for a site: its scheme and host, with any port, since not every browser lets a permission name one. */
function permissionFor(origin: string): { readonly origins: string[] } {
  const { protocol, hostname } = new URL(origin);
  return { origins: [`${protocol}//${hostname}/*`] };
}

/** Asks the browser's own question. To be called in the click itself, before anything is awaited. */
export function askPermission(origin: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(origin));
}

/** As a reader knows a site. */
export function siteName(origin: string): string {
  return new URL(origin).host || origin;
}
