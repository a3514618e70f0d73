import type { PartsWriter } from './parts-writer.ts';
import type { InlineReader } from './scanned-block.ts';

const BAR = 124;
const BACKSLASH = 92;

/** A row of a table: bars without a backslash part its cells; one at its start and one at its end part nothing. */
export function scanRow(source: string, start: number, lineEnd: number, parts: PartsWriter, inline: InlineReader): void {
  let end = lineEnd;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  parts.openRow();
  let from = source.charCodeAt(start) === BAR ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH && (source[at + 1] === '\\' || source[at + 1] === '|')) at++;
    else if (code === BAR) {
      cell(source, from, at, parts, inline);
      from = at + 1;
    }
  }
  if (from < end || end === start + 1) cell(source, from, end, parts, inline);
}

function cell(source: string, from: number, to: number, parts: PartsWriter, inline: InlineReader): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  parts.openProse(false);
  inline(source, [start, end], parts);
  parts.cell();
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
