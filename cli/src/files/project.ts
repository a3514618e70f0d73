import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { MISNAMED_SETTINGS, SETTINGS_FILE } from '@dadeumi/rules';
import { decode } from './encoding.ts';
import { onDisk } from './names.ts';
import { type Refusal, refusalOf } from './read.ts';

/** No settings file or profile is longer. */
const MOST_BYTES = 4_000_000;

/** A root beyond which no settings are looked for, and the settings file that governs a folder. */
export interface Project {
  readonly root: string;
  /** From the root, with `/`; absent where no folder up to the root has one. */
  readonly settings: string | undefined;
  /** Names that are taken for it by mistake, in the folders that were looked through: absolute. */
  readonly misnamed: readonly string[];
}

/** Finds the settings of a folder: upward to the nearest `.git`; without one, to the working folder, and no further than the folder itself outside that. */
export function projectOf(folder: string, cwd: string): Project {
  const root = upward(folder).find((at) => existsSync(path.join(at, '.git'))) ?? (isInside(cwd, folder) ? cwd : folder);
  const within = upward(folder).filter((at) => isInside(root, at));
  const holder = within.find((at) => isThere(path.join(at, SETTINGS_FILE)));
  return {
    root,
    settings: holder === undefined ? undefined : fromRoot(root, path.join(holder, SETTINGS_FILE)),
    misnamed: within.flatMap((at) => MISNAMED_SETTINGS.map((name) => path.join(at, name)).filter(isThere)),
  };
}

/** Also where it is a link that leads nowhere. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Why a settings file inside a root cannot be read; `undefined` where nothing says against it. */
export function refusalIn(root: string, file: string): Refusal | undefined {
  const target = path.join(root, file);
  try {
    if (statSync(target).isDirectory()) return 'folder';
    if (statSync(target).size > MOST_BYTES) return 'too-large';
    if (!isInside(realpathSync(root), realpathSync(target))) return 'outside';
    const decoded = decode(readFileSync(target));
    return 'refused' in decoded ? decoded.refused : undefined;
  } catch (error) {
    return refusalOf(error, target);
  }
}

/** Reads a text file inside a root by its path from there; `undefined` for what is not there, or is led out of the root by a symbolic link. */
export function readerIn(root: string): (file: string) => string | undefined {
  return (file) => {
    try {
      const target = realpathSync(onDisk(path.join(root, file)));
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
