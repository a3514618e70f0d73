import { isSummaryTitle } from '../../profiles/summary.ts';
import { titlesOf } from '../../profiles/titles.ts';
import { readTitle } from '../../text/titles/titles.ts';
import type { Profile, Range } from '../../types.ts';
import { linesOf } from '../lines.ts';
import { type Mark, marksIn } from './marks.ts';
import type { Volume } from './volumes.ts';
import { wordsOf } from './words.ts';

/** A cover and the page after it end at the first section of the guideline, or after so many lines. */
const MOST_COVER_LINES = 60;

/** A volume with its lines as they are compared. A long volume has many, so they are held as plain lists. */
export interface Sheet {
  readonly volume: Volume;
  /** Words of each line that has some, in one form; what tells an original from a copy is left out. */
  readonly keys: readonly string[];
  readonly lines: readonly Range[];
  /** What is compared of a line that holds marks. */
  readonly unmarked: ReadonlyMap<Range, readonly Range[]>;
  readonly marks: readonly Mark[];
  /** How many of the lines are of the cover and the page after it, and where those end. */
  readonly cover: { readonly lines: number; readonly end: number };
}

/** Reads a volume. */
export function sheetOf(volume: Volume, profile: Profile): Sheet {
  const { text } = volume;
  const body = frontEnd(text);
  const [keys, lines, marks]: [string[], Range[], Mark[]] = [[], [], []];
  const unmarked = new Map<Range, readonly Range[]>();
  let cover: Sheet['cover'] | undefined;
  for (const line of linesOf(text)) {
    if (line[0] < body) continue;
    if (cover === undefined && (lines.length === MOST_COVER_LINES || opensSection(text.slice(...line), profile)))
      cover = { lines: lines.length, end: line[0] };
    const own = cover === undefined ? marksIn(text, line) : [];
    const compared = own.length === 0 ? [line] : without(text, line, own);
    const words = wordsOf(text, compared).texts;
    marks.push(...own);
    // A row without words, and the rule under a table's header, say nothing.
    if (words.every((word) => word === '|' || word === '---')) continue;
    if (own.length > 0) unmarked.set(line, compared);
    keys.push(words.join(' '));
    lines.push(line);
  }
  return { volume, keys, lines, unmarked, marks, cover: cover ?? { lines: lines.length, end: text.length } };
}

/** Whether a line is the title of a section that the guideline knows, of the summary or of a volume. */
function opensSection(line: string, profile: Profile): boolean {
  const { key, number } = readTitle(line.slice(0, 400).replace(/^ {0,3}#{1,6}\s/, ''));
  return /^제?[\dⅠ-Ⅹ]{1,2}권/.test(number) || isSummaryTitle(key) || (key !== '' && titlesOf(profile).meanings.has(key));
}

/** Where the settings in the front matter end: they are for this tool, and no part of the plan. */
function frontEnd(text: string): number {
  const open = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0].length;
  if (open === undefined) return 0;
  const end = /^---[ \t]*$/m.exec(text.slice(open));
  return end === null ? 0 : open + end.index + end[0].length;
}

/** What a line holds besides marks and bars: the number of a copy may have a cell that the original has not. */
function without(text: string, [from, to]: Range, marks: readonly Mark[]): Range[] {
  const kept: Range[] = [];
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; ) {
      const bar = text.indexOf('|', at);
      const stop = bar < 0 || bar > end ? end : bar;
      if (stop > at) kept.push([at, stop]);
      at = stop + 1;
    }
  };
  let at = from;
  for (const { range } of marks) {
    keep(at, range[0]);
    at = range[1];
  }
  keep(at, to);
  return kept;
}

/** A range without the spaces at its ends. */
export function trimmed(text: string, [from, to]: Range): Range {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return [start, Math.max(start, from + words.trimEnd().length)];
}

/** The first line with words, behind the front matter. */
export function startOf(text: string): Range {
  const body = frontEnd(text);
  const line = linesOf(text.slice(0, body + 4000)).find(([from, to]) => from >= body && text.slice(from, to).trim() !== '');
  return line === undefined ? [body, body] : trimmed(text, line);
}
