import { type Layer, MISNAMED_SETTINGS, type PlanEntry, readSettings, SETTINGS_FILE } from '@dadeumi/rules';
import { type Resolution, resolve } from './resolving.ts';
import { inFolder, keyOf, nameOf, parentOf, pathFrom, upward } from './uris.ts';
import { draftsBelow, type Found, isDraftFile } from './walk.ts';

export function isMisnamed(uri: string): boolean {
  return MISNAMED_SETTINGS.includes(nameOf(uri));
}

/** What files are read through: an open one is read from its editor. */
export interface Reading {
  text(uri: string, within?: string): Promise<string | undefined>;
  names(folder: string): Promise<readonly string[] | undefined>;
  /** URIs of open documents. */
  open(): readonly string[];
}

/** The settings that govern a folder, before any draft has a say. */
export interface Setup {
  /** Settings are looked for no higher; ids of documents are paths from here. */
  readonly root: string;
  /** Where `dadeumi.yaml` is, or would be. */
  readonly settingsUri: string;
  /** Its text, and what that says; absent where there is no such file. */
  readonly text: string | undefined;
  readonly layer: Layer | undefined;
  readonly resolution: Resolution;
  /** Paths from the root of files that are meant to be it and are called something else, in the folders that were looked through. */
  readonly misnamed: readonly string[];
}

/** The volumes that an entry of `plans` names. */
interface VolumeIds {
  /** Those written out whether they exist or not, those of a pattern as they are found. */
  readonly ids: readonly string[];
  /** Patterns that may fit more than was found: there are too many files to look through. */
  readonly unsearched: readonly string[];
}

/** Finds settings for files; the same object for as long as nothing that they are made of has changed. */
export interface Setups {
  of(uri: string, folders: readonly string[]): Promise<Setup>;
  volumesOf(setup: Setup, entry: PlanEntry): Promise<VolumeIds>;
  keepOnly(isKept: (setup: Setup) => boolean): void;
  count(): number;
}

export function setupsFrom(reading: Reading): Setups {
  const known = new Map<string, Setup>();
  return {
    async of(uri, folders) {
      const { root, settings, misnamed } = await projectOf(uri, folders, reading);
      const settingsUri = settings ?? inFolder(root, SETTINGS_FILE);
      const text = settings === undefined ? undefined : await reading.text(settings, root);
      const before = known.get(settingsUri + root);
      const layer =
        before?.text === text
          ? before?.layer
          : text === undefined
            ? undefined
            : readSettings(text, pathFrom(root, settingsUri) ?? SETTINGS_FILE);
      const readFile = (path: string) => reading.text(inFolder(root, path), root);
      const resolution = await resolve(before?.resolution, { file: layer, fronts: NONE, documents: NONE }, readFile);
      const isSame = before?.layer === layer && before?.resolution === resolution && before.misnamed.join('\n') === misnamed.join('\n');
      if (before !== undefined && isSame) return before;
      const setup = { root, settingsUri, text, layer, resolution, misnamed };
      known.set(settingsUri + root, setup);
      return setup;
    },
    keepOnly(isKept) {
      for (const [key, setup] of known) if (!isKept(setup)) known.delete(key);
    },
    count: () => known.size,
    async volumesOf({ root, settingsUri, resolution }, entry) {
      const folder = parentOf(settingsUri);
      const isPattern = (name: string) => /[*?{!]/.test(name);
      const written = await Promise.all(
        entry.files.filter((name) => !isPattern(name)).map((name) => onDisk(inFolder(folder, name), reading)),
      );
      const patterns = entry.files.filter(isPattern);
      const { uris, isCut } = patterns.length > 0 ? await draftsBelow(folder, reading) : NOTHING;
      const found = patterns.length > 0 ? [...uris, ...reading.open().filter(isDraftFile)] : [];
      const ids = [...written, ...found].flatMap((uri) => pathFrom(root, uri) ?? []);
      return {
        ids: resolution.resolved.filesOf(entry, [...new Set(ids)]),
        unsearched: isCut ? patterns.filter((pattern) => !pattern.startsWith('!') && reachesIntoFolders(pattern)) : [],
      };
    },
  };
}

const NONE: readonly never[] = [];
const NOTHING: Found = { uris: NONE, isCut: false };

/** Whether a pattern may fit what lies in folders below that of the settings. */
function reachesIntoFolders(pattern: string): boolean {
  const path = pattern.startsWith('./') ? pattern.slice(2) : pattern;
  return path.includes('/') || path.includes('**');
}

/** A file by the name that it has where its folder spells Hangul in another composition: file names of some systems are decomposed. */
async function onDisk(uri: string, { names }: Reading): Promise<string> {
  const [folder, name] = [parentOf(uri), nameOf(uri)];
  const held = (await names(folder)) ?? [];
  const spelt = held.includes(name) ? name : held.find((one) => one.normalize('NFC') === name.normalize('NFC'));
  return inFolder(folder, spelt ?? name);
}

/** Upward to the nearest `.git`; without one, to the workspace folder, and no further than the folder itself outside of any. */
async function projectOf(uri: string, folders: readonly string[], { names, open }: Reading): Promise<Project> {
  const folder = parentOf(uri);
  const unsaved = new Set(open().map(keyOf));
  const above = upward(folder);
  const own = folders.filter((one) => pathFrom(one, uri) !== undefined).toSorted((a, b) => b.length - a.length)[0];
  const workspace = own === undefined ? folder : (above.find((at) => keyOf(at) === keyOf(own)) ?? folder);

  let settings: string | undefined;
  const misnamed: string[] = [];
  const project = (root: string): Project => ({ root, settings, misnamed: misnamed.flatMap((one) => pathFrom(root, one) ?? []) });
  let withoutGit = project(workspace);
  let inWorkspace = true;
  for (const at of above) {
    const held = (await names(at)) ?? [];
    if (settings === undefined && (held.includes(SETTINGS_FILE) || unsaved.has(keyOf(inFolder(at, SETTINGS_FILE)))))
      settings = inFolder(at, SETTINGS_FILE);
    misnamed.push(...held.filter((name) => MISNAMED_SETTINGS.includes(name)).map((name) => inFolder(at, name)));
    if (inWorkspace) withoutGit = project(workspace);
    if (at === workspace) inWorkspace = false;
    if (held.includes('.git/') || held.includes('.git')) return project(at);
  }
  return withoutGit;
}

/** What is looked through for settings, and what was found there. */
interface Project extends Pick<Setup, 'root' | 'misnamed'> {
  readonly settings: string | undefined;
}
