import { placeOf } from '../document/document.ts';
import { attachmentsOf, type BlockAttachments, type Head } from '../text/attachments/block-attachments.ts';
import { type ListedItem, listedItemsOf } from '../text/attachments/listed-items.ts';
import type { Context, Document, Place } from '../types.ts';

/** An item of a list, and where it stands. */
export interface PlacedItem extends ListedItem {
  readonly document: Document;
  /** Where its Block starts. */
  readonly start: number;
}

/** A list of what goes with a plan. */
export interface AttachmentList {
  readonly head: Head;
  readonly at: Place;
  readonly items: readonly PlacedItem[];
  /** Attachments of the profile that stand below it under headings of their own. */
  readonly headed: readonly string[];
}

/** What a plan says of its attachments. */
export interface AttachmentWords {
  readonly lists: readonly AttachmentList[];
  /** Headings and lines that an attachment begins with. */
  readonly enclosures: readonly Head[];
  readonly references: readonly { readonly word: string; readonly number: number; readonly at: Place }[];
  /** Attachments of the profile that a sentence says are put with the plan. */
  readonly put: readonly string[];
}

/** A list that is being read; `below`: under a heading in it, where only what names an attachment is an item and the rest is what it holds. */
type Open = AttachmentList & { readonly items: PlacedItem[]; readonly headed: string[]; below: boolean };

/** What all documents of a plan say of attachments, in order; read from facts of their Blocks. */
export function attachmentWords(context: Context<unknown>): AttachmentWords {
  const lists: Open[] = [];
  const enclosures: Head[] = [];
  const references: AttachmentWords['references'][number][] = [];
  const put: string[] = [];
  for (const document of context.plan.documents) {
    let open: Open | undefined;
    for (let index = 0; index < document.blocks.length; index++) {
      const block = document.blocks[index]!;
      const said = context.facts(block, attachmentsOf);
      if (!open && !said.speaks) continue;
      put.push(...said.put);
      for (const { reference, prose } of said.references)
        references.push({ ...reference, at: placeOf(document, index, prose, reference.start, reference.end) });
      enclosures.push(...said.heads.filter(({ kind, label }) => kind === 'enclosure' || label !== undefined));
      open = readBlock(context, document, index, said, open, lists);
    }
  }
  return { lists, enclosures, references, put };
}

/** Adds what a Block holds of a list to it; the list that is still open behind it. */
function readBlock(
  { facts }: Context<unknown>,
  document: Document,
  index: number,
  { heads }: BlockAttachments,
  before: Open | undefined,
  lists: Open[],
): Open | undefined {
  if (!before && heads.every(({ kind }) => kind !== 'list' && kind !== 'inline')) return undefined;
  const block = document.blocks[index]!;
  const start = document.starts[index]!;
  let open = before;
  let from = 0;
  let rest = facts(block, listedItemsOf);
  const take = (to: number): void => {
    const own = rest.filter(({ range }) => range[0] >= from && range[0] < to);
    rest = rest.filter(({ range }) => range[0] >= to);
    const items = own.map((item) => ({ ...item, document, start }));
    open?.items.push(...(open.below ? items.filter(({ shape, ids }) => shape !== 'sentence' && ids.length > 0) : items));
  };
  for (const head of heads) {
    const at = placeOf(document, index, head.prose, ...head.span);
    const [headStart, headEnd] = [at.range[0] - start, at.range[1] - start];
    if (head.kind === 'list' || head.kind === 'inline') {
      // A line in a list below a heading belongs to it, whatever it begins with.
      if (open && head.depth === 0 && open.head.depth > 0) continue;
      take(headStart);
      open = { head, at, items: [], headed: [], below: false };
      lists.push(open);
      from = head.kind === 'inline' ? headStart : headEnd;
    } else if (head.depth > 0) {
      take(headStart);
      if (open && (open.head.depth === 0 || head.depth <= open.head.depth)) open = undefined;
      if (open) {
        open.headed.push(...head.ids);
        open.below = true;
      }
      from = headEnd;
    }
  }
  take(Infinity);
  // A list without a heading ends with the first Block of items.
  return open && open.head.depth === 0 && open.items.length > 0 ? undefined : open;
}
