import { proseOfPart } from '../document/document.ts';
import { sourceRange } from '../document/prose.ts';
import { periodOf } from '../text/figures/periods.ts';
import type { Placeholder } from '../text/placeholders/fillers.ts';
import { guidanceIn } from '../text/placeholders/guidance.ts';
import { readTitle } from '../text/titles/titles.ts';
import { type Block, HOLE, type Part, type Profile, type Prose, type Range } from '../types.ts';
import { figureBeside } from './figure-beside.ts';
import { type Least, type Shape, type Signs, signsOf } from './signs.ts';
import { titlesOf } from './titles.ts';
import { isLeftOpen, isRowLeftOpen } from './undecided.ts';

/** A sign in a Block. */
export interface Sighting {
  /** Its index among the signs of the profile. */
  readonly sign: number;
  /** In the Block. */
  readonly range: Range;
  /** Of a word that needs a figure beside it: that it has one great enough, or where the one stands that is too small; `undefined` for none. */
  readonly figure: 'enough' | Range | undefined;
  /** Its clause or its row says that the thing is not there, or leaves it open, or tells another figure than it must, or is the form's. */
  readonly open: boolean;
  /** Longer words that it is a part of: 대표이사 of 이사. */
  readonly within: readonly number[];
}

/** Two columns or rows of periods make a table a yearly one. */
const YEARS = 2;
const YEAR_IN_HTML = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const CAPTION = /^[[<(〈]? ?(?:그림|도면|사진) ?(?:[\dⅠ-Ⅹ]|[가나다라마][.)\]>〉-])/;

const NONE: readonly number[] = [];

/** Signs that may stand in a Block, each once: those of all its sightings are among them, and far sooner found. A fact of the Block and the profile. */
export function signsIn(block: Block, profile: Profile): readonly number[] {
  const { all, search, shapes } = signsOf(profile);
  if (all.length === 0) return NONE;
  const found: number[] = [];
  const add = (sign: number): void => {
    if (!found.includes(sign)) found.push(sign);
  };
  for (const part of block.parts) {
    for (const shape of part.kind === 'table' ? TABLES : shapesOf(block, part)) {
      const sign = shapes.get(shape);
      if (sign !== undefined) add(sign);
    }
    if (part.kind === 'table') {
      if (!part.continued) for (const { text } of part.header) search(text, 0, text.length, add);
      for (const row of part.rows) for (const { text } of row) search(text, 0, text.length, add);
    } else for (const { text } of proseOfPart(part)) search(text, 0, text.length, add);
    if (part.kind === 'html' || part.kind === 'code') {
      const text = wordsOfSource(block.text.slice(...part.range));
      search(text, 0, text.length, add);
    }
  }
  return found.length === 0 ? NONE : found;
}

const TABLES: readonly Shape[] = ['table', 'yearly-table'];

/** Every sign of a profile's obligations that stands in a Block, in order. A fact of the Block and the profile. */
export function sightingsIn(block: Block, profile: Profile): readonly Sighting[] {
  const signs = signsOf(profile);
  if (signs.all.length === 0) return [];
  const { meanings } = titlesOf(profile);
  // A heading that the guideline itself asks for says nothing yet.
  const isTitle = (line: string): boolean => meanings.has(readTitle(line).key);
  const found: Sighting[] = [];
  for (const [index, part] of block.parts.entries()) {
    for (const shape of shapesOf(block, part)) {
      const sign = signs.shapes.get(shape);
      if (sign !== undefined) found.push({ sign, range: rangeOf(part), within: [], open: false, figure: undefined });
    }
    if (part.kind === 'heading' && isTitle(part.prose.text)) continue;
    for (const passage of passagesOf(block, part, () => block.parts[index + 1])) found.push(...wordsIn(passage, signs));
  }
  return found;
}

