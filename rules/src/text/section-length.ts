import { proseOfPart } from '../document/document.ts';
import { proseWithin, sourceRange } from '../document/prose.ts';
import { lastStarting } from '../engine/lines.ts';
import type { Block, Document, Part, Prose, Section } from '../types.ts';
import { bytesIn, charactersIn, type Extent, headingLines, type Page, paragraphLines, tableLines } from './layout.ts';

const WORDS = /[\p{L}\p{N}]/u;

/** What a section owns of a document, its own heading left out. */
export interface SectionParts {
  readonly blocks: readonly Block[];
  /** Of Blocks that it shares with its heading or with what follows it. */
  readonly parts: readonly SourcedPart[];
}

/** A part, with the source of one that has no words. */
interface SourcedPart {
  readonly part: Part;
  readonly text: string;
}

export interface Counted {
  readonly characters: number;
  readonly bytes: number;
}

/** How characters are counted. */
export interface Counting {
  readonly spaces: boolean;
  readonly tables: boolean;
  readonly encoding: 'euc-kr' | 'utf-8';
}

/** What a section owns. Of a paragraph that its title stands in, the words after the title. */
export function partsOf({ blocks, starts }: Document, { heading, range: [, to] }: Pick<Section, 'heading' | 'range'>): SectionParts {
  const from = heading[1];
  const whole: Block[] = [];
  const parts: SourcedPart[] = [];
  for (let index = firstBlock(starts, from); index < blocks.length && starts[index]! < to; index++) {
    const [block, start] = [blocks[index]!, starts[index]!];
    if (start >= from && start + block.text.length <= to) whole.push(block);
    else parts.push(...partsWithin(block, from - start, to - start));
  }
  return { blocks: whole, parts };
}

/** Index of the Block that an offset stands in. */
export const firstBlock = (starts: readonly number[], offset: number): number =>
  Math.max(
    0,
    lastStarting(starts, (start) => start, offset),
  );

/** The parts of a Block between two of its offsets. */
export function* partsWithin({ text, parts }: Block, from: number, to: number): Generator<SourcedPart> {
  for (const one of parts)
    for (const part of ownedOf(one, from, to)) yield { part, text: 'range' in part ? text.slice(...part.range) : '' };
}

/** A part, or what of it lies between two offsets of its Block. Only a paragraph is cut. */
function ownedOf(part: Part, from: number, to: number): readonly Part[] {
  const at = startOf(part);
  if (part.kind !== 'prose' || part.prose.map.length === 0) return at >= from && at < to ? [part] : [];
  const [, end] = sourceRange(part.prose, 0, part.prose.text.length);
  if (at >= from && end <= to) return [part];
  const prose = proseWithin(part.prose, from, to);
  return WORDS.test(prose.text) ? [{ ...part, prose, bold: [] }] : [];
}

/** Lines of print on a page of this size. */
export function linesOf(owned: SectionParts, page: Page): Extent {
  const lines = (parts: Iterable<SourcedPart>): Extent => {
    let [least, most] = [0, 0];
    for (const { part, text } of parts) {
      const extent = linesOfPart(part, text, page);
      least += extent.least;
      most += extent.most;
    }
    return { least, most };
  };
  const extents = measured(owned, `${page.charsPerLine} ${page.linesPerPage}`, lines);
  return extents.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), { least: 0, most: 0 });
}

const remembered = new WeakMap<Block, Map<string, unknown>>();

/** Lengths of the Blocks that a section owns whole, each measured once in each way, and of its other parts. */
function measured<T>({ blocks, parts }: SectionParts, way: string, measure: (parts: Iterable<SourcedPart>) => T): T[] {
  const lengths = blocks.map((block): T => {
    const ofBlock = remembered.get(block) ?? new Map<string, unknown>();
    remembered.set(block, ofBlock);
    if (!ofBlock.has(way)) ofBlock.set(way, measure(partsWithin(block, 0, block.text.length)));
    return ofBlock.get(way) as T;
  });
  return [...lengths, measure(parts)];
}

function linesOfPart(part: Part, text: string, page: Page): Extent {
  switch (part.kind) {
    case 'heading':
      return headingLines(part.prose.text, page);
    case 'prose':
      return paragraphLines(part.prose.text, page, part.where === 'list');
    case 'table':
      return tableLines(cellsOf(part), page);
    case 'code': {
      const lines = text.split('\n').length;
      return { least: Math.max(1, lines - 2), most: lines };
    }
    case 'rule':
      return { least: 0, most: 1 };
    default:
      return { least: 0, most: 0 };
  }
}

/** Characters and bytes of the words; code and addresses count as they stand. */
export function countsOf(owned: SectionParts, counting: Counting): Counted {
  const { spaces, tables, encoding } = counting;
  const counted = (parts: Iterable<SourcedPart>): Counted => {
    let [characters, bytes] = [0, 0];
    for (const { part, text } of parts) {
      const counts = countsOfPart(part, text, counting);
      characters += counts.characters;
      bytes += counts.bytes;
    }
    return { characters, bytes };
  };
  const counts = measured(owned, `${spaces} ${tables} ${encoding}`, counted);
  return counts.reduce((sum, { characters, bytes }) => ({ characters: sum.characters + characters, bytes: sum.bytes + bytes }), {
    characters: 0,
    bytes: 0,
  });
}

function countsOfPart(part: Part, source: string, { spaces, tables, encoding }: Counting): Counted {
  const texts = part.kind === 'code' ? [source] : part.kind === 'table' && !tables ? [] : proseOfPart(part).map(({ text }) => text);
  return {
    characters: texts.reduce((sum, text) => sum + charactersIn(text, spaces), 0),
    bytes: texts.reduce((sum, text) => sum + bytesIn(text, encoding, spaces), 0),
  };
}

function cellsOf({ header, rows, continued }: Part & { kind: 'table' }): string[][] {
  return [...(continued ? [] : [header]), ...rows].map((row) => row.map(({ text }) => text));
}

function firstPlaced({ header, rows, continued }: Part & { kind: 'table' }): Prose | undefined {
  for (const row of continued ? rows : [header, ...rows]) for (const cell of row) if (cell.map.length > 0) return cell;
  return undefined;
}

function startOf(part: Part): number {
  if ('range' in part) return part.range[0];
  const first = part.kind === 'table' ? firstPlaced(part) : part.prose;
  return first && first.map.length > 0 ? sourceRange(first, 0, first.text.length)[0] : 0;
}
