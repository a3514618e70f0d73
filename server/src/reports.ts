import { digest, type Finding } from '@dadeumi/rules';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Outcome } from './checked.ts';
import { type DiagnosticSupport, diagnosticsOf } from './features/diagnostics.ts';
import { notCheckedWords, TOLD } from './not-checked.ts';
import type { OpenDocuments } from './open-documents.ts';
import { isUnripe, wordBeingTyped } from './typing.ts';
import { keyOf } from './uris.ts';

/** What an editor is to show of a document. */
export interface Report {
  readonly items: readonly Diagnostic[];
  /** The same for the same items, in any session. */
  readonly resultId: string;
  /** Some findings wait for the word to be finished. */
  readonly waits: boolean;
}

/** Reports of documents, and what was last shown of each. */
export interface Reports {
  of(outcome: Outcome): Report;
  /** The client has it now. */
  shown(outcome: Outcome, report: Report): void;
  /** What the client was last given; `undefined` for what it was never given. */
  lastShown(uri: string): string | undefined;
  forget(uri: string): void;
}

/** `holding`: the client can be told later of what is held back now. */
export function reportsFor(support: DiagnosticSupport, holding: boolean, open: OpenDocuments, now: () => number): Reports {
  const made = new WeakMap<Outcome, { readonly held: string; readonly report: Report }>();
  const last = new Map<string, { readonly resultId: string; readonly fingerprints: ReadonlySet<string> }>();

  const unripe = (outcome: Outcome): ReadonlySet<Finding> => {
    const word = holding ? wordBeingTyped(outcome.lines.text, open.get(outcome.uri)?.typing, now()) : undefined;
    if (word === undefined || outcome.kind !== 'plan') return NONE;
    const known = last.get(keyOf(outcome.uri))?.fingerprints ?? new Set();
    return new Set(outcome.findings.filter((finding) => isUnripe(finding, word, known)));
  };

  return {
    of(outcome) {
      const held = unripe(outcome);
      const mark = [...held].map(({ fingerprint }) => fingerprint).join();
      const before = made.get(outcome);
      if (before?.held === mark) return before.report;
      const items = outcome.kind === 'not-checked' ? noteOn(outcome) : diagnosticsOf(outcome, support, (finding) => held.has(finding));
      const report = { items, resultId: digest(JSON.stringify(items)), waits: held.size > 0 };
      made.set(outcome, { held: mark, report });
      return report;
    },
    shown(outcome, { resultId }) {
      const held = unripe(outcome);
      const ripe = outcome.kind === 'plan' ? outcome.findings.filter((finding) => !held.has(finding)) : [];
      last.set(keyOf(outcome.uri), { resultId, fingerprints: new Set(ripe.map(({ fingerprint }) => fingerprint)) });
    },
    lastShown: (uri) => last.get(keyOf(uri))?.resultId,
    forget: (uri) => {
      last.delete(keyOf(uri));
    },
  };
}

const NONE: ReadonlySet<Finding> = new Set();

function noteOn({ reason, locale, lines }: Extract<Outcome, { kind: 'not-checked' }>): Diagnostic[] {
  if (!TOLD.has(reason)) return [];
  const range = lines.rangeOf(lines.line(0));
  return [{ range, severity: DiagnosticSeverity.Information, code: reason, source: 'dadeumi', message: notCheckedWords[locale][reason] }];
}
