import type { CheckRequest } from '../arguments/check.ts';
import type { Io } from '../io.ts';
import { comparePaths } from '../merge/merged.ts';
import type { Found, Report } from '../report.ts';
import { changes } from '../reporters/changes.ts';
import { type Look, reporters } from '../reporters/index.ts';
import { prettyEnd } from '../reporters/pretty.ts';
import { coloursFor, type When } from '../terminal/colour.ts';

/** The report goes to standard output, unless a diff or a fixed draft goes there. Programs' formats hold no notes, so those go to standard error. */
export function publish(report: Report, found: Found, request: CheckRequest, io: Io, color: When): void {
  const { format } = request;
  const look = lookOf(request, io, color);
  if (format === 'md') {
    io.stdout(changes(report));
    io.stderr(prettyEnd(report, found, look));
    return;
  }
  const text = format === 'pretty' ? reporters.pretty(report, look, found) : reporters[format](inOrderOfPaths(report));
  if (goesAside(request)) io.stderr(text);
  else io.stdout(text);
  if (format !== 'pretty') for (const note of report.notes) io.stderr(`${note}\n`);
}

/** Whether something else goes to standard output. */
function goesAside({ diff, stdin, fix }: CheckRequest): boolean {
  return diff || (stdin && fix);
}

/** How the report looks where it goes. */
export function lookOf(request: CheckRequest, io: Io, color: When): Look {
  const isTTY = goesAside(request) ? io.isTTY.stderr : io.isTTY.stdout;
  return { colours: coloursFor(color, io.env, isTTY), columns: io.columns ?? 100, wrap: isTTY, quiet: request.quiet };
}

/** For programs, so that reports of parts can be joined to the one that a single run writes. */
function inOrderOfPaths(report: Report): Report {
  const files = report.files.toSorted((a, b) => comparePaths(a.source.path, b.source.path));
  return { ...report, files, failures: report.failures.toSorted((a, b) => comparePaths(a.path, b.path)) };
}
