import { type Options as Chosen, options } from '../../settings/options';
import { useSay } from '../own-page';
import { Privacy } from '../privacy';
import { useStored } from '../use-stored';
import { ExchangeRates } from './exchange-rates';
import { ForgetEverything } from './forget-everything';
import { Language } from './language';
import { OwnProfiles } from './own-profiles';
import { RuleLevels } from './rule-levels';
import { Sites } from './sites';
import { Terms } from './terms';

/** A part of the options page: what is chosen, and how to choose otherwise. */
export interface OptionsPart {
  readonly chosen: Chosen;
  readonly onChange: (change: Partial<Chosen>) => void;
}

/** The settings of the extension; each is kept as soon as it is changed. */
export function Options() {
  const say = useSay();
  const chosen = useStored(options);
  const onChange = (change: Partial<Chosen>) => void options.change((before) => ({ ...before, ...change }));
  return (
    <>
      <header>
        <h1>{say('options_title')}</h1>
      </header>
      {chosen && (
        <>
          <Language chosen={chosen} onChange={onChange} />
          <OwnProfiles />
          <Terms chosen={chosen} onChange={onChange} />
          <ExchangeRates chosen={chosen} onChange={onChange} />
          <RuleLevels chosen={chosen} onChange={onChange} />
          <Sites />
          <ForgetEverything />
        </>
      )}
      <Privacy />
    </>
  );
}
