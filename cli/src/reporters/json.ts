import type { Fix, Locale, Place } from '@dadeumi/rules';
import { span } from '../lines.ts';
import { countsOf, type Entry, type FileReport, type Report } from '../report.ts';
import { singleEdit } from './edits.ts';

const LEVELS = { error: 2, warning: 1, info: 0 } as const;

/** The form of ESLint's `json`, for the tools that read it; `level`, `infoCount`, `relatedLocations`, `profile`, `notChecked` and `sawNothing` (rules) are ours beside it. */
export function json(report: Report): string {
  const results = report.files.map((file) => resultOf(file, report));
  const failed = report.failures.map(({ file, reason }) => ({
    filePath: file,
    messages: [{ ruleId: null, fatal: true, severity: 2, level: 'error', message: reason, line: 1, column: 1 }],
    suppressedMessages: [],
    errorCount: 1,
    warningCount: 0,
    infoCount: 0,
    fatalErrorCount: 1,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  }));
  return `${JSON.stringify([...results, ...failed], null, 2)}\n`;
}

function resultOf(file: FileReport, { plans, locale }: Report) {
  const { source, entries } = file;
  const counts = countsOf([file]);
  const plan = plans.find(({ paths }) => paths.includes(source.path));
  const fixable = entries.filter(({ finding, baselined }) => !baselined && finding.fixes.some(({ kind }) => kind === 'safe'));
  return {
    filePath: source.file,
    messages: entries.filter(({ baselined }) => !baselined).map((entry) => messageOf(entry, file, locale)),
    suppressedMessages: entries
      .filter(({ baselined }) => baselined)
      .map((entry) => ({ ...messageOf(entry, file, locale), suppressions: [{ kind: 'file', justification: 'baseline' }] })),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
    fatalErrorCount: 0,
    fixableErrorCount: fixable.filter(({ finding }) => finding.severity === 'error').length,
    fixableWarningCount: fixable.filter(({ finding }) => finding.severity === 'warning').length,
    usedDeprecatedRules: [],
    ...(plan && { profile: plan.profile.id, notChecked: plan.notChecked, sawNothing: plan.idle }),
  };
}

/** A finding as a message of ESLint's. */
export function messageOf(
  { finding, words }: Entry,
  { source: { lines }, sources }: Pick<FileReport, 'source' | 'sources'>,
  locale: Locale,
) {
  const { start, end } = span(lines, finding.at.range);
  const editOf = (fix: Fix) => {
    const edit = singleEdit(fix, lines.text);
    return edit?.at.document === finding.at.document ? { range: edit.at.range, text: edit.text } : undefined;
  };
  const safe = finding.fixes.filter(({ kind }) => kind === 'safe').map(editOf)[0];
  const suggestions = finding.fixes.flatMap((fix) => {
    const edit = fix.kind === 'suggestion' ? editOf(fix) : undefined;
    return edit ? [{ fix: edit, title: fix.title }] : [];
  });
  return {
    ruleId: finding.rule,
    messageId: finding.message,
    severity: LEVELS[finding.severity],
    level: finding.severity,
    message: words.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(safe && { fix: safe }),
    ...(finding.related.length > 0 && { relatedLocations: finding.related.flatMap((place) => relatedOf(place, sources)) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map(({ fix, title }) => ({ desc: title[locale], fix })) }),
  };
}

function relatedOf({ document, range }: Place, sources: FileReport['sources']) {
  const source = sources.get(document);
  if (source === undefined) return [];
  const { start, end } = span(source.lines, range);
  return [{ filePath: source.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }];
}
