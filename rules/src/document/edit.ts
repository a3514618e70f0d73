import type { Document, Range } from '../types.ts';
import { editMarkdown } from './markdown.ts';
import { parsePlain } from './plain.ts';
import { KnownBlocks } from './reuse.ts';

/** A change to the text of a Document. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The Document after an edit; equal to a fresh parse, with the untouched Blocks the same objects. */
export function editDocument(document: Document, edit: TextEdit): Document {
  return document.kind === 'markdown' ? editMarkdown(document, edit.range, edit.text) : editPlain(document, edit);
}

function editPlain(document: Document, { range, text }: TextEdit): Document {
  const [from, to] = range;
  const fresh = parsePlain(document.text.slice(0, from) + text + document.text.slice(to), document.id);
  const known = new KnownBlocks();
  for (const block of document.blocks) known.add(block.text, block);
  const blocks = fresh.blocks.map((block) => known.take(block.text) ?? block);
  return { ...fresh, blocks, kind: document.kind, ...(document.label === undefined ? {} : { label: document.label }) };
}
