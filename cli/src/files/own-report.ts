import { closeSync, openSync, readSync } from 'node:fs';
import { isReport } from '@dadeumi/rules';

/** More bytes than the first line of a report has. */
const FIRST_LINE = 200;

/** Whether a file is a report that this program wrote: it quotes a plan, and is none. What cannot be read is not. */
function isOwnReport(file: string): boolean {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const start = Buffer.alloc(FIRST_LINE);
    return isReport(start.toString('utf8', 0, readSync(handle, start)));
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Those of some files that are such reports. */
export function ownReportsIn(files: readonly string[]): string[] {
  return files.filter(isOwnReport);
}
