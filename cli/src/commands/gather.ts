import path from 'node:path';
import type { CheckRequest } from '../arguments.ts';
import { type Candidate, discover, isDraftFile } from '../files/discover.ts';
import { changedFiles, GitError, stagedBytes, stagedFiles } from '../files/git.ts';
import { isInside } from '../files/project.ts';
import { draftOf, type Read, readDraft } from '../files/read.ts';
import type { Io } from '../io.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';

/** Files to look at, and how they are read. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** How many word processors' files were met in folders. */
  readonly unreadable: number;
  read(file: string): Promise<Read>;
}

/** Standard input, what git says has changed, or what the paths lead to. */
export async function gather(request: CheckRequest, io: Io, words: CommandText): Promise<Gathered> {
  if (request.stdin) {
    const file = path.resolve(io.cwd, request.stdinFilename ?? '<stdin>');
    const input = draftOf(await io.stdin());
    return { candidates: [{ file, named: true }], unreadable: 0, read: async (other) => (other === file ? input : readDraft(other)) };
  }
  if (request.since === 'all') {
    const { candidates, unreadable } = await discover(request.paths.length > 0 ? request.paths : ['.'], io.cwd);
    return { candidates, unreadable: unreadable.length, read: readDraft };
  }
  const within = request.paths.map((given) => path.resolve(io.cwd, given));
  const listed = await (request.since === 'staged' ? stagedFiles(io.cwd) : changedFiles(io.cwd)).catch((error: unknown) => {
    throw error instanceof GitError ? new UsageFault(words.usage.git(error.message)) : error;
  });
  const files = listed.filter((file) => isDraftFile(file) && (within.length === 0 || within.some((folder) => isInside(folder, file))));
  return {
    candidates: files.map((file) => ({ file, named: false })),
    unreadable: 0,
    read: request.since === 'staged' ? readStaged : readDraft,
  };
}

async function readStaged(file: string): Promise<Read> {
  const bytes = await stagedBytes(file);
  return bytes === undefined ? readDraft(file) : draftOf(bytes);
}
