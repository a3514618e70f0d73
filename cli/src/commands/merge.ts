import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MergeRequest } from '../arguments/merge.ts';
import { onDisk } from '../files/names.ts';
import { refusalOf } from '../files/read.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { formatOf, mergeFor } from '../merge/index.ts';
import type { Merged } from '../merge/merged.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';

/** Writes the reports of the parts of a run as one, and gives the exit code that one run would have had. */
export function merge({ reports, maxWarnings }: MergeRequest, io: Io, words: CommandText): Exit {
  const texts = reports.map((given) => textOf(given, io, words));
  const formats = texts.map(formatOf);
  const format = formats.find((one) => one !== 'any');
  formats.forEach((one, index) => {
    if (one === undefined || (one !== format && one !== 'any')) throw new UsageFault(words.usage.merge(reports[index]!));
  });
  // Nothing but empty reports: whatever their format, together they are what each is.
  if (format === undefined) {
    io.stdout(texts[0]!);
    return EXIT.clean;
  }
  const merged = mergeFor(format)(texts.filter((_, index) => formats[index] === format));
  io.stdout(merged.text);
  return exitOf(merged, maxWarnings);
}

function textOf(given: string, io: Io, words: CommandText): string {
  const file = onDisk(path.resolve(io.cwd, given));
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageFault(`${given}: ${words.refusal[refusalOf(error, file)]}`);
  }
}

function exitOf({ wrongSettings, incomplete, errors, warnings }: Merged, maxWarnings: number): Exit {
  if (wrongSettings) return EXIT.usage;
  if (incomplete) return EXIT.incomplete;
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean;
}
