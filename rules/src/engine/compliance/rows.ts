import { type Fulfilled, fulfilments } from '../../profiles/fulfilment.ts';
import { type Given, headingsOf, noteOf } from './given.ts';
import type { Counts, ObligationRow } from './schema.ts';
import { verdictOf } from './states.ts';

/** A row for every obligation of the guideline, in its order. */
export function rowsOf(given: Given): ObligationRow[] {
  return fulfilments(given.draft).map((fulfilled) => rowOf(fulfilled, given));
}

function rowOf(fulfilled: Fulfilled, given: Given): ObligationRow {
  const { id, section, within, what, when, check, basis } = fulfilled.obligation;
  const { findings, ...verdict } = verdictOf(fulfilled, given);
  const { spots } = given;
  return {
    id,
    section: section ?? null,
    within,
    requirement: what,
    clause: 'where' in basis ? basis.where : '',
    certainty: basis.certainty,
    when: [...when],
    ...verdict,
    rule: check?.rule ?? null,
    answeredIn: headingsOf(fulfilled.sections, spots),
    // Of what is not asked for, words prove nothing.
    evidence: verdict.state === 'not-applicable' ? [] : fulfilled.evidence.map(spots.evidence),
    findings: findings.map((finding) => noteOf(finding, spots)),
  };
}

/** How many rows there are of each state. */
export function countsOf(rows: readonly Pick<ObligationRow, 'state'>[]): Counts {
  const counts = { met: 0, missing: 0, violated: 0, unfound: 0, 'not-applicable': 0, unchecked: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}
