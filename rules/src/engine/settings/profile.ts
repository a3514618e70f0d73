import type { z } from 'zod/mini';
import { profiles as builtIn } from '../../profiles/index.ts';
import { Profile } from '../../profiles/schema.ts';
import type { Finding, Place } from '../../types.ts';
import { check, type Mistake } from './check.ts';
import { completedFrom, laidOver } from './extended-profile.ts';
import { looseEnds } from './loose-ends.ts';
import { nearest } from './nearest.ts';
import { merged, problem, rewrite } from './notice.ts';
import { exampleFor, filledProfile } from './own-profile.ts';
import { namesFile, type Read, yamlPath } from './paths.ts';
import { faultProblem, type Layer, placed } from './read.ts';
import { readYaml, type Value } from './yaml.ts';

export interface Chosen {
  /** None when nobody chose one, or when what was chosen cannot be read. */
  readonly profile?: Profile;
  /** Where its name is written. */
  readonly at?: Place;
  readonly problems: readonly Finding[];
  /** Texts of the files that were read for it, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The profile of the last layer that names one: a built-in by its id, or the author's own file, relative to the file that names it. */
export function profileAmong(layers: readonly Layer[], profiles: readonly Profile[], read: Read): Chosen {
  const texts = new Map<string, string>();
  const layer = layers.findLast(({ settings }) => settings.profile !== undefined);
  if (layer === undefined) return { problems: [], texts };

  const name = layer.settings.profile!;
  const at = layer.place(['profile'], 'value');
  const refuse = (message: string, data: object, instead?: string): Chosen => ({
    problems: [problem({ message, data, at, fixes: instead === undefined ? [] : [rewrite(at, instead)] })],
    at,
    texts,
  });
  if (!namesFile(name)) {
    const profile = profiles.find(({ id }) => id === name);
    if (profile) return { profile, at, problems: [], texts };
    const known = profiles.map(({ id }) => id);
    const instead = nearest(name, known);
    return refuse('unknown-profile', { name, nearest: instead, known }, instead);
  }

  const found = yamlPath(layer.kind === 'command' ? '' : layer.id, name);
  if ('fault' in found) return refuse('path', { path: name, fault: found.fault });
  const text = read(found.path);
  if (text === undefined) return refuse('path', { path: name, fault: 'missing' });
  texts.set(found.path, text);
  const { profile, problems } = readProfile(text, found.path, profiles);
  if (profile) return { profile, at, problems, texts };
  const refused = refuse('bad-profile', { path: name });
  return { ...refused, problems: [...refused.problems, ...problems] };
}

/**
 * Reads a profile that an author wrote, which may extend a built-in one. One with any mistake is none, since half a guideline misleads.
 * Mistakes are told at their places in the file.
 */
export function readProfile(
  yaml: string,
  id: string,
  bases: readonly Profile[] = builtIn,
): { readonly profile: Profile | undefined; readonly problems: readonly Finding[] } {
  const tree = readYaml(yaml);
  const { base, given, mistake } = baseOf(tree.value, bases);
  const schema: z.ZodMiniType<Profile | undefined> = Profile;
  const { value: own, mistakes } = check(schema, filledProfile(given, id), undefined);
  const value = own && base && isMap(given) ? laidOver(base, own, given) : own;
  const place: Layer['place'] = (path, what) => ({ document: id, range: tree.range(path, what) });
  const problems = merged([
    ...tree.faults.map((fault) => problem({ ...faultProblem(fault), at: { document: id, range: fault.range } })),
    ...[...mistake, ...mistakes.map(withExample), ...(own && value ? looseEnds(own, value) : [])].map((one) => problem(placed(one, place))),
  ]);
  return { profile: problems.length === 0 ? value : undefined, problems };
}

/** The built-in profile that an author's one extends, and what is written beside that, completed from it. */
function baseOf(value: Value, bases: readonly Profile[]): { readonly base?: Profile; readonly given: Value; readonly mistake: Mistake[] } {
  if (!isMap(value) || value.extends === undefined) return { given: value, mistake: [] };
  const { extends: name, ...given } = value;
  const base = bases.find((one) => one.id === name);
  if (base) return { base, given: completedFrom(base, given), mistake: [] };
  const known = bases.map((one) => one.id);
  const instead = nearest(String(name), known);
  const data = { name: String(name), nearest: instead, known };
  return { given, mistake: [{ message: 'unknown-profile', data, path: ['extends'], where: 'value', instead }] };
}

function isMap(value: Value): value is { [key: string]: Value } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Of a key that is known, what it takes is told with an example. */
function withExample(mistake: Mistake): Mistake {
  if (mistake.message !== 'value') return mistake;
  const { name } = mistake.data as { readonly name: string };
  const told = exampleFor([name]);
  return told === undefined ? mistake : { ...mistake, message: 'profile-value', data: told };
}
