import { ABOUT_SETTINGS, type Merged, union } from './merged.ts';

interface Message {
  readonly ruleId: string | null;
  readonly level: string;
  readonly line: number;
  readonly column: number;
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly Message[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly fatalErrorCount: number;
}

/** Joins what `--format json` wrote. What could not be checked stands last. */
export function mergeJson(reports: readonly string[]): Merged {
  const parts = reports.map((report) => JSON.parse(report) as readonly Result[]);
  const isFailure = ({ fatalErrorCount }: Result) => fatalErrorCount > 0;
  const pathOf = ({ filePath }: Result) => filePath;
  const checked = union(
    parts.map((part) => part.filter((result) => !isFailure(result))),
    pathOf,
  );
  const failed = union(
    parts.map((part) => part.filter(isFailure)),
    pathOf,
  );
  const results = oneOfEach(checked);
  const messages = results.flatMap((result) => result.messages);
  return {
    text: `${JSON.stringify([...results, ...failed], null, 2)}\n`,
    errors: results.reduce((sum, { errorCount }) => sum + errorCount, 0),
    warnings: results.reduce((sum, { warningCount }) => sum + warningCount, 0),
    wrongSettings: messages.some(({ ruleId, level }) => ruleId !== null && ABOUT_SETTINGS.has(ruleId) && level === 'error'),
    incomplete: failed.length > 0 || results.length === 0,
  };
}

/** Of a settings file each part tells the mistakes that its own plans met. */
function oneOfEach(results: readonly Result[]): Result[] {
  const byFile = new Map<string, Result[]>();
  for (const result of results) byFile.set(result.filePath, [...(byFile.get(result.filePath) ?? []), result]);
  return [...byFile.values()].map((told) => (told.length === 1 ? told[0]! : joined(told)));
}

function joined(told: readonly Result[]): Result {
  const all = (key: 'messages' | 'suppressedMessages') =>
    union(
      told.map((result) => result[key]),
      () => '',
    ).toSorted((a, b) => a.line - b.line || a.column - b.column);
  const messages = all('messages');
  const count = (level: string) => messages.filter((message) => message.level === level).length;
  return {
    ...told[0]!,
    messages,
    suppressedMessages: all('suppressedMessages'),
    ...{ errorCount: count('error'), warningCount: count('warning'), infoCount: count('info') },
  };
}
