import path from 'node:path';
import { onDisk } from '../files/names.ts';
import { readDraft } from '../files/read.ts';
import type { Io } from '../io.ts';
import { linesOf } from '../lines.ts';
import type { Failure, Source } from '../report.ts';
import type { Besides } from '../supplements/besides.ts';
import { isFromFormat, supplementFormats } from '../supplements/formats.ts';
import { coloursFor, type When } from '../terminal/colour.ts';
import type { CommandText } from '../text.ts';

/** Reads an agency's request; a failure tells why it could not be read. */
export async function readNotice(given: string, io: Io, nameOf: (file: string) => string, words: CommandText): Promise<Source | Failure> {
  const file = onDisk(path.resolve(io.cwd, given));
  const draft = await readDraft(file);
  const place = { file, path: nameOf(file) };
  if ('refusal' in draft) return { ...place, reason: words.refusal[draft.refusal] };
  if (draft.text.trim() === '') return { ...place, reason: words.emptyNotice };
  return { ...place, lines: linesOf(draft.text), encoding: draft.encoding };
}

/** Writes a request beside the plans to standard output; programs' formats hold no notes, so those go to standard error. */
export function publishSupplements(besides: Besides, format: string, io: Io, color: When): void {
  const colours = coloursFor(color, io.env, io.isTTY.stdout);
  if (isFromFormat(format)) io.stdout(supplementFormats[format](besides, colours));
  if (format !== 'pretty') for (const note of besides.report.notes) io.stderr(`${note}\n`);
}