/** Words that stand together, and what a figure that belongs to them may stand in besides. */
interface Passage {
  readonly text: string;
  /** The words to look among: the rest of a table's row is there for its figures. */
  readonly words: Range;
  readonly around: string;
  /** The row of the words has nothing else in it. */
  readonly open?: boolean;
  /** What comes next; a figure there will do. */
  readonly next: () => string;
  place(range: Range): Range;
}

function* passagesOf(block: Block, part: Part, following: () => Part | undefined): Generator<Passage> {
  switch (part.kind) {
    case 'heading':
    case 'prose': {
      const next = following();
      yield { ...whole(part.prose), next: () => (next?.kind === 'prose' ? next.prose.text : '') };
      return;
    }
    case 'table': {
      const header = part.header.map(({ text }) => text).join(' ');
      for (const row of part.continued ? part.rows : [part.header, ...part.rows]) yield* cellsOf(row, part.header, header);
      return;
    }
    case 'html':
    case 'code': {
      const text = wordsOfSource(block.text.slice(...part.range));
      yield { text, words: [0, text.length], around: '', next: () => text, place: () => part.range };
      return;
    }
  }
}

const whole = (prose: Prose): Omit<Passage, 'next'> => ({
  text: prose.text,
  words: [0, prose.text.length],
  around: '',
  place: ([start, end]) => sourceRange(prose, start, end),
});

/** How many cells behind a word may hold its figure. */
const CELLS = 5;

/** Each cell of a row, with the cells behind it. */
function* cellsOf(row: readonly Prose[], headers: readonly Prose[], header: string): Generator<Passage> {
  for (const [index, prose] of row.entries()) {
    const cells = row.slice(index, index + CELLS);
    const text = cells.map((cell) => cell.text).join(BETWEEN);
    const open = prose.text !== '' && isRowLeftOpen(row, index, headers);
    yield { text, words: [0, prose.text.length], around: header, open, next: () => '', place: (range) => placeInRow(cells, range) };
  }
}

const BETWEEN = ' | ';

function placeInRow(cells: readonly Prose[], [start, end]: Range): Range {
  let from = 0;
  for (const prose of cells) {
    const to = from + prose.text.length;
    if (start <= to) return sourceRange(prose, Math.max(0, start - from), Math.min(end, to) - from);
    from = to + BETWEEN.length;
  }
  return [0, 0];
}

/** A word that stands in a text. */
interface Found {
  readonly sign: number;
  readonly start: number;
  readonly end: number;
}

function* wordsIn(passage: Passage, { all, search }: Signs): Generator<Sighting> {
  const { text, words } = passage;
  const found: Found[] = [];
  search(text, ...words, (sign, start, end) => found.push({ sign, start, end }));
  if (found.length === 0) return;
  let guidance: readonly Placeholder[] | undefined;
  const isGuidance = (start: number): boolean => {
    guidance ??= guidanceIn(text);
    return guidance.some(({ span }) => span[0] <= start && start < span[1]);
  };
  /** Words that have begun and not ended. */
  let open: readonly Found[] = [];
  for (let index = 0, next = 0; index < found.length; index = next) {
    const { start } = found[index]!;
    while (found[next]?.start === start) next++;
    const here = found.slice(index, next);
    open = open.filter(({ end }) => end > start);
    for (const { sign, end } of here) {
      const known = all[sign]!;
      if (known.kind === 'shape') continue;
      const longer = [...open.filter((one) => one.end >= end), ...here.filter((one) => one.end > end)];
      const word: Range = [start, end];
      const isOpen = (): boolean => passage.open === true || isGuidance(start) || isLeftOpen(text, word) || lacks(passage, known.figure);
      const figure = (): Sighting['figure'] => known.least && figureOf(passage, word, known.least);
      yield sightingOf({ sign, range: passage.place(word), within: longer.map((one) => one.sign) }, isOpen, figure);
    }
    open = [...open, ...here];
  }
}

