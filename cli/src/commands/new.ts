import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, nearest, profiles, skeletonOf } from '@dadeumi/rules';
import { namesProfileFile, ownProfile } from '../files/own-profile.ts';
import { fromRoot } from '../files/project.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { profileList } from './profiles.ts';

/** Writes the skeleton of a guideline to standard output, or to a file that is not there yet. */
export async function writeNew(id: string | undefined, out: string | undefined, io: Io, locale: Locale, words: CommandText): Promise<Exit> {
  if (id === undefined) throw new UsageFault(words.usage.pick(profileList(locale).join('\n')));
  const profile = namesProfileFile(id) ? ownProfile(id, io.cwd, locale, words) : profiles.find((one) => one.id === id);
  const known = profiles.map((one) => one.id);
  if (profile === undefined) throw new UsageFault(words.usage.profile(id, nearest(id, known)));
  const text = namesProfileFile(id) ? skeletonOf({ ...profile, id: pathFrom(out, id, io.cwd) }, locale) : skeletonOf(profile, locale);
  if (out === undefined) io.stdout(text);
  else await create(path.resolve(io.cwd, out), text, out, io, words);
  return EXIT.clean;
}

/** Writes a file that must not exist yet, and says so. */
export async function create(
  file: string,
  text: string,
  shown: string,
  io: Io,
  words: CommandText,
  saidOfExisting = words.usage.exists,
): Promise<void> {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageFault(exists ? saidOfExisting(shown) : words.usage.unwritable(shown, whyUnwritable(error, words)));
  }
  io.stderr(`${words.wrote(shown)}\n`);
}

/** How a draft names a profile's file: from its own folder. */
function pathFrom(out: string | undefined, given: string, cwd: string): string {
  const way = fromRoot(path.dirname(path.resolve(cwd, out ?? 'x')), path.resolve(cwd, given));
  return way.startsWith('../') ? way : `./${way}`;
}

/** Why a file could not be written, as far as the system says. */
export function whyUnwritable(error: unknown, { usage }: CommandText): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return usage.unwritableBecause[code] ?? message;
}
