import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { readYaml, type Value } from './yaml.ts';

const NEW = '# 다듬이 설정\nversion: 1\n';

/** Text to put at an offset, or in place of what stands up to `end`. */
interface Splice {
  readonly start: number;
  readonly end?: number;
  readonly text: string;
}

/**
 * The text of `dadeumi.yaml` with one value set and every other character as it was; items of a list are added to those that are there.
 * Without a text, that of a new file. `undefined` when that cannot be done safely: nothing is to be written then.
 */
export function editSettings(text: string | undefined, path: readonly string[], value: Value): string | undefined {
  const before = text?.trim() ? text : NEW;
  const read = readYaml(before);
  if (path.length === 0 || read.faults.length > 0) return undefined;

  const wanted = JSON.stringify(withValue(read.value, path, value));
  if (wanted === JSON.stringify(read.value)) return before;
  const splices = splicesFor(before, path, value);
  if (splices === undefined) return undefined;
  const after = splices.reduceRight((now, { start, end = start, text: put }) => now.slice(0, start) + put + now.slice(end), before);
  const written = before.includes('\r\n') ? after.replaceAll(/\r?\n/g, '\r\n') : after;

  const { value: got, faults } = readYaml(written);
  return faults.length === 0 && JSON.stringify(got) === wanted ? written : undefined;
}

/** Walks down the path as far as it is there, and puts in the rest. */
function splicesFor(text: string, path: readonly string[], value: Value): Splice[] | undefined {
  let node = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).contents as Node | null;
  let pair: Pair<Node, Node | null> | undefined;
  let parent: YAMLMap | undefined;
  let depth = 0;
  while (isMap(node) && depth < path.length) {
    const next = node.items.find(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === path[depth]);
    if (next === undefined) return [newPair(text, node, nested(path.slice(depth), value))];
    [parent, pair, node] = [node, next as Pair<Node, Node | null>, next.value as Node | null];
    depth++;
  }

  const rest = nested(path.slice(depth), value);
  if (isBlank(node)) return [pair && parent ? fill(text, parent, pair, rest) : atEnd(text, text.length, block(rest, 0, text))];
  if (depth < path.length) return undefined;
  if (Array.isArray(value)) return isSeq(node) ? newItems(text, node as YAMLSeq<Node>, value) : undefined;
  if (!isScalar(node) && !(isCollection(node) && node.flow)) return undefined;
  return [{ start: node.range![0], end: node.range![1], text: inline(value) }];
}

function newPair(text: string, map: YAMLMap, pair: Value): Splice {
  const last = map.items.at(-1);
  if (!map.flow) return below(text, map, block(pair, columnOf(text, map.range![0]), text));
  if (last === undefined) return { start: map.range![0] + 1, text: ` ${inline(pair).slice(1, -1).trim()} ` };
  return { start: endOf(last), text: `, ${inline(pair).slice(1, -1).trim()}` };
}

function newItems(text: string, list: YAMLSeq<Node>, value: readonly Value[]): Splice[] | undefined {
  const held = (readYaml(text.slice(list.range![0], list.range![1])).value as Value[] | null) ?? [];
  const items = value.filter((item) => !held.some((one) => JSON.stringify(one) === JSON.stringify(item)));
  const last = list.items.at(-1);
  if (!list.flow) return [below(text, list, block(items, columnOf(text, list.range![0]), text))];
  const put = inline(items).slice(1, -1).trim();
  return [last === undefined ? { start: list.range![0] + 1, text: put } : { start: endOf(last), text: `, ${put}` }];
}

/** A key that was left empty: what is short goes behind its colon, what is long below its line, so that a comment beside it stays. */
function fill(text: string, parent: YAMLMap, { key }: Pair<Node, Node | null>, value: Value): Splice {
  const colon = text.indexOf(':', key.range![1]) + 1;
  if (parent.flow || value === null || typeof value !== 'object') return { start: colon, text: ` ${inline(value)}` };
  const column = columnOf(text, parent.range![0]);
  return atEnd(text, lineEnd(text, colon), block(value, column + indentOf(text), text));
}

/** Lines after the last one that a block collection fills; comments that follow it stay after it. */
function below(text: string, node: Node, lines: string): Splice {
  return atEnd(text, lineEnd(text, endOf(node)), lines);
}

function atEnd(text: string, start: number, lines: string): Splice {
  return { start, text: start === 0 || text[start - 1] === '\n' ? lines : `\n${lines}` };
}

/** Where the last word of a node ends. */
function endOf(node: Node | Pair<unknown, unknown> | null): number {
  if (isPair(node)) return isBlank(node.value as Node | null) ? (node.key as Node).range![1] : endOf(node.value as Node);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as Node);
  return node!.range![1] - (isScalar(node) && node.type?.startsWith('BLOCK') ? 1 : 0);
}

function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function indentOf(text: string): number {
  return /^ {1,8}(?=[^ #\n-])/m.exec(text)?.[0].length ?? 2;
}

function block(value: Value, column: number, text: string): string {
  const indentSeq = !text.includes('\n- ');
  return stringify(value, { lineWidth: 0, blockQuote: false, indent: indentOf(text), indentSeq }).replaceAll(
    /^(?=.)/gm,
    ' '.repeat(column),
  );
}

/** As it may stand within brackets. */
function inline(value: Value): string {
  return stringify([value], { lineWidth: 0, blockQuote: false, collectionStyle: 'flow' }).trim().slice(1, -1).trim();
}

function nested(path: readonly string[], value: Value): Value {
  return path.reduceRight<Value>((inner, key) => Object.assign(Object.create(null), { [key]: inner }), value);
}

function withValue(before: Value, [key, ...rest]: readonly string[], value: Value): Value {
  if (key === undefined) {
    if (!Array.isArray(value) || !Array.isArray(before)) return value;
    return [...before, ...value.filter((item) => !before.some((one) => JSON.stringify(one) === JSON.stringify(item)))];
  }
  const map = Object.assign(Object.create(null) as { [key: string]: Value }, before);
  map[key] = withValue(map[key] ?? null, rest, value);
  return map;
}
