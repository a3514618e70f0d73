import { open } from 'node:fs/promises';
import { pageWords } from '../report-pages/words.ts';

/** How a report in Markdown begins, in each language. */
const BEGINNINGS = Object.values(pageWords).map(({ title }) => Buffer.from(`# ${title}\n`));
const LONGEST = Math.max(...BEGINNINGS.map(({ length }) => length));

/** Whether a file is a report that this program wrote: it quotes a plan, and is none. What cannot be read is not. */
async function isOwnReport(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    return BEGINNINGS.some((beginning) => bytesRead >= beginning.length && buffer.subarray(0, beginning.length).equals(beginning));
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
