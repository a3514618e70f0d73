import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '@dadeumi/rules';
import type { CheckRequest } from '../arguments/check.ts';
import { commands } from '../arguments/index.ts';
import { type Candidate, type Discovered, discover, isDraftFile } from '../files/discover.ts';
import { changedFiles, GitError, stagedBytes, stagedFiles } from '../files/git.ts';
import { onDisk } from '../files/names.ts';
import { isInside } from '../files/project.ts';
import { draftOf, type Read, readDraft } from '../files/read.ts';
import type { Io } from '../io.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';

/** Files to look at, and how they are read. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Word processors' files that were met in folders. */
  readonly unreadable: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: Discovered['closed'];
  read(file: string): Promise<Read>;
}

/** Standard input, what git says has changed, or what the paths lead to. */
export async function gather(
  request: Pick<CheckRequest, 'paths' | 'stdin' | 'stdinFilename' | 'since'>,
  io: Io,
  words: CommandText,
): Promise<Gathered> {
  if (request.paths.includes('-')) throw new UsageFault(words.usage.dash);
  const [first] = request.paths;
  const meant =
    first === undefined || /[./\\*]/.test(first) || existsSync(onDisk(path.resolve(io.cwd, first)))
      ? undefined
      : nearest(first, Object.keys(commands));
  if (meant !== undefined) throw new UsageFault(words.usage.unknownCommand(first!, meant));
  if (request.stdin) {
    const file = path.resolve(io.cwd, request.stdinFilename ?? '<stdin>');
    const input = draftOf(await io.stdin());
    return {
      candidates: [{ file, named: true }],
      unreadable: [],
      closed: [],
      read: async (other) => (other === file ? input : readDraft(other)),
    };
  }
  if (request.since === 'all') {
    return { ...(await discover(request.paths.length > 0 ? request.paths : ['.'], io.cwd)), read: readDraft };
  }
  const within = request.paths.map((given) => onDisk(path.resolve(io.cwd, given)));
  const listed = await (request.since === 'staged' ? stagedFiles(io.cwd) : changedFiles(io.cwd)).catch((error: unknown) => {
    throw error instanceof GitError ? new UsageFault(words.usage.git[error.kind](error.message)) : error;
  });
  const files = listed.filter((file) => isDraftFile(file) && (within.length === 0 || within.some((folder) => isInside(folder, file))));
  return {
    candidates: files.map((file) => ({ file, named: false })),
    unreadable: [],
    closed: [],
    read: request.since === 'staged' ? readStaged : readDraft,
  };
}

async function readStaged(file: string): Promise<Read> {
  const bytes = await stagedBytes(file);
  return bytes === undefined ? readDraft(file) : draftOf(bytes);
}
