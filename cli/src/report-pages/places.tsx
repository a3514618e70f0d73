import type { Evidence, Note, ObligationRow, Spot, State } from '@dadeumi/rules';
import { hrefAt, type PlanPage, type ReportPage } from './page.ts';
import { excerptOf, placeName, reasonOf } from './phrases.ts';
import type { ReportPageWords } from './words.ts';

/** What every part of a plan's page is drawn from. */
export interface Drawn extends PlanPage {
  readonly locale: ReportPage['locale'];
  readonly words: ReportPageWords;
  /** Begins the ids of this plan's parts. */
  readonly prefix: string;
}

/** Signs for those who see no colours. */
const SIGNS: Readonly<Record<State, string>> = {
  ...{ met: '✓', missing: '✕', violated: '≠', unfound: '○', 'not-applicable': '–', unchecked: '?' },
};

/** A place as a link to its file. */
function PlaceLink({ at, drawn }: { readonly at: Spot; readonly drawn: Drawn }) {
  return <a href={hrefAt(at, drawn)}>{placeName(at, drawn, drawn.words)}</a>;
}

/** Places, one after the other. */
export function PlaceLinks({ at, drawn }: { readonly at: readonly Spot[]; readonly drawn: Drawn }) {
  return at.map((one, index) => (
    <>
      {index > 0 && ', '}
      <PlaceLink at={one} drawn={drawn} />
    </>
  ));
}

/** Words of the draft where they stand. */
export function Excerpt({ evidence, drawn }: { readonly evidence: Evidence; readonly drawn: Drawn }) {
  const [before, words, after] = excerptOf(evidence);
  return (
    <span class="evidence">
      <PlaceLink at={evidence.at} drawn={drawn} /> {before}
      <mark>{words}</mark>
      {after}
    </span>
  );
}

/** A state with its sign and its reason. */
export function StateMark({
  row,
  drawn: { compliance, words },
}: {
  readonly row: Pick<ObligationRow, 'state' | 'because' | 'rule'>;
  readonly drawn: Drawn;
}) {
  return (
    <>
      <span class={`badge ${row.state}`}>
        <span aria-hidden="true">{SIGNS[row.state]} </span>
        {words.state[row.state]}
      </span>
      <span class="reason">{reasonOf(row, words, compliance.lengths)}</span>
    </>
  );
}

/** Findings of rules, each with its place. */
export function Notes({ notes, drawn }: { readonly notes: readonly Note[]; readonly drawn: Drawn }) {
  const { locale, words } = drawn;
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map(({ severity, message, at, rule }) => (
        <li>
          <span class={severity === 'warning' ? 'warn' : severity}>{words.severity[severity]}</span> {message[locale]} ({rule},{' '}
          <PlaceLink at={at} drawn={drawn} />)
        </li>
      ))}
    </ul>
  );
}
