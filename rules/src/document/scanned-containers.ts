import { isDelimiterRow, isUnderline, itemMark, type Line, lineAt, opening } from './lines.ts';
import type { PartsWriter } from './parts-writer.ts';
import type { InlineReader } from './scanned-block.ts';

/** A list whose items hold paragraphs and lists. */
export function scanList(source: string, parts: PartsWriter, inline: InlineReader): boolean {
  if (source.includes('\t')) return false;
  const flow = new Flow(source, parts, inline);
  for (let at = 0; at < source.length; ) {
    const line = lineAt(source, at);
    if (!flow.read(line)) return false;
    at = line.next;
  }
  flow.close();
  return true;
}

/** A quote that holds paragraphs and lists. */
export function scanQuote(source: string, parts: PartsWriter, inline: InlineReader): boolean {
  if (source.includes('\t')) return false;
  const flow = new Flow(source, parts, inline);
  parts.openContainer('quote');
  for (let at = 0; at < source.length; ) {
    const { body, end, next } = lineAt(source, at);
    const start = end - body.length;
    const isLazy = !body.startsWith('>');
    // A line without a mark belongs to the quote if a paragraph goes on in it.
    if (!(isLazy ? flow.goOn(start, end) : flow.read(lineAt(source, start + (body[1] === ' ' ? 2 : 1))))) return false;
    at = next;
  }
  flow.close();
  return true;
}

/** An item that is open, and with it its list. */
interface Item {
  /** Last character of its mark: another one begins another list. */
  readonly type: string;
  /** Column of its content. */
  readonly inner: number;
}

/** Paragraphs and lists, line by line; `false` from any step says that only the parser knows. */
class Flow {
  readonly #source: string;
  readonly #parts: PartsWriter;
  readonly #inline: InlineReader;
  readonly #open: Item[] = [];
  /** Lines of the paragraph that is open. */
  #lines: number[] = [];

  constructor(source: string, parts: PartsWriter, inline: InlineReader) {
    this.#source = source;
    this.#parts = parts;
    this.#inline = inline;
  }

  read(line: Line): boolean {
    if (line.blank) {
      this.close();
      return true;
    }
    const open = this.#open;
    let depth = 0;
    while (depth < open.length && line.indent >= open[depth]!.inner) depth++;
    const isDeep = line.indent - (open[depth - 1]?.inner ?? 0) >= 4;
    const start = line.end - line.body.length;
    const goesOn = this.#lines.length > 0;
    if (isDeep || itemMark(line.body) === '') {
      if (goesOn) return this.goOn(start, line.end);
      this.#closeTo(depth);
      return !isDeep && this.#begin(start, line.end);
    }
    // Deeper than all, it may be words of the paragraph.
    const interrupts = goesOn && depth === open.length;
    if (interrupts && isWordsInParagraph(line.body)) {
      this.#lines.push(start, line.end);
      return true;
    }
    this.close();
    return this.#items(line, depth, interrupts);
  }

  /** The open paragraph goes on; not where the line may be something else than words. */
  goOn(start: number, end: number): boolean {
    const body = this.#source.slice(start, end);
    if (this.#lines.length === 0 || opening(body) !== 'words' || isUnderline(body) || isDelimiterRow(body)) return false;
    this.#lines.push(start, end);
    return true;
  }

  /** The paragraph ends. */
  close(): void {
    if (this.#lines.length === 0) return;
    this.#parts.openProse(true);
    this.#inline(this.#source, this.#lines, this.#parts);
    this.#parts.paragraph();
    this.#lines = [];
  }

  /** Items begin, one in the other, and the words of the innermost. */
  #items(line: Line, outer: number, interrupts: boolean): boolean {
    let depth = outer;
    let start = line.end - line.body.length;
    let indent = line.indent;
    let body = line.body;
    do {
      const item = itemOf(body, indent);
      if (!item) return false;
      this.#closeTo(depth + 1);
      if (this.#open[depth]?.type !== item.type) {
        this.#closeTo(depth);
        this.#parts.openContainer('list');
      }
      this.#open[depth++] = item;
      this.#closeTo(depth);
      this.#parts.item(itemMark(body));
      start += item.inner - indent;
      indent = item.inner;
      body = this.#source.slice(start, line.end);
      // micromark takes the words of an inner item for those of a paragraph, if the outer one interrupted a paragraph.
    } while (itemMark(body) !== '' && opening(body) === 'item' && !(interrupts && isWordsInParagraph(body)));

    // A task's box is no word.
    const box = /^\[[ xX]\](?: |$)/.test(body) ? 3 : 0;
    if (box > 0 && lineAt(this.#source, start + box).blank) return false;
    if (interrupts && itemMark(body) !== '') this.#lines.push(start, line.end);
    else return this.#begin(start + box, line.end);
    return true;
  }

  /** A paragraph begins; not where the line may be something else than words. */
  #begin(start: number, end: number): boolean {
    const body = this.#source.slice(start, end);
    if (opening(body) !== 'words' || (body.startsWith('[') && body.includes(']:'))) return false;
    this.#lines.push(start, end);
    return true;
  }

  /** Leaves `depth` lists open. */
  #closeTo(depth: number): void {
    for (; this.#open.length > depth; this.#open.pop()) this.#parts.closeContainer();
  }
}

/** Whether what looks like an item is words where a paragraph stands before it: its number is not 1. */
function isWordsInParagraph(body: string): boolean {
  const mark = itemMark(body);
  return mark.length > 1 && !/^1[.)]$/.test(mark) && !lineAt(body, mark.length).blank;
}

/** `undefined` where no words follow the mark, or code. */
function itemOf(body: string, indent: number): Item | undefined {
  const mark = itemMark(body);
  let gap = 0;
  while (body[mark.length + gap] === ' ') gap++;
  return mark.length + gap === body.length || gap > 4 ? undefined : { type: mark.at(-1)!, inner: indent + mark.length + gap };
}
