import { browser } from 'wxt/browser';
import type { CheckedForm } from './check-form';

/** Shows on the toolbar button how many errors and warnings a tab has; nothing where it has none or is not read. */
export async function showCount(tab: number, findings: CheckedForm['findings'] | undefined): Promise<void> {
  const count = findings?.filter(({ finding: { severity } }) => severity !== 'info').length ?? 0;
  // The tab may be closed by now.
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) }).catch(() => {});
}
