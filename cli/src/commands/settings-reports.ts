import path from 'node:path';
import type { Finding, Locale } from '@dadeumi/rules';
import { UTF8 } from '../files/encoding.ts';
import { linesOf } from '../lines.ts';
import { entryOf, type Outcome } from '../plans/check-plan.ts';
import type { FileReport } from '../report.ts';

/** Mistakes in settings files, each file and each mistake once however many plans it governs: what was given is not given again. */
export function settingsReporter(nameOf: (file: string) => string, locale: Locale): (outcomes: readonly Outcome[]) => FileReport[] {
  const given = new Set<string>();
  return (outcomes) => {
    const byFile = new Map<string, { text: string; findings: Finding[] }>();
    for (const { root, problems, texts } of outcomes) {
      for (const finding of problems) {
        const file = path.join(root, finding.at.document);
        const key = JSON.stringify([file, finding.at, finding.message, finding.data]);
        if (given.has(key)) continue;
        given.add(key);
        const known = byFile.get(file) ?? { text: texts.get(finding.at.document) ?? '', findings: [] };
        byFile.set(file, known);
        known.findings.push(finding);
      }
    }
    return [...byFile].map(([file, { text, findings }]) =>
      otherFileReport(
        file,
        text,
        findings.toSorted((a, b) => a.at.range[0] - b.at.range[0]),
        nameOf,
        locale,
      ),
    );
  };
}

/** Findings in a file that is no draft: settings, a baseline. */
export function otherFileReport(
  file: string,
  text: string,
  findings: readonly Finding[],
  nameOf: (file: string) => string,
  locale: Locale,
): FileReport {
  const source = { file, path: nameOf(file), lines: linesOf(text), encoding: UTF8 };
  return {
    source,
    sources: new Map(findings.map(({ at }) => [at.document, source])),
    entries: findings.map((finding) => entryOf(finding, locale)),
  };
}
