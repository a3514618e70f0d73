import { expect } from 'vitest';
import { BlockReader } from '../../rules/src/document/block-reader.ts';
import { cutsOf } from '../../rules/src/document/cut.ts';
import type { Document } from '../../rules/src/types.ts';
import type { Parse } from './laws.ts';

/** The Document of a text of which every Block, plain or not, was read by remark-parse. */
function readByParserAlone(text: string, id: string): Document {
  const cuts = [...cutsOf(text)];
  const read = (reader: BlockReader) => cuts.map((cut) => reader.parse(text.slice(cut.start, cut.end), cut));
  const unknowing = read(new BlockReader(new Set()));
  const labels = new Set(unknowing.flatMap((reading) => reading.labels));
  const readings = labels.size > 0 ? read(new BlockReader(labels)) : unknowing;
  const blocks = cuts.map(({ start, end }, index) => ({ text: text.slice(start, end), parts: readings[index]!.parts }));
  return { id, kind: 'markdown', text, blocks, starts: cuts.map(({ start }) => start), unread: [] };
}

/** Plain Blocks read without the parser are what the parser says of them. */
export function scannedAsParsed(text: string, parse: Parse): void {
  expect(parse(text, 'plan.md')).toEqual(readByParserAlone(text, 'plan.md'));
}
