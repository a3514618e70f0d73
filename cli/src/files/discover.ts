import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { glob, isDynamicPattern } from 'tinyglobby';
import { onDisk } from './names.ts';
import { ownReportsIn } from './own-report.ts';
import { isWordProcessorFile, type Refusal, refusalOf } from './read.ts';

/** A file to check. One that was named is checked whatever it is; one that was walked into only if it is a plan. */
export interface Candidate {
  readonly file: string;
  readonly named: boolean;
}

/** What the paths of a command lead to. */
export interface Discovered {
  readonly candidates: readonly Candidate[];
  /** Word processors' files in folders, which may or may not be plans. */
  readonly unreadable: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly Closed[];
}

interface Closed {
  readonly folder: string;
  readonly refusal: Refusal;
}

type List = (folder: string) => readonly Dirent[];

const DRAFTS = /\.(?:md|markdown|txt)$/i;
const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Whether a file's name is that of a draft which can be read. */
export function isDraftFile(file: string): boolean {
  return DRAFTS.test(file);
}

/** Files that the paths lead to, absolute, each once, in order of their names within a path. A path that is not there stays: reading it says why. */
export async function discover(
  paths: readonly string[],
  cwd: string,
  list: List = (folder) => readdirSync(folder, { withFileTypes: true }),
): Promise<Discovered> {
  const candidates = new Map<string, Candidate>();
  const unreadable = new Set<string>();
  const closed: Closed[] = [];
  for (const given of paths) {
    const target = onDisk(path.resolve(cwd, given));
    const facts = factsOf(target);
    if (facts?.isDirectory()) {
      const walked = walk(target, list);
      closed.push(...walked.closed);
      const reports = new Set(ownReportsIn(walked.files.filter(isDraftFile)));
      for (const file of walked.files.filter((one) => !reports.has(one))) {
        if (isDraftFile(file)) candidates.set(file, candidates.get(file) ?? { file, named: false });
        else unreadable.add(file);
      }
      continue;
    }
    const matched = facts === undefined && isDynamicPattern(given) ? await expand(given, cwd) : [];
    const reports = new Set(ownReportsIn(matched));
    for (const file of matched.length > 0 ? matched.filter((one) => !reports.has(one)) : [target])
      candidates.set(file, { file, named: true });
  }
  return { candidates: [...candidates.values()], unreadable: [...unreadable].filter((file) => !candidates.has(file)), closed };
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const ignore = [...NEVER].map((name) => `**/${name}/**`);
  for (const form of [pattern, pattern.normalize('NFC'), pattern.normalize('NFD')]) {
    const found = await glob(form.replaceAll('\\', '/'), { cwd, absolute: true, ignore, expandDirectories: false });
    if (found.length > 0) return found.map((file) => path.normalize(file)).sort();
  }
  return [];
}

interface Walked {
  readonly files: readonly string[];
  readonly closed: readonly Closed[];
}

/** Files of a folder and of those in it; links to folders are not followed, links to files are, also those that lead nowhere. */
function walk(folder: string, list: List): Walked {
  const files: string[] = [];
  const closed: Closed[] = [];
  const waiting = [folder];
  const listed = (here: string) => {
    try {
      return list(here);
    } catch (error) {
      closed.push({ folder: here, refusal: refusalOf(error, here) });
      return [];
    }
  };
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const entry of listed(here)) {
      const target = path.join(here, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name)) waiting.push(target);
      } else if (isDraftFile(target) || isWordProcessorFile(target)) {
        if (!entry.isSymbolicLink() || !factsOf(target)?.isDirectory()) files.push(target);
      }
    }
  }
  const ignored = ignoredIn(folder, files);
  return {
    files: files.filter((file) => !ignored(file)).sort(),
    closed: closed.filter(({ folder }) => !ignored(`${folder}${path.sep}`)),
  };
}

/** Whether a file is left out by a `.gitignore` between its folder and the root of the repository. */
function ignoredIn(folder: string, files: readonly string[]): (file: string) => boolean {
  const rules = new Map<string, Ignore | undefined>();
  const read = (at: string) => {
    if (!rules.has(at)) rules.set(at, gitignoreIn(at));
  };
  const above = repositoryFolders(folder);
  for (const at of above) read(at);
  for (const file of files) for (const at of foldersBetween(folder, path.dirname(file))) read(at);

  const isLeftOut = (target: string, within: readonly string[]) => {
    let out = false;
    for (const at of within) {
      const verdict = rules.get(at)?.test(path.relative(at, target).split(path.sep).join('/') + (target.endsWith(path.sep) ? '/' : ''));
      if (verdict?.ignored) out = true;
      else if (verdict?.unignored) out = false;
    }
    return out;
  };
  return (file) => {
    const within = foldersBetween(folder, path.dirname(file));
    // Nothing takes back in what lies in a folder that is left out, not even a `.gitignore` in it.
    const steps = [...within.slice(1).map((at) => `${at}${path.sep}`), file];
    return steps.some((step, index) => isLeftOut(step, [...above.toReversed(), ...within.slice(0, index + 1)]));
  };
}

function gitignoreIn(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** `undefined` for what is not there or cannot be looked at. */
function factsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The folders above a folder up to the one that holds `.git`; none outside a repository. */
function repositoryFolders(folder: string): string[] {
  const above: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (at !== folder) above.push(at);
    if (factsOf(path.join(at, '.git')) !== undefined) return above;
    if (path.dirname(at) === at) return [];
  }
}

function foldersBetween(outer: string, inner: string): string[] {
  const steps = path.relative(outer, inner).split(path.sep).filter(Boolean);
  return [outer, ...steps.map((_, index) => path.join(outer, ...steps.slice(0, index + 1)))];
}
