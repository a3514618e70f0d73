import { container } from './cut-containers.ts';
import {
  cellCount,
  closesFence,
  fenceOf,
  interrupts,
  isDelimiterRow,
  isItem,
  isShaky,
  isUnderline,
  type Line,
  lineAt,
  opening,
  trimBlanks,
  untilMark,
} from './lines.ts';
import { beginsBlock, type Cut, doubt, Scan } from './scan.ts';

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
    while (front.next()) if (isFrontFence(front.line)) return front.take().cut('front');
    scan.seen = front.seen;
  }
  if (line.indent >= 4) return indentedCode(scan);
  switch (opening(line.body)) {
    case 'heading':
      return scan.cut('heading');
    case 'rule':
      return thematicBreak(scan);
    case 'fence':
      return fence(scan);
    case 'until':
      return htmlUntil(scan);
    case 'html':
      return htmlToBlank(scan, 'html');
    case 'tag':
      return htmlToBlank(scan, 'other');
    case 'item':
      return container(scan, 'list');
    case 'quote':
      return container(scan, 'quote');
    case 'note':
      return container(scan, 'other');
    case 'words':
      return paragraph(scan);
  }
}

function isFrontFence({ indent, body }: Line): boolean {
  return indent === 0 && body.startsWith('---') && trimBlanks(body) === '---';
}

function indentedCode(scan: Scan): Cut {
  while (scan.next()) {
    const { line } = scan;
    if (line.blank) continue;
    if (line.indent < 4) {
      const what = opening(line.body);
      return what === 'item' || what === 'quote' || what === 'note' ? doubt(scan) : scan.cut('other');
    }
    scan.take();
  }
  return scan.cut('other');
}

function thematicBreak(scan: Scan): Cut {
  if (!scan.next() || scan.line.indent >= 4) return scan.cut('rule');
  const { body } = scan.line;
  return opening(body) !== 'rule' && isShaky(body) ? doubt(scan) : scan.cut('rule');
}

function fence(scan: Scan): Cut {
  const mark = fenceOf(scan.first.body);
  while (scan.next()) {
    scan.take();
    if (closesFence(scan.line, mark)) return scan.cut('fence');
  }
  return doubt(scan);
}

function htmlUntil(scan: Scan): Cut {
  const mark = untilMark(scan.first.body);
  do {
    scan.take();
    if (mark.test(scan.line.body)) return scan.cut('html');
  } while (scan.next());
  return doubt(scan);
}

/** HTML that ends before a blank line. */
function htmlToBlank(scan: Scan, kind: 'html' | 'other'): Cut {
  while (scan.next() && !scan.line.blank) scan.take();
  return scan.cut(kind);
}

function paragraph(scan: Scan): Cut {
  // `[a]: /x` may be a definition, behind which other things may begin than behind words.
  const definition = scan.first.body.startsWith('[');
  let previous: Line | undefined;
  while (scan.next() && !scan.line.blank) {
    const { indent, body } = scan.line;
    if (indent < 4) {
      const what = opening(body);
      if (isUnderline(body)) return definition ? doubt(scan) : scan.take().cut('setext');
      if (what === 'words' && scan.last.indent < 4 && isDelimiterRow(body) && cellCount(body) === cellCount(scan.last.body)) {
        if (definition || (previous && opening(scan.last.body) !== 'words')) return doubt(scan);
        if (!previous) return table(scan);
        scan.last = previous;
        return scan.cut('paragraph');
      }
      if (what !== 'rule' && isShaky(body)) return doubt(scan);
      if (interrupts(what) || (what === 'item' && isItem(body, { interrupts: true }))) return scan.cut('paragraph');
    }
    previous = scan.last;
    scan.take();
  }
  return scan.cut('paragraph');
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
    if (blank || indent >= 4 || opening(body) !== 'words')
      return !blank && isShaky(body) ? doubt(scan, header) : scan.cut('table', { header });
    if (beginsBlock(body, rows)) return scan.cut('table', { header, goesOn });
    scan.take();
    rows++;
  }
  return scan.cut('table', { header });
}
