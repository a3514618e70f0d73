import type { Part, Prose, Range, Where } from '../types.ts';
import { isPrivateUse } from './fold.ts';
import { ProseWriter } from './prose.ts';

/** Kinds of part that have no words. */
export type Wordless = 'code' | 'html' | 'front' | 'rule';

/** Collects the parts of a Block from what its text is found to be. Offsets given are those of `text`; `shift` moves them into the Block. */
export class PartsWriter {
  readonly parts: Part[] = [];
  readonly #text: string;
  readonly #shift: number;
  readonly #within: Where[] = [];
  /** Where in the open prose each open strong emphasis began. */
  readonly #strong: number[] = [];
  #bold: Range[] | undefined;
  #comments: Range[] | undefined;
  readonly #writer = new ProseWriter();
  #isOpen = false;
  /** Whether the open prose may fall into several at Hancom's bullets: a paragraph's may, a heading's and a cell's may not. */
  #splits = false;
  #mark: string | undefined;
  #rows: Prose[][] | undefined;
  #header: readonly Prose[] | undefined;
  /** Where the open prose has a line end that waits for the words behind it; -1 for none. */
  #lineEnd = -1;

  constructor(text: string, shift: number) {
    this.#text = text;
    this.#shift = shift;
  }

  openContainer(where: Where): void {
    this.#within.push(where);
  }

  closeContainer(): void {
    this.#within.pop();
  }

  /** What follows is in an item with this mark, or with `undefined` in none that waits for its first words. */
  item(mark: string | undefined): void {
    this.#mark = mark;
  }

  openProse(splits: boolean): void {
    this.#isOpen = true;
    this.#splits = splits;
    this.#bold = undefined;
    this.#lineEnd = -1;
  }

  /** The open prose is these words of one line and no others; folding leaves them as they are. */
  bareWords(from: number, to: number): void {
    let start = from;
    while (start < to && isSpace(this.#text.charCodeAt(start))) start++;
    this.#writer.bare(this.#text.slice(start, to), start + this.#shift);
  }

  /** Words stand in the text as they are. */
  words(from: number, to: number): void {
    let start = from;
    if (!this.#isOpen) return;
    const first = this.#writer.length === 0;
    if ((first || this.#lineEnd >= 0) && isPrivateUse(this.#text, start)) start = this.#bullet(start, to);
    // A task's box is no word, nor is the space behind it, which the parser leaves to the words.
    else if (first) while (start < to && isSpace(this.#text.charCodeAt(start))) start++;
    if (start === to) return;
    this.#breakLine();
    this.#writer.same(this.#text.slice(start, to), start + this.#shift);
  }

  /** An escape or an entity, and what it means. */
  instead(words: string, start: number, end: number): void {
    if (!this.#isOpen) return;
    this.#breakLine();
    this.#writer.instead(words, start + this.#shift, end - start);
  }

  /** Inline code, an image or inline HTML. */
  hole(start: number, end: number): void {
    if (!this.#isOpen) return;
    this.#breakLine();
    this.#writer.hole(start + this.#shift, end - start);
  }

  /** A comment stands in a line of words; comes behind it among the parts. */
  comment(start: number, end: number): void {
    this.#comments ??= [];
    this.#comments.push([start + this.#shift, end + this.#shift]);
  }

  lineEnd(start: number): void {
    if (this.#isOpen) this.#lineEnd = start;
  }

  openStrong(): void {
    this.#strong.push(this.#isOpen ? this.#writer.length : 0);
  }

  closeStrong(): void {
    if (this.#isOpen) this.#addBold(this.#strong.pop() ?? 0, this.#writer.length);
  }

  /** The open prose ends. */
  closeProse(): Prose {
    const prose = this.#writer.done();
    this.#isOpen = false;
    this.#lineEnd = -1;
    return prose;
  }

  /** A heading in a quote or a footnote titles no section of the plan. */
  heading(depth: number, prose: Prose): void {
    const where = this.#within.findLast((container) => container !== 'list');
    if (where) this.parts.push({ kind: 'prose', where, prose, bold: NONE });
    else this.parts.push({ kind: 'heading', depth, prose });
    this.#tellComments();
  }

  /** The open prose was a paragraph. */
  paragraph(): void {
    this.#tellProse();
    this.#tellComments();
  }

  /** With a header of an earlier Block, every row that follows is of the body. */
  openTable(header?: readonly Prose[]): void {
    this.#header = header;
    this.#rows = [];
  }

  openRow(): void {
    this.#rows?.push([]);
  }

  /** The open prose was a cell. */
  cell(): void {
    this.#rows?.at(-1)?.push(this.closeProse());
  }

  closeTable(): void {
    const rows = this.#rows ?? [];
    const header = this.#header ?? rows.shift() ?? [];
    this.parts.push({ kind: 'table', header, rows, continued: this.#header !== undefined });
    this.#rows = undefined;
    this.#tellComments();
  }

  /** Without the line ends that the parser counts in. */
  whole(kind: Wordless, start: number, end: number): void {
    this.parts.push({ kind, range: [start + this.#shift, start + this.#text.slice(start, end).trimEnd().length + this.#shift] });
  }

  #tellProse(): void {
    const prose = this.closeProse();
    const mark = this.#mark;
    this.#mark = undefined;
    if (prose.text === '' && mark === undefined) return;
    const where = this.#within.at(-1) ?? (mark === undefined ? 'body' : 'list');
    const bold = this.#bold ?? NONE;
    this.parts.push(mark === undefined ? { kind: 'prose', where, prose, bold } : { kind: 'prose', where, prose, bold, mark });
  }

  #addBold(start: number, end: number): void {
    this.#bold ??= [];
    this.#bold.push([start, end]);
  }

  #tellComments(): void {
    for (const range of this.#comments ?? NONE) this.parts.push({ kind: 'html', range });
    this.#comments = undefined;
  }

  /** A bullet of Hancom's at the start of a line marks an item: what stood before it is a Prose of its own. Gives where the item's words start. */
  #bullet(start: number, end: number): number {
    const mark = String.fromCodePoint(this.#text.codePointAt(start)!);
    let next = start + mark.length;
    while (next < end && isSpace(this.#text.charCodeAt(next))) next++;
    if (!this.#splits) return next;
    if (this.#writer.length > 0) {
      const open = this.#strong.length;
      for (const from of this.#strong) this.#addBold(from, this.#writer.length);
      this.#strong.length = 0;
      this.#tellProse();
      this.openProse(true);
      for (let n = 0; n < open; n++) this.#strong.push(0);
    }
    this.#mark ??= mark;
    return next;
  }

  #breakLine(): void {
    if (this.#lineEnd < 0) return;
    const start = this.#lineEnd;
    this.#writer.instead('\n', start + this.#shift, this.#text.startsWith('\r\n', start) ? 2 : 1);
    this.#lineEnd = -1;
  }
}

const NONE: readonly Range[] = [];

const isSpace = (code: number): boolean => code === 32 || code === 9;
