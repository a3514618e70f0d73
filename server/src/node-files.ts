import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { decode } from './decode.ts';
import type { Files } from './files.ts';

/** The command refuses larger files too: they are no plans, and reading them would only take the memory. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The file system of this machine. */
export const nodeFiles: Files = {
  async read(uri, within) {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    try {
      const target = within === undefined ? file : await realpath(file);
      if (within !== undefined && !isInside(await realpath(pathOf(within) ?? ''), target)) return undefined;
      const facts = await stat(target);
      return facts.isFile() && facts.size <= MOST_BYTES ? decode(await readFile(target)) : undefined;
    } catch {
      return undefined;
    }
  },
  async names(folder) {
    const at = pathOf(folder);
    if (at === undefined) return undefined;
    const entries = await readdir(at, { withFileTypes: true }).catch(() => undefined);
    return entries?.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  },
};

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
