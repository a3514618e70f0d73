import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The command as it is installed. */
export const COMMAND = fileURLToPath(new URL('../../cli/bin/dadeumi.js', import.meta.url));

/** What a run of the command came to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface Given {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it, where not the one of the tests. */
  readonly node?: string;
}

/** Runs the built command as a process of its own, with no colours from outside. */
export function dadeumi(
  args: readonly string[],
  { cwd, stdin = '', env = {}, node = process.execPath }: Given,
  command = COMMAND,
): Promise<Ran> {
  if (!existsSync(path.join(path.dirname(command), '../dist/start.cjs'))) throw new Error('the command is not built: npm run build');
  const { NO_COLOR: _, FORCE_COLOR: __, ...outer } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [command, ...args], { cwd, env: { ...outer, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), bytes });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** A folder of its own for a test, with files in it; gone afterwards. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), '다듬이 ')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** A draft under a guideline, or under none. */
export function draft(body: string, profile?: string): string {
  return `${profile === undefined ? '' : `---\ndadeumi:\n  profile: ${profile}\n---\n\n`}${body}\n`;
}

export const CLEAN = draft('# 사업 개요\n\n우리 회사는 골목 상권의 유동 인구를 조사합니다.', 'general');
/** One warning. */
export const PYEONG = draft('# 시설\n\n물류 창고는 45평입니다.', 'general');
/** One warning with a safe fix, if the other rules are off. */
export const REVERSED = draft('# 기술\n\nAI(인공지능)를 배송에 씁니다.', 'ict-temporary-permit');
export const REPAIRED = REVERSED.replace('AI(인공지능)를', '인공지능(AI)을');
export const GLOSS = ['--rule', 'foreign-term-gloss'];
