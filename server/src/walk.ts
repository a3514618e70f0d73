import ignore, { type Ignore } from 'ignore';
import { extensionOf, inFolder, pathFrom, upward } from './uris.ts';

const DRAFTS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt']);
const NEVER: ReadonlySet<string> = new Set(['node_modules/', '.git/']);
export const GITIGNORE = '.gitignore';

/** After as many files and folders no further folder is looked into. */
export const MOST_FILES = 20_000;

/** After as many, what waits in the event loop has its turn. */
export const CHUNK = 50;

/** Whether a file's name is that of a draft which can be read. */
export function isDraftFile(uri: string): boolean {
  return DRAFTS.has(extensionOf(uri));
}

/** What a walk came upon. */
export interface Found {
  readonly uris: readonly string[];
  /** Folders were left out, as there were too many files before them. What lies in the folder itself is there in any case. */
  readonly isCut: boolean;
}

/** What a walk goes through. */
interface Walked {
  names(folder: string): Promise<readonly string[] | undefined>;
  text(uri: string): Promise<string | undefined>;
}

/** The rules of one `.gitignore`. */
interface Rules {
  readonly ignore: Ignore;
  /** From its folder, of a path from where the walk began. */
  pathOf(path: string): string;
}

/** Drafts below a folder, in order of their names, those of a folder before those of the folders in it; symbolic links are not followed. */
export async function draftsBelow(folder: string, files: Pick<Walked, 'names'>): Promise<Found> {
  return walk(folder, files, isDraftFile, { rules: [], within: async () => [], turn: async () => {} });
}

/** Files that `wanted` takes by name, without what a `.gitignore` leaves out, in the folder or between it and the root of its repository; `turn` lets others go before. */
export async function filesNotIgnored(
  folder: string,
  files: Walked,
  wanted: (uri: string) => boolean,
  turn: () => Promise<void>,
): Promise<Found> {
  const rulesOf = async (at: string, pathOf: Rules['pathOf']): Promise<Rules[]> => {
    const text = await files.text(inFolder(at, GITIGNORE));
    return text === undefined ? [] : [{ ignore: ignore().add(text), pathOf }];
  };
  const rules: Rules[] = [];
  for (const at of await repositoryAbove(folder, files)) {
    const way = `${pathFrom(at, folder)}/`;
    rules.unshift(...(await rulesOf(at, (path) => way + path)));
  }
  const within = (at: string, path: string, names: readonly string[]) =>
    names.includes(GITIGNORE) ? rulesOf(at, (one) => one.slice(path.length)) : Promise.resolve([]);
  return walk(folder, files, wanted, { rules, within, turn });
}

interface Walking {
  /** In force where the walk begins, the outermost first. */
  readonly rules: readonly Rules[];
  /** Those that a folder adds; `path` is its own from where the walk began, with a slash at the end. */
  within(folder: string, path: string, names: readonly string[]): Promise<readonly Rules[]>;
  turn(): Promise<void>;
}

async function walk(
  folder: string,
  files: Pick<Walked, 'names'>,
  wanted: (uri: string) => boolean,
  { rules, within, turn }: Walking,
): Promise<Found> {
  const uris: string[] = [];
  let seen = 0;
  let isCut = false;
  const visit = async (at: string, path: string, outer: readonly Rules[]): Promise<void> => {
    if (seen >= MOST_FILES) {
      isCut = true;
      return;
    }
    const names = (await files.names(at)) ?? [];
    const inForce = [...outer, ...(await within(at, path, names))];
    const folders: string[] = [];
    for (const name of names.toSorted()) {
      if (++seen % CHUNK === 0) await turn();
      if (NEVER.has(name) || isIgnored(path + name, inForce)) continue;
      if (name.endsWith('/')) {
        folders.push(name);
        continue;
      }
      const uri = inFolder(at, name);
      if (wanted(uri)) uris.push(uri);
    }
    for (const name of folders) await visit(inFolder(at, name.slice(0, -1)), path + name, inForce);
  };
  await visit(folder, '', rules);
  return { uris, isCut };
}

/** The innermost that has a say decides. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  let out = false;
  for (const { ignore, pathOf } of rules) {
    const { ignored, unignored } = ignore.test(pathOf(path));
    if (ignored) out = true;
    else if (unignored) out = false;
  }
  return out;
}

/** The folders above a folder up to the one that holds `.git`; none outside a repository. */
async function repositoryAbove(folder: string, { names }: Pick<Walked, 'names'>): Promise<string[]> {
  const above: string[] = [];
  for (const at of upward(folder)) {
    if (at !== folder) above.push(at);
    const held = (await names(at)) ?? [];
    if (held.includes('.git/') || held.includes('.git')) return above;
  }
  return [];
}
