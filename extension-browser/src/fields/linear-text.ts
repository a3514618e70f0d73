import { isShownText, isTextBlock } from './text-elements';

/** The text of an editing host as one string, and where in the DOM each of its units stands. */
export interface LinearText {
  /** `\n` between blocks and at `<br>`; a no-break space is a space; what editors put in to hold a caret is left out. */
  readonly text: string;
  /** The DOM's range of a half-open range of `text`; absent for one that reaches beyond it. */
  rangeOf(range: readonly [start: number, end: number]): Range | undefined;
  /** Where in `text` a position of the DOM stands; what is left out stands where the text before it ends. */
  offsetOf(node: Node, offset: number): number;
}

/** A run of units that stand side by side in one text node, or (`length` 0) the place at a `<br>` or filler where an empty line is written in. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly node: Text | HTMLBRElement;
  /** Offset in the text node. */
  readonly from: number;
}

const SPACE = ' ';
/** Hold a caret where there is nothing to hold it. */
const isFiller = (unit: number): boolean => unit === 0x200b || unit === 0xfeff;
/** What CSS may collapse; a no-break space it may not. */
const isCollapsible = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

/** Reads the text of an editing host as it stands now. Nothing of the page is changed, and no layout is asked for. */
export function readLinear(host: HTMLElement): LinearText {
  const runs: Run[] = [];
  const collapsing = new Map<Element, boolean>();
  let text = '';
  /** Line ends that are written before the next text: an editor's last `<br>` of a block ends no line that anyone sees. */
  let owed = 0;
  let lineOpen = false;
  let afterSpace = false;

  const write = (units: string, node: Text, from: number): void => {
    text += '\n'.repeat(owed);
    owed = 0;
    lineOpen = true;
    runs.push({ at: text.length, length: units.length, node, from });
    text += units;
  };
  const edge = (): void => {
    if (lineOpen) owed++;
    lineOpen = false;
  };
  const lineEnd = (br: HTMLBRElement): void => {
    text += '\n'.repeat(owed);
    runs.push({ at: text.length, length: 0, node: br, from: 0 });
    owed = 1;
    lineOpen = false;
  };
  const read = (node: Text): void => {
    const { data } = node;
    const collapses = node.parentElement === null || collapsesSpace(node.parentElement, collapsing);
    let from = 0;
    const close = (end: number): void => {
      if (end > from) write(data.slice(from, end).replaceAll(collapses ? /[\t\n\f\r\u00a0]/g : /\u00a0/g, SPACE), node, from);
    };
    for (let at = 0; at < data.length; at++) {
      const unit = data.charCodeAt(at);
      const space = collapses && isCollapsible(unit);
      if (isFiller(unit) && !lineOpen && at === from) {
        write('', node, at + 1);
        afterSpace = false;
      }
      if (isFiller(unit) || (space && (afterSpace || (!lineOpen && at === from)))) {
        close(at);
        from = at + 1;
      }
      if (!isFiller(unit)) afterSpace = space;
    }
    close(data.length);
  };
  const walk = (parent: Node, editable: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (editable) read(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE && isShownText(node as Element)) {
        const element = node as HTMLElement;
        const inside = editable ? element.contentEditable !== 'false' : isEditableAgain(element);
        if (element.localName === 'br') {
          if (editable) lineEnd(element as HTMLBRElement);
          afterSpace = false;
          continue;
        }
        const block = isTextBlock(element);
        if (block) edge();
        if (block) afterSpace = false;
        walk(element, inside);
        if (block) edge();
        if (block) afterSpace = false;
      }
    }
  };
  walk(host, true);

  return {
    text,
    rangeOf([start, end]) {
      if (start < 0 || end < start || end > text.length) return undefined;
      const range = host.ownerDocument.createRange();
      const last = runs[firstAtOrAfter(runs, end)];
      if (last === undefined) {
        range.selectNodeContents(host);
        range.collapse(true);
        return range;
      }
      const first = start === end ? last : runs[lastFrom(runs, start)]!;
      range.setStart(...positionIn(first, start));
      range.setEnd(...positionIn(last, end));
      return range;
    },
    offsetOf(node, offset) {
      const place = host.ownerDocument.createRange();
      place.setStart(node, offset);
      let low = 0;
      let high = runs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (place.comparePoint(...positionIn(runs[middle]!, runs[middle]!.at)) <= 0) low = middle + 1;
        else high = middle;
      }
      const run = runs[low - 1];
      if (run === undefined) return 0;
      return run.at + (run.node === node ? Math.min(offset - run.from, run.length) : run.length);
    },
  };
}

/** Index of the first run that ends at `offset` or after it: where a range ends. */
function firstAtOrAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at + runs[middle]!.length < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last run that begins at `offset` or before it: where a range begins. */
function lastFrom(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function positionIn({ node, at, length, from }: Run, offset: number): [Node, number] {
  if (node.nodeType === Node.TEXT_NODE) return [node, from + Math.max(0, Math.min(offset - at, length))];
  return [node.parentNode!, [...node.parentNode!.childNodes].indexOf(node)];
}

/** Inside what cannot be written in, an editor may have places that can: the cells of a table, a caption. */
function isEditableAgain(element: HTMLElement): boolean {
  return element.hasAttribute('contenteditable') && element.contentEditable !== 'false';
}

function collapsesSpace(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { whiteSpace } = getComputedStyle(element);
  const collapses = whiteSpace === '' || whiteSpace === 'normal' || whiteSpace === 'nowrap';
  known.set(element, collapses);
  return collapses;
}
