import path from 'node:path';
import { describe, type Locale, type Profile, readProfile } from '@dadeumi/rules';
import { linesOf, positionAt } from '../lines.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { onDisk } from './names.ts';
import { fromRoot, readerIn, refusalIn } from './project.ts';

/** Whether a word on the command line is meant as a profile's file and not as a profile's name. */
export function namesProfileFile(word: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(word);
}

/** An author's own profile. Throws a UsageFault that names each mistake with its file and line. */
export function ownProfile(given: string, cwd: string, locale: Locale, words: CommandText): Profile {
  const file = onDisk(path.resolve(cwd, given));
  const [root, name] = [path.dirname(file), path.basename(file)];
  const text = readerIn(root)(name);
  if (text === undefined) throw new UsageFault(`${given}: ${words.refusal[refusalIn(root, name) ?? 'failed']}`);
  const { profile, problems } = readProfile(text, fromRoot(cwd, file));
  if (profile !== undefined) return profile;
  const lines = linesOf(text);
  throw new UsageFault(
    problems.map((one) => `${given}:${positionAt(lines, one.at.range[0]).line}: ${describe(one, locale).message}`).join('\n'),
  );
}
