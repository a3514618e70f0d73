import { isDelimiterRow, isItem, isUnderline, itemMark, lineAt, opening } from './lines.ts';
import type { PartsWriter } from './parts-writer.ts';
import type { InlineReader } from './scanned-block.ts';

/** An item that is open, and with it its list. */
interface Item {
  /** Last character of its mark: another one begins another list. */
  readonly type: string;
  /** Column of its content. */
  readonly inner: number;
}

/** The paragraph that is open. */
class Paragraph {
  readonly #source: string;
  readonly #parts: PartsWriter;
  readonly #inline: InlineReader;
  #lines: number[] = [];

  constructor(source: string, parts: PartsWriter, inline: InlineReader) {
    this.#source = source;
    this.#parts = parts;
    this.#inline = inline;
  }

  get isOpen(): boolean {
    return this.#lines.length > 0;
  }

  /** Adds a line; `false` where it may be something else than words. */
  add(start: number, end: number): boolean {
    const body = this.#source.slice(start, end);
    if (
      opening(body) !== 'words' ||
      (this.isOpen ? isUnderline(body) || isDelimiterRow(body) : body.startsWith('[') && body.includes(']:'))
    )
      return false;
    this.#lines.push(start, end);
    return true;
  }

  close(): void {
    if (!this.isOpen) return;
    this.#parts.openProse(true);
    this.#inline(this.#source, this.#lines, this.#parts);
    this.#parts.paragraph();
    this.#lines = [];
  }
}

/** A list whose items hold paragraphs and lists. */
export function scanList(source: string, parts: PartsWriter, inline: InlineReader): boolean {
  if (source.includes('\t')) return false;
  const paragraph = new Paragraph(source, parts, inline);
  const open: Item[] = [];
  /** Leaves `depth` lists open. */
  const closeTo = (depth: number): void => {
    for (; open.length > depth; open.pop()) parts.closeContainer();
  };

  for (let at = 0; at < source.length; ) {
    const line = lineAt(source, at);
    at = line.next;
    if (line.blank) {
      paragraph.close();
      continue;
    }
    let depth = 0;
    while (depth < open.length && line.indent >= open[depth]!.inner) depth++;
    const isDeep = line.indent - (open[depth - 1]?.inner ?? 0) >= 4;
    if (isDeep || itemMark(line.body) === '') {
      if (!paragraph.isOpen) {
        if (isDeep || depth === 0) return false;
        closeTo(depth);
      }
      if (!paragraph.add(line.end - line.body.length, line.end)) return false;
      continue;
    }

    // Deeper than all, it may be words of the paragraph.
    const interrupts = paragraph.isOpen && depth === open.length;
    paragraph.close();
    let start = line.end - line.body.length;
    let indent = line.indent;
    do {
      const body = source.slice(start, line.end);
      const item = itemOf(body, indent);
      if (!item || (interrupts && !isItem(body, { interrupts }))) return false;
      closeTo(depth + 1);
      if (open[depth]?.type !== item.type) {
        closeTo(depth);
        parts.openContainer('list');
      }
      open[depth++] = item;
      closeTo(depth);
      parts.item(itemMark(body));
      start += item.inner - indent;
      indent = item.inner;
    } while (opening(source.slice(start, line.end)) === 'item');
    const box = /^\[[ xX]\](?: |$)/.test(source.slice(start, line.end)) ? 3 : 0;
    if (box > 0 && lineAt(source, start + box).blank) return false;
    // A task's box is no word.
    if (!paragraph.add(start + box, line.end)) return false;
  }
  paragraph.close();
  return true;
}

/** `undefined` where no words follow the mark, or code. */
function itemOf(body: string, indent: number): Item | undefined {
  const mark = itemMark(body);
  let gap = 0;
  while (body[mark.length + gap] === ' ') gap++;
  return mark.length + gap === body.length || gap > 4 ? undefined : { type: mark.at(-1)!, inner: indent + mark.length + gap };
}

/** A quote that holds paragraphs. */
export function scanQuote(source: string, parts: PartsWriter, inline: InlineReader): boolean {
  if (source.includes('\t')) return false;
  const paragraph = new Paragraph(source, parts, inline);
  parts.openContainer('quote');
  for (let at = 0; at < source.length; ) {
    const { body, end, next } = lineAt(source, at);
    at = next;
    const isLazy = !body.startsWith('>');
    const inner = lineAt(source, isLazy ? end - body.length : end - body.length + (body[1] === ' ' ? 2 : 1));
    if (inner.blank) {
      paragraph.close();
      continue;
    }
    if (!paragraph.isOpen && (isLazy || inner.indent >= 4)) return false;
    if (!paragraph.add(end - inner.body.length, end)) return false;
  }
  paragraph.close();
  return true;
}
