import { lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { WORD_PROCESSOR_ENDINGS } from '@dadeumi/rules';
import { decode, type Encoding } from './encoding.ts';

/** Larger files are refused: they are no plans, and reading them would only take the memory. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Why a file could not be read: `dangling` is a link that leads nowhere, `outside` one that leads out of the root of the settings. `format` is a word processor's file, which must be saved as text first. */
export type Refusal = 'missing' | 'dangling' | 'outside' | 'folder' | 'denied' | 'format' | 'binary' | 'unknown' | 'too-large' | 'failed';

/** A draft as it is stored, with what is needed to write it back unchanged but for the fixes. */
export interface Draft {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
}

export type Read = Draft | { readonly refusal: Refusal };

/** Whether a file's name says that it is a word processor's. */
export function isWordProcessorFile(file: string): boolean {
  return WORD_PROCESSOR_ENDINGS.has(path.extname(file).toLowerCase());
}

/** Reads a file as text; never throws. At once: Node's other way is as slow again, and nothing could be done meanwhile. */
export async function readDraft(file: string): Promise<Read> {
  try {
    const facts = statSync(file);
    if (facts.isDirectory()) return { refusal: 'folder' };
    if (isWordProcessorFile(file)) return { refusal: 'format' };
    if (facts.size > MAX_BYTES) return { refusal: 'too-large' };
    return draftOf(readFileSync(file));
  } catch (error) {
    return { refusal: refusalOf(error, file) };
  }
}

/** Bytes of a file, or of standard input, as a draft. */
export function draftOf(bytes: Uint8Array): Read {
  if (bytes.length > MAX_BYTES) return { refusal: 'too-large' };
  const decoded = decode(bytes);
  return 'refused' in decoded ? { refusal: decoded.refused } : { ...decoded, bytes };
}

/** What an error of the file system means for one who wants to read a file. */
export function refusalOf(error: unknown, file: string): Refusal {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? 'dangling' : 'missing';
  if (code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
}
