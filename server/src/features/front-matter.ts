import { type Document, type Edit, editSettings } from '@dadeumi/rules';
import type { SettingsEdit } from '../checked.ts';
import { editsBetween } from './text-edit.ts';

const BOM = '\uFEFF';

/**
 * Sets values under `dadeumi` in a draft's front matter, which is made where there is none; every other character stays. `undefined` where that
 * cannot be done safely, and for a text that has no front matter.
 */
export function frontMatterEdits(document: Document, changes: readonly SettingsEdit[]): Edit[] | undefined {
  const { id, kind, text } = document;
  if (kind !== 'markdown') return undefined;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const front = frontOf(document);
  let yaml = front?.yaml.trim() ? front.yaml : `dadeumi:${lineEnd}`;
  for (const { path, value } of changes) {
    const edited = editSettings(yaml, ['dadeumi', ...path], value);
    if (edited === undefined) return undefined;
    yaml = edited;
  }
  if (front) return editsBetween(id, text, text.slice(0, front.start) + yaml + text.slice(front.start + front.yaml.length));
  const start = text.startsWith(BOM) ? 1 : 0;
  const made = `---\n${yaml.trimEnd()}\n---\n\n`.replaceAll(/\r\n|\n|\r/g, lineEnd);
  return [{ at: { document: id, range: [start, start] }, text: made }];
}

/** The lines between the fences, and where they start. */
export function frontOf({
  blocks: [first],
  starts: [start = 0],
  text,
}: Document): { readonly yaml: string; readonly start: number } | undefined {
  const part = first?.parts.find(({ kind }) => kind === 'front');
  if (part?.kind !== 'front') return undefined;
  const from = start + part.range[0];
  const written = text.slice(from, start + part.range[1]);
  const opening = /^-{3}[ \t]{0,80}\r?\n/.exec(written)?.[0].length ?? 0;
  const closing = written.lastIndexOf('\n---') + 1;
  return opening === 0 || closing < opening ? undefined : { yaml: written.slice(opening, closing), start: from + opening };
}
