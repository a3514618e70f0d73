import type { Lines } from './inline-pieces.ts';
import type { PartsWriter } from './parts-writer.ts';
import { TokenWalk } from './token-walk.ts';
import type { TokenReader } from './tokens.ts';

/** Tells `parts` the words of these lines as the parser's text tokenizer reads them; what stands between the lines (marks of quotes, indents) it does not see. */
export function parseInline(source: string, lines: Lines, read: TokenReader, parts: PartsWriter): void {
  const walk = new TokenWalk(source, parts);
  let text = '';
  const begins: number[] = [];
  for (let n = 0; n < lines.length; n += 2) {
    const last = n + 2 >= lines.length;
    begins.push(text.length);
    text +=
      source.slice(lines[n]!, lines[n + 1]!) + (last ? '' : source.startsWith('\r\n', lines[n + 1]!) ? '\r\n' : source[lines[n + 1]!]);
  }
  let line = 0;
  const place = (offset: number): number => {
    while (line > 0 && begins[line]! > offset) line--;
    while (line + 1 < begins.length && begins[line + 1]! <= offset) line++;
    return lines[line * 2]! + offset - begins[line]!;
  };
  for (const { edge, type, start, end } of read(text)) walk.see({ edge, type, start: place(start), end: place(end) });
}
