import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { answer, ask } from '../messages/checked';
import type { TabState } from '../messages/state';

/** The tab that a page of the extension is about: the one that its address names (`?tab=7`), else the one in front of its window, followed. */
export function useTab(): number | undefined {
  const named = tabIn(location.search);
  const [tab, setTab] = useState(named);
  useEffect(() => {
    if (named !== undefined) return;
    let home: number | undefined;
    const follow = ({ tabId, windowId }: { readonly tabId: number; readonly windowId: number }) => {
      if (windowId === home) setTab(tabId);
    };
    void browser.tabs.query({ active: true, currentWindow: true }).then(([front]) => {
      home = front?.windowId;
      setTab(front?.id);
    });
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [named]);
  return tab;
}

/** The tab that the query of an address names. */
function tabIn(query: string): number | undefined {
  const named = new URLSearchParams(query).get('tab') ?? '';
  return /^\d{1,15}$/.test(named) ? Number(named) : undefined;
}

/** What is known of a tab, as long as someone looks; `failed`: the background gave no answer that is in order. */
export interface WatchedTab {
  readonly state: TabState | undefined;
  readonly failed: boolean;
  readonly readAgain: () => Promise<void>;
}

/** Asks for the state of a tab, and again whenever the background says that it changed or the tab has loaded another page. */
export function useTabState(tab: number | undefined): WatchedTab {
  const [known, setKnown] = useState<{ readonly state?: TabState; readonly failed: boolean }>({ failed: false });
  const asked = useRef(0);
  const readAgain = useCallback(async () => {
    if (tab === undefined) return;
    asked.current += 1;
    const current = asked.current;
    const state = await ask('tabState', { tab }).catch(() => undefined);
    if (current !== asked.current) return;
    setKnown((before) => (state === undefined ? { ...before, failed: true } : { state, failed: false }));
  }, [tab]);

  useEffect(() => {
    setKnown({ failed: false });
    void readAgain();
    const loaded = (id: number, { status }: { readonly status?: string }) => {
      if (id === tab && status === 'complete') void readAgain();
    };
    const ended = answer('changed', (told) => {
      if (told.tab === tab) void readAgain();
      return undefined;
    });
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      asked.current += 1;
      ended();
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, [tab, readAgain]);
  return { state: known.state, failed: known.failed, readAgain };
}
