import { expect } from 'vitest';
import { BlockReader } from '../../rules/src/document/block-reader.ts';
import { cutsOf } from '../../rules/src/document/cut.ts';
import type { Cut } from '../../rules/src/document/scan.ts';
import type { Document } from '../../rules/src/types.ts';
import type { Parse } from './laws.ts';

/** The Document of a text of which every Block, plain or not, was read by remark-parse. */
export function readByParserAlone(text: string, id: string): Document {
  const cuts = [...cutsOf(text)];
  const sourceOf = ({ start, end }: Cut): string => text.slice(start, end);
  const unknowing = new BlockReader(new Set());
  const reader = new BlockReader(new Set(cuts.flatMap((cut) => unknowing.parse(sourceOf(cut), cut).labels)));
  const blocks = cuts.map((cut) => ({ text: sourceOf(cut), parts: reader.parse(sourceOf(cut), cut).parts }));
  return { id, kind: 'markdown', text, blocks, starts: cuts.map(({ start }) => start), unread: [] };
}

/** Plain Blocks read without the parser are what the parser says of them. */
export function scannedAsParsed(text: string, parse: Parse): void {
  expect(parse(text, 'plan.md')).toEqual(readByParserAlone(text, 'plan.md'));
}
