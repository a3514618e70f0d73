import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Outcome } from './checked.ts';
import { notCheckedWords } from './not-checked.ts';
import type { Status } from './protocol.ts';
import type { Report } from './reports.ts';

/** What a status item says of a document; `undefined` for one that no status is for. */
export function statusOf(outcome: Outcome, { items }: Report): Status | undefined {
  const { uri, locale } = outcome;
  if (outcome.kind === 'settings') return undefined;
  if (outcome.kind === 'not-checked') {
    const { reason } = outcome;
    const state = reason === 'too-large' || reason === 'set-aside' ? reason : 'not-a-plan';
    return { uri, state, reason: notCheckedWords[locale][reason] };
  }
  const { profile } = outcome.settings;
  const count = (severity: DiagnosticSeverity) => items.filter((item) => item.severity === severity).length;
  return {
    uri,
    state: 'checked',
    profile: { id: profile.id, name: profile.name[locale], chosen: outcome.resolved.profileChosen },
    counts: {
      error: count(DiagnosticSeverity.Error),
      warning: count(DiagnosticSeverity.Warning),
      info: count(DiagnosticSeverity.Information),
    },
    milliseconds: Math.round(outcome.took),
  };
}
