import { decodeString } from 'micromark-util-decode-string';
import type { Run } from './emphasis.ts';
import type { PartsWriter } from './parts-writer.ts';

/** Lines of words: pairs of offsets, from behind a line's indent to its line end. */
export type Lines = readonly number[];

/** A piece of the lines, in order. */
export type Piece =
  | { readonly kind: 'words' | 'hole' | 'comment' | 'escape' | 'entity' | 'lineEnd'; readonly start: number; readonly end: number }
  | { readonly kind: 'run'; readonly run: Run };

/** Tells `parts` the words of pieces whose runs are paired. */
export function tellPieces(source: string, pieces: readonly Piece[], parts: PartsWriter): void {
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'words':
        parts.words(piece.start, piece.end);
        break;
      case 'comment':
        parts.comment(piece.start, piece.end);
        parts.hole(piece.start, piece.end);
        break;
      case 'hole':
        parts.hole(piece.start, piece.end);
        break;
      case 'escape':
        parts.instead(source[piece.start + 1]!, piece.start, piece.end);
        break;
      case 'entity':
        parts.instead(decodeString(source.slice(piece.start, piece.end)), piece.start, piece.end);
        break;
      case 'lineEnd':
        parts.lineEnd(piece.start);
        break;
      case 'run':
        tellRun(piece.run, parts);
    }
  }
}

function tellRun({ closing, opening, start, end }: Run, parts: PartsWriter): void {
  for (const marks of closing) if (marks === 2) parts.closeStrong();
  if (end > start) parts.words(start, end);
  for (let n = opening.length - 1; n >= 0; n--) if (opening[n] === 2) parts.openStrong();
}
