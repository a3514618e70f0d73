import { type Document, editDocument } from '@dadeumi/rules';
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { type LineIndex, lineIndex, type PositionEncoding } from './positions.ts';
import { keyOf } from './uris.ts';

/** A document that is open in the editor. Immutable: an edit makes another one. */
export interface OpenDocument {
  /** As the client writes it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly lines: LineIndex;
  /** The text as the engine reads it, brought along edit by edit; absent until it is first asked for. */
  readonly document: Document | undefined;
  /** Where a person seems to be typing; absent after a paste, an undo, a fix. */
  readonly typing: Typing | undefined;
}

/** The last keystroke. */
export interface Typing {
  /** Where the caret is now. */
  readonly offset: number;
  /** By the clock of the host, in milliseconds. */
  readonly at: number;
}

export interface OpenDocuments {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  opened(item: TextDocumentItem): void;
  /** What is not open, or does not look like a change, is left. */
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[], now: number): void;
  closed(uri: string): void;
  /** Forgets what the engine made of an open text, so that it is read anew. */
  reread(uri: string): void;
  /** Keeps what the engine made of an open text. */
  parsed(open: OpenDocument, document: Document): void;
}

export function openDocuments(encoding: PositionEncoding): OpenDocuments {
  const open = new Map<string, OpenDocument>();
  return {
    get: (uri) => open.get(keyOf(uri)),
    all: () => [...open.values()],
    opened: ({ uri, languageId, version, text }) => {
      open.set(keyOf(uri), { uri, languageId, version, lines: lineIndex(text, encoding), document: undefined, typing: undefined });
    },
    changed: (uri, version, changes, now) => {
      const before = open.get(keyOf(uri));
      if (before === undefined) return;
      const after = changes.reduce((one, change) => withChange(one, change, encoding), before);
      const caret = changes.length === 1 ? caretAfter(before, changes[0]!) : undefined;
      open.set(keyOf(uri), { ...after, version, typing: caret === undefined ? undefined : { offset: caret, at: now } });
    },
    closed: (uri) => {
      open.delete(keyOf(uri));
    },
    reread: (uri) => {
      const one = open.get(keyOf(uri));
      if (one !== undefined) open.set(keyOf(uri), { ...one, document: undefined });
    },
    parsed: (one, document) => {
      const key = keyOf(one.uri);
      if (open.get(key) === one) open.set(key, { ...one, document });
    },
  };
}

function withChange(open: OpenDocument, change: TextDocumentContentChangeEvent, encoding: PositionEncoding): OpenDocument {
  if (!('range' in change)) return { ...open, lines: lineIndex(change.text, encoding), document: undefined };
  const { text } = open.lines;
  const range = open.lines.offsetsOf(change.range);
  const lines = lineIndex(text.slice(0, range[0]) + change.text + text.slice(range[1]), encoding);
  return { ...open, lines, document: open.document && edited(open.document, { range, text: change.text }) };
}

/** Where the engine fails on an edit it may still read the whole text anew. */
function edited(document: Document, edit: Parameters<typeof editDocument>[1]): Document | undefined {
  try {
    return editDocument(document, edit);
  } catch {
    return undefined;
  }
}

/** More than a person types at once: composed syllables and completed words are shorter. */
const LONGEST_KEYSTROKE = 12;

function caretAfter({ lines }: OpenDocument, change: TextDocumentContentChangeEvent): number | undefined {
  if (!('range' in change) || change.text.length > LONGEST_KEYSTROKE || /[\r\n]/.test(change.text)) return undefined;
  const [start, end] = lines.offsetsOf(change.range);
  return end - start > LONGEST_KEYSTROKE ? undefined : start + change.text.length;
}
