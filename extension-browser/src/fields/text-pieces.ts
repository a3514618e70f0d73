import { isShownText, isTextBlock } from './text-elements';

/** Units of text that stand side by side in one text node, or (`length` 0) the place at a `<br>` or filler where an empty line is written in. */
export interface Run {
  /** Offset in the text that it is part of. */
  readonly at: number;
  readonly length: number;
  readonly node: Text | HTMLBRElement;
  /** Offset in the text node. */
  readonly from: number;
}

/** The text within one element. That of a block is the same wherever it stands. */
export interface Piece {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Line ends that are written before the next text: an editor's last `<br>` of a block ends no line that anyone sees. */
  readonly owed: number;
}

/** Blocks that were read before; whoever keeps them drops those that change, with all that they stand in. */
export type KnownPieces = WeakMap<Node, { readonly piece: Piece; readonly editable: boolean }>;

const SPACE = ' ';
/** Hold a caret where there is nothing to hold it. */
const isFiller = (unit: number): boolean => unit === 0x200b || unit === 0xfeff;
/** What CSS may collapse; a no-break space it may not. */
const isCollapsible = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

/** Reads the text within an element, but for the blocks that are known. `editable`: whether the element itself can be written in. */
export function readPiece(within: Element, editable: boolean, known: KnownPieces, collapsing: Map<Element, boolean> = new Map()): Piece {
  const runs: Run[] = [];
  let text = '';
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
    afterSpace = false;
  };
  const lineEnd = (br: HTMLBRElement): void => {
    text += '\n'.repeat(owed);
    runs.push({ at: text.length, length: 0, node: br, from: 0 });
    owed = 1;
    lineOpen = false;
    afterSpace = false;
  };
  const block = (piece: Piece): void => {
    edge();
    if (piece.runs.length === 0) return;
    text += '\n'.repeat(owed);
    for (const run of piece.runs) runs.push({ ...run, at: text.length + run.at });
    text += piece.text;
    owed = piece.owed;
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
  const walk = (parent: Element, editable: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (editable) read(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE && isShownText(node as Element)) {
        const element = node as HTMLElement;
        const inside = editable ? element.contentEditable !== 'false' : isEditableAgain(element);
        if (element.localName !== 'br') {
          if (isTextBlock(element)) block(knownPiece(element, inside, known, collapsing));
          else walk(element, inside);
        } else if (editable) lineEnd(element as HTMLBRElement);
        else afterSpace = false;
      }
    }
  };
  walk(within, editable);
  edge();
  return { text, runs, owed };
}

function knownPiece(element: Element, editable: boolean, known: KnownPieces, collapsing: Map<Element, boolean>): Piece {
  const before = known.get(element);
  if (before?.editable === editable) return before.piece;
  const piece = readPiece(element, editable, known, collapsing);
  known.set(element, { piece, editable });
  return piece;
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
