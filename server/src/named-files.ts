import type { Finding, Resolved } from '@dadeumi/rules';
import { SETTINGS_FILE } from '@dadeumi/rules';
import { type Resolution, resolve } from './resolving.ts';
import type { Setup, Setups } from './setups.ts';
import { inFolder, keyOf, nameOf } from './uris.ts';

/** Bases and profiles of the author's own that settings and drafts name: their mistakes are found where they are named, and shown in them. */
export interface NamedFiles {
  /** Keys of all that were met so far. */
  all(): readonly string[];
  /** A file was resolved to these settings, which name what they were read from. */
  note(by: string, root: string, resolutions: readonly Resolution[]): void;
  /** What a settings file says, and with each entry of `plans` what its volumes are checked by, as long as no draft has a say. */
  resolutionsOf(setup: Setup): Promise<readonly Resolution[]>;
  /** Mistakes in a file, told by those that name it; `undefined` where nothing does. */
  problemsIn(uri: string): Promise<readonly Finding[] | undefined>;
  /** Lets go of what only others name. */
  keepOnly(isKept: (by: string) => boolean): void;
}

export interface Naming {
  readonly setups: Setups;
  readIn(setup: Setup): (path: string) => Promise<string | undefined>;
  setupOf(uri: string): Promise<Setup>;
  /** What a draft is checked by; nothing for what is none. */
  resolvedFor(draft: string): Promise<readonly Resolved[]>;
}

export function namedFiles({ setups, readIn, setupOf, resolvedFor }: Naming): NamedFiles {
  const entries = new WeakMap<Setup, readonly Resolution[]>();
  /** By their keys, those that name them. */
  const naming = new Map<string, Set<string>>();

  const note: NamedFiles['note'] = (by, root, resolutions) => {
    for (const { resolved } of resolutions)
      for (const path of resolved.texts.keys()) {
        const file = keyOf(inFolder(root, path));
        naming.set(file, (naming.get(file) ?? new Set()).add(keyOf(by)));
      }
  };

  const resolutionsOf: NamedFiles['resolutionsOf'] = async (setup) => {
    const known = entries.get(setup);
    const found: Resolution[] = [];
    if (known !== undefined) for (const before of known) found.push(await resolve(before, before, readIn(setup)));
    else {
      const { layers } = setup.resolution.resolved;
      for (const entry of layers.findLast(({ settings }) => settings.plans !== undefined)?.settings.plans ?? []) {
        const { ids: documents } = await setups.volumesOf(setup, entry);
        found.push(await resolve(undefined, { file: setup.layer, fronts: [], documents }, readIn(setup)));
      }
    }
    entries.set(setup, found);
    const all = [setup.resolution, ...found];
    note(setup.settingsUri, setup.root, all);
    return all;
  };

  return {
    keepOnly(isKept) {
      for (const [file, namers] of naming) {
        for (const by of namers) if (!isKept(by)) namers.delete(by);
        if (namers.size === 0) naming.delete(file);
      }
    },
    all: () => [...naming.keys()],
    note,
    resolutionsOf,
    async problemsIn(uri) {
      const key = keyOf(uri);
      const found: Finding[] = [];
      const namers = naming.get(key) ?? new Set();
      for (const by of namers) {
        const setup = await setupOf(by);
        const isIt = (path: string) => keyOf(inFolder(setup.root, path)) === key;
        const isSettings = nameOf(by) === SETTINGS_FILE;
        const resolved = isSettings ? (await resolutionsOf(setup)).map((one) => one.resolved) : await resolvedFor(by);
        const names = resolved.filter(({ texts }) => [...texts.keys()].some(isIt));
        if (names.length === 0) namers.delete(by);
        for (const { problems, advice } of names) found.push(...[...problems, ...advice].filter(({ at }) => isIt(at.document)));
      }
      if (namers.size > 0) return found;
      naming.delete(key);
      return undefined;
    },
  };
}
