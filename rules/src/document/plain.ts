import type { Block, Document, Part, Plan } from '../types.ts';
import { isPrivateUse } from './fold.ts';
import { lineAt } from './lines.ts';
import { ProseWriter } from './prose.ts';

/** A field of a page's form. */
export interface Field {
  readonly label: string;
  readonly text: string;
  /** The label, unless given. */
  readonly id?: string;
}

const BOM = '\uFEFF';

/** Reads text that is no Markdown: paragraphs, parted by blank lines. */
export function parsePlain(text: string, id: string): Document {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let start: number | undefined;
  let end = 0;
  const close = (): void => {
    if (start === undefined) return;
    const source = text.slice(start, end);
    blocks.push({ text: source, parts: readPlain(source) });
    starts.push(start);
    start = undefined;
  };

  for (let at = text.startsWith(BOM) ? 1 : 0; at < text.length; ) {
    const line = lineAt(text, at);
    if (line.blank) close();
    else {
      start ??= line.start;
      end = line.end;
    }
    at = line.next;
  }
  close();
  return { id, kind: 'plain', text, blocks, starts, unread: [] };
}

/** One Document for each field of a form; its only root section is titled by the label. */
export function parseFields(fields: readonly Field[]): Plan {
  const used = new Set<string>();
  const documents = fields.map(({ label, text, id = label }): Document => {
    let unique = id;
    for (let n = 2; used.has(unique); n++) unique = `${id} (${n})`;
    used.add(unique);
    return { ...parsePlain(text, unique), kind: 'field', label };
  });
  return { documents };
}

/** The lines of a paragraph as one Prose; a line with a bullet of Hancom's begins another. */
function readPlain(source: string): Part[] {
  const parts: Part[] = [];
  let writer = new ProseWriter();
  let mark: string | undefined;
  const close = (): void => {
    if (writer.length > 0)
      parts.push({
        kind: 'prose',
        where: mark === undefined ? 'body' : 'list',
        prose: writer.done(),
        bold: [],
        ...(mark === undefined ? {} : { mark }),
      });
  };

  for (let at = 0; at < source.length; ) {
    const line = lineAt(source, at);
    let from = line.end - line.body.length;
    if (isPrivateUse(source, from)) {
      close();
      writer = new ProseWriter();
      mark = String.fromCodePoint(source.codePointAt(from)!);
      from += mark.length;
      from += source.slice(from, line.end).length - source.slice(from, line.end).trimStart().length;
    } else if (writer.length > 0) {
      const previous = lastLineEnd(source, line.start);
      writer.instead('\n', previous, line.start - previous);
    }
    writer.same(source.slice(from, line.end).trimEnd(), from);
    at = line.next;
  }
  close();
  return parts;
}

/** Where the line end before `start` begins. */
function lastLineEnd(source: string, start: number): number {
  return source.charCodeAt(start - 1) === 10 && source.charCodeAt(start - 2) === 13 ? start - 2 : start - 1;
}
