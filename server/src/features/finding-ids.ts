import type { Finding } from '@dadeumi/rules';

/**
 * Names that tell the findings of one document apart, and that outlive an edit elsewhere: of a rule and fingerprint, and how many alike came
 * before. Goes into `Diagnostic.data` and into what actions are resolved from; nothing else that a client sends says which finding is meant.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const mark = `${finding.rule}/${finding.fingerprint}`;
      const ordinal = seen.get(mark) ?? 0;
      seen.set(mark, ordinal + 1);
      return [`${mark}/${ordinal}`, finding];
    }),
  );
}
