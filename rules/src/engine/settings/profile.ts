import { Profile } from '../../profiles/schema.ts';
import type { Finding } from '../../types.ts';
import { check } from './check.ts';
import { nearest } from './nearest.ts';
import { type PathFault, problem, rewrite } from './notice.ts';
import { type Read, yamlPath } from './paths.ts';
import { faultProblem, type Layer, placed } from './read.ts';
import { type Path, readYaml } from './yaml.ts';

export interface Chosen {
  readonly profile: Profile | undefined;
  readonly problems: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The profile that a layer names at `path`: a built-in by its id, or the author's own file, relative to the file that names it. */
export function profileAt(name: string, layer: Layer, path: Path, profiles: readonly Profile[], read: Read): Chosen {
  const at = layer.place(path, 'value');
  const none = (message: string, data: object, texts: Chosen['texts'] = new Map(), others: readonly Finding[] = []): Chosen => ({
    profile: undefined,
    problems: [problem({ message, data, at }), ...others],
    texts,
  });
  const refuse = (fault: PathFault) => none('path', { path: name, fault });

  if (!/[/\\]|\.ya?ml$/i.test(name)) {
    const profile = profiles.find(({ id }) => id === name);
    if (profile) return { profile, problems: [], texts: new Map() };
    const known = profiles.map(({ id }) => id);
    const instead = nearest(name, known);
    const fixes = instead === undefined ? [] : [rewrite(at, instead)];
    return {
      profile: undefined,
      problems: [problem({ message: 'unknown-profile', data: { name, nearest: instead, known }, at, fixes })],
      texts: new Map(),
    };
  }
  const found = yamlPath(layer.id, name);
  if ('fault' in found) return refuse(found.fault);
  const text = read(found.path);
  if (text === undefined) return refuse('missing');

  const texts = new Map([[found.path, text]]);
  const { profile, problems } = readProfile(text, found.path);
  return profile ? { profile, problems: [], texts } : none('bad-profile', { path: name }, texts, problems);
}

/** Reads a profile that an author wrote. One with any mistake is none, since half a guideline misleads. */
export function readProfile(yaml: string, id: string): { readonly profile: Profile | undefined; readonly problems: readonly Finding[] } {
  const tree = readYaml(yaml);
  const { value, mistakes } = check<Profile | undefined>(Profile as never, tree.value, undefined);
  const place: Layer['place'] = (path, what) => ({ document: id, range: tree.range(path, what) });
  const problems = [
    ...tree.faults.map((fault) => problem({ ...faultProblem(fault), at: { document: id, range: fault.range } })),
    ...mistakes.map((mistake) => problem(placed(mistake, place))),
  ];
  return { profile: problems.length === 0 ? value : undefined, problems };
}
