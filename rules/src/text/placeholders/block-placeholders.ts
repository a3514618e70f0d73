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

const NONE: readonly BlockPlaceholder[] = [];

/** Placeholders of a Block, in order; none overlaps another. */
export function placeholdersOf(block: Block, { settings }: Given<unknown>): readonly BlockPlaceholder[] {
  // A form that asks for what tells who someone is to be hidden has signs in names by right.
  const masks = settings.profile.rules['personal-data'] !== undefined;
  const found: BlockPlaceholder[] = [];
  for (const part of block.parts) {
    if (part.kind === 'table') addOfTable(part, masks, found);
    else if (part.kind === 'prose' || part.kind === 'heading') {
      const paragraph = part.kind === 'prose' && part.where === 'body';
      for (const one of inText(part.prose.text, masks, false)) found.push({ ...one, prose: part.prose, count: 1, paragraph });
    }
  }
  return found;
}

function addOfTable(table: Part & { kind: 'table' }, masks: boolean, found: BlockPlaceholder[]): void {
  let areMarks: boolean | undefined;
  const isMark = (text: string): boolean => {
    if (!isCircles(text)) return false;
    areMarks ??= marksOf(table).size > 1;
    return areMarks;
  };
  for (const row of table.continued ? table.rows : [table.header, ...table.rows]) found.push(...ofRow(row, masks, isMark));
}

/** One for each kind of a row: what one reads of it is that the row is not filled in. */
function ofRow(row: readonly Prose[], masks: boolean, isMark: (text: string) => boolean): readonly BlockPlaceholder[] {
  const all: (Placeholder & { readonly prose: Prose })[] = [];
  for (const prose of row) {
    const inCell = inText(prose.text, masks, true);
    if (inCell.length > 0 && !isMark(prose.text)) for (const one of inCell) all.push({ ...one, prose });
  }
  if (all.length === 0) return NONE;
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
function inText(text: string, masks: boolean, cell: boolean): readonly Placeholder[] {
  const guidance = guidanceIn(text);
  const fillers = fillersIn(text, masks, cell);
  if (guidance.length + fillers.length === 0) return fillers;
  const kept: Placeholder[] = [];
  const byWorth = [...guidance, ...fillers.toSorted((a, b) => length(b.span) - length(a.span))];
  for (const found of byWorth) if (!kept.some(({ span }) => span[0] < found.span[1] && found.span[0] < span[1])) kept.push(found);
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

const length = ([start, end]: Range): number => end - start;
