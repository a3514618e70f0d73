import type { TabState } from '../../messages/state';
import { useSay } from '../own-page';

/** The exchange rates that one field states and that settle amounts in others: else nobody would know why those are no findings. */
export function Rates({ state: { rates, fields } }: { readonly state: TabState }) {
  const say = useSay();
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  return (
    <>
      {rates.map(({ field, currency, won }) => (
        <p key={`${field} ${currency} ${won}`} class="faint">
          {say('rate_for_all', labels.get(field) || say('unnamed'), currency, won)}
        </p>
      ))}
    </>
  );
}
