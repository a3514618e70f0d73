import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What running a program cost. */
export interface Cost {
  /** User and system time of the process and all that it started, in seconds. */
  readonly cpu: number;
  readonly wall: number;
}

/** A program and its arguments, run in a folder. */
export interface Program {
  readonly command: readonly string[];
  readonly cwd: string;
}

/** Bash tells the time of a process with all its descendants; Node tells only its own. What is printed goes to a file, as it does in CI. */
const TIMED = 'TIMEFORMAT="%3U %3S %3R"; printed=$1; shift; time "$@" >"$printed" 2>&1 </dev/null || [ $? -lt 125 ] || exit 1';
const PRINTED = path.join(tmpdir(), `dadeumi-bench-${process.pid}.txt`);

/** Certificates that a machine has Node read at each start are no cost of the program. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/** Runs a program to its end, whatever it finds. Rejects where it could not be started. */
export function costOf({ command, cwd }: Program): Promise<Cost> {
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', TIMED, 'bash', PRINTED, ...command], { cwd, env: ENVIRONMENT, maxBuffer: 2 ** 26 }, (error, _, stderr) => {
      const told = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/.exec(stderr);
      if (error || !told) reject(error ?? new Error(`bash told no time: ${stderr}`));
      else resolve({ cpu: Number(told[1]) + Number(told[2]), wall: Number(told[3]) });
    });
  });
}

/** The most memory that a program and all it started had resident, in MiB, each at its own highest. Looked at every few milliseconds. */
export function peakMemoryOf({ command, cwd }: Program): Promise<number> {
  return new Promise((resolve, reject) => {
    const peaks = new Map<number, number>();
    const child = execFile(command[0]!, command.slice(1), { cwd, env: ENVIRONMENT, maxBuffer: 2 ** 30 }, (error) => {
      clearInterval(looking);
      if (error && (typeof error.code === 'string' || error.signal)) reject(error);
      else resolve([...peaks.values()].reduce((sum, kib) => sum + kib, 0) / 1024);
    });
    child.stdin?.end();
    const looking = setInterval(() => {
      for (const pid of child.pid === undefined ? [] : withDescendants(child.pid)) {
        const peak = peakOf(pid);
        if (peak !== undefined) peaks.set(pid, peak);
      }
    }, 4);
  });
}

function withDescendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task`, (path) =>
    readdirSync(path).flatMap((thread) => readFileSync(`${path}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number)),
  );
  return [pid, ...(children ?? []).flatMap(withDescendants)];
}

function peakOf(pid: number): number | undefined {
  return read(`/proc/${pid}/status`, (path) => {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1];
    return peak === undefined ? undefined : Number(peak);
  });
}

/** A process may be gone before it is looked at. */
function read<T>(path: string, take: (path: string) => T): T | undefined {
  try {
    return take(path);
  } catch {
    return undefined;
  }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Of a program that takes longer than so many seconds, so many runs are enough. */
const LONG = 10;
const FEWEST = 3;

/** Costs of programs, each run as often as the others and in turn, so that what else the machine does falls on all alike; at most so many times. */
export async function inTurn<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  times: number,
): Promise<Record<Name, readonly Cost[]>> {
  const costs = Object.fromEntries(Object.keys(programs).map((name) => [name, []])) as unknown as Record<Name, Cost[]>;
  const isLong = () => (Object.values(costs) as Cost[][]).flat().some(({ wall }) => wall > LONG);
  for (let turn = 0; turn < times && (turn < FEWEST || !isLong()); turn++)
    for (const name of Object.keys(programs) as Name[]) costs[name].push(await costOf(programs[name]));
  return costs;
}
