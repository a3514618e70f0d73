import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readYaml, type Value } from './yaml.ts';

const NEW = '# 다듬이 설정\nversion: 1\n';

/**
 * The text of `dadeumi.yaml` with one value set, the author's comments kept; items of a list are added to those that are there.
 * Without a text, that of a new file. `undefined` when the text is no YAML that can be edited safely: nothing is to be written then.
 */
export function editSettings(text: string | undefined, path: readonly string[], value: Value): string | undefined {
  const before = text?.trim() ? text : NEW;
  if (path.length === 0 || !isReadable(before)) return undefined;

  const document = parseDocument(before.replaceAll('\r\n', '\n'), { prettyErrors: false, logLevel: 'silent' });
  if (document.contents !== null && !isMap(document.contents) && !isBlank(document.contents)) return undefined;
  if (!makeRoom(document, path.slice(0, -1))) return undefined;

  if (Array.isArray(value)) {
    const list = document.getIn(path, true);
    const held = isSeq(list) ? (list.toJSON() as unknown[]).map((item) => JSON.stringify(item)) : [];
    const added = value.filter((item) => !held.includes(JSON.stringify(item)));
    if (isSeq(list)) for (const item of added) list.add(document.createNode(item));
    else document.setIn(path, document.createNode(value));
  } else document.setIn(path, document.createNode(value));

  const written = document.toString({
    lineWidth: 0,
    indent: indentOf(before),
    indentSeq: !/^- /m.test(before),
    flowCollectionPadding: !/\{\S/.test(before),
  });
  const after = before.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return isReadable(after) ? after : undefined;
}

function isReadable(text: string): boolean {
  return readYaml(text).faults.length === 0;
}

function isBlank(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

/** Puts maps where the path goes through keys that are missing or left empty; false where something else stands. */
function makeRoom(document: Document, path: readonly string[]): boolean {
  for (let length = 0; length <= path.length; length++) {
    const way = path.slice(0, length);
    const node = length === 0 ? document.contents : document.getIn(way, true);
    if (isMap(node)) continue;
    if (node !== undefined && node !== null && !isBlank(node)) return false;
    const room = document.createNode({});
    if (length === 0) document.contents = room as never;
    else document.setIn(way, room);
  }
  return true;
}

function indentOf(text: string): number {
  return /^ {1,8}(?=[^ #\n])/m.exec(text)?.[0].length ?? 2;
}
