import type { ComponentChildren } from 'preact';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../messages/state';
import { DraftView } from '../draft/draft-view';
import { useSay } from '../own-page';
import { Privacy } from '../privacy';
import { siteName } from '../site';
import { useTab, useTabState } from '../tab';
import { PageView } from './page-view';

const TABS = ['tab_page', 'tab_file'] as const;
const NONE: TabState['questions'] = [];
type Tab = (typeof TABS)[number];

/** The side panel: what a page of the agency says of its fields, and apart from it what is in a draft file. */
export function Panel() {
  const say = useSay();
  const tab = useTab();
  const watched = useTabState(tab);
  const [shown, setShown] = useState<Tab>('tab_page');
  const showFile = useCallback(() => setShown('tab_file'), []);
  const { state } = watched;
  return (
    <>
      <header>
        <h1>{say('short_name')}</h1>
        {state?.origin !== undefined && <span class="site">{siteName(state.origin)}</span>}
      </header>
      <Tabs
        shown={shown}
        onShow={setShown}
        views={{
          tab_page: (
            <>
              {watched.failed && <p role="alert">{say('failed')}</p>}
              {state ? (
                <PageView key={state.tab} state={state} readAgain={watched.readAgain} />
              ) : (
                !watched.failed && <p>{say('reading')}</p>
              )}
            </>
          ),
          tab_file: <DraftView profile={state?.profile} questions={state?.questions ?? NONE} onDropped={showFile} />,
        }}
      />
      <Privacy />
    </>
  );
}

interface Tabbed {
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
  readonly views: Readonly<Record<Tab, ComponentChildren>>;
}

/** Both views stay: a checked file is not lost when the page is looked at. */
function Tabs({ shown, onShow, views }: Tabbed) {
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = ({ key }: KeyboardEvent) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const next = TABS[(TABS.indexOf(shown) + 1) % TABS.length]!;
    onShow(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say('tabs_label')} ref={list} onKeyDown={step}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            aria-selected={tab === shown}
            aria-controls={`${id}-${tab}-view`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => onShow(tab)}
          >
            {say(tab)}
          </button>
        ))}
      </div>
      {TABS.map((tab) => (
        <div key={tab} class="view" role="tabpanel" id={`${id}-${tab}-view`} aria-labelledby={`${id}-${tab}`} hidden={tab !== shown}>
          {views[tab]}
        </div>
      ))}
    </>
  );
}
