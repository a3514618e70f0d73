import { proseOfPart } from '../document/document.ts';
import { proseWithin, sourceRange } from '../document/prose.ts';
import { lastStarting } from '../engine/lines.ts';
import type { Block, Document, Part, Prose, Section } from '../types.ts';
import { bytesIn, charactersIn, type Extent, headingLines, type Page, paragraphLines, tableLines } from './layout.ts';

const WORDS = /[\p{L}\p{N}]/u;

/** The parts of a document that a section owns, its own heading left out. */
export interface SectionParts {
  readonly parts: readonly { readonly part: Part; readonly text: string }[];
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

/** What a section owns, part by part, with the source of what has no words. Of a paragraph that its title stands in, the words after the title. */
export function partsOf(document: Document, section: Pick<Section, 'heading' | 'range'>): SectionParts {
  return { parts: [...eachPartOf(document, section)] };
}

/** The same, one after another. */
export function* eachPartOf(
  { blocks, starts }: Document,
  { heading, range }: Pick<Section, 'heading' | 'range'>,
): Generator<SectionParts['parts'][number]> {
  for (let index = firstBlock(starts, heading[1]); index < blocks.length && starts[index]! < range[1]; index++)
    yield* partsWithin(blocks[index]!, heading[1] - starts[index]!, range[1] - starts[index]!);
}

/** Index of the Block that an offset stands in. */
export const firstBlock = (starts: readonly number[], offset: number): number =>
  Math.max(
    0,
    lastStarting(starts, (start) => start, offset),
  );

/** The parts of a Block between two of its offsets. */
export function* partsWithin({ text, parts }: Block, from: number, to: number): Generator<SectionParts['parts'][number]> {
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
export function linesOf({ parts }: SectionParts, page: Page): Extent {
  const extents = parts.map(({ part, text }) =>
    rememberedOf(part, `${page.charsPerLine} ${page.linesPerPage}`, () => linesOfPart(part, text, page)),
  );
  return extents.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), { least: 0, most: 0 });
}

const remembered = new WeakMap<Part, Map<string, unknown>>();

/** A length of a part, measured once in each way. */
function rememberedOf<T>(part: Part, way: string, measure: () => T): T {
  const ofPart = remembered.get(part) ?? new Map<string, unknown>();
  remembered.set(part, ofPart);
  if (!ofPart.has(way)) ofPart.set(way, measure());
  return ofPart.get(way) as T;
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
export function countsOf({ parts }: SectionParts, counting: Counting): Counted {
  const { spaces, tables, encoding } = counting;
  const counts = parts.map(({ part, text }) =>
    rememberedOf(part, `${spaces} ${tables} ${encoding}`, () => countsOfPart(part, text, counting)),
  );
  return {
    characters: counts.reduce((sum, { characters }) => sum + characters, 0),
    bytes: counts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
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
