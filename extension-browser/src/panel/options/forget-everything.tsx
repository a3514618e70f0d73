import { useState } from 'preact/hooks';
import { ask } from '../../messages/checked';
import { useSay } from '../own-page';
import { Part } from './part';

/** Removes all that the extension keeps, after a second question. */
export function ForgetEverything() {
  const say = useSay();
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered');
  const forget = async () => {
    await ask('forget', {});
    setStep('done');
  };
  return (
    <Part title={say('options_forget')} hint={say('forget_hint')}>
      {step === 'asked' ? (
        <div class="row">
          <p>{say('forget_sure')}</p>
          <button type="button" class="danger" onClick={() => void forget()}>
            {say('forget_yes')}
          </button>
          <button type="button" onClick={() => setStep('offered')}>
            {say('cancel')}
          </button>
        </div>
      ) : (
        <div>
          <button type="button" onClick={() => setStep('asked')}>
            {say('forget_button')}
          </button>
        </div>
      )}
      <p role="status">{step === 'done' && say('forgotten')}</p>
    </Part>
  );
}
