import { decodeString } from 'micromark-util-decode-string';
import type { Part, Prose, Range, Where } from '../types.ts';
import { isPrivateUse } from './fold.ts';
import { type ProseWriter, proseWriter } from './prose.ts';
import { linkLabel, noteLabel, type Token } from './tokens.ts';

/** What the tokens of a Block say. */
export interface Reading {
  readonly parts: readonly Part[];
  /** Labels defined here; see `linkLabel` and `noteLabel`. */
  readonly labels: readonly string[];
}

const WORDS = new Set(['data', 'literalAutolinkHttp', 'literalAutolinkWww', 'literalAutolinkEmail', 'autolinkProtocol', 'autolinkEmail']);
const HOLES = new Set(['codeText', 'htmlText', 'image']);
const WHOLE: ReadonlyMap<string, 'code' | 'html' | 'front' | 'rule'> = new Map([
  ['codeFenced', 'code'],
  ['codeIndented', 'code'],
  ['htmlFlow', 'html'],
  ['yaml', 'front'],
  ['thematicBreak', 'rule'],
]);
/** Neither words nor holes: what stands around them does join. */
const UNSEEN = new Set(['resource', 'reference', 'gfmFootnoteCall', 'taskListCheck', 'tableDelimiterRow']);
const CONTAINERS: ReadonlyMap<string, Where> = new Map([
  ['listOrdered', 'list'],
  ['listUnordered', 'list'],
  ['blockQuote', 'quote'],
  ['gfmFootnoteDefinition', 'note'],
]);

/** Walks the parser's tokens once. `text` is what they were read from; `shift` moves their offsets into the Block. */
export function readParts(tokens: readonly Token[], text: string, shift: number): Reading {
  const walk = new Walk(text, shift);
  for (const token of tokens) walk.see(token);
  return { parts: walk.parts, labels: walk.labels };
}

/** State of one walk. */
class Walk {
  readonly parts: Part[] = [];
  readonly labels: string[] = [];
  readonly #text: string;
  readonly #shift: number;
  readonly #within: Where[] = [];
  /** Where in the open prose each open strong emphasis began. */
  readonly #strong: number[] = [];
  #bold: Range[] = [];
  #comments: Range[] = [];
  #writer: ProseWriter | undefined;
  #heading: Prose | undefined;
  #depth = 0;
  /** Whether the open prose may fall into several at Hancom's bullets: a paragraph's may, a heading's and a cell's may not. */
  #splits = false;
  #mark: string | undefined;
  #rows: Prose[][] | undefined;
  /** A line end of the open prose that waits for the words behind it. */
  #lineEnd: Token | undefined;
  /** The token whose inside is passed over. */
  #hidden: Token | undefined;

  constructor(text: string, shift: number) {
    this.#text = text;
    this.#shift = shift;
  }

