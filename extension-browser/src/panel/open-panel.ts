import { browser } from 'wxt/browser';

/** Of Firefox alone. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel, the sidebar in Firefox. To be called in the click itself; where neither opens, the panel comes in a tab. */
export function openPanel(tab: number): void {
  const { sidebarAction } = browser as unknown as Sidebar;
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab });
  void opened.then(
    () => window.close(),
    () => openInTab(tab),
  );
}

/** The panel of a tab, in a tab of its own. */
export function openInTab(tab: number): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}`) });
}
