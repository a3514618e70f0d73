import { useSay } from '../own-page';
import type { OptionsPart } from './options';
import { Part } from './part';

const LANGUAGES = [
  ['browser', 'language_auto'],
  ['ko', 'language_ko'],
  ['en', 'language_en'],
] as const;

/** In which language the extension and its findings speak. */
export function Language({ chosen, onChange }: OptionsPart) {
  const say = useSay();
  return (
    <Part title={say('options_language')}>
      <fieldset class="row">
        <legend class="unseen">{say('options_language')}</legend>
        {LANGUAGES.map(([locale, name]) => (
          <label key={locale} class="radio">
            <input type="radio" name="language" checked={chosen.locale === locale} onChange={() => onChange({ locale })} />
            {say(name)}
          </label>
        ))}
      </fieldset>
    </Part>
  );
}
