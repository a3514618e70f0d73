import type { Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { proseOf } from '../../rules/src/document/document.ts';
import { fold } from '../../rules/src/document/fold.ts';
import { type Document, HOLE, type Part } from '../../rules/src/types.ts';

/**
 * What must hold of the document layer for every text. Each law throws where it is broken, and takes the function that it holds to account, so
 * that it can be shown to fail on faulty ones.
 */

export type Parse = (text: string, id: string) => Document;
export type EditDocument = (document: Document, edit: { readonly range: readonly [number, number]; readonly text: string }) => Document;

/** An edit of any text: where as a share of its length, how much is taken out, what is put in. */
export interface AnyEdit {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

export function editAnywhere(document: Document, { at, removed, text }: AnyEdit, editDocument: EditDocument): Document {
  const from = Math.floor(at * document.text.length);
  return editDocument(document, { range: [from, Math.min(document.text.length, from + removed)], text });
}

/** However a text came about, its Document is the same. */
export function editsEqualFresh(text: string, edits: readonly AnyEdit[], parse: Parse, editDocument: EditDocument): void {
  let document = parse(text, 'plan.md');
  for (const edit of edits) document = editAnywhere(document, edit, editDocument);
  expect(document).toEqual(parse(document.text, 'plan.md'));
}

/** Every run of every offset map slices the source to what it says, and the runs cover the words. */
export function mapsSliceToWords(text: string, parse: Parse): void {
  const document = parse(text, 'plan.md');
  for (const { prose, block, start } of proseOf(document)) {
    let end = 0;
    let sourceEnd = 0;
    for (let run = 0; run < prose.map.length; run += 4) {
      const [at, from, length, sourceLength] = prose.map.slice(run, run + 4) as [number, number, number, number];
      expect(at).toBe(end);
      expect(from).toBeGreaterThanOrEqual(sourceEnd);
      end = at + length;
      sourceEnd = from + sourceLength;
      const said = prose.text.slice(at, end);
      const source = text.slice(start + from, start + sourceEnd);
      if (length === sourceLength) expect(fold(source.replaceAll('\r', '\n'))).toBe(said);
      else if (said === '\n') expect(source).toBe('\r\n');
      else if (said === HOLE) expect(source).toMatch(/^(?:[`<!].*|\p{Co})$/su);
      else expect(source).toMatch(/^(?:\\.|&[^;]+;|.\p{M}*|[\u1100-\u11FF]+)$/su);
    }
    expect(end).toBe(prose.text.length);
    expect(sourceEnd).toBeLessThanOrEqual(document.blocks[block]!.text.length);
  }
}

/** Blocks hold the headings, paragraphs and cells that remark-parse finds in the whole text. Hancom's bullets, which part paragraphs, are taken out. */
export function blocksAgreeWithRemark(generated: string, parse: Parse): void {
  const text = generated.replace(/\p{Co}/gu, '');
  expect(readByBlocks(parse(text, 'plan.md'))).toEqual(readByRemark(text));
}

const plainRemark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();
const frontRemark = plainRemark().use(remarkFrontmatter).freeze();
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*\n)?---[ \t]*(?:\r?\n|$)/;

/** Each heading, paragraph and cell: what it is, and its words. Front matter that never closes is a thematic break, and leaves remark-frontmatter reading the rest wrongly. */
function readByRemark(text: string): string[] {
  const found: string[] = [];
  const words = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return '\n';
    if (node.type === 'inlineCode' || node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return HOLE;
    return 'children' in node ? node.children.map(words).join('') : '';
  };
  const visit = (node: Nodes, quoted: boolean): void => {
    if (node.type === 'heading') found.push(`${quoted ? 'prose' : `heading ${node.depth}`}: ${plain(words(node))}`);
    else if (node.type === 'paragraph') found.push(`prose: ${plain(words(node))}`);
    else if (node.type === 'tableCell') found.push(`cell: ${plain(words(node))}`);
    else if ('children' in node)
      for (const child of node.children) visit(child, quoted || node.type === 'blockquote' || node.type === 'footnoteDefinition');
  };
  visit((FRONT_MATTER.test(text) ? frontRemark : plainRemark).parse(text), false);
  return found.filter((one) => one !== 'prose: ');
}

function readByBlocks(document: Document): string[] {
  const ofPart = (part: Part): string[] => {
    if (part.kind === 'heading') return [`heading ${part.depth}: ${plain(part.prose.text)}`];
    if (part.kind === 'prose') return [`prose: ${plain(part.prose.text)}`];
    if (part.kind !== 'table') return [];
    return [...(part.continued ? [] : part.header), ...part.rows.flat()].map((cell) => `cell: ${plain(cell.text)}`);
  };
  return document.blocks.flatMap(({ parts }) => parts.flatMap(ofPart)).filter((one) => one !== 'prose: ');
}

/** Blanks count once: remark-parse keeps those at a line's end in places. */
const plain = (words: string): string => fold(words).replace(/\s+/g, ' ').trim();
