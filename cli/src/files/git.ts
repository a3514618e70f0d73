import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Git said no: there is no git, no repository, or something else that its words tell. */
export class GitError extends Error {
  readonly kind: 'absent' | 'outside' | 'other';

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    const isAbsent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    this.kind = isAbsent ? 'absent' : message.includes('not a git repository') ? 'outside' : 'other';
  }
}

/** Runs git without a shell. File monitors and external diffs that a repository configures are not run. */
async function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.fsmonitor=false', ...args], {
      ...{ cwd, encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 },
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout;
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer; message: string };
    throw new GitError((stderr?.toString('utf8') || message).trim().split('\n')[0] ?? '', error);
  }
}

async function paths(cwd: string, args: readonly string[]): Promise<string[]> {
  const up = (await git(cwd, ['rev-parse', '--show-cdup'])).toString('utf8').replace(/\r?\n$/, '');
  const root = path.resolve(cwd, up);
  const listed = (await git(root, args)).toString('utf8').split('\0');
  return listed.filter((name) => name !== '').map((name) => path.join(root, name));
}

const DIFF = ['diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', '--no-renames'];

/** Files whose staged content differs from the last commit. */
export async function stagedFiles(cwd: string): Promise<string[]> {
  return paths(cwd, [...DIFF, '--cached']);
}

/** Files that differ from the last commit, new ones included; every file before the first commit. */
export async function changedFiles(cwd: string): Promise<string[]> {
  const untracked = await paths(cwd, ['ls-files', '-z', '--others', '--exclude-standard']);
  const born = await git(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD']).then(
    () => true,
    () => false,
  );
  const changed = await paths(cwd, born ? [...DIFF, 'HEAD'] : ['ls-files', '-z', '--cached']);
  return [...new Set([...changed, ...untracked])].sort();
}

/** A file as it is staged; `undefined` where git does not know it. */
export async function stagedBytes(file: string): Promise<Buffer | undefined> {
  const folder = path.dirname(file);
  return git(folder, ['cat-file', 'blob', `:0:./${path.basename(file)}`]).catch(() => undefined);
}
