import { fold } from '../../document/fold.ts';
import { readNumbering } from '../../text/titles/numbering.ts';
import type { Range } from '../../types.ts';
import { linesOf } from '../lines.ts';
import { isFrame, isTitle } from './frame.ts';
import { cellsOfRow, isRuleRow, type RowRoles, rolesOf } from './rows.ts';

/** One line of an agency's request: a numbered line, a bullet, or a row of a table, with the lines that go on from it. */
export interface RequestLine {
  /** In the text of the request. */
  readonly range: Range;
  /** `1.`, `가.`, `○`, or the number in a row; empty for none. */
  readonly number: string;
  /** Folded, on one line, without marks of Markdown. */
  readonly words: string;
  /** What it is about, where the table has a column for that. */
  readonly subject?: string;
  /** Index of the line that it stands below. */
  readonly below?: number;
  /** A title over the lines below it, as a request has it that is no Markdown; asks for nothing itself. */
  readonly isTitle?: true;
}

/** A line that asks for nothing by its form: a heading, a greeting, the term, the head of a table. */
export type OtherLine = Pick<RequestLine, 'range' | 'words'>;

/** An agency's request for supplements (보완요구서), line by line. Every line with words is in one of the lists. */
export interface Request {
  readonly lines: readonly RequestLine[];
  readonly others: readonly OtherLine[];
}

/** No line is read further; what follows is shown, but nothing is looked for in it. */
const LONGEST = 4000;

/** A note below a list belongs to no line of it. */
const NOTE = /^[※★☆]/;

/** Reads a request in any of its layouts. Without numbers, bullets and rows, every paragraph is a line. */
export function readRequest(text: string): Request {
  const state: Reading = { lines: [], others: [], open: [], roles: undefined, last: undefined };
  for (const range of linesOf(text)) {
    const raw = text.slice(range[0], Math.min(range[1], range[0] + LONGEST));
    const words = wordsOf(raw);
    const cells = words === '' ? undefined : cellsOfRow(raw);
    if (cells === undefined) state.roles = undefined;
    if (words === '') state.last = undefined;
    else if (cells !== undefined) readRow(state, range, cells);
    else readWords(state, range, raw, words);
  }
  const { others } = state;
  const withLinesBelow = new Set(state.lines.map(({ below }) => below));
  const lines = state.lines.map((line, at) =>
    withLinesBelow.has(at) && isTitle(line.number, line.words) ? { ...line, isTitle: true as const } : line,
  );
  if (lines.length > 0) return { lines, others };
  return { lines: others.map((one) => ({ ...one, number: '' })), others: [] };
}

/** What was read so far. */
interface Reading {
  readonly lines: RequestLine[];
  readonly others: OtherLine[];
  /** Lines that others may stand below. */
  open: readonly { readonly at: number; readonly level: number; readonly indent: number }[];
  /** Of the table that is being read. */
  roles: RowRoles | undefined;
  /** The list whose last line goes on in a line without a mark. */
  last: 'lines' | 'others' | undefined;
}

function readRow(state: Reading, range: Range, row: readonly string[]): void {
  state.last = undefined;
  if (isRuleRow(row)) return;
  const cells = row.map(wordsOf);
  const head = state.roles === undefined ? rolesOf(cells) : undefined;
  state.roles ??= head ?? { number: -1, subject: [] };
  if (head !== undefined) {
    state.others.push({ range, words: cells.filter(Boolean).join(' | ') });
    return;
  }
  const { number, subject: columns } = state.roles;
  const own = columns
    .map((at) => cells[at] ?? '')
    .filter(Boolean)
    .join(' ');
  // A cell that spans rows is written in the first of them.
  const subject = own || (columns.length > 0 ? state.lines.at(-1)?.subject : undefined);
  const said = cells.filter((cell, at) => cell !== '' && at !== number && !columns.includes(at)).join(' | ');
  if (said === '' && own === '' && (cells[number] ?? '') === '') return;
  state.lines.push({ range, number: cells[number] ?? '', words: said || own, ...(subject && { subject }) });
}

function readWords(state: Reading, range: Range, raw: string, words: string): void {
  const isHeading = /^ {0,3}#{1,6}\s/.test(raw);
  const { number, level, length } = readNumbering(words);
  if (!isHeading && isFrame(words.slice(length))) {
    state.others.push({ range, words });
    state.last = 'others';
  } else if (isHeading) {
    state.others.push({ range, words });
    state.open = [];
    state.last = undefined;
  } else if (level > 0) {
    const indent = raw.length - raw.trimStart().length;
    const above = state.open.filter((one) => one.level < level || (one.level === level && one.indent < indent));
    const below = above.at(-1)?.at;
    state.open = [...above, { at: state.lines.length, level, indent }];
    state.lines.push({ range, number, words, ...(below !== undefined && { below }) });
    state.last = 'lines';
  } else if (state.last === undefined || (state.last === 'lines' && NOTE.test(words))) {
    state.others.push({ range, words });
    state.last = 'others';
  } else if (state.last === 'lines') state.lines.push(longer(state.lines.pop()!, range, words));
  else state.others.push(longer(state.others.pop()!, range, words));
}

function longer<L extends OtherLine>(line: L, range: Range, words: string): L {
  return { ...line, range: [line.range[0], range[1]], words: `${line.words} ${words}`.slice(0, LONGEST) };
}

function wordsOf(line: string): string {
  return fold(line.replace(/^\uFEFF/, ''))
    .replace(/^ {0,3}(?:#{1,6}|>)\s/, '')
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
