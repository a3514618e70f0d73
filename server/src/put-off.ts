import { BASELINE_FILE, compareBaseline, type Finding, readBaseline } from '@dadeumi/rules';
import { nameOf, parentOf, pathFrom } from './uris.ts';

export function isBaseline(uri: string): boolean {
  return nameOf(uri) === BASELINE_FILE;
}

/** What a list says. An empty one lists nothing: that is what is left where its making was undone. */
export function readList(text: string, uri: string): ReturnType<typeof readBaseline> {
  return text.trim() === '' ? { baseline: { id: uri, entries: [] }, problems: [] } : readBaseline(text, uri);
}

/** Findings without those that a baseline puts off. Its entries name files from its own folder. */
export function withoutPutOff(
  findings: readonly Finding[],
  baseline: { readonly uri: string; readonly text: string } | undefined,
  uriOf: (documentId: string) => string,
): readonly Finding[] {
  if (baseline === undefined) return findings;
  const named = new Map(findings.map((finding) => [inBaseline(finding, baseline.uri, uriOf), finding]));
  const { fresh } = compareBaseline([...named.keys()], readList(baseline.text, baseline.uri).baseline, new Set());
  return fresh.map((finding) => named.get(finding)!);
}

/** A finding whose place is named as the baseline names it. */
export function inBaseline(finding: Finding, baselineUri: string, uriOf: (documentId: string) => string): Finding {
  const uri = uriOf(finding.at.document);
  return { ...finding, at: { ...finding.at, document: pathFrom(parentOf(baselineUri), uri) ?? uri } };
}
