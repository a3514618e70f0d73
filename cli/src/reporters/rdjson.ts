import type { Edit, Range } from '@dadeumi/rules';
import { type Lines, positionAt } from '../lines.ts';
import type { Entry, Report, Source } from '../report.ts';
import { singleEdit } from './edits.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** Reviewdog's diagnostic format (reviewdog/proto/rdf): columns count bytes of UTF-8 from 1, the end is exclusive. */
export function rdjson(report: Report): string {
  const found = report.files.flatMap(({ source, entries }) =>
    entries.filter(({ baselined }) => !baselined).map((entry) => diagnosticOf(entry, source)),
  );
  const failed = report.failures.map(({ path, reason }) => ({
    message: reason,
    location: { path },
    severity: 'ERROR',
    code: { value: 'unread' },
  }));
  return `${JSON.stringify({ source: { name: 'dadeumi' }, diagnostics: [...found, ...failed] }, null, 2)}\n`;
}

function diagnosticOf({ finding, words }: Entry, { path, lines }: Source) {
  const edits = finding.fixes
    .map((fix) => singleEdit(fix, lines.text))
    .filter((edit): edit is Edit => edit?.at.document === finding.at.document);
  return {
    message: words.message,
    location: { path, range: byteRange(lines, finding.at.range) },
    severity: SEVERITIES[finding.severity],
    code: { value: finding.rule },
    ...(edits.length > 0 && { suggestions: edits.map(({ at, text }) => ({ range: byteRange(lines, at.range), text })) }),
  };
}

function byteRange(lines: Lines, [start, end]: Range) {
  return { start: bytePosition(lines, start), end: bytePosition(lines, end) };
}

function bytePosition(lines: Lines, offset: number) {
  const { line } = positionAt(lines, offset);
  return { line, column: Buffer.byteLength(lines.text.slice(lines.starts[line - 1], offset), 'utf8') + 1 };
}
