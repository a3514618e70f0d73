import { ABOUT_SETTINGS, type Merged, union } from './merged.ts';

/** A suite as it stands in a report, line by line. */
interface Suite {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Joins what `--format junit` wrote. Its layout is ours: every tag begins a line, and text holds none. */
export function mergeJunit(reports: readonly string[]): Merged {
  const parts = reports.map(suitesOf);
  const isFailure = ({ lines }: Suite) => Number(attribute(lines[0]!, 'errors')) > 0;
  const pathOf = ({ name }: Suite) => name;
  const found = oneOfEach(
    union(
      parts.map((part) => part.filter((suite) => !isFailure(suite))),
      pathOf,
    ),
  );
  const failed = union(
    parts.map((part) => part.filter(isFailure)),
    pathOf,
  );
  const suites = [...found, ...failed];
  const total = (name: string) => suites.reduce((sum, { lines }) => sum + Number(attribute(lines[0]!, name)), 0);
  const counts = ['tests', 'failures', 'errors'].map((name) => ` ${name}="${total(name)}"`).join('');
  const lines = suites.flatMap((suite) => suite.lines);
  const body =
    lines.length > 0 ? `<testsuites name="dadeumi"${counts}>\n${lines.join('\n')}\n</testsuites>` : `<testsuites name="dadeumi"${counts}/>`;
  const failures = found.flatMap((suite) =>
    casesOf(suite).flatMap((one) => {
      const level = /<failure type="(\w+)"/.exec(one)?.[1];
      return level === undefined ? [] : [{ level, rule: attribute(one, 'name').split(' ', 1)[0]! }];
    }),
  );
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`,
    errors: failures.filter(({ level }) => level === 'error').length,
    warnings: failures.filter(({ level }) => level === 'warning').length,
    wrongSettings: failures.some(({ level, rule }) => level === 'error' && ABOUT_SETTINGS.has(rule)),
    incomplete: failed.length > 0 || found.length === 0,
  };
}

function suitesOf(report: string): Suite[] {
  const suites: string[][] = [];
  for (const line of report.split('\n')) {
    if (line.startsWith('  <testsuite ')) suites.push([]);
    if (line !== '</testsuites>') suites.at(-1)?.push(line);
  }
  // What follows the last tag is the end of the last line.
  suites.at(-1)?.pop();
  return suites.map((lines) => ({ name: attribute(lines[0]!, 'name'), lines }));
}

/** The cases of a suite, each with all its lines. */
function casesOf({ lines }: Suite): string[] {
  const cases: string[] = [];
  for (const line of lines.slice(1)) {
    if (line.startsWith('  <testcase ')) cases.push(line);
    else if (line !== '  </testsuite>' && cases.length > 0) cases.push(`${cases.pop()}\n${line}`);
  }
  return cases;
}

/** Of a settings file each part tells the mistakes that its own plans met. */
function oneOfEach(suites: readonly Suite[]): Suite[] {
  const byName = new Map<string, Suite[]>();
  for (const suite of suites) byName.set(suite.name, [...(byName.get(suite.name) ?? []), suite]);
  return [...byName.values()].map((told) => {
    if (told.length === 1) return told[0]!;
    const cases = union(told.map(casesOf), () => '');
    const count = (tag: string) => cases.filter((one) => one.includes(`<${tag}`)).length;
    const head = told[0]!.lines[0]!.replace(/ tests="\d+"/, ` tests="${cases.length}"`)
      .replace(/ failures="\d+"/, ` failures="${count('failure ')}"`)
      .replace(/ skipped="\d+"/, ` skipped="${count('skipped>')}"`);
    return { name: told[0]!.name, lines: [head, ...cases.flatMap((one) => one.split('\n')), '  </testsuite>'] };
  });
}

/** Of a tag that has it; quotes inside a value are escaped. */
function attribute(line: string, name: string): string {
  const start = line.indexOf(` ${name}="`) + name.length + 3;
  return line
    .slice(start, line.indexOf('"', start))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');
}
