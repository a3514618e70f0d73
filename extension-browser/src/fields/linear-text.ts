import { type KnownPieces, type Run, readPiece } from './text-pieces';

/** The text of an editing host as one string, and where in the DOM each of its units stands. */
export interface LinearText {
  /** `\n` between blocks and at `<br>`; a no-break space is a space; what editors put in to hold a caret is left out. */
  readonly text: string;
  /** The DOM's range of a half-open range of `text`, which is `kept` where that has these ends; absent for one that reaches beyond the text. */
  rangeOf(range: readonly [start: number, end: number], kept?: Range): Range | undefined;
  /** Where in `text` a position of the DOM stands; what is left out stands where the text before it ends. */
  offsetOf(node: Node, offset: number): number;
}

/**
 * Reads the text of an editing host as it stands now, but for the blocks that are known. Nothing of the page is changed, and no layout is asked
 * for.
 */
export function readLinear(host: HTMLElement, known: KnownPieces = new WeakMap()): LinearText {
  const { text, runs } = readPiece(host, true, known);
  return {
    text,
    rangeOf([start, end], kept) {
      if (start < 0 || end < start || end > text.length) return undefined;
      const last = runs[firstAtOrAfter(runs, end)];
      if (last === undefined) return rangeBetween(host, [host, 0], [host, 0]);
      const first = start === end ? last : runs[lastFrom(runs, start)]!;
      const [from, to] = [positionIn(first, start), positionIn(last, end)];
      return kept && isBetween(kept, from, to) ? kept : rangeBetween(host, from, to);
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

type Position = readonly [node: Node, offset: number];

function rangeBetween({ ownerDocument }: HTMLElement, from: Position, to: Position): Range {
  const range = ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function isBetween({ startContainer, startOffset, endContainer, endOffset }: Range, from: Position, to: Position): boolean {
  return startContainer === from[0] && startOffset === from[1] && endContainer === to[0] && endOffset === to[1];
}

function positionIn({ node, at, length, from }: Run, offset: number): Position {
  if (node.nodeType === Node.TEXT_NODE) return [node, from + Math.max(0, Math.min(offset - at, length))];
  return [node.parentNode!, [...node.parentNode!.childNodes].indexOf(node)];
}
