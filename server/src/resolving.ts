import { type Layer, type Resolved, resolveSettings, type Sources } from '@dadeumi/rules';

/** Settings as they were resolved, with all that they were made of. */
export interface Resolution {
  readonly resolved: Resolved;
  readonly file: Layer | undefined;
  readonly fronts: readonly (Layer | undefined)[];
  readonly documents: readonly string[];
  /** Files that were asked for, and their texts. */
  readonly read: ReadonlyMap<string, string | undefined>;
}

/**
 * Resolves settings whose files come in later: what is asked for and not yet known is read, and they are resolved again.
 *
 * Nothing is done where nothing has changed since `before`; and where only words around the settings have, their object stays the same: facts
 * remembered on Blocks hang on it.
 */
export async function resolve(
  before: Resolution | undefined,
  { file, fronts, documents }: Pick<Resolution, 'file' | 'fronts' | 'documents'>,
  readFile: (path: string) => Promise<string | undefined>,
): Promise<Resolution> {
  const read = new Map<string, string | undefined>();
  for (const path of before?.read.keys() ?? []) read.set(path, await readFile(path));
  if (before && before.file === file && same(before.fronts, fronts) && same(before.documents, documents) && sameTexts(before.read, read))
    return before;

  const sources: Sources = { file, frontMatter: fronts, documents };
  for (;;) {
    const used = new Map<string, string | undefined>();
    const unknown = new Set<string>();
    const resolved = resolveSettings({
      ...sources,
      read: (path) => {
        if (read.has(path)) used.set(path, read.get(path));
        else unknown.add(path);
        return read.get(path);
      },
    });
    if (unknown.size === 0) return { resolved: keeping(before, resolved), file, fronts, documents, read: used };
    for (const path of unknown) read.set(path, await readFile(path));
  }
}

function keeping(before: Resolution | undefined, resolved: Resolved): Resolved {
  const known = before?.resolved.settings;
  const isSame = known !== undefined && JSON.stringify(known) === JSON.stringify(resolved.settings);
  return isSame ? { ...resolved, settings: known } : resolved;
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function sameTexts(one: ReadonlyMap<string, string | undefined>, other: ReadonlyMap<string, string | undefined>): boolean {
  return [...one].every(([path, text]) => other.get(path) === text);
}
