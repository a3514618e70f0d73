import { useState } from 'preact/hooks';
import { ask } from '../messages/checked';
import type { TabState } from '../messages/state';
import { useSay } from './own-page';
import { askPermission } from './site';

interface Switching {
  readonly tab: number;
  readonly origin: string;
  readonly running: TabState['running'];
  readonly onSwitched: () => void;
}

/** Turns the extension on or off for a site; where it is in for one visit, takes it out of the page. */
export function SiteSwitch({ tab, origin, running, onSwitched }: Switching) {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const turnOn = async () => {
    const granted = await askPermission(origin);
    setRefused(!granted);
    if (granted) await ask('turnOn', { tab });
    onSwitched();
  };
  const turnOff = async () => {
    await ask('turnOff', { origin });
    onSwitched();
  };
  return (
    <>
      {running !== 'on' && (
        <button type="button" onClick={() => void turnOn()}>
          {say('turn_on')}
        </button>
      )}
      {running !== 'off' && (
        <button type="button" onClick={() => void turnOff()}>
          {say(running === 'once' ? 'leave_page' : 'turn_off')}
        </button>
      )}
      <p role="status">{refused && say('permission_refused')}</p>
    </>
  );
}
