import type { Range } from '@dadeumi/rules';

/** What is being written at a place of a YAML text. */
export interface YamlPlace {
  /** Keys down to the map or value that is written; `[]` for an item of a list. */
  readonly path: readonly string[];
  /** For a `key`, `path` leads to the map that it goes in. */
  readonly part: 'key' | 'value';
  /** What is written of it, to be replaced. */
  readonly range: Range;
  /** Keys that the map has already. */
  readonly taken: readonly string[];
}

interface Line {
  readonly start: number;
  /** Columns of its dashes, one for each list that an item begins in. */
  readonly dashes: readonly number[];
  /** Column of its words. */
  readonly indent: number;
  readonly words: string;
}

/** Settings nest no deeper. */
const DEEPEST = 12;

const IN_WORD = /[\p{L}\p{N}_./-]/u;
const KEY = /^(?:'([^']{1,200})'|"([^"]{1,200})"|([^\s:#'"{}[\],&*!|>-][^:#'"{}[\],]{0,200})) {0,9}:(?=\s|$)/u;

/** Reads as much of a YAML text as says where an offset stands in it. Half-written text is the rule here, so it goes by indents and not by a parser. */
export function yamlPlace(text: string, offset: number): YamlPlace | undefined {
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[at];
  if (line === undefined) return undefined;
  const written = text.slice(line.start, offset);
  if (/(?:^|\s)#/.test(written)) return undefined;
  let from = offset;
  while (from > line.start && IN_WORD.test(text[from - 1]!)) from--;
  const range: Range = [from, offset];

  const head = written.slice(Math.min(line.indent, written.length));
  const above = parentsOf(lines, at, line);
  const key = keyOf(head);
  if (key === undefined) return { path: above, part: 'key', range, taken: siblingsOf(lines, at, line) };

  const path = [...above, key.name];
  const rest = head.slice(key.length).trimStart();
  return /^[{[]/.test(rest) ? inFlow(rest, path, range) : { path, part: 'value', range, taken: [] };
}

/** A map or list in brackets that is not closed yet. */
interface Open {
  readonly path: readonly string[];
  readonly kind: 'map' | 'list';
  readonly taken: string[];
  /** Where the entry that is written begins. */
  from: number;
}

/** Within brackets on one line: `{ incorporated: true, own`, `[{ files: [`. */
function inFlow(written: string, path: readonly string[], range: Range): YamlPlace | undefined {
  const open: Open[] = [];
  for (let at = 0; at < written.length; at++) {
    const character = written[at]!;
    if (!'{}[],'.includes(character)) continue;
    const outer = open.at(-1);
    if ((outer === undefined && at > 0) || open.length > DEEPEST) return undefined;
    const name = outer?.kind === 'map' ? keyOf(written.slice(outer.from, at).trim())?.name : undefined;
    const here = outer ? [...outer.path, ...(name === undefined ? [] : [name])] : path;
    if (character === '{') open.push({ path: here, kind: 'map', taken: [], from: at + 1 });
    else if (character === '[') open.push({ path: [...here, '[]'], kind: 'list', taken: [], from: at + 1 });
    else if (character !== ',') open.pop();
    else {
      if (name !== undefined) outer?.taken.push(name);
      outer!.from = at + 1;
    }
  }
  const inner = open.at(-1);
  if (inner === undefined) return undefined;
  const { path: within, kind, taken, from } = inner;
  if (kind === 'list') return { path: within, part: 'value', range, taken: [] };
  const key = keyOf(written.slice(from).trimStart());
  return key ? { path: [...within, key.name], part: 'value', range, taken: [] } : { path: within, part: 'key', range, taken };
}

/** Keys of the maps, and items of the lists, that a line stands in. */
function parentsOf(lines: readonly Line[], at: number, { dashes, indent }: Pick<Line, 'dashes' | 'indent'>): string[] {
  let column = indent;
  let path: string[] = [];
  for (const dash of dashes.toReversed()) {
    path = ['[]', ...path];
    column = dash;
  }
  let isItem = dashes.length > 0;
  for (let above = at - 1; above >= 0 && (column > 0 || isItem) && path.length <= DEEPEST; above--) {
    const line = lines[above]!;
    if (line.words === '') continue;
    const key = keyOf(line.words);
    if (
      key !== undefined &&
      isBlankAfter(line.words, key.length) &&
      (line.indent < column || (isItem && line.indent === column && line.dashes.length === 0))
    ) {
      path = [key.name, ...path];
      column = line.indent;
      isItem = false;
    }
    for (const dash of line.dashes.toReversed()) {
      if (dash >= column) continue;
      path = ['[]', ...path];
      column = dash;
      isItem = true;
    }
  }
  return path;
}

function siblingsOf(lines: readonly Line[], at: number, { indent }: Line): string[] {
  const taken: string[] = [];
  for (const step of [-1, 1]) {
    for (let index = at + step; index >= 0 && index < lines.length; index += step) {
      const line = lines[index]!;
      if (line.words === '' || line.indent > indent) continue;
      if (line.indent < indent) break;
      const key = keyOf(line.words);
      if (step > 0 && line.dashes.length > 0) break;
      if (key) taken.push(key.name);
      if (line.dashes.length > 0) break;
    }
  }
  return taken;
}

function keyOf(words: string): { readonly name: string; readonly length: number } | undefined {
  const found = KEY.exec(words);
  const name = found?.[1] ?? found?.[2] ?? found?.[3]?.trimEnd();
  return found && name !== undefined ? { name, length: found[0].length } : undefined;
}

function isBlankAfter(words: string, length: number): boolean {
  return /^\s{0,200}(?:#|$)/.test(words.slice(length));
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split(/\r\n|\n|\r/).map((written) => {
    const dashes: number[] = [];
    let indent = spacesAt(written, 0);
    while (dashes.length < DEEPEST && written[indent] === '-' && /^-(?:\s|$)/.test(written.slice(indent, indent + 2))) {
      dashes.push(indent);
      indent = spacesAt(written, indent + 1);
    }
    const line = { start, dashes, indent, words: written.slice(indent).startsWith('#') ? '' : written.slice(indent).trimEnd() };
    const end = start + written.length;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    return line;
  });
}

function spacesAt(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
