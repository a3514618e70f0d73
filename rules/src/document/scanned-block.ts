import type { Part, Prose } from '../types.ts';
import type { Lines } from './inline-pieces.ts';
import { bodiesOf, lineAt } from './lines.ts';
import { PartsWriter } from './parts-writer.ts';
import type { BlockKind } from './scan.ts';
import { scanList, scanQuote } from './scanned-containers.ts';
import { scanRow } from './scanned-table.ts';

/** Tells `parts` the words of lines of text. */
export type InlineReader = (source: string, lines: Lines, parts: PartsWriter) => void;

/** What a Block of a plain kind is made of; `undefined` where only the parser knows. Equal to what the parser says of it. */
export function scanBlock(source: string, kind: BlockKind, header: string, inline: InlineReader): readonly Part[] | undefined {
  // The parser takes a BOM at the start of whatever it reads for none of it.
  if (kind === 'other' || source.includes('\uFEFF')) return undefined;
  const parts = new PartsWriter(source, 0);
  return scan[kind](source, parts, inline, header) ? parts.parts : undefined;
}

type Scan = (source: string, parts: PartsWriter, inline: InlineReader, header: string) => boolean;

const scan: Readonly<Record<Exclude<BlockKind, 'other'>, Scan>> = {
  front: (source, parts) => whole(source, parts, 'front'),
  rule: (source, parts) => whole(source, parts, 'rule'),
  fence: (source, parts) => whole(source, parts, 'code'),
  html: (source, parts) => {
    parts.whole('html', 0, source.length);
    return true;
  },
  heading,
  setext,
  paragraph,
  table,
  list: scanList,
  quote: scanQuote,
};

/** Its indent is none of it. */
function whole(source: string, parts: PartsWriter, kind: 'front' | 'rule' | 'code'): true {
  const { end, body } = lineAt(source, 0);
  parts.whole(kind, end - body.length, source.length);
  return true;
}

function heading(source: string, parts: PartsWriter, inline: InlineReader): true {
  const isBlank = (at: number): boolean => source[at] === ' ' || source[at] === '\t';
  let from = 0;
  while (isBlank(from)) from++;
  const sequence = from;
  while (source[from] === '#') from++;
  const depth = from - sequence;
  let end = source.length;
  while (end > from && isBlank(end - 1)) end--;
  // A sequence may close it.
  let close = end;
  while (close > from && source[close - 1] === '#') close--;
  if (close === from || isBlank(close - 1)) end = close;
  while (end > from && isBlank(end - 1)) end--;
  while (from < end && isBlank(from)) from++;
  parts.openProse(false);
  inline(source, [from, end], parts);
  parts.heading(depth, parts.closeProse());
  return true;
}

function setext(source: string, parts: PartsWriter, inline: InlineReader): boolean {
  const lines = bodiesOf(source);
  const underline = lines.splice(-2)[0]!;
  parts.openProse(false);
  inline(source, lines, parts);
  parts.heading(source[underline] === '=' ? 1 : 2, parts.closeProse());
  return true;
}

function paragraph(source: string, parts: PartsWriter, inline: InlineReader): boolean {
  const lines = bodiesOf(source);
  if (source[lines[0]!] === '[' && source.includes(']:')) return false;
  parts.openProse(true);
  inline(source, lines, parts);
  parts.paragraph();
  return true;
}

/** A table, or its rows alone where `header` stands in another Block: then its header has words, but no place. */
function table(source: string, parts: PartsWriter, inline: InlineReader, header: string): true {
  const lines = bodiesOf(source);
  parts.openTable(header === '' ? undefined : headerCells(header, inline));
  for (let n = 0; n < lines.length; n += 2) {
    const isDelimiters = header === '' && n === 2;
    if (!isDelimiters) scanRow(source, lines[n]!, lines[n + 1]!, parts, inline);
  }
  parts.closeTable();
  return true;
}

function headerCells(header: string, inline: InlineReader): readonly Prose[] {
  const parts = new PartsWriter(header, 0);
  const [start, end] = bodiesOf(header);
  parts.openTable();
  scanRow(header, start!, end!, parts, inline);
  parts.closeTable();
  const [part] = parts.parts;
  return part?.kind === 'table' ? part.header.map(({ text }) => ({ text, map: [] })) : [];
}
