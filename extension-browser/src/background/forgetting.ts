import { browser } from 'wxt/browser';
import { unignoreAll } from '../settings/ignored';
import { sites } from '../settings/sites';
import type { OpenForms } from './open-forms';
import { turnOff } from './switching';

/** Turns a site off and removes what is kept of it. */
export async function forgetSite(origin: string, forms: OpenForms): Promise<void> {
  await turnOff(origin, forms);
  await unignoreAll(origin);
  await sites.change(({ [origin]: _, ...others }) => others);
}

/** Turns every site off, and removes all that the extension keeps and every permission that it was given for sites. */
export async function forgetEverything(forms: OpenForms): Promise<void> {
  for (const origin of Object.keys(await sites.read())) await forgetSite(origin, forms);
  await browser.storage.local.clear();
  const { origins = [] } = await browser.permissions.getAll();
  const forGood = new Set<string>(browser.runtime.getManifest().host_permissions);
  const given = origins.filter((hosts) => !forGood.has(hosts));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}
