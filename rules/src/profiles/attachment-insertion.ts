import { labelOf } from '../text/attachments/labels.ts';
import { readNumbering } from '../text/titles/numbering.ts';
import { ordinalOf, withOrdinal } from '../text/titles/ordinals.ts';
import { readTitle } from '../text/titles/titles.ts';
import type { Document, Edit, Fix, Range } from '../types.ts';
import type { AttachmentList, PlacedItem } from './attachment-lists.ts';
import type { Attachment } from './schema.ts';

/** `1부`, `각 2통.` behind a name. */
const COUNT = /^ {0,9}(?:각 ?)?\d{1,3} ?(?:부|통|매|권)\.?/;
const END = /\s{1,9}끝\.?\s{0,9}$/;

/** Adds a line for an attachment to a list, as its last line is written; none where the list is prose or headings alone. */
export function listedFix(list: AttachmentList, { title }: Attachment): Fix[] {
  const items = list.items.filter(({ shape, entries }) => shape !== 'sentence' && entries.length > 0);
  const last = items.at(-1);
  const edit = last && editAfter(last, items.at(-2), title);
  if (!edit) return [];
  return [{ kind: 'suggestion', title: { ko: `목록에 ‘${title}’ 넣기`, en: `Add ‘${title}’ to the list` }, edits: [edit] }];
}

function editAfter(last: PlacedItem, before: PlacedItem | undefined, title: string): Edit | undefined {
  const { document, start, entries, shape } = last;
  const name = entries.at(-1)!.range;
  if (shape === 'pieces') return insertion(document, start + name[1], `, ${title}`);

  const { text } = document;
  const [from, to] = lineOf(text, start + name[0]);
  const line = text.slice(from, to);
  const named: Range = [start + name[0] - from, start + name[1] - from];
  const written = shape === 'row' ? rowAfter(line, named, before && rowOf(before), title) : lineAfter(line, named, title);
  if (written === undefined) return undefined;
  const end = to - (END.exec(line)?.[0].length ?? line.length - line.trimEnd().length);
  return insertion(document, end, separatorOf(text, before, from) + written);
}

/** Writes the character before it anew: of two that go to one place the second must wait, since its number follows from the first's. */
function insertion({ id, text: before }: Document, offset: number, text: string): Edit {
  return { at: { document: id, range: [offset - 1, offset] }, text: before.slice(offset - 1, offset) + text };
}

/** The mark or number of the line with the next ordinal, the title, and `1부` where the line has it. */
function lineAfter(line: string, [from, to]: Range, title: string): string {
  const label = labelOf(readTitle(line.slice(from, to)).title);
  const isNamed = label && ['붙임', '첨부', '별첨'].includes(label.word);
  const behind = isNamed ? from + Math.max(0, line.slice(from, to).lastIndexOf(label.title)) : from;
  const prefix = line.slice(0, behind);
  const indent = /^\s{0,99}/.exec(prefix)![0];
  const number = readNumbering(prefix.slice(indent.length)).length > 0 || isNamed ? prefix : withoutWords(prefix);
  const count = COUNT.exec(line.slice(to))?.[0] ?? '';
  return withOrdinal(number, ordinalOf(number) + 1) + title + count;
}

/** The title of a list that begins on its line gives way to blanks as wide. */
function withoutWords(prefix: string): string {
  return prefix.replace(/^[^\d\r\n]{0,40}(?=\d)/, (words) => words.replace(/[가-힣]/g, '  ').replace(/\S/g, ' '));
}

/** A row with as many cells: the number goes up, what the rows above have in common is kept, the rest is empty. */
function rowAfter(line: string, [from]: Range, above: string | undefined, title: string): string | undefined {
  const cells = line.split('|');
  if (line.includes('\\|') || cells.length < 3) return undefined;
  const others = above?.split('|');
  let offset = 0;
  return cells
    .map((cell, index) => {
      const isName = offset <= from && from < offset + cell.length;
      offset += cell.length + 1;
      const words = cell.trim();
      if (isName) return ` ${title} `;
      if (/^\d{1,3}\.?$/.test(words)) return cell.replace(/\d{1,3}/, (number) => String(Number(number) + 1));
      return words === '' || others?.[index]?.trim() === words ? cell : ' ';
    })
    .join('|')
    .trimEnd();
}

function rowOf({ document, start, entries }: PlacedItem): string {
  return document.text.slice(...lineOf(document.text, start + entries[0]!.range[0]));
}

/** What parts the last two lines of the list. */
function separatorOf(text: string, before: PlacedItem | undefined, from: number): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  if (!before) return lineEnd;
  const [, end] = lineOf(text, before.start + before.entries.at(-1)!.range[0]);
  const between = text.slice(end, from);
  return /^[\r\n\t ]{1,9}$/.test(between) ? between : lineEnd;
}

function lineOf(text: string, offset: number): Range {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return [from, from + /^[^\r\n]*/.exec(text.slice(from))![0].length];
}
