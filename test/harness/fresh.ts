import type { Block, Document, Part, Prose } from '@dadeumi/rules';

/** The same Document of new objects, so that nothing which was remembered of it is found again. */
export function freshCopy(document: Document): Document {
  return { ...document, blocks: document.blocks.map((block): Block => ({ ...block, parts: block.parts.map(ofPart) })) };
}

const ofProse = (prose: Prose): Prose => ({ ...prose });

function ofPart(part: Part): Part {
  if (part.kind === 'table') return { ...part, header: part.header.map(ofProse), rows: part.rows.map((row) => row.map(ofProse)) };
  return 'prose' in part ? { ...part, prose: ofProse(part.prose) } : { ...part };
}
