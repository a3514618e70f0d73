import { directivesOf, type Layer, type Range } from '@dadeumi/rules';
import type { DocumentLink } from 'vscode-languageserver';
import type { Checked, CheckedSettings } from '../checked.ts';
import { inFolder, parentOf } from '../uris.ts';

/** From settings to the volumes and files that they name, and from the name of a rule to its page. */
export function documentLinks(checked: Checked | CheckedSettings): DocumentLink[] {
  const link = ([start, end]: Range, target: string | undefined): DocumentLink[] =>
    target === undefined || start >= end ? [] : [{ range: checked.lines.rangeOf([start, end]), target }];
  const rulesIn = (layer: Layer) =>
    Object.keys(layer.settings.rules ?? {}).flatMap((rule) => link(layer.place(['rules', rule], 'key').range, checked.pageOf(rule)));

  if (checked.kind === 'settings') return [...filesIn(checked, link), ...rulesIn(checked.layer)];
  const { document, resolved } = checked;
  const front = resolved.layers.find(({ kind, id }) => kind === 'front' && id === document.id);
  const comments = document.kind === 'markdown' ? directivesOf(document) : [];
  return [
    ...(front ? rulesIn(front) : []),
    ...comments.flatMap(({ names }) => names.flatMap(({ name, range }) => link(range, checked.pageOf(name)))),
  ];
}

/** Names count from the folder of the file that gives them; a pattern names no one file. */
function filesIn({ uri, layer, lines }: CheckedSettings, link: (range: Range, target: string) => DocumentLink[]): DocumentLink[] {
  const { settings, place } = layer;
  const folder = parentOf(uri);
  const to = (path: readonly (string | number)[], name: string): DocumentLink[] =>
    /[*?{}!]/.test(name) || name === '' ? [] : link(unquoted(place(path, 'value').range, lines.text), inFolder(folder, name));
  const named = (path: readonly (string | number)[], value: string | readonly string[] | undefined): DocumentLink[] =>
    typeof value === 'string'
      ? /\.ya?ml$/.test(value)
        ? to(path, value)
        : []
      : (value ?? []).flatMap((name, at) => named([...path, at], name));
  return [
    ...(settings.plans ?? []).flatMap(({ files, profile }, index) => [
      ...files.flatMap((name, at) => to(['plans', index, 'files', at], name)),
      ...named(['plans', index, 'profile'], profile),
    ]),
    ...(settings.files ?? []).flatMap((name, at) => to(['files', at], name)),
    ...named(['extends'], settings.extends),
    ...named(['profile'], settings.profile),
  ];
}

function unquoted([start, end]: Range, text: string): Range {
  const quoted = /^['"]/.test(text.slice(start, start + 1)) && text[end - 1] === text[start];
  return quoted && end - start > 1 ? [start + 1, end - 1] : [start, end];
}
