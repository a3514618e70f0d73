import { interrupts, isItem, isShaky, isUnderline, itemMark, type Line, opening, trimBlanks } from './lines.ts';
import { beginsBlock, type Cut, doubt, type Scan } from './scan.ts';

/** Column at which the content of an item stands. */
function innerColumn({ indent, body }: Line): number {
  const mark = itemMark(body).length;
  let gap = 0;
  while (body[mark + gap] === ' ' || body[mark + gap] === '\t') gap++;
  return indent + mark + (mark + gap === body.length || gap > 4 ? 1 : gap);
}

/** A list, a quote or (`other`) a footnote: runs on over blank lines while what follows may still belong to it. */
export function container(scan: Scan, kind: 'list' | 'quote' | 'other'): Cut {
  const { body } = scan.first;
  let mark = itemMark(body);
  // Columns between which it depends on the innermost container whether a line is inside.
  let least = kind === 'list' ? innerColumn(scan.first) : kind === 'other' ? 4 : Infinity;
  let most = least;
  // A line that follows may be read in more than one way.
  let murky = kind === 'list' && (trimBlanks(body.slice(mark.length)) === '' || /^ {0,99}\t/.test(body.slice(mark.length)));
  let items = 1;
  let gap = false;

  while (scan.next()) {
    const { line } = scan;
    if (line.blank) {
      if (kind === 'quote') return scan.cut(kind);
      gap = true;
      continue;
    }
    const what = line.indent < 4 ? opening(line.body) : 'words';
    const outside = line.indent < least;
    const between = !outside && line.indent < most;
    if (kind === 'quote' ? what === 'quote' : kind === 'list' && what === 'item') {
      if (line.indent < most) {
        const before = mark;
        mark = itemMark(line.body);
        const sure = isItem(line.body, { interrupts: false });
        const sibling = sure && !murky && !between && line.indent === 0 && scan.first.indent === 0 && mark.at(-1) === before.at(-1);
        if (kind === 'list' && sibling && beginsBlock(line.body, items)) return scan.cut(kind);
        items++;
        murky = between || (murky && !isItem(line.body, { interrupts: true })) || !sure;
        least = Math.min(least, innerColumn(line));
        most = Math.max(most, innerColumn(line));
      }
    } else if (outside) {
      if (gap ? line.indent >= 4 || (murky && line.indent > 1) : what !== 'rule' && isShaky(line.body)) return doubt(scan);
      if (gap || (interrupts(what) && what !== 'rule')) return scan.cut(kind);
      if (what === 'item' || what === 'rule') return murky ? doubt(scan) : scan.cut(kind);
      if (what === 'tag' || line.indent >= 4 || (murky && isUnderline(line.body))) return doubt(scan);
      murky = true;
    } else if (between || murky) {
      return doubt(scan);
    }
    gap = false;
    scan.take();
  }
  return scan.cut(kind);
}
