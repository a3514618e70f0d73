import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Locale, profiles, skeletonOf } from '@dadeumi/rules';
import { EXIT, type Exit, type Io } from '../io.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';

/** Writes the skeleton of a guideline to standard output, or to a file that is not there yet. */
export async function writeNew(id: string, out: string | undefined, io: Io, locale: Locale, words: CommandText): Promise<Exit> {
  const profile = profiles.find((one) => one.id === id);
  if (profile === undefined) throw new UsageFault(words.usage.profile(id));
  const text = skeletonOf(profile, locale);
  if (out === undefined) io.stdout(text);
  else await create(path.resolve(io.cwd, out), text, out, io, words);
  return EXIT.clean;
}

/** Writes a file that must not exist yet, and says so. */
export async function create(file: string, text: string, shown: string, io: Io, words: CommandText): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageFault(exists ? words.usage.exists(shown) : words.usage.unwritable(shown));
  }
  io.stderr(`${words.wrote(shown)}\n`);
}
