import { readFileSync, realpathSync, statSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { encode } from './encoding.ts';
import type { Draft } from './read.ts';

/** What became of a write. `unfit` names the character that the file's encoding cannot hold. */
export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'changed' | 'read-only' | 'failed' }
  | { readonly kind: 'unfit'; readonly character: string };

/** Puts a new text in place of a draft in one step, in its encoding, mode and symbolic link kept; refuses if the file is no longer as it was read. */
export async function writeDraft(file: string, draft: Draft, text: string): Promise<Written> {
  const encoded = encode(text, draft.encoding);
  if ('unfit' in encoded) return { kind: 'unfit', character: encoded.unfit };
  try {
    const target = realpathSync(file);
    // A rename needs only the folder to be writable, so it would replace a file that its owner has locked.
    if ((statSync(target).mode & 0o222) === 0) return { kind: 'read-only' };
    if (!readFileSync(target).equals(draft.bytes)) return { kind: 'changed' };
    await writeFileAtomic(target, encoded.bytes);
    return { kind: 'written' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { kind: code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'read-only' : 'failed' };
  }
}
