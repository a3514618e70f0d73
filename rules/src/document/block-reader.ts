import type { Block, Part } from '../types.ts';
import { scanInline } from './inline.ts';
import { parseInline } from './parser-inline.ts';
import { PartsWriter } from './parts-writer.ts';
import type { Cut } from './scan.ts';
import { scanBlock } from './scanned-block.ts';
import { TokenWalk } from './token-walk.ts';
import { type MarkdownReader, markdownReader } from './tokens.ts';

/** What the parser says of a Block. */
export interface Reading {
  readonly parts: readonly Part[];
  /** Labels defined here; see `linkLabel` and `noteLabel`. */
  readonly labels: readonly string[];
}

/** Reads single Blocks of a Document that defines `labels`. What plain lines leave no doubt of is read without the parser, whose modules are the slow part of a start. */
export class BlockReader {
  readonly #labels: ReadonlySet<string>;
  #knowing: MarkdownReader | undefined;

  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  read(source: string, cut: Cut): Block {
    return { text: source, parts: this.scan(source, cut) ?? this.parse(source, cut).parts };
  }

  /** Labels that a Block defines; only `]:` makes it worth reading. */
  definedIn(source: string, cut: Cut): readonly string[] {
    return source.includes(']:') && !this.scan(source, cut) ? this.parse(source, cut).labels : [];
  }

  /** `undefined` where only the parser knows. */
  scan(source: string, { kind, header }: Cut): readonly Part[] | undefined {
    return scanBlock(source, kind, header, (text, lines, parts) => {
      if (!scanInline(text, lines, this.#labels, parts)) parseInline(text, lines, this.#parser(text).inline, parts);
    });
  }

  /** By the parser alone. */
  parse(source: string, { kind, header }: Cut): Reading {
    const lead = header === '' ? '' : `${header}\n`;
    // The parser takes a BOM off whatever it reads, and counts without it.
    const bom = lead === '' && source.startsWith('\uFEFF') ? 1 : 0;
    const text = lead + source.slice(bom);
    const parts = new PartsWriter(text, bom - lead.length);
    const walk = new TokenWalk(text, parts);
    const parser = kind === 'front' ? FRONT() : this.#parser(text);
    for (const token of parser.block(text)) walk.see(token);
    return { parts: lead === '' ? parts.parts : parts.parts.flatMap(ownPart), labels: walk.labels };
  }

  #parser(text: string): MarkdownReader {
    if (this.#labels.size === 0 || !refers(text)) return PLAIN();
    this.#knowing ??= markdownReader(this.#labels, { top: false });
    return this.#knowing;
  }
}

/** Whether labels defined elsewhere may change how a text reads. */
export const refers = (text: string): boolean => text.includes('[');

/** Made at the first call. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const PLAIN = once(() => markdownReader([], { top: false }));
const FRONT = once(() => markdownReader([], { top: true }));

/** A part of a Block that was read behind the header of its table: what belongs to the header has no place in this Block. */
function ownPart(part: Part): Part[] {
  if (part.kind === 'table' && part.header.some(({ map }) => (map[1] ?? 0) < 0)) {
    return [{ ...part, header: part.header.map(({ text }) => ({ text, map: [] })), continued: true }];
  }
  return 'range' in part && part.range[0] < 0 ? [] : [part];
}
