import { positionAt } from '../lines.ts';
import type { Entry, FileReport, Report } from '../report.ts';

/** JUnit XML as Jenkins reads it: a suite for each file, a case for each finding; a file without findings is one case that passed. */
export function junit(report: Report): string {
  const suites = [...report.files.map(suiteOf), ...report.failures.map(({ path, reason }) => failedSuite(path, reason))];
  const total = (count: (suite: Suite) => number) => suites.reduce((sum, suite) => sum + count(suite), 0);
  const attributes = {
    name: 'dadeumi',
    tests: total(({ tests }) => tests),
    failures: total(({ failures }) => failures),
    errors: total(({ errors }) => errors),
  };
  const body = suites.map(({ name, tests, failures, errors, skipped, cases }) =>
    element('testsuite', { name, tests, failures, errors, skipped }, cases),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, body)}\n`;
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly cases: readonly string[];
}

function suiteOf({ source, entries }: FileReport): Suite {
  const cases = entries.map((entry) => {
    const { line, column } = positionAt(source.lines, entry.finding.at.range[0]);
    return element('testcase', { classname: source.path, name: `${entry.finding.rule} ${line}:${column}` }, [
      outcomeOf(entry, `${source.path}:${line}:${column}`),
    ]);
  });
  return {
    name: source.path,
    tests: Math.max(cases.length, 1),
    failures: entries.filter(({ finding, baselined }) => !baselined && finding.severity !== 'info').length,
    errors: 0,
    skipped: entries.filter(({ baselined }) => baselined).length,
    cases: cases.length > 0 ? cases : [element('testcase', { classname: source.path, name: 'dadeumi' })],
  };
}

function outcomeOf({ finding, words, baselined }: Entry, place: string): string {
  const text = [words.message, words.basis, place].filter(Boolean).join('\n');
  if (baselined) return `<skipped>${escapeXml(text)}</skipped>`;
  if (finding.severity === 'info') return `<system-out>${escapeXml(text)}</system-out>`;
  return `<failure${attributeList({ type: finding.severity, message: words.message })}>${escapeXml(text)}</failure>`;
}

function failedSuite(path: string, reason: string): Suite {
  const error = `<error${attributeList({ type: 'unread', message: reason })}></error>`;
  const cases = [element('testcase', { classname: path, name: 'dadeumi' }, [error])];
  return { name: path, tests: 1, failures: 0, errors: 1, skipped: 0, cases };
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  if (children.length === 0) return `<${name}${attributeList(attributes)}/>`;
  const body = children.map((child) => child.replace(/^(?=<)/gm, '  ')).join('\n');
  return `<${name}${attributeList(attributes)}>\n${body}\n</${name}>`;
}

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

/** XML 1.0 has no way to write most control characters and lone surrogates, so they become U+FFFD. */
function escapeXml(text: string): string {
  return (
    Buffer.from(text, 'utf8')
      .toString('utf8')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
