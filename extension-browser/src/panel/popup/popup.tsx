import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../messages/checked';
import type { TabState } from '../../messages/state';
import { FirstQuestion } from '../first-question';
import { RUNNING } from '../names';
import { openInTab, openPanel } from '../open-panel';
import { useSay } from '../own-page';
import { Privacy } from '../privacy';
import { ResultLine } from '../result-line';
import { siteName } from '../site';
import { SiteSwitch } from '../site-switch';
import { useTab, useTabState, type WatchedTab } from '../tab';

/** What the toolbar button opens: asks where the text will be filed, checks the page once, and turns the site on or off. */
export function Popup() {
  const say = useSay();
  const tab = useTab();
  const watched = useTabState(tab);
  return (
    <>
      <header>
        <h1>{say('short_name')}</h1>
        {watched.state?.origin !== undefined && <span class="site">{siteName(watched.state.origin)}</span>}
      </header>
      {watched.failed && <p role="alert">{say('failed')}</p>}
      {watched.state ? (
        <Page state={watched.state} readAgain={watched.readAgain} />
      ) : (
        <p class="waiting">{!watched.failed && say('reading')}</p>
      )}
      <nav>
        <button type="button" onClick={() => tab !== undefined && openPanel(tab)}>
          {say('open_panel')}
        </button>
        <button type="button" onClick={() => tab !== undefined && openInTab(tab)}>
          {say('open_in_tab')}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('open_options')}
        </button>
      </nav>
      <Privacy />
    </>
  );
}

function Page({ state, readAgain }: { readonly state: TabState } & Pick<WatchedTab, 'readAgain'>) {
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const [barred, setBarred] = useState(false);
  const { tab, origin, profile, running } = state;
  const checked = useRef(false);

  const check = async () => {
    checked.current = true;
    await ask('check', { tab }).catch(() => setBarred(true));
    await readAgain();
  };
  const choose = async (chosen: string) => {
    checked.current = true;
    setChoosing(false);
    await ask('chooseProfile', { tab, profile: chosen });
    if (running === 'off') await check();
    else await readAgain();
  };

  // Opening the popup asks for one check; turning the site off in it does not ask for another.
  const wanted = origin !== undefined && profile !== undefined && running === 'off';
  useEffect(() => {
    if (wanted && !checked.current) void check();
    checked.current ||= running !== 'off';
  });

  if (origin === undefined || barred)
    return (
      <div class="told">
        <p>{say('no_extension_here')}</p>
        <p>{say('check_file_instead')}</p>
      </div>
    );
  if (profile === undefined || choosing)
    return (
      <FirstQuestion
        profiles={state.profiles}
        onChoose={(chosen) => void choose(chosen)}
        onCancel={profile === undefined ? undefined : () => setChoosing(false)}
      />
    );
  return (
    <>
      <ResultLine state={state} />
      <dl class="facts">
        <dt>{say('guideline')}</dt>
        <dd>
          {state.profiles.find(({ id }) => id === profile)?.name ?? profile}{' '}
          <button type="button" class="link" onClick={() => setChoosing(true)}>
            {say('change')}
          </button>
        </dd>
        <dt>{say('this_site')}</dt>
        <dd>{say(RUNNING[running])}</dd>
      </dl>
      <div class="actions">
        {running === 'off' && (
          <button type="button" class="first" onClick={() => void check()}>
            {say('check_page')}
          </button>
        )}
        <SiteSwitch tab={tab} origin={origin} running={running} onSwitched={() => void readAgain()} />
      </div>
    </>
  );
}
