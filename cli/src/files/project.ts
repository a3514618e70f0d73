import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decode } from './encoding.ts';

export const SETTINGS_FILE = 'dadeumi.yaml';

/** No settings file or profile is longer. */
const MOST_BYTES = 4_000_000;

/** A root beyond which no settings are looked for, and the settings file that governs a folder. */
export interface Project {
  readonly root: string;
  /** From the root, with `/`; absent where no folder up to the root has one. */
  readonly settings: string | undefined;
}

/** Finds the settings of a folder: upward to the nearest `.git`; without one, to the working folder, and no further than the folder itself outside that. */
export function projectOf(folder: string, cwd: string): Project {
  const root = upward(folder).find((at) => existsSync(path.join(at, '.git'))) ?? (isInside(cwd, folder) ? cwd : folder);
  const holder = upward(folder).find((at) => isInside(root, at) && existsSync(path.join(at, SETTINGS_FILE)));
  return { root, settings: holder === undefined ? undefined : fromRoot(root, path.join(holder, SETTINGS_FILE)) };
}

/** Reads a text file inside a root by its path from there; `undefined` for what is not there, or is led out of the root by a symbolic link. */
export function readerIn(root: string): (file: string) => string | undefined {
  return (file) => {
    try {
      const target = realpathSync(path.join(root, file));
      if (!isInside(realpathSync(root), target) || statSync(target).size > MOST_BYTES) return undefined;
      const decoded = decode(readFileSync(target));
      return 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  };
}

/** A path from a folder, with `/`. */
export function fromRoot(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

/** Whether a path is a folder or in it. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

function upward(folder: string): string[] {
  const above = [folder];
  for (let at = folder; path.dirname(at) !== at; at = path.dirname(at)) above.push(path.dirname(at));
  return above;
}