  see(token: Token): void {
    if (this.#hidden) this.#pass(token);
    else if (token.edge === 'enter') this.#enter(token);
    else this.#exit(token);
  }

  /** Inside of a hidden token only labels of definitions count. */
  #pass(token: Token): void {
    const hidden = this.#hidden!;
    if (token.edge === 'exit' && token.type === hidden.type && token.start === hidden.start) this.#hidden = undefined;
    else if (token.edge === 'enter' && token.type === 'definitionLabelString') this.labels.push(linkLabel(this.#slice(token)));
    else if (token.edge === 'enter' && token.type === 'gfmFootnoteDefinitionLabelString') this.labels.push(noteLabel(this.#slice(token)));
  }

  #enter(token: Token): void {
    const { type } = token;
    const container = CONTAINERS.get(type);
    const whole = WHOLE.get(type);
    if (container) this.#within.push(container);
    else if (whole) {
      this.parts.push({ kind: whole, range: this.#trimmed(token) });
      this.#hidden = token;
    } else if (HOLES.has(type)) this.#hole(token);
    else if (WORDS.has(type)) this.#words(token);
    else if (UNSEEN.has(type) || type === 'definition' || type === 'gfmFootnoteDefinitionLabel') this.#hidden = token;
    else if (type === 'lineEnding') this.#lineEnd = this.#writer ? token : undefined;
    else if (type === 'strong') this.#strong.push(this.#writer?.length ?? 0);
    else if (type === 'atxHeadingSequence') this.#depth ||= token.end - token.start;
    else if (type === 'setextHeadingLineSequence') this.#depth = this.#text[token.start] === '=' ? 1 : 2;
    else if (type === 'listItemPrefix') this.#mark = this.#slice(token).trim();
    else if (type === 'table') this.#rows = [];
    else if (type === 'tableRow') this.#rows?.push([]);
    else if (OPENERS.has(type)) this.#open(type === 'paragraph');
  }

  #exit(token: Token): void {
    switch (token.type) {
      case 'atxHeading':
      case 'setextHeading':
        this.#tellHeading();
        this.#tellComments();
        return;
      case 'setextHeadingText':
        this.#heading = this.#done();
        return;
      case 'paragraph':
        this.#tellProse();
        this.#tellComments();
        return;
      case 'tableHeader':
      case 'tableData':
        this.#rows?.at(-1)?.push(this.#done());
        return;
      case 'table':
        this.#tellTable();
        this.#tellComments();
        return;
      case 'strong':
        if (this.#writer) this.#bold.push([this.#strong.pop() ?? 0, this.#writer.length]);
        return;
      case 'characterEscape':
        this.#instead(this.#slice(token).slice(1), token);
        return;
      case 'characterReference':
        this.#instead(decodeString(this.#slice(token)), token);
        return;
      case 'listItem':
        this.#mark = undefined;
        return;
      default:
        if (CONTAINERS.has(token.type)) this.#within.pop();
    }
  }

  #open(splits: boolean): void {
    this.#writer = proseWriter();
    this.#splits = splits;
    this.#bold = [];
    this.#lineEnd = undefined;
  }

  #done(): Prose {
    const prose = this.#writer!.done();
    this.#writer = undefined;
    this.#lineEnd = undefined;
    return prose;
  }

  /** A heading in a quote or a footnote titles no section of the plan. */
  #tellHeading(): void {
    const prose = this.#heading ?? this.#done();
    const where = this.#within.findLast((container) => container !== 'list');
    if (where) this.parts.push({ kind: 'prose', where, prose, bold: [] });
    else this.parts.push({ kind: 'heading', depth: this.#depth, prose });
    this.#heading = undefined;
    this.#depth = 0;
  }

  #tellProse(): void {
    const prose = this.#done();
    const mark = this.#mark;
    this.#mark = undefined;
    if (prose.text === '' && mark === undefined) return;
    const where = this.#within.at(-1) ?? (mark === undefined ? 'body' : 'list');
    this.parts.push({ kind: 'prose', where, prose, bold: this.#bold, ...(mark === undefined ? {} : { mark }) });
  }

  #tellTable(): void {
    const [header = [], ...rows] = this.#rows ?? [];
    this.parts.push({ kind: 'table', header, rows, continued: false });
    this.#rows = undefined;
  }

  /** Comments in a line of words stand behind it among the parts. */
  #tellComments(): void {
    for (const range of this.#comments) this.parts.push({ kind: 'html', range });
    this.#comments = [];
  }

  #words(token: Token): void {
    let { start } = token;
    if (!this.#writer) return;
    if ((this.#lineEnd || this.#writer.length === 0) && isPrivateUse(this.#text, start)) start = this.#bullet(token);
    // A task's box is no word, nor is the space behind it, which the parser leaves to the words.
    else if (this.#writer.length === 0) while (start < token.end && isSpace(this.#text.charCodeAt(start))) start++;
    if (start === token.end) return;
    this.#breakLine();
    this.#writer.same(this.#text.slice(start, token.end), start + this.#shift);
  }

  /** A bullet of Hancom's at the start of a line marks an item: what stood before it is a Prose of its own. Gives where the item's words start. */
  #bullet(token: Token): number {
    const { start, end } = token;
    const mark = String.fromCodePoint(this.#text.codePointAt(start)!);
    let next = start + mark.length;
    while (next < end && isSpace(this.#text.charCodeAt(next))) next++;
    if (!this.#splits) return next;
    if (this.#writer!.length > 0) {
      const open = this.#strong.length;
      for (const from of this.#strong) this.#bold.push([from, this.#writer!.length]);
      this.#strong.length = 0;
      this.#tellProse();
      this.#open(true);
      for (let n = 0; n < open; n++) this.#strong.push(0);
    }
    this.#mark ??= mark;
    return next;
  }

  #hole(token: Token): void {
    this.#hidden = token;
    if (token.type === 'htmlText' && this.#text.startsWith('<!--', token.start)) this.#comments.push(this.#range(token));
    if (!this.#writer) return;
    this.#breakLine();
    this.#writer.hole(token.start + this.#shift, token.end - token.start);
  }

  #instead(words: string, token: Token): void {
    if (!this.#writer) return;
    this.#breakLine();
    this.#writer.instead(words, token.start + this.#shift, token.end - token.start);
  }

  #breakLine(): void {
    if (!this.#lineEnd) return;
    // The token runs on over the marks of quotes and the indents of items on the next line.
    const { start } = this.#lineEnd;
    this.#writer!.instead('\n', start + this.#shift, this.#text.startsWith('\r\n', start) ? 2 : 1);
    this.#lineEnd = undefined;
  }

  #slice(token: Token): string {
    return this.#text.slice(token.start, token.end);
  }

  #range(token: Token): Range {
    return [token.start + this.#shift, token.end + this.#shift];
  }

  /** Without the line ends that the parser counts in. */
  #trimmed(token: Token): Range {
    return [token.start + this.#shift, token.start + this.#slice(token).trimEnd().length + this.#shift];
  }
}

const OPENERS = new Set(['paragraph', 'atxHeading', 'setextHeadingText', 'tableHeader', 'tableData']);

const isSpace = (code: number): boolean => code === 32 || code === 9;
