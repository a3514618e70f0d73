import { createHash } from 'node:crypto';
import { span } from '../lines.ts';
import type { Report } from '../report.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's Code Quality report. GitLab compares two reports by fingerprint, so it must be one of a kind in a report and hold across edits. */
export function gitlab(report: Report): string {
  const found = report.files.flatMap(({ source, entries }) =>
    entries
      .filter(({ baselined }) => !baselined)
      .map(({ finding, words }) => {
        const { start, end } = span(source.lines, finding.at.range);
        return {
          description: words.message,
          check_name: finding.rule,
          fingerprint: hash(source.path, finding.rule, finding.fingerprint),
          severity: SEVERITIES[finding.severity],
          location: { path: source.path, lines: { begin: start.line, end: end.line } },
        };
      }),
  );
  const failed = report.failures.map(({ path, reason }) => ({
    description: reason,
    check_name: 'unread',
    fingerprint: hash(path, 'unread', reason),
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  }));
  return `${JSON.stringify([...found, ...failed], null, 2)}\n`;
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
