import { useState } from 'preact/hooks';
import { isDay } from '../../settings/options';
import type { Word } from '../../words/words';
import { useSay } from '../own-page';
import type { OptionsPart } from './options';
import { Part } from './part';

/** Won for one unit of a foreign currency, as the author states it, and of which day. */
export function ExchangeRates({ chosen: { exchangeRates }, onChange }: OptionsPart) {
  const say = useSay();
  const [wrong, setWrong] = useState<Word>();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const currency = String(said.get('currency')).trim().toUpperCase();
    const won = String(said.get('won')).trim().replaceAll(',', '');
    const date = String(said.get('date')).trim();
    const problem = problemOf(currency, won, date);
    setWrong(problem);
    if (problem !== undefined) return;
    onChange({ exchangeRates: { ...exchangeRates, [currency]: { rate: won, ...(date !== '' && { date }) } } });
    form.reset();
  };
  const remove = (currency: string) => {
    const { [currency]: _, ...others } = exchangeRates;
    onChange({ exchangeRates: others });
  };
  return (
    <Part title={say('options_rates')} hint={say('rates_hint')}>
      <ul class="rows">
        {Object.entries(exchangeRates).map(([currency, { rate, date }]) => (
          <li key={currency}>
            <span>
              {say('rate_line', currency, rate)} <small>{date === undefined ? say('rate_undated') : say('rate_dated', date)}</small>
            </span>
            <button type="button" aria-label={say('rate_remove', currency)} onClick={() => remove(currency)}>
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={add}>
        <label class="field short">
          <span>{say('rate_currency')}</span>
          <input type="text" name="currency" maxLength={3} placeholder="USD" autocomplete="off" />
        </label>
        <label class="field short">
          <span>{say('rate_won')}</span>
          <input type="text" name="won" maxLength={20} inputMode="decimal" placeholder="1385.5" autocomplete="off" />
        </label>
        <label class="field short">
          <span>{say('rate_date')}</span>
          <input type="text" name="date" maxLength={10} placeholder="2026-09-30" autocomplete="off" />
        </label>
        <button type="submit">{say('rate_add')}</button>
      </form>
      <p role="alert">{wrong && say(wrong)}</p>
    </Part>
  );
}

function problemOf(currency: string, won: string, date: string): Word | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return 'rate_bad_currency';
  if (!isRate(won)) return 'rate_bad_won';
  return date === '' || isDay(date) ? undefined : 'rate_bad_date';
}

/** A positive decimal number. */
function isRate(text: string): boolean {
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(text) && Number(text) > 0;
}
