import {
  cellCount,
  closesFence,
  fenceOf,
  isDelimiterRow,
  isItem,
  isShaky,
  isUnderline,
  itemMark,
  type Line,
  lineAt,
  type Opening,
  opening,
  untilMark,
} from './lines.ts';

/** Where a Block stands, found by a scan of lines. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly front: boolean;
  /** Header and delimiter row of the table that this Block goes on with; empty for none. */
  readonly header: string;
  /** Header that the next Block goes on with. */
  readonly goesOn: string;
  /** Text from here on had no say in this cut. */
  readonly seen: number;
}

/** Rows or items of a Block: on average, and at least and at most where all say the same of a cut. */
const USUAL = 24;
const LEAST = 8;
const MOST = 96;

const BOM = '\uFEFF';
/** All cuts of a text. */
export function* cutsOf(text: string): Generator<Cut> {
  for (let cut = nextCut(text); cut; cut = nextCut(text, cut)) yield cut;
}

/**
 * The first Block of a text, or the one behind `after`; `undefined` at the end. What stands before the end of `after` has no say in it.
 *
 * A cut is made only where it is certain; in doubt the Block runs on to a line that nothing can hold.
 */
export function nextCut(text: string, after?: Cut): Cut | undefined {
  const from = after?.end ?? (text.startsWith(BOM) ? 1 : 0);
  let line = lineAt(text, from);
  while (line.blank) {
    if (line.next >= text.length) return undefined;
    line = lineAt(text, line.next);
  }
  const scan = new Scan(text, line);
  if (after && after.goesOn !== '') return tableRows(scan, after.goesOn, after.goesOn);
  if (!after && line.start === from && isFrontFence(line)) {
    const front = new Scan(text, line);
    while (front.next()) if (isFrontFence(front.line)) return front.take().cut({ front: true });
    scan.seen = front.seen;
  }
  if (line.indent >= 4) return indentedCode(scan);
  switch (opening(line.body)) {
    case 'heading':
      return scan.cut();
    case 'rule':
      return thematicBreak(scan);
    case 'fence':
      return fence(scan);
    case 'until':
      return htmlUntil(scan);
    case 'html':
    case 'tag':
      while (scan.next() && !scan.line.blank) scan.take();
      return scan.cut();
    case 'item':
      return container(scan, 'item');
    case 'quote':
      return container(scan, 'quote');
    case 'note':
      return container(scan, 'note');
    case 'words':
      return paragraph(scan);
  }
}

/** Goes down the lines from the first of a Block; knows which belong to it and how far it looked. */
class Scan {
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

  cut({ front = false, header = '', goesOn = '' } = {}): Cut {
    return { start: this.first.start, end: this.last.end, front, header, goesOn, seen: this.seen };
  }
}

function isFrontFence({ indent, body }: Line): boolean {
  return indent === 0 && body.startsWith('---') && body.trimEnd() === '---';
}

/**
 * micromark carries state from Block to Block: behind another container, an empty or inner one may not begin as it does alone.
 * In doubt, all up to a line behind a blank one that nothing can hold; with a fence or HTML about, all.
 */
function doubt(scan: Scan, header = ''): Cut {
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
  return all.cut({ header });
}

