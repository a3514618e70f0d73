import { describe, profiles, readProfile } from '@dadeumi/rules';
import { type OwnProfile, ownProfiles } from '../../settings/own-profiles';
import type { Locale } from '../../words/words';
import { decode } from '../draft/decode';
import { lineOf, lineStarts } from '../lines';

/** Guidelines that are kept at most; each is read at every start. */
export const MOST_PROFILES = 20;
/** Bytes; far more than a guideline needs. */
export const MOST_PROFILE_BYTES = 1_000_000;

/** What is wrong with a profile file, at which line. */
interface ProfileProblem {
  readonly line: number;
  readonly message: string;
}

/** What became of a profile file. */
export type Imported =
  | { readonly added: OwnProfile }
  | { readonly problems: readonly ProfileProblem[] }
  | { readonly refused: 'too-big' | 'not-text' | 'built-in' | 'full' };

/** Reads an author's profile as data and keeps it, in the place of one with the same id. One with any mistake is not kept. */
export async function importProfile(file: File, locale: Locale): Promise<Imported> {
  if (file.size > MOST_PROFILE_BYTES) return { refused: 'too-big' };
  const text = decode(new Uint8Array(await file.arrayBuffer()))?.text;
  if (text === undefined) return { refused: 'not-text' };

  const { profile, problems } = readProfile(text, file.name);
  if (profile === undefined) {
    const starts = lineStarts(text);
    const told = problems.map((problem) => ({ line: lineOf(starts, problem.at.range[0]), message: describe(problem, locale).message }));
    return { problems: told.toSorted((one, other) => one.line - other.line) };
  }
  if (profiles.some(({ id }) => id === profile.id)) return { refused: 'built-in' };
  const added = { file: file.name, profile };
  const kept = await ownProfiles.change((own) => {
    const others = own.filter((one) => one.profile.id !== profile.id);
    return others.length < MOST_PROFILES ? [...others, added] : own;
  });
  return kept.some((one) => one === added) ? { added } : { refused: 'full' };
}
