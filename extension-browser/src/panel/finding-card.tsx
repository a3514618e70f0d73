import type { ComponentChildren } from 'preact';
import type { Described } from '../background/described';
import { SEVERITIES } from './names';
import { useSay } from './own-page';

/** A finding: what is wrong, why, on whose authority; `children` is what can be done about it. */
export function FindingCard({
  finding,
  at,
  children,
}: {
  readonly finding: Described;
  readonly at?: string;
  readonly children?: ComponentChildren;
}) {
  const say = useSay();
  const { severity, message, title, why, basis, certainty, related } = finding;
  return (
    <li class={`finding ${severity}`}>
      <p>
        <span class="severity">{say(SEVERITIES[severity])}</span> {at !== undefined && <span class="at">{at} </span>}
        {message}
      </p>
      {children}
      <details class="why">
        <summary>
          {say('why')} · {title}
        </summary>
        <p>{why}</p>
        {basis !== undefined && (
          <p>
            {say('basis')}: {basis}
            {certainty !== undefined && ` (${certainty})`}
          </p>
        )}
        {related.length > 0 && (
          <p>
            {say('related')}: {related.map(({ label, words }) => `${label} ‘${words}’`).join(', ')}
          </p>
        )}
      </details>
    </li>
  );
}
