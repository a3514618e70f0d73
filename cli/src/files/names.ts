import { lstatSync } from 'node:fs';
import path from 'node:path';

/**
 * A path as the disk has it: where a name is not there as it is written, it is looked for composed (NFC) and decomposed (NFD), step by step.
 * What is there in neither form stays as it is.
 */
export function onDisk(file: string): string {
  if (isThere(file)) return file;
  const { root } = path.parse(file);
  const steps = path.relative(root, file).split(path.sep);
  let at = root;
  for (const step of steps) {
    const form = [step, step.normalize('NFC'), step.normalize('NFD')].find((form) => isThere(path.join(at, form)));
    if (form === undefined) return file;
    at = path.join(at, form);
  }
  return at;
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
