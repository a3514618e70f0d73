import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../cli/src/run.ts';
import { folder } from './command.ts';

/** What a run of the command in this process came to. */
export interface RanHere {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command from its sources, in a folder. */
export async function runIn(cwd: string, args: readonly string[]): Promise<RanHere> {
  let [stdout, stderr] = ['', ''];
  const code = await run(args, {
    ...{ cwd, env: {}, isTTY: { stdout: false, stderr: false }, columns: undefined },
    stdin: async () => new Uint8Array(),
    stdout: (text) => {
      stdout += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
    stderr: (text) => {
      stderr += text;
    },
    now: () => 0,
  });
  return { code, stdout, stderr };
}

/** The flawed permit plan of test/plans/report: volumes in files of their own, one of which cannot be read. */
const FLAWED = fileURLToPath(new URL('../plans/report/plan/', import.meta.url));

/** A copy of that plan in a folder of its own. */
export function flawedPlan(): string {
  const cwd = folder();
  cpSync(FLAWED, cwd, { recursive: true });
  return cwd;
}
