import { ABOUT_SETTINGS, type Merged, union } from './merged.ts';

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly Location[];
  readonly baselineState?: string;
  readonly suppressions?: readonly unknown[];
}

interface Invocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly { readonly locations: readonly Location[] }[];
}

interface Artifact {
  readonly location: { readonly uri: string };
}

interface Log {
  readonly runs: readonly [
    { readonly artifacts: readonly Artifact[]; readonly invocations: readonly [Invocation]; readonly results: readonly Result[] },
  ];
}

/** Joins what `--format sarif` wrote; what holds for the run is taken from the first. */
export function mergeSarif(reports: readonly string[]): Merged {
  const logs = reports.map((report) => JSON.parse(report) as Log);
  const runs = logs.map((log) => log.runs[0]);
  const pathOf = ({ locations }: { readonly locations: readonly Location[] }) =>
    decodeURIComponent(locations[0]?.physicalLocation.artifactLocation.uri ?? '');
  const failures = union(
    runs.map((run) => run.invocations[0].toolExecutionNotifications),
    pathOf,
  );
  const artifacts = union(
    runs.map((run) => run.artifacts),
    ({ location }) => decodeURIComponent(location.uri),
  );
  const results = compared(
    union(
      runs.map((run) => run.results),
      pathOf,
    ),
  );
  const run = {
    ...runs[0],
    artifacts,
    invocations: [{ ...runs[0]!.invocations[0], executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
    results,
  };
  const counted = results.filter(({ suppressions }) => suppressions === undefined);
  return {
    text: `${JSON.stringify({ ...logs[0], runs: [run] }, null, 2)}\n`,
    errors: counted.filter(({ level }) => level === 'error').length,
    warnings: counted.filter(({ level }) => level === 'warning').length,
    wrongSettings: counted.some(({ ruleId, level }) => ABOUT_SETTINGS.has(ruleId) && level === 'error'),
    incomplete: failures.length > 0 || artifacts.length === 0,
  };
}

/** Where one result was held against a baseline, all were: a part without a baseline of its own does not say so. */
function compared(results: readonly Result[]): Result[] {
  if (results.every(({ baselineState }) => baselineState === undefined)) return [...results];
  return results.map((result) =>
    result.baselineState === undefined
      ? (Object.fromEntries(
          Object.entries(result).flatMap(([key, value]) =>
            key === 'partialFingerprints'
              ? [
                  [key, value],
                  ['baselineState', 'new'],
                ]
              : [[key, value]],
          ),
        ) as unknown as Result)
      : result,
  );
}