/** Behind a blank line nothing but a fence or HTML can hold a heading, a letter or Hangul at the margin. */
function isFree({ indent, body }: Line): boolean {
  return indent === 0 && (body.charCodeAt(0) > 0x7f || /^(?:#{1,6} |[a-z])/i.test(body));
}

function indentedCode(scan: Scan): Cut {
  while (scan.next()) {
    const { line } = scan;
    if (line.blank) continue;
    if (line.indent < 4) {
      const what = opening(line.body);
      return what === 'item' || what === 'quote' || what === 'note' ? doubt(scan) : scan.cut();
    }
    scan.take();
  }
  return scan.cut();
}

function thematicBreak(scan: Scan): Cut {
  if (!scan.next() || scan.line.indent >= 4) return scan.cut();
  const { body } = scan.line;
  return opening(body) !== 'rule' && isShaky(body) ? doubt(scan) : scan.cut();
}

function fence(scan: Scan): Cut {
  const mark = fenceOf(scan.first.body);
  while (scan.next()) {
    scan.take();
    if (closesFence(scan.line, mark)) return scan.cut();
  }
  return doubt(scan);
}

function htmlUntil(scan: Scan): Cut {
  const mark = untilMark(scan.first.body);
  do {
    scan.take();
    if (mark.test(scan.line.body)) return scan.cut();
  } while (scan.next());
  return doubt(scan);
}

/** What ends whatever is open, be it a paragraph or a container. */
function interrupts(what: Opening): boolean {
  return what !== 'words' && what !== 'item' && what !== 'tag';
}

function paragraph(scan: Scan): Cut {
  // `[a]: /x` may be a definition, behind which other things may begin than behind words.
  const definition = scan.first.body.startsWith('[');
  let previous: Line | undefined;
  while (scan.next() && !scan.line.blank) {
    const { indent, body } = scan.line;
    if (indent < 4) {
      const what = opening(body);
      if (isUnderline(body)) return definition ? doubt(scan) : scan.take().cut();
      if (what === 'words' && scan.last.indent < 4 && isDelimiterRow(body) && cellCount(body) === cellCount(scan.last.body)) {
        if (definition || (previous && opening(scan.last.body) !== 'words')) return doubt(scan);
        if (!previous) return table(scan);
        scan.last = previous;
        return scan.cut();
      }
      if (what !== 'rule' && isShaky(body)) return doubt(scan);
      if (interrupts(what) || (what === 'item' && isItem(body, { interrupts: true }))) return scan.cut();
    }
    previous = scan.last;
    scan.take();
  }
  return scan.cut();
}

/** The scan stands on the delimiter row. */
function table(scan: Scan): Cut {
  scan.take();
  return tableRows(scan, '', scan.text.slice(scan.first.start, scan.last.end));
}

/** Rows up to where the table ends or a row's own text says that a Block begins; `header` is what the Block goes on with. */
function tableRows(scan: Scan, header: string, goesOn: string): Cut {
  let rows = header === '' ? 0 : 1;
  while (scan.next()) {
    const { blank, indent, body } = scan.line;
    if (blank || indent >= 4 || opening(body) !== 'words') return !blank && isShaky(body) ? doubt(scan, header) : scan.cut({ header });
    if (beginsBlock(body, rows)) return scan.cut({ header, goesOn });
    scan.take();
    rows++;
  }
  return scan.cut({ header });
}

/** Whether a row or an item begins a Block: its own text says so, so that an insertion elsewhere moves no cut. */
function beginsBlock(body: string, before: number): boolean {
  if (before < LEAST || before >= MOST) return before >= MOST;
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let at = 0; at < body.length; at++) hash = Math.imul(hash ^ body.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % USUAL === 0;
}

/** Column at which the content of an item stands. */
function innerColumn({ indent, body }: Line): number {
  const mark = itemMark(body).length;
  const content = body.slice(mark).trimStart();
  const gap = body.length - mark - content.length;
  return indent + mark + (content === '' || gap > 4 ? 1 : gap);
}

/** A list, a quote or a footnote: runs on over blank lines while what follows may still belong to it. */
function container(scan: Scan, kind: 'item' | 'quote' | 'note'): Cut {
  const { body } = scan.first;
  let mark = itemMark(body);
  // Columns between which it depends on the innermost container whether a line is inside.
  let least = kind === 'item' ? innerColumn(scan.first) : kind === 'note' ? 4 : Infinity;
  let most = least;
  // A line that follows may be read in more than one way.
  let murky = kind === 'item' && /^(?:$| {0,99}\t)/.test(body.slice(mark.length).trimEnd());
  let items = 1;
  let gap = false;

  while (scan.next()) {
    const { line } = scan;
    if (line.blank) {
      if (kind === 'quote') return scan.cut();
      gap = true;
      continue;
    }
    const what = line.indent < 4 ? opening(line.body) : 'words';
    const outside = line.indent < least;
    const between = !outside && line.indent < most;
    if (kind === 'quote' ? what === 'quote' : kind === 'item' && what === 'item') {
      if (line.indent < most) {
        const before = mark;
        mark = itemMark(line.body);
        const sure = isItem(line.body, { interrupts: false });
        const sibling = sure && !murky && !between && line.indent === 0 && scan.first.indent === 0 && mark.at(-1) === before.at(-1);
        if (kind === 'item' && sibling && beginsBlock(line.body, items)) return scan.cut();
        items++;
        murky = between || (murky && !isItem(line.body, { interrupts: true })) || !sure;
        least = Math.min(least, innerColumn(line));
        most = Math.max(most, innerColumn(line));
      }
    } else if (outside) {
      if (gap ? line.indent >= 4 || (murky && line.indent > 1) : what !== 'rule' && isShaky(line.body)) return doubt(scan);
      if (gap || (interrupts(what) && what !== 'rule')) return scan.cut();
      if (what === 'item' || what === 'rule') return murky ? doubt(scan) : scan.cut();
      if (what === 'tag' || line.indent >= 4 || (murky && isUnderline(line.body))) return doubt(scan);
      murky = true;
    } else if (between || murky) {
      return doubt(scan);
    }
    gap = false;
    scan.take();
  }
  return scan.cut();
}
