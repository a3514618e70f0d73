import { open } from 'node:fs/promises';
import { isReport } from '@dadeumi/rules';

/** More bytes than the first line of a report has. */
const FIRST_LINE = 200;

/** Whether a file is a report that this program wrote: it quotes a plan, and is none. What cannot be read is not. */
async function isOwnReport(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0);
    return isReport(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

/** Those of some files that are such reports. */
export async function ownReportsIn(files: readonly string[]): Promise<string[]> {
  const own: string[] = [];
  for (const file of files) if (await isOwnReport(file)) own.push(file);
  return own;
}
