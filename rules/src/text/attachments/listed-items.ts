import { sourceRange } from '../../document/prose.ts';
import { attachmentsNamed } from '../../profiles/attachment-names.ts';
import type { Block, Given, Part, Prose, Range } from '../../types.ts';
import { readTitle } from '../titles/titles.ts';
import { inlineTitle } from './labels.ts';

/** A paper named in a list, without its number and how many of it there are; offsets count from the start of its Block. */
interface Entry {
  readonly name: string;
  readonly range: Range;
}

/** A line, a row or a sentence of a list of attachments. */
export interface ListedItem {
  /** `pieces`: names parted by commas on one line; `sentence`: prose that names what is put with the plan. */
  readonly shape: 'line' | 'row' | 'pieces' | 'sentence';
  /** All its words. */
  readonly text: string;
  readonly range: Range;
  readonly entries: readonly Entry[];
  /** Attachments of the profile that it names. */
  readonly ids: readonly string[];
}

type Words = Omit<ListedItem, 'ids'>;

const SENTENCE = /(?:니다|한다|했다|였다|함|음|임)[.。]?$/;
/** `1부`, `각 2통`, `끝.` and what follows. */
const COUNT = /(?: {0,9}(?:각 ?)?\d{1,3} ?(?:부|통|매|장|건|식|권|벌)(?![가-힣])| {1,9}끝\.?$|[.,;]$)/;

/** The lines of a Block as items of a list; headings and headers of tables are none. */
export function listedItemsOf(block: Block, { settings: { profile } }: Given<unknown>): readonly ListedItem[] {
  const items = block.parts.flatMap((part) => {
    if (part.kind === 'prose') return linesOf(part.prose);
    return part.kind === 'table' ? rowsOf(part) : [];
  });
  return items.map((item) => ({ ...item, ids: attachmentsNamed(profile, item.text) }));
}

function linesOf(prose: Prose): Words[] {
  const items: Words[] = [];
  for (let start = 0; start <= prose.text.length; ) {
    const next = prose.text.indexOf('\n', start);
    const end = next < 0 ? prose.text.length : next;
    const line = prose.text.slice(start, end);
    const words = line.trim();
    if (words !== '') items.push(itemOf(prose, start + line.indexOf(words), words));
    start = end + 1;
  }
  return items;
}

function itemOf(prose: Prose, start: number, line: string): Words {
  const range = sourceRange(prose, start, start + line.length);
  const behind = start + inlineTitle(line);
  const words = prose.text.slice(behind, start + line.length);
  if (SENTENCE.test(line)) return { shape: 'sentence', text: line, range, entries: [] };
  const { number, title } = readTitle(words);
  const pieces = number === '' ? piecesOf(title) : [title];
  let from = behind;
  const entries = pieces.flatMap((piece): Entry[] => {
    const name = withoutCount(piece);
    const at = Math.max(from, prose.text.indexOf(name, from));
    if (name === '' || !prose.text.startsWith(name, at)) return [];
    from = at + name.length;
    return [{ name, range: sourceRange(prose, at, from) }];
  });
  return { shape: pieces.length > 1 ? 'pieces' : 'line', text: words, range, entries };
}

/** Parted at commas outside of parentheses. */
function piecesOf(text: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth <= 0) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function withoutCount(name: string): string {
  const at = COUNT.exec(name)?.index;
  return (at === undefined || at === 0 ? name : name.slice(0, at)).trim();
}

/** Of a row the name is its longest cell. */
function rowsOf({ rows }: Part & { kind: 'table' }): Words[] {
  return rows.flatMap((row): Words[] => {
    const cell = row.toSorted((a, b) => b.text.length - a.text.length)[0];
    if (!cell || cell.text.trim() === '') return [];
    const whole = cell.text.trim();
    const name = withoutCount(whole);
    const at = cell.text.indexOf(whole);
    const range = sourceRange(cell, at, at + whole.length);
    const entries = [{ name, range: sourceRange(cell, at, at + name.length) }];
    return [{ shape: 'row', text: row.map(({ text }) => text).join(' | '), range, entries }];
  });
}
