import { fold } from '../../document/fold.ts';
import { lineAt } from '../../document/lines.ts';
import { sourceRange } from '../../document/prose.ts';
import { type Block, HOLE, type Prose, type Range } from '../../types.ts';

/** A line of words or a cell of a table, as a cover is read. */
export interface CoverLine {
  /** Without blanks around it; counts from the start of its Block. */
  readonly range: Range;
  /** Folded, without marks of Markdown and HTML. */
  readonly text: string;
  /** A picture of a seal or signature stands in it. */
  readonly sealed: boolean;
}

/** What the alternative text of a picture of a seal says. */
const SEAL = /인감|직인|도장|서명|날인/;

/** The lines of a Block that have words or a picture of a seal, in order. */
export function coverLinesOf(block: Block): readonly CoverLine[] {
  return block.parts.flatMap((part): CoverLine[] => {
    switch (part.kind) {
      case 'heading':
      case 'prose':
        return linesOf(block, part.prose);
      case 'table':
        return [...(part.continued ? [] : [part.header]), ...part.rows].flat().flatMap((cell) => linesOf(block, cell));
      case 'html':
        return linesOfHtml(block, part.range);
      default:
        return [];
    }
  });
}

function linesOf(block: Block, prose: Prose): CoverLine[] {
  const lines: CoverLine[] = [];
  for (let start = 0; start <= prose.text.length; ) {
    const next = prose.text.indexOf('\n', start);
    const end = next < 0 ? prose.text.length : next;
    const line = prose.text.slice(start, end);
    const range = sourceRange(prose, start + line.length - line.trimStart().length, start + line.trimEnd().length);
    const text = line.replaceAll(HOLE, ' ').trim();
    const sealed = line.includes(HOLE) && showsSeal(block.text.slice(...range));
    if (text !== '' || sealed) lines.push({ range, text, sealed });
    start = end + 1;
  }
  return lines;
}

function showsSeal(source: string): boolean {
  return source.split('![').some((piece, index) => index > 0 && SEAL.test(piece.slice(0, Math.max(0, piece.indexOf(']')))));
}

function linesOfHtml({ text }: Block, [from, to]: Range): CoverLine[] {
  if (text.startsWith('<!--', from)) return [];
  const lines: CoverLine[] = [];
  for (let at = from; at < to; ) {
    const line = lineAt(text, at);
    const range: Range = [line.end - line.body.length, Math.min(line.end, to)];
    const words = withoutTags(text.slice(...range));
    if (words !== '') lines.push({ range, text: words, sealed: false });
    at = line.next;
  }
  return lines;
}

function withoutTags(html: string): string {
  const pieces = html.split('<').map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)));
  return fold(pieces.join(' ')).trim();
}
