import type { Block, Document, Range } from '../types.ts';
import { BlockReader, refers } from './block-reader.ts';
import { cutsOf, nextCut } from './cut.ts';
import { KnownBlocks } from './reuse.ts';
import type { Cut } from './scan.ts';

/** What an edit needs to know of a Document besides the Blocks. */
interface Layout {
  readonly cuts: readonly Cut[];
  /** Labels that each Block defines. */
  readonly defined: readonly (readonly string[])[];
  /** Those of all, in order, without repeats. */
  readonly labels: readonly string[];
}

const NO_LABELS = new BlockReader(new Set());

const layouts = new WeakMap<Document, Layout>();

/** Reads Markdown in Blocks. Never throws: every text is Markdown. */
export function parseMarkdown(text: string, id: string): Document {
  const layout = layOut(text);
  const reader = new BlockReader(new Set(layout.labels));
  const blocks = layout.cuts.map((cut) => reader.read(text.slice(cut.start, cut.end), cut));
  return documentOf(id, text, blocks, layout);
}

/** The Document of the edited text: equal to one freshly parsed, and the Blocks that the edit cannot have changed are the same objects. */
export function editMarkdown(old: Document, range: Range, words: string): Document {
  const [from, to] = range;
  const text = old.text.slice(0, from) + words + old.text.slice(to);
  const before = layoutOf(old);
  const moved = words.length - (to - from);

  let head = 0;
  while (head < before.cuts.length && before.cuts[head]!.seen <= from) head++;
  const cuts = before.cuts.slice(0, head);
  const fresh: Cut[] = [];
  let tail = head;
  for (let cut = nextCut(text, cuts.at(-1)); ; cut = nextCut(text, cut)) {
    if (!cut) {
      tail = before.cuts.length;
      break;
    }
    while (tail < before.cuts.length && before.cuts[tail]!.start + moved < cut.start) tail++;
    const met = before.cuts[tail];
    if (met && met.start >= to && met.start + moved === cut.start && tail > 0 && head + fresh.length > 0 && met.header === cut.header)
      break;
    fresh.push(cut);
  }

  const kept = before.cuts.slice(tail).map((cut) => (moved === 0 ? cut : movedBy(moved, cut)));
  const allCuts = [...cuts, ...fresh, ...kept];
  const freshlyDefined = fresh.map((cut) => NO_LABELS.definedIn(text.slice(cut.start, cut.end), cut));
  const defined = [...before.defined.slice(0, head), ...freshlyDefined, ...before.defined.slice(tail)];
  const untouched = [...freshlyDefined, ...before.defined.slice(head, tail)].every((some) => some.length === 0);
  const labels = untouched ? before.labels : union(defined);
  const stale = !untouched && labels.join('\n') !== before.labels.join('\n');
  const reader = new BlockReader(new Set(labels));
  const read = (cut: Cut): Block => reader.read(text.slice(cut.start, cut.end), cut);
  const renewed = (blocks: readonly Block[], first: number): readonly Block[] =>
    stale
      ? blocks.map((block, index) => (refers(allCuts[first + index]!.header + block.text) ? read(allCuts[first + index]!) : block))
      : blocks;

  const known = new KnownBlocks();
  if (!stale)
    for (let index = head; index < tail; index++) known.add(identity(old.blocks[index]!.text, before.cuts[index]!), old.blocks[index]!);
  const middle = fresh.map((cut) => known.take(identity(text.slice(cut.start, cut.end), cut)) ?? read(cut));
  const blocks = [...renewed(old.blocks.slice(0, head), 0), ...middle, ...renewed(old.blocks.slice(tail), head + fresh.length)];
  return documentOf(old.id, text, blocks, { cuts: allCuts, defined, labels });
}

function documentOf(id: string, text: string, blocks: readonly Block[], layout: Layout): Document {
  const document: Document = { id, kind: 'markdown', text, blocks, starts: layout.cuts.map((cut) => cut.start), unread: [] };
  layouts.set(document, layout);
  return document;
}

/** Remembered for Documents made here; found anew for a copy. */
function layoutOf(document: Document): Layout {
  return layouts.get(document) ?? layOut(document.text);
}

function layOut(text: string): Layout {
  const cuts = [...cutsOf(text)];
  const defined = cuts.map((cut) => NO_LABELS.definedIn(text.slice(cut.start, cut.end), cut));
  return { cuts, defined, labels: union(defined) };
}

/** Of two cuts whose identities agree, the Blocks agree. */
const identity = (text: string, { kind, header }: Cut): string => `${kind === 'front' ? kind : ''}\0${header}\0${text}`;

/** Written out, since spreading a cut takes ten times as long, and every key typed moves all cuts behind it. */
const movedBy = (by: number, { start, end, kind, header, goesOn, seen }: Cut): Cut => ({
  start: start + by,
  end: end + by,
  kind,
  header,
  goesOn,
  seen: seen + by,
});

const union = (defined: readonly (readonly string[])[]): readonly string[] => [...new Set(defined.flat())].sort();
