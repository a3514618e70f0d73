import type { PathFault } from './notice.ts';

/** Reads a file of the workspace: POSIX path relative to its root. The host refuses what a symbolic link leads out of it. */
export type Read = (path: string) => string | undefined;

const LONGEST = 500;

/** Whether a name in the settings is meant as a path, not as the name of something built in. */
export function namesFile(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

/** Names that Windows gives to devices, whatever follows the dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The YAML file that a settings file names, as a path relative to the root; or why it is none.
 *
 * Only a plain relative path is one: no drive, share, scheme, home folder, backslash or percent sign, and no name that a file system may take for another.
 */
export function yamlPath(from: string, to: string): { readonly path: string } | { readonly fault: PathFault } {
  if (to.length > LONGEST || /[\\:%?*"<>|]|\p{C}/u.test(to) || /^[/~]/.test(to)) return { fault: 'form' };
  if (!/\.ya?ml$/.test(to)) return { fault: 'form' };

  const steps = from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '.') continue;
    if (step === '..') {
      if (steps.pop() === undefined) return { fault: 'outside' };
    } else if (isPlain(step)) steps.push(step);
    else return { fault: 'form' };
  }
  return { path: steps.join('/') };
}

/** A name that means the same folder or file everywhere: Windows drops final dots and spaces, some systems fold wide forms. */
function isPlain(step: string): boolean {
  const folded = step.normalize('NFKC');
  return !/^$|[. ]$|^ |~\d/.test(folded) && !/[\\/]|^\.+$/.test(folded) && !device.test(folded) && folded.toLowerCase() !== '.git';
}

/** The same for two spellings of one file where the file system heeds neither case nor composition. */
export function sameFile(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
