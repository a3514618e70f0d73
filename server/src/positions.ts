import type { Range } from '@dadeumi/rules';
import type { Range as LspRange, Position, PositionEncodingKind } from 'vscode-languageserver';

/** What the client counts the characters of a line in. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/**
 * The lines of one text, ended by LF, CRLF or a lone CR, and the way between offsets (UTF-16, as everywhere in Dadeumi) and positions (as the
 * client counts). Immutable: an edited text has an index of its own.
 */
export interface LineIndex {
  readonly text: string;
  readonly lineCount: number;
  /** An offset past the end is the end. */
  positionAt(offset: number): Position;
  /** A position past the end of its line is the line's end, one past the last line the text's end. */
  offsetAt(position: Position): number;
  rangeOf(range: Range): LspRange;
  offsetsOf(range: LspRange): Range;
  /** Where a line starts and where its words end. */
  line(line: number): Range;
}

/** Finds where every line of a text starts. */
export function lineIndex(text: string, encoding: PositionEncoding = 'utf-16'): LineIndex {
  let found: readonly number[] | undefined;
  const starts = () => {
    found ??= startsOf(text);
    return found;
  };
  const line = (number: number): Range => {
    const all = starts();
    const start = all[number] ?? text.length;
    let end = all[number + 1] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === LF) end--;
    if (end > start && text.charCodeAt(end - 1) === CR) end--;
    return [start, end];
  };
  const positionAt = (offset: number): Position => {
    const all = starts();
    const at = Math.min(Math.max(offset, 0), text.length);
    const number = lastUpTo(all, at);
    const [start, end] = line(number);
    return { line: number, character: widthOf(text, start, Math.min(at, end), encoding) };
  };
  const offsetAt = (position: Position): number => {
    if (position.line < 0) return 0;
    const [start, end] = line(position.line);
    return offsetIn(text, start, end, position.character, encoding);
  };
  return {
    text,
    get lineCount() {
      return starts().length;
    },
    positionAt,
    offsetAt,
    rangeOf: ([start, end]) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetsOf: ({ start, end }) => {
      const [from, to] = [offsetAt(start), offsetAt(end)];
      return from <= to ? [from, to] : [to, from];
    },
    line,
  };
}

/** The first of our encodings that the client offers; the protocol's default where it offers none. */
export function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): PositionEncoding {
  const known = offered?.includes('utf-16') ? 'utf-16' : offered?.find((one) => one === 'utf-8' || one === 'utf-32');
  return (known as PositionEncoding | undefined) ?? 'utf-16';
}

const LF = 0x0a;
const CR = 0x0d;

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the last start that is not after an offset. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function widthOf(text: string, start: number, end: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return end - start;
  let width = 0;
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at)!;
    width += encoding === 'utf-32' ? 1 : bytesOf(point);
    at += point > 0xffff ? 2 : 1;
  }
  return width;
}

/** A count that ends inside a character means its start. */
function offsetIn(text: string, start: number, end: number, characters: number, encoding: PositionEncoding): number {
  // An editor may well put its edits between the halves of a pair: moving them would leave us with another text than it has.
  if (encoding === 'utf-16') return Math.min(start + Math.max(characters, 0), end);
  let left = characters;
  let at = start;
  while (at < end) {
    const point = text.codePointAt(at)!;
    left -= encoding === 'utf-32' ? 1 : bytesOf(point);
    if (left < 0) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

function bytesOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
