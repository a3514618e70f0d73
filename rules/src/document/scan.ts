import { type Line, lineAt } from './lines.ts';

/** What a Block is, where its lines leave no doubt of it; `other` is for the parser to say. */
export type BlockKind = 'front' | 'heading' | 'setext' | 'paragraph' | 'table' | 'list' | 'quote' | 'fence' | 'html' | 'rule' | 'other';

/** Where a Block stands, found by a scan of lines. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Header and delimiter row of the table that this Block goes on with; empty for none. */
  readonly header: string;
  /** Header that the next Block goes on with. */
  readonly goesOn: string;
  /** Text from here on had no say in this cut. */
  readonly seen: number;
}

/** Goes down the lines from the first of a Block; knows which belong to it and how far it looked. */
export class Scan {
  readonly text: string;
  readonly first: Line;
  /** Where the scan is. */
  line: Line;
  /** The last line that belongs to the Block. */
  last: Line;
  seen: number;

  constructor(text: string, first: Line) {
    this.text = text;
    this.first = first;
    this.line = first;
    this.last = first;
    // A line may end in `\r`, and whether `\n` follows was looked at too.
    this.seen = first.next + 1;
  }

  /** Goes to the next line; `false` at the end of the text. */
  next(): boolean {
    const more = this.line.next < this.text.length;
    if (more) this.line = lineAt(this.text, this.line.next);
    this.seen = Math.max(this.seen, more ? this.line.next + 1 : this.text.length + 1);
    return more;
  }

  /** The line, and what stands before it, belongs to the Block. */
  take(): this {
    this.last = this.line;
    return this;
  }

  cut(kind: BlockKind, { header = '', goesOn = '' } = {}): Cut {
    return { start: this.first.start, end: this.last.end, kind, header, goesOn, seen: this.seen };
  }
}

/**
 * micromark carries state from Block to Block: behind another container, an empty or inner one may not begin as it does alone.
 * In doubt, all up to a line behind a blank one that nothing can hold; with a fence or HTML about, all.
 */
export function doubt(scan: Scan, header = ''): Cut {
  const all = new Scan(scan.text, scan.first);
  all.seen = scan.seen;
  let gap = false;
  let holds = false;
  do {
    const { line } = all;
    if (gap && !holds && isFree(line)) break;
    holds ||= /```|~~~|<[a-z/!?]/i.test(line.body);
    gap = line.blank;
    if (!line.blank) all.take();
  } while (all.next());
  return all.cut('other', { header });
}

/** Behind a blank line nothing but a fence or HTML can hold a heading, a letter or Hangul at the margin. */
function isFree({ indent, body }: Line): boolean {
  return indent === 0 && (body.charCodeAt(0) > 0x7f || /^(?:#{1,6} |[a-z])/i.test(body));
}

/** Rows or items of a Block: on average, and at least and at most where all say the same of a cut. */
const USUAL = 24;
const LEAST = 8;
const MOST = 96;

/** Whether a row or an item begins a Block: its own text says so, so that an insertion elsewhere moves no cut. */
export function beginsBlock(body: string, before: number): boolean {
  if (before < LEAST || before >= MOST) return before >= MOST;
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let at = 0; at < body.length; at++) hash = Math.imul(hash ^ body.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % USUAL === 0;
}
