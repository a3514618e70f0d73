import { type Decoded, decode } from './decode';

/** Bytes. A plan of 300 pages in UTF-8 has about a third of it. */
export const MOST_BYTES = 2_000_000;

/** A draft that was read, or why not. */
export type ReadDraft = { readonly name: string } & (
  | ({ readonly refused?: never } & Decoded)
  | { readonly refused: 'too-big' | 'wrong-kind' | 'not-text' }
);

/** Reads a file that was dropped or chosen; its text stays in memory, for as long as it is shown. */
export async function readDraft(file: File): Promise<ReadDraft> {
  const { name, size } = file;
  if (!/\.(?:md|markdown|txt)$/i.test(name)) return { name, refused: 'wrong-kind' };
  if (size > MOST_BYTES) return { name, refused: 'too-big' };
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  return decoded === undefined ? { name, refused: 'not-text' } : { name, ...decoded };
}
