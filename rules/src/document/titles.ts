import { Beginnings } from '../text/titles/beginnings.ts';
import { isNumbered, lineKey, readTitle, type Title } from '../text/titles/titles.ts';
import type { Block, Part, Prose, Range } from '../types.ts';
import { BlockMemory, BlockWalk } from './block-memory.ts';
import { CONTENTS, hasLeader, isContentsTitle, isLink } from './contents.ts';
import { sourceRange } from './prose.ts';

/** A line that may be a title, by its key alone: most are none, and are never read further. */
interface TitleLine {
  /** `bare`: a paragraph of one short line, which is a title only where there is no Markdown. */
  readonly form: 'heading' | 'bold' | 'item' | 'bare';
  /** The title as titles are compared, once it was asked for: see `keyOf`. */
  key: string | undefined;
  /** A heading's, which counts whatever its key is. */
  readonly title?: Title;
  /** By its own look a line of a table of contents: a page number behind dots, or nothing but a link into this page. */
  readonly contents: boolean;
  readonly prose: Prose;
  /** Where the line stands in `prose.text`. */
  readonly start: number;
  readonly end: number;
  /** Depth of a Markdown heading; 0 for the others. */
  readonly depth: number;
  /** The list mark before it; empty for none. */
  readonly mark: string;
}

/** A title of a Block; offsets count from the start of the Block. */
export interface BlockTitle extends Title, Pick<TitleLine, 'form' | 'depth'> {
  /** The words, numbering included. */
  readonly heading: Range;
  /** Where its line starts. */
  readonly line: number;
}

/** What a Block has for the sections of a Document. */
export interface BlockTitles {
  /** Those that count outside of a table of contents. */
  readonly titles: readonly BlockTitle[];
  /** A title of a table of contents is among the lines. */
  readonly opensContents: boolean;
}

/** Tells by its key whether a line that is no heading is a title. One object for what tells alike: titles are remembered by it. */
export interface TitleTest {
  readonly isTitle: (key: string) => boolean;
  /** Of all keys of titles, and of those of tables of contents. */
  readonly beginnings: Beginnings;
}

/** A test by key; `keys` are all that it may pass. */
export function titleTest(keys: Iterable<string>, isTitle: TitleTest['isTitle']): TitleTest {
  return { isTitle, beginnings: new Beginnings([...keys, ...CONTENTS]) };
}

/** Lines of a Block in order: those that may be titles, and `words` for a run of what cannot be one. */
type TitleOrWords = TitleLine | 'words';

/** A longer line is no title: the longest title of a guideline has about 40 characters. */
const LONGEST = 80;
/** A cell's row speaks of its title when there is so much beside it, or nothing at all. */
const CONTENT = 20;

const NO_TITLES: BlockTitles = { titles: [], opensContents: false };

const ofTests = new WeakMap<TitleTest, BlockMemory<BlockTitles>>();

/** Goes through Blocks for their titles, as far as they are outside of a table of contents; remembered on the Blocks. */
export function titleWalk(test: TitleTest): BlockWalk<BlockTitles> {
  const memory = ofTests.get(test) ?? new BlockMemory<BlockTitles>();
  ofTests.set(test, memory);
  return new BlockWalk(memory, (block) => readTitles(block, test));
}

function readTitles(block: Block, test: TitleTest): BlockTitles {
  let titles: BlockTitle[] | undefined;
  let opensContents = false;
  for (const line of titleLines(block)) {
    if (line === 'words' || line.contents) continue;
    if (line.form !== 'heading' && !test.beginnings.mayBegin(wordsOf(line), line.mark)) continue;
    opensContents ||= isContentsTitle(keyOf(line));
    if (!counts(line, test)) continue;
    titles ??= [];
    titles.push(titleOf(block, line));
  }
  return titles || opensContents ? { titles: titles ?? [], opensContents } : NO_TITLES;
}

const wordsOf = ({ prose, start, end }: TitleLine): string => prose.text.slice(start, end);

function keyOf(line: TitleLine): string {
  line.key ??= lineKey(wordsOf(line), line.mark);
  return line.key;
}

const counts = (line: TitleLine, { isTitle }: TitleTest): boolean => line.form === 'heading' || isTitle(keyOf(line));

/**
 * Goes through a Block that opens a table of contents, or begins inside of one, where `listed` are the keys so far. Tells the titles outside of it,
 * and gives the keys listed where the Block ends; none outside of a table of contents.
 */
export function readContents(
  block: Block,
  test: TitleTest,
  listed: Set<string> | undefined,
  tell: (title: BlockTitle) => void,
): Set<string> | undefined {
  let contents = listed;
  for (const line of titleLines(block)) {
    if (line === 'words') {
      contents = undefined;
      continue;
    }
    if (line.contents) continue;
    const key = keyOf(line);
    // A title that was listed comes again: the contents are over.
    if (line.form === 'heading' || contents?.has(key)) contents = undefined;
    if (contents) contents.add(key);
    else if (counts(line, test)) tell(titleOf(block, line));
    if (isContentsTitle(key)) contents = new Set();
  }
  return contents;
}

