import { ABOUT_SETTINGS, type Merged, union } from './merged.ts';

/** What a format that lists findings says of each. */
interface Item {
  readonly path: string;
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info';
}

/** The name that failures go by in place of a rule. */
const UNREAD = 'unread';

/** Joins lists of findings; what could not be checked stands last. Such a list does not tell whether anything was checked. */
function merged<T>(parts: readonly (readonly T[])[], itemOf: (thing: T) => Item, write: (things: readonly T[]) => string): Merged {
  const pathOf = (thing: T) => itemOf(thing).path;
  const isFailure = (thing: T) => itemOf(thing).rule === UNREAD;
  const found = union(
    parts.map((part) => part.filter((thing) => !isFailure(thing))),
    pathOf,
  );
  const failed = union(
    parts.map((part) => part.filter(isFailure)),
    pathOf,
  );
  const items = found.map(itemOf);
  return {
    text: write([...found, ...failed]),
    errors: items.filter(({ level }) => level === 'error').length,
    warnings: items.filter(({ level }) => level === 'warning').length,
    wrongSettings: items.some(({ rule, level }) => ABOUT_SETTINGS.has(rule) && level === 'error'),
    incomplete: failed.length > 0,
  };
}

interface Issue {
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

/** Joins what `--format gitlab` wrote. */
export function mergeGitlab(reports: readonly string[]): Merged {
  const levels: Readonly<Record<string, Item['level']>> = { major: 'error', minor: 'warning' };
  return merged(
    reports.map((report) => JSON.parse(report) as readonly Issue[]),
    ({ check_name: rule, severity, location }) => ({ path: location.path, rule, level: levels[severity] ?? 'info' }),
    (issues) => `${JSON.stringify(issues, null, 2)}\n`,
  );
}

interface Diagnostic {
  readonly location: { readonly path: string };
  readonly severity: string;
  readonly code: { readonly value: string };
}

/** Joins what `--format rdjson` wrote. */
export function mergeRdjson(reports: readonly string[]): Merged {
  const logs = reports.map((report) => JSON.parse(report) as { readonly diagnostics: readonly Diagnostic[] });
  return merged(
    logs.map(({ diagnostics }) => diagnostics),
    ({ location, severity, code }) => ({ path: location.path, rule: code.value, level: severity.toLowerCase() as Item['level'] }),
    (diagnostics) => `${JSON.stringify({ ...logs[0], diagnostics }, null, 2)}\n`,
  );
}

/** Joins what `--format github` wrote; there a failure is an error without a title. */
export function mergeGithub(reports: readonly string[]): Merged {
  const levels: Readonly<Record<string, Item['level']>> = { error: 'error', warning: 'warning' };
  return merged(
    reports.map((report) => report.split('\n').filter((line) => line !== '')),
    (line) => ({
      path: propertyOf(line, 'file') ?? '',
      rule: propertyOf(line, 'title') ?? UNREAD,
      level: levels[/^::(\w+)/.exec(line)?.[1] ?? ''] ?? 'info',
    }),
    (lines) => lines.map((line) => `${line}\n`).join(''),
  );
}

/** Of `::error file=…,line=…::message`; inside a property commas and colons are escaped. */
function propertyOf(line: string, name: string): string | undefined {
  const properties = line.slice(line.indexOf(' ') + 1, line.indexOf('::', 2)).split(',');
  const found = properties.find((property) => property.startsWith(`${name}=`));
  return found && unescaped(found.slice(name.length + 1));
}

function unescaped(value: string): string {
  return value.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
