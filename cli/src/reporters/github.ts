import { span } from '../lines.ts';
import type { Entry, Report, Source } from '../report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub Actions turns into annotations. It shows at most ten of a kind for a step. */
export function github(report: Report): string {
  const found = report.files.flatMap(({ source, entries }) =>
    entries.filter(({ baselined }) => !baselined).map((entry) => annotation(entry, source)),
  );
  const failed = report.failures.map(({ path, reason }) => command('error', { file: path }, reason));
  return [...found, ...failed].map((line) => `${line}\n`).join('');
}

function annotation({ finding, words }: Entry, { path, lines }: Source): string {
  const { start, end } = span(lines, finding.at.range);
  const oneLine = start.line === end.line && end.column > start.column;
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub reads columns only where the place stays in one line; its last column is inclusive.
    ...(oneLine && { col: start.column, endColumn: end.column - 1 }),
    title: finding.rule,
  };
  return command(COMMANDS[finding.severity], properties, [words.message, words.basis].filter(Boolean).join('\n'));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

// As @actions/toolkit escapes (packages/core/src/command.ts): `%` first, then line ends; in properties also `:` and `,`.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
