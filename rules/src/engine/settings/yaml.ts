import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser, type YAMLParseError } from 'yaml';
import type { Range } from '../../types.ts';
import { pathName, readPlainYaml, type Spot } from './plain-yaml.ts';

/** Plain data: maps have no prototype, so that no key of theirs is special. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

export type Path = readonly (string | number)[];

/** What is wrong with a YAML text before its meaning is asked. */
export interface Fault {
  readonly kind: 'syntax' | 'too-long' | 'too-deep' | 'alias' | 'tag' | 'twice' | 'documents';
  readonly range: Range;
  readonly detail: string;
}

/** A YAML text as plain data that knows where each part of it stands. */
export interface Tree {
  readonly value: Value;
  readonly faults: readonly Fault[];
  /** Range of the key or of the value at a path, or of the nearest part around it. */
  range(path: Path, what: 'key' | 'value'): Range;
  /** The value at a path as it is written, quotes taken off. */
  source(path: Path): string;
}

/** Longest text and deepest nesting that are read: far above any honest file, far below what hurts. */
const MOST = 300_000;
const DEEPEST = 64;
/** Anchors, aliases and tags; each is cheap, thousands of them in one place are not. */
const MOST_MARKS = 1000;
/** Faults after these say nothing new. */
const MOST_FAULTS = 100;
const MOST_SYNTAX_FAULTS = 1;

/** Reads YAML 1.2 as data only: no aliases (they can stand for more than memory holds), no tags, no second document. */
export function readYaml(text: string): Tree {
  const plain = readPlainYaml(text);
  return plain === undefined ? readAnyYaml(text) : treeOf(text, plain.value, [], plain.at);
}

/** Reads by the library what may be any YAML. */
export function readAnyYaml(text: string): Tree {
  const faults: Fault[] = [];
  const spots = new Map<string, Spot>();

  const value = (() => {
    if (text.length > MOST) {
      faults.push({ kind: 'too-long', range: [0, 0], detail: String(MOST) });
      return null;
    }
    const document = compose(text, faults);
    return document?.contents ? convert(document.contents, [], undefined) : null;
  })();

  function convert(node: Node | null, path: Path, key: Range | undefined): Value {
    const range: Range = node?.range ? [node.range[0], node.range[1]] : key ? [key[1], key[1]] : [0, 0];
    const source = isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
    spots.set(pathName(path), { key, value: range, source });

    if (isAlias(node)) {
      faults.push({ kind: 'alias', range, detail: node.source });
      return null;
    }
    if (node?.tag) {
      faults.push({ kind: 'tag', range, detail: node.tag });
      return null;
    }
    if (isSeq(node)) return node.items.map((item, at) => convert(item as Node, [...path, at], undefined));
    if (isMap(node)) {
      const map: { [key: string]: Value } = Object.create(null);
      for (const pair of node.items) {
        const label = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '?';
        const at = (pair.key as Node | null)?.range;
        const place: Range = at ? [at[0], at[1]] : range;
        if (isAlias(pair.key)) faults.push({ kind: 'alias', range: place, detail: pair.key.source });
        else if (Object.hasOwn(map, label)) faults.push({ kind: 'twice', range: place, detail: label });
        else map[label] = convert(pair.value as Node | null, [...path, label], place);
      }
      return map;
    }
    const scalar = isScalar(node) ? node.value : null;
    // Dates and bytes of YAML 1.1, which a `%YAML` line may ask for, stay words.
    return typeof scalar === 'object' && scalar !== null ? source : ((scalar ?? null) as Value);
  }

  return treeOf(text, value, faults.slice(0, MOST_FAULTS), spots);
}

function treeOf(text: string, value: Value, faults: readonly Fault[], spots: ReadonlyMap<string, Spot>): Tree {
  const spot = (path: Path): Spot | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const found = spots.get(pathName(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    value,
    faults,
    range: (path, what) => {
      const found = spot(path);
      return (what === 'key' ? found?.key : undefined) ?? found?.value ?? [0, text.length];
    },
    source: (path) => spots.get(pathName(path))?.source ?? '',
  };
}

/** The first document of the text; `undefined` when it is too deep to compose without risk to the stack. */
function compose(text: string, faults: Fault[]): Document | undefined {
  // Doubled keys are found in `convert`: the composer looks for them in quadratic time.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true });
  const parser = new Parser();
  const documents: Document[] = [];
  let marks = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (/^[&*!]/.test(lexeme)) marks++;
    if (parser.stack.length > DEEPEST || marks > MOST_MARKS) {
      faults.push({ kind: 'too-deep', range: [parser.offset, parser.offset], detail: String(DEEPEST) });
      return undefined;
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(false));

  const [first, second] = documents;
  const errors = (first?.errors ?? []).map((error) => syntax(error, text));
  // After the first slip a parser stumbles on: what it says then is of the slip, not of the lines that it names.
  faults.push(...errors.slice(0, MOST_SYNTAX_FAULTS));
  if (second?.range) faults.push({ kind: 'documents', range: [second.range[0], second.range[0]], detail: '' });
  return first;
}

function syntax(error: YAMLParseError, text: string): Fault {
  const [start, end] = error.pos;
  return { kind: 'syntax', range: [Math.min(start, text.length), Math.min(Math.max(start, end), text.length)], detail: codeOf(error) };
}

/** The parser gives one code to several slips; which bracket or quote is open stands only in its words. */
function codeOf({ code, message }: YAMLParseError): string {
  if (/end with a [\]}]/.test(message)) return 'OPEN_BRACKET';
  return /^Missing closing .quote/.test(message) ? 'OPEN_QUOTE' : code;
}
