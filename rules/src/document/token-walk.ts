import { decodeString } from 'micromark-util-decode-string';
import type { Prose, Where } from '../types.ts';
import { linkLabel, noteLabel } from './labels.ts';
import type { PartsWriter, Wordless } from './parts-writer.ts';
import type { Token } from './tokens.ts';

const WORDS = new Set(['data', 'literalAutolinkHttp', 'literalAutolinkWww', 'literalAutolinkEmail', 'autolinkProtocol', 'autolinkEmail']);
const HOLES = new Set(['codeText', 'htmlText', 'image']);
const WHOLE: ReadonlyMap<string, Wordless> = new Map([
  ['codeFenced', 'code'],
  ['codeIndented', 'code'],
  ['htmlFlow', 'html'],
  ['yaml', 'front'],
  ['thematicBreak', 'rule'],
]);
/** Neither words nor holes: what stands around them does join. */
const UNSEEN = new Set([
  ...['resource', 'reference', 'gfmFootnoteCall', 'taskListCheck', 'tableDelimiterRow'],
  ...['definition', 'gfmFootnoteDefinitionLabel'],
]);
const CONTAINERS: ReadonlyMap<string, Where> = new Map([
  ['listOrdered', 'list'],
  ['listUnordered', 'list'],
  ['blockQuote', 'quote'],
  ['gfmFootnoteDefinition', 'note'],
]);

/** Tells a writer of parts what the parser's tokens say of `text`. */
export class TokenWalk {
  /** Labels defined so far; see `linkLabel` and `noteLabel`. */
  readonly labels: string[] = [];
  readonly #text: string;
  readonly #parts: PartsWriter;
  #heading: Prose | undefined;
  #depth = 0;
  /** The token whose inside is passed over. */
  #hidden: Token | undefined;

  constructor(text: string, parts: PartsWriter) {
    this.#text = text;
    this.#parts = parts;
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
    const { type, start, end } = token;
    const container = CONTAINERS.get(type);
    const whole = WHOLE.get(type);
    if (WORDS.has(type)) this.#parts.words(start, end);
    else if (container) this.#parts.openContainer(container);
    else if (whole) {
      this.#parts.whole(whole, start, end);
      this.#hidden = token;
    } else if (HOLES.has(type)) {
      if (type === 'htmlText' && this.#text.startsWith('<!--', start)) this.#parts.comment(start, end);
      this.#parts.hole(start, end);
      this.#hidden = token;
    } else if (UNSEEN.has(type)) this.#hidden = token;
    // The token runs on over the marks of quotes and the indents of items on the next line.
    else if (type === 'lineEnding') this.#parts.lineEnd(start);
    else if (type === 'strong') this.#parts.openStrong();
    else if (type === 'atxHeadingSequence') this.#depth ||= end - start;
    else if (type === 'setextHeadingLineSequence') this.#depth = this.#text[start] === '=' ? 1 : 2;
    else if (type === 'listItemPrefix') this.#parts.item(this.#slice(token).trim());
    else if (type === 'table') this.#parts.openTable();
    else if (type === 'tableRow') this.#parts.openRow();
    else if (OPENERS.has(type)) this.#parts.openProse(type === 'paragraph');
  }

  #exit(token: Token): void {
    switch (token.type) {
      case 'atxHeading':
      case 'setextHeading':
        this.#parts.heading(this.#depth, this.#heading ?? this.#parts.closeProse());
        this.#heading = undefined;
        this.#depth = 0;
        return;
      case 'setextHeadingText':
        this.#heading = this.#parts.closeProse();
        return;
      case 'paragraph':
        this.#parts.paragraph();
        return;
      case 'tableHeader':
      case 'tableData':
        this.#parts.cell();
        return;
      case 'table':
        this.#parts.closeTable();
        return;
      case 'strong':
        this.#parts.closeStrong();
        return;
      case 'characterEscape':
        this.#parts.instead(this.#slice(token).slice(1), token.start, token.end);
        return;
      case 'characterReference':
        this.#parts.instead(decodeString(this.#slice(token)), token.start, token.end);
        return;
      case 'listItem':
        this.#parts.item(undefined);
        return;
      default:
        if (CONTAINERS.has(token.type)) this.#parts.closeContainer();
    }
  }

  #slice(token: Token): string {
    return this.#text.slice(token.start, token.end);
  }
}

const OPENERS = new Set(['paragraph', 'atxHeading', 'setextHeadingText', 'tableHeader', 'tableData']);
