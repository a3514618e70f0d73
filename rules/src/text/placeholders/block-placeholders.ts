import type { Block, Given, Part, Prose, Range } from '../../types.ts';
import { fillersIn, isCircles, type Placeholder } from './fillers.ts';
import { guidanceIn } from './guidance.ts';

/** A placeholder of a Block; `count`: how many of the kind the row has, of which this is the first. */
export interface BlockPlaceholder extends Placeholder {
  readonly prose: Prose;
  readonly count: number;
  /** A paragraph of the text itself, whose lines may be taken out. */
  readonly paragraph: boolean;
}

/** Placeholders of a Block, in order; none overlaps another. */
export function placeholdersOf(block: Block, { settings }: Given<unknown>): readonly BlockPlaceholder[] {
  // A form that asks for what tells who someone is to be hidden has signs in names by right.
  const masks = settings.profile.rules['personal-data'] !== undefined;
  return block.parts.flatMap((part) => ofPart(part, masks));
}

function ofPart(part: Part, masks: boolean): readonly BlockPlaceholder[] {
  if (part.kind === 'table') {
    const marks = marksOf(part);
    return [...(part.continued ? [] : [part.header]), ...part.rows].flatMap((row) => ofRow(row, marks, masks));
  }
  if (part.kind !== 'prose' && part.kind !== 'heading') return [];
  const paragraph = part.kind === 'prose' && part.where === 'body';
  return inText(part.prose.text, masks, false).map((found) => ({ ...found, prose: part.prose, count: 1, paragraph }));
}

/** One for each kind of a row: what one reads of it is that the row is not filled in. */
function ofRow(row: readonly Prose[], marks: ReadonlySet<string>, masks: boolean): BlockPlaceholder[] {
  const all = row.flatMap((prose) => {
    const isMark = marks.size > 1 && isCircles(prose.text);
    return isMark ? [] : inText(prose.text, masks, true).map((found) => ({ ...found, prose }));
  });
  if (all.length === 0) return [];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const same = all.filter((one) => one.kind === kind);
    return { ...same[0]!, count: same.length, paragraph: false };
  });
}

/** The cells of a table that are all circles: where they differ they are marks (○, ○○, ×). */
function marksOf({ rows }: Part & { kind: 'table' }): ReadonlySet<string> {
  return new Set(rows.flat().flatMap(({ text }) => (isCircles(text) ? [text.trim()] : [])));
}

/** Guidance takes its line whole; of others that overlap the longer is told. */
function inText(text: string, masks: boolean, cell: boolean): Placeholder[] {
  const kept: Placeholder[] = [];
  const byWorth = [...guidanceIn(text), ...fillersIn(text, { masks, cell }).sort((a, b) => length(b.span) - length(a.span))];
  if (byWorth.length === 0) return kept;
  for (const found of byWorth) if (!kept.some(({ span }) => span[0] < found.span[1] && found.span[0] < span[1])) kept.push(found);
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

const length = ([start, end]: Range): number => end - start;
