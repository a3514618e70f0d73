import type { Range } from '../../types.ts';
import type { Value } from './yaml.ts';

/** A part of a YAML text: where its key and its value stand, and the value as it is written. */
export interface Spot {
  readonly key: Range | undefined;
  readonly value: Range;
  readonly source: string;
}

/** What a YAML text says, and where, by path. */
export interface Spots {
  readonly value: Value;
  readonly at: ReadonlyMap<string, Spot>;
}

/** A path as a key of `Spots.at`. */
export const pathName = (path: readonly (string | number)[]): string => JSON.stringify(path);

/** A key with a word or a day, or with lines of its own below. */
const LINE =
  /^( {0,8})([A-Za-z가-힣][A-Za-z0-9가-힣-]{0,60}):(?: ([A-Za-z가-힣][A-Za-z0-9가-힣]{0,60}(?:[ .-][A-Za-z0-9가-힣]{1,60}){0,60}|\d{4}-\d{2}-\d{2}))?$/;

/** YAML's own words. */
const NO_WORD = /^(?:true|false|null)$/i;
const MOST = 2000;

/**
 * Reads the plainest YAML, which is what front matter mostly is: keys with words, in two levels. `undefined` for any other, which the library
 * reads: loading it takes longer than all else that the settings of a plan cost. What is read here, the library reads the same.
 */
export function readPlainYaml(text: string): Spots | undefined {
  if (text.length > MOST || !text.endsWith('\n')) return undefined;
  const at = new Map<string, Spot>();
  const value = emptyMap();
  at.set(pathName([]), { key: undefined, value: [0, text.length], source: '' });
  let inner: { readonly label: string; readonly map: { [key: string]: Value }; depth: number; start: number; end: number } | undefined;
  const close = (): boolean => {
    if (inner === undefined) return true;
    const { label, start, end, depth } = inner;
    const known = at.get(pathName([label]))!;
    at.set(pathName([label]), { ...known, value: [start, end] });
    inner = undefined;
    return depth > 0;
  };
  let offset = 0;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, indent, label, word] = LINE.exec(line) ?? [];
    if (indent === undefined || label === undefined || (word !== undefined && NO_WORD.test(word))) return undefined;
    if (indent === '' && !close()) return undefined;
    if (indent !== '' && (inner === undefined || word === undefined || (inner.depth > 0 && inner.depth !== indent.length)))
      return undefined;
    const map = indent === '' ? value : inner!.map;
    if (Object.hasOwn(map, label)) return undefined;
    const path = indent === '' ? [label] : [inner!.label, label];
    const start = offset + indent.length;
    const key: Range = [start, start + label.length];
    const end = offset + line.length;
    at.set(pathName(path), { key, value: [end - (word?.length ?? 0), end], source: word ?? '' });
    offset = end + 1;
    if (inner !== undefined && indent !== '')
      Object.assign(inner, { depth: indent.length, start: inner.depth > 0 ? inner.start : start, end: offset });
    map[label] = word ?? emptyMap();
    if (word === undefined) inner = { label, map: map[label] as { [key: string]: Value }, depth: 0, start: 0, end: 0 };
  }
  return close() ? { value, at } : undefined;
}

function emptyMap(): { [key: string]: Value } {
  return Object.create(null);
}