const linesOfBlocks = new WeakMap<Block, readonly TitleOrWords[]>();

/** Remembered on the Block, since each profile asks for them. */
function titleLines(block: Block): readonly TitleOrWords[] {
  const known = linesOfBlocks.get(block);
  if (known) return known;
  const lines: TitleOrWords[] = [];
  const mayLink = block.text.includes('](#');
  const add = (line: TitleOrWords): void => {
    if (line !== 'words' || lines.at(-1) !== 'words') lines.push(line);
  };
  for (const part of block.parts) readPart(part, mayLink ? block.text : '', add);
  linesOfBlocks.set(block, lines);
  return lines;
}

type Add = (line: TitleOrWords) => void;

/** `links` is the Block's text, where it holds links into the same page. */
function readPart(part: Part, links: string, add: Add): void {
  switch (part.kind) {
    case 'heading': {
      const { prose, depth } = part;
      const end = prose.text.length;
      const title = readTitle(prose.text);
      add({ form: 'heading', key: title.key, title, contents: isOfContents(prose, 0, end, links), prose, start: 0, end, depth, mark: '' });
      return;
    }
    case 'prose':
      readProse(part, links, add);
      return;
    case 'table':
      readRows(part, links, add);
      return;
    case 'front':
    case 'html':
      return;
    default:
      add('words');
  }
}

function readProse({ prose, bold, where, mark }: Part & { kind: 'prose' }, links: string, add: Add): void {
  if (where === 'quote' || where === 'note') {
    add('words');
    return;
  }
  const alone = !prose.text.includes('\n');
  for (let start = 0; start <= prose.text.length; ) {
    const next = prose.text.indexOf('\n', start);
    const end = next < 0 ? prose.text.length : next;
    const text = prose.text.slice(start, end);
    // `::: 요약` opens a container, whose name may be a title's.
    if (text.length > LONGEST || text.startsWith(':::')) add('words');
    else {
      const ownMark = start === 0 && mark !== undefined ? mark : '';
      const contents = isOfContents(prose, start, end, links);
      const form = start === 0 && mark !== undefined ? 'item' : formOf(text, isBold(text, start, bold), contents, alone);
      add(form === 'words' ? form : { form, key: undefined, contents, prose, start, end, depth: 0, mark: ownMark });
    }
    start = end + 1;
  }
}

/** What a line without a list mark may be. */
function formOf(line: string, bold: boolean, contents: boolean, alone: boolean): Exclude<TitleLine['form'], 'heading'> | 'words' {
  if (bold) return 'bold';
  if (contents || isNumbered(line) || /^[^\p{L}\p{N}]/u.test(line)) return 'item';
  return alone ? 'bare' : 'words';
}

/** All but a closing colon and blanks is in strong emphasis, which may fall into several pieces. */
function isBold(line: string, start: number, bold: readonly Range[]): boolean {
  let at = start;
  for (const [from, to] of bold) {
    if (to <= at || from >= start + line.length) continue;
    if (line.slice(at - start, from - start).trim() !== '') return false;
    at = to;
  }
  return at > start && /^\s{0,9}:?\s{0,9}$/.test(line.slice(at - start));
}

/** First cells: of a table of one column, and of rows where the other cells tell about the first or are empty. */
function readRows({ header, rows, continued }: Part & { kind: 'table' }, links: string, add: Add): void {
  const columns = header.length;
  const readRow = (row: readonly Prose[], namesColumns: boolean): void => {
    const prose = row[0];
    if (!prose || prose.text === '' || prose.text.length > LONGEST || prose.map.length === 0) return;
    if (columns > 1) {
      let content = 0;
      for (let column = 1; column < row.length; column++) content += row[column]!.text.length;
      if (content > 0 && (namesColumns || content < CONTENT)) return;
    }
    const end = prose.text.length;
    add({ form: 'item', key: undefined, contents: isOfContents(prose, 0, end, links), prose, start: 0, end, depth: 0, mark: '' });
  };
  if (!continued) readRow(header, rows.length > 0);
  for (const row of rows) readRow(row, false);
}

function isOfContents(prose: Prose, start: number, end: number, links: string): boolean {
  if (hasLeader(prose.text.slice(start, end))) return true;
  return links !== '' && isLink(links, ...sourceRange(prose, start, end));
}

function titleOf({ text: source }: Block, line: TitleLine): BlockTitle {
  const { form, depth, prose, start, end, mark } = line;
  const [from, to] = sourceRange(prose, start, end);
  const marked = mark === '' ? -1 : source.lastIndexOf(mark, from);
  const heading: Range = [marked < 0 ? from : marked, to];
  const words = wordsOf(line);
  const { title, number, key, level } = line.title ?? readTitle(mark === '' ? words : `${mark} ${words}`);
  return { title, number, key, level, form, depth, heading, line: lineStart(source, heading[0]) };
}

/** Behind a line end or a BOM. */
const LINE_STARTS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0xfeff]);
const FARTHEST = 1000;

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < FARTHEST && !LINE_STARTS.has(text.charCodeAt(start - 1))) start--;
  return start;
}
