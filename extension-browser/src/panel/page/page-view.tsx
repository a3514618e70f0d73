import { useState } from 'preact/hooks';
import { ask } from '../../messages/checked';
import type { Asks, MessageName } from '../../messages/protocol';
import type { TabState } from '../../messages/state';
import { ExportButton } from '../export-button';
import { FirstQuestion } from '../first-question';
import { RUNNING } from '../names';
import { useSay } from '../own-page';
import { ResultLine } from '../result-line';
import { siteName } from '../site';
import { SiteSwitch } from '../site-switch';
import { pageAsMarkdown } from './export';
import { Fields, RequiredEmpty, Unread } from './fields';
import { PageFindings } from './page-findings';
import { ProfilePicker } from './profile-picker';
import { Questions } from './questions';
import { Rates } from './rates';
import { Sections } from './sections';

interface Viewed {
  readonly state: TabState;
  readonly readAgain: () => Promise<void>;
}

/** All that is known of the page in a tab, and what can be done about it. */
export function PageView({ state, readAgain }: Viewed) {
  const say = useSay();
  const [barred, setBarred] = useState(false);
  const { tab, origin, profile, running } = state;
  if (origin === undefined)
    return (
      <div class="told">
        <p>{say('no_extension_here')}</p>
        <p>{say('check_file_here')}</p>
      </div>
    );

  /** Tells the background, then shows what came of it. */
  const tell = async <Name extends MessageName>(name: Name, asks: Asks<Name>) => {
    await ask(name, asks);
    await readAgain();
  };
  const check = () => tell('check', { tab }).catch(() => setBarred(true));
  if (profile === undefined)
    return (
      <FirstQuestion profiles={state.profiles} onChoose={(chosen) => void tell('chooseProfile', { tab, profile: chosen }).then(check)} />
    );
  return (
    <>
      <ResultLine state={state} />
      {barred && <p role="alert">{say('not_allowed_here')}</p>}
      <div class="actions">
        {running === 'off' && (
          <button type="button" class="first" onClick={() => void check()}>
            {say('check_page')}
          </button>
        )}
        <SiteSwitch tab={tab} origin={origin} running={running} onSwitched={() => void readAgain()} />
      </div>
      <p class="faint">{say(RUNNING[running])}</p>
      <ProfilePicker
        profile={profile}
        profiles={state.profiles}
        onPick={(picked) => void tell('chooseProfile', { tab, profile: picked })}
      />
      {state.notices.length > 0 && (
        <ul class="notices" aria-label={say('notices_label')}>
          {state.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <Questions questions={state.questions} onAnswer={(question, answer) => void tell('answerQuestion', { tab, question, answer })} />
      {running !== 'off' && (
        <>
          <Rates state={state} />
          <PageFindings state={state} />
          <RequiredEmpty state={state} />
          <Sections state={state} />
          <Fields state={state} onMap={(key, section) => void tell('mapField', { tab, key, section })} />
          <Unread unread={state.unread} />
          {state.ignored > 0 && (
            <p class="ignored">
              {say('ignored', state.ignored)}
              <button type="button" onClick={() => void tell('unignoreAll', { tab })}>
                {say('show_again')}
              </button>
            </p>
          )}
          <ExportButton of={siteName(origin)} text={() => pageAsMarkdown(state, say)} />
        </>
      )}
    </>
  );
}
