import path from 'node:path';
import { type Document, parseMarkdown, parsePlain } from '@dadeumi/rules';
import { fromRoot } from '../files/project.ts';
import type { Draft, Read } from '../files/read.ts';
import { linesOf } from '../lines.ts';
import type { Failure, Source } from '../report.ts';
import type { CommandText } from '../text.ts';
import type { Job } from './assign.ts';

/** A volume that could be read. */
export interface Volume {
  readonly file: string;
  readonly draft: Draft;
  readonly document: Document;
}

/** Reads the volumes of a plan; one that cannot be read does not stop the others. */
export async function load(
  { setup, volumes }: Job,
  read: (file: string) => Promise<Read>,
  nameOf: (file: string) => string,
  words: CommandText,
): Promise<{ readonly volumes: readonly Volume[]; readonly failures: readonly Failure[] }> {
  const loaded: Volume[] = [];
  const failures: Failure[] = [];
  for (const file of volumes) {
    const draft = await read(file);
    if ('refusal' in draft) failures.push({ file, path: nameOf(file), reason: words.refusal[draft.refusal] });
    else loaded.push({ file, draft, document: parse(draft.text, fromRoot(setup.root, file)) });
  }
  return { volumes: loaded, failures };
}

/** A draft as a Document; only `.txt` is not Markdown. */
export function parse(text: string, id: string): Document {
  return path.extname(id).toLowerCase() === '.txt' ? parsePlain(text, id) : parseMarkdown(text, id);
}

/** A volume as reports show it. */
export function sourceOf({ file, draft, document }: Volume, nameOf: (file: string) => string): Source {
  return { file, path: nameOf(file), lines: linesOf(document.text), encoding: draft.encoding };
}