/** A sighting of a word: whether it is left open and what figure it has are worked out when they are first asked for, which few ever are. */
function sightingOf(
  seen: Pick<Sighting, 'sign' | 'range' | 'within'>,
  isOpen: () => boolean,
  figureOf: () => Sighting['figure'],
): Sighting {
  let open: boolean | undefined;
  let figure: { readonly found: Sighting['figure'] } | undefined;
  return {
    sign: seen.sign,
    range: seen.range,
    within: seen.within,
    get open() {
      open ??= isOpen();
      return open;
    },
    get figure() {
      figure ??= { found: figureOf() };
      return figure.found;
    },
  };
}

/** Whether a figure that must be just so is neither among these words nor the next. */
function lacks({ text, next }: Passage, figure: string | undefined): boolean {
  if (figure === undefined) return false;
  const said = `${text} ${next()}`.replace(/ ?(?:%|퍼센트)/g, '%');
  const at = said.indexOf(figure);
  return at < 0 || /[\d.]/.test(said[at - 1] ?? '') || /\d/.test(said[at + figure.length] ?? '');
}

/** How far behind a word its figure may follow where its sentence has none. */
const FOLLOWING = 150;

/** Where the sentence of the word has no figure, one that is great enough may follow it: in the next sentence, or in the next item. */
function figureOf({ text, around, next, place }: Passage, word: Range, least: Least): Sighting['figure'] {
  const found = figureBeside(text, word, least, around);
  if (found) return found.enough ? 'enough' : place(found.range);
  const after = `${text.slice(...word)} ${text.slice(word[1], word[1] + FOLLOWING).replace(/\.(?!\d)/g, ' ')} ${next().slice(0, FOLLOWING)}`;
  return figureBeside(after, [0, word[1] - word[0]], least, '보관')?.enough ? 'enough' : undefined;
}

function shapesOf({ text }: Block, part: Part): Shape[] {
  switch (part.kind) {
    case 'table': {
      const labels = [...part.header, ...part.rows.flatMap(([first]) => first ?? [])];
      const yearly = labels.filter((prose) => periodOf(prose.text) !== undefined).length >= YEARS;
      return yearly ? ['table', 'yearly-table'] : ['table'];
    }
    case 'html': {
      const source = text.slice(...part.range);
      const table: Shape[] = /<table[\s>]/i.test(source) ? ['table'] : [];
      const yearly: Shape[] = table.length > 0 && new Set(source.match(YEAR_IN_HTML)).size >= YEARS ? ['yearly-table'] : [];
      return [...table, ...yearly, ...(/<(?:img|svg|picture|object)[\s>]/i.test(source) ? (['figure'] as const) : [])];
    }
    case 'code':
      return ['figure'];
    case 'prose':
      return CAPTION.test(part.prose.text) || holdsImage(text, part.prose) ? ['figure'] : [];
    default:
      return [];
  }
}

function holdsImage(source: string, prose: Prose): boolean {
  for (let at = prose.text.indexOf(HOLE); at >= 0; at = prose.text.indexOf(HOLE, at + 1)) {
    const [start] = sourceRange(prose, at, at + 1);
    if (source.startsWith('![', start) || /^<(?:img|svg)[\s>]/i.test(source.slice(start, start + 5))) return true;
  }
  return false;
}

function rangeOf(part: Part): Range {
  if ('range' in part) return part.range;
  const prose =
    part.kind === 'table' ? [...(part.continued ? [] : part.header), ...part.rows.flat()].find(({ map }) => map.length > 0) : part.prose;
  return prose ? sourceRange(prose, 0, prose.text.length) : [0, 0];
}

/** The words of HTML or code: tags and comments are line ends. */
function wordsOfSource(source: string): string {
  let words = '';
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    words += source.slice(at, open < 0 ? source.length : open);
    if (open < 0) break;
    const mark = source.startsWith('<!--', open) ? '-->' : '>';
    const close = source.indexOf(mark, open);
    if (close < 0) break;
    words += '\n';
    at = close + mark.length;
  }
  return words;
}
