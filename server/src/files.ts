import { isWithin, keyOf } from './uris.ts';

/** Files, whatever they are stored in. Nothing throws: what is not there, or is not to be read, is `undefined`. */
export interface Files {
  /** A file's text; with `within`, only where no symbolic link leads out of that folder. */
  read(uri: string, within?: string): Promise<string | undefined>;
  /** Names in a folder; those of folders end in a slash. */
  names(folder: string): Promise<readonly string[] | undefined>;
}

/** Files of some schemes from one place, all others from another. */
export function filesByScheme(schemes: Readonly<Record<string, Files>>, others: Files): Files {
  const holding = (uri: string) => schemes[uri.slice(0, uri.indexOf(':'))] ?? others;
  return {
    read: (uri, within) => holding(uri).read(uri, within),
    names: (folder) => holding(folder).names(folder),
  };
}

/** Files that are read once, until they are forgotten. */
export interface Remembered extends Files {
  /** A file, or a folder with all that is in it. */
  forget(uri: string): void;
  forgetAll(): void;
  /** Whether anything in a folder was asked for. */
  holds(folder: string): boolean;
  /** Forgets the files and folders, told by their keys, that are not wanted any more. */
  keepOnly(isFileKept: (uri: string) => boolean, isFolderKept: (uri: string) => boolean): void;
  /** How much is remembered. */
  count(): { readonly texts: number; readonly folders: number };
}

/** Files that do not come: a client, or a drive, may never answer. */
export interface Patience {
  later(milliseconds: number, run: () => void): () => void;
  /** A file or folder is taken for absent from now on. */
  gaveUp(uri: string): void;
  /** It has come after all. */
  cameLate(uri: string): void;
}

/** Milliseconds that are waited for one file or folder. */
const LONGEST_READ = 5000;

/** Remembers what was read, and what was not there. */
export function remembered(files: Files, patience?: Patience): Remembered {
  const texts = new Map<string, Promise<string | undefined>>();
  const folders = new Map<string, Promise<readonly string[] | undefined>>();
  const once = <T>(known: Map<string, Promise<T | undefined>>, key: string, uri: string, read: () => Promise<T | undefined>) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const reading = read();
    const came = () => {
      if (known.get(key) === inTime) known.set(key, reading);
      else if (known.has(key)) return;
      patience?.cameLate(uri);
    };
    const inTime = patience === undefined ? reading : orNothing(reading, uri, patience, came);
    known.set(key, inTime);
    return inTime;
  };
  return {
    read: (uri, within = '') => once(texts, `${within} ${keyOf(uri)}`, uri, () => files.read(uri, within || undefined)),
    names: (folder) => once(folders, keyOf(folder), folder, () => files.names(folder)),
    forget(uri) {
      const key = keyOf(uri);
      for (const known of texts.keys()) if (isWithin(key, fileOf(known))) texts.delete(known);
      for (const known of folders.keys()) if (isWithin(known, key) || isWithin(key, known)) folders.delete(known);
    },
    holds: (folder) => folders.has(keyOf(folder)) || [...texts.keys()].some((known) => isWithin(keyOf(folder), fileOf(known))),
    keepOnly(isFileKept, isFolderKept) {
      for (const known of texts.keys()) if (!isFileKept(fileOf(known))) texts.delete(known);
      for (const known of folders.keys()) if (!isFolderKept(known)) folders.delete(known);
    },
    count: () => ({ texts: texts.size, folders: folders.size }),
    forgetAll() {
      texts.clear();
      folders.clear();
    },
  };
}

/** Of what is remembered by the folder that it must lie in, and its own URI. */
function fileOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function orNothing<T>(reading: Promise<T>, uri: string, { later, gaveUp }: Patience, came: () => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    let isLate = false;
    const stop = later(LONGEST_READ, () => {
      isLate = true;
      gaveUp(uri);
      resolve(undefined);
    });
    void reading.then((value) => {
      stop();
      resolve(value);
      if (isLate) came();
    });
  });
}
