import type { Block, Document, Part, Range } from '../types.ts';
import { type Cut, cutsOf, nextCut } from './cut.ts';
import { type Reading, readParts } from './parts.ts';
import { markdownReader, type Reader } from './tokens.ts';

/** What an edit needs to know of a Document besides the Blocks. */
interface Layout {
  readonly cuts: readonly Cut[];
  /** Labels that each Block defines. */
  readonly defined: readonly (readonly string[])[];
  /** Those of all, in order, without repeats. */
  readonly labels: readonly string[];
}

const layouts = new WeakMap<Document, Layout>();

/** Reads Markdown in Blocks. Never throws: every text is Markdown. */
export function parseMarkdown(text: string, id: string): Document {
  const layout = layOut(text);
  const read = blockReader(layout.labels);
  const blocks = layout.cuts.map((cut) => read(text, cut));
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

  const kept = before.cuts
    .slice(tail)
    .map((cut) => (moved === 0 ? cut : { ...cut, start: cut.start + moved, end: cut.end + moved, seen: cut.seen + moved }));
  const allCuts = [...cuts, ...fresh, ...kept];
  const defined = [...before.defined.slice(0, head), ...fresh.map((cut) => definedIn(text, cut)), ...before.defined.slice(tail)];
  const labels = union(defined);
  const stale = labels.join('\n') !== before.labels.join('\n');
  const read = blockReader(labels);
  const renewed = (blocks: readonly Block[], first: number): readonly Block[] =>
    stale
      ? blocks.map((block, index) => (refers(allCuts[first + index]!.header + block.text) ? read(text, allCuts[first + index]!) : block))
      : blocks;

  const known = new Map<string, Block>();
  if (!stale)
    for (let index = head; index < tail; index++) known.set(identity(old.blocks[index]!.text, before.cuts[index]!), old.blocks[index]!);
  const middle = fresh.map((cut) => known.get(identity(text.slice(cut.start, cut.end), cut)) ?? read(text, cut));
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
  const defined = cuts.map((cut) => definedIn(text, cut));
  return { cuts, defined, labels: union(defined) };
}

/** Of two cuts whose identities agree, the Blocks agree. */
const identity = (text: string, { front, header }: Cut): string => `${front ? 'front' : ''}\0${header}\0${text}`;

const union = (defined: readonly (readonly string[])[]): readonly string[] => [...new Set(defined.flat())].sort();

/** Whether labels defined elsewhere may change how a Block reads. */
const refers = (text: string): boolean => text.includes('[');

const PLAIN = markdownReader([], { top: false });
const FRONT = markdownReader([], { top: true });

/** Labels that a Block defines; only `]:` makes it worth reading. */
function definedIn(text: string, cut: Cut): readonly string[] {
  const source = text.slice(cut.start, cut.end);
  return source.includes(']:') ? readBehind(cut.header, source, cut.front ? FRONT : PLAIN).labels : [];
}

/** Reads one Block alone. */
function blockReader(labels: readonly string[]): (text: string, cut: Cut) => Block {
  const knowing = labels.length > 0 ? markdownReader(labels, { top: false }) : PLAIN;

  return (text, { start, end, front, header }) => {
    const source = text.slice(start, end);
    const { parts } = readBehind(header, source, front ? FRONT : refers(header + source) ? knowing : PLAIN);
    return { text: source, parts: header === '' ? parts : parts.flatMap(ownPart) };
  };
}

/** Reads a Block behind the header of the table that it goes on with. */
function readBehind(header: string, source: string, read: Reader): Reading {
  const lead = header === '' ? '' : `${header}\n`;
  // The parser takes a BOM off whatever it reads, and counts without it.
  const bom = lead === '' && source.startsWith('\uFEFF') ? 1 : 0;
  const text = lead + source.slice(bom);
  return readParts(read(text), text, bom - lead.length);
}

/** A part of a Block that was read behind the header of its table: what belongs to the header has no place in this Block. */
function ownPart(part: Part): Part[] {
  if (part.kind === 'table' && part.header.some(({ map }) => (map[1] ?? 0) < 0)) {
    return [{ ...part, header: part.header.map(({ text }) => ({ text, map: [] })), continued: true }];
  }
  return 'range' in part && part.range[0] < 0 ? [] : [part];
}
