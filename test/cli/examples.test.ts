import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { CLEAN, COMMAND, dadeumi, folder, PYEONG } from './command.ts';

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../cli/docs/examples/${name}`, import.meta.url)), 'utf8');

/** Plans enough for four parts to have some each, in the folders that the examples name. */
function plans(): string {
  const files = Array.from({ length: 12 }, (_, index) => [`계획/${index}.md`, index % 4 === 0 ? CLEAN : PYEONG] as const);
  const cwd = folder(Object.fromEntries(files));
  for (const name of ['parts', 'reports']) mkdirSync(path.join(cwd, name));
  return cwd;
}

/** Runs a line of an example as its runner does, with the command that was built. */
function shell(line: string, cwd: string, env: Readonly<Record<string, string>> = {}): number | null {
  const command = line.replaceAll(/npx (?:--no -- )?dadeumi/g, `'${process.execPath}' '${COMMAND}'`).replaceAll('/reports/', 'reports/');
  return spawnSync('sh', ['-ec', command], { cwd, env: { ...process.env, ...env } }).status;
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: {
    readonly check: { readonly strategy: { readonly matrix: { readonly shard: readonly number[] } }; readonly steps: readonly Step[] };
    readonly report: { readonly needs: string; readonly steps: readonly Step[] };
  };
}

test('the matrix of GitHub Actions checks every part and joins them to the report of one run', async () => {
  const { check, report } = (parse(read('github-matrix.yml')) as Workflow).jobs;
  const cwd = plans();
  const lineOf = (steps: readonly Step[]) => steps.flatMap(({ run }) => (run?.includes('dadeumi') ? [run] : []));
  const [part] = lineOf(check.steps);
  for (const shard of check.strategy.matrix.shard) {
    const line = part!.replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(shard)).replace(/(?=\d\.sarif)/, 'parts/');
    expect(shell(line, cwd), line).toBe(0);
  }
  expect(check.strategy.matrix.shard).toEqual([1, 2, 3, 4]);
  expect(report.needs).toBe('check');
  expect(shell(lineOf(report.steps)[0]!, cwd)).toBe(1);
  const whole = await dadeumi(['check', '--format', 'sarif', '--', '계획'], { cwd });
  expect(readFileSync(path.join(cwd, 'dadeumi.sarif'), 'utf8')).toBe(whole.stdout);
});

interface Job {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly completionMode?: string;
    readonly completions?: number;
    readonly parallelism?: number;
    readonly template: {
      readonly spec: {
        readonly restartPolicy: string;
        readonly containers: readonly {
          readonly command: readonly string[];
          readonly args: readonly [string];
          readonly volumeMounts: readonly { readonly name: string }[];
        }[];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
  };
}

test('the Indexed Job of Kubernetes does, too', async () => {
  const [job, report] = parseAllDocuments(read('kubernetes-job.yaml')).map((one) => one.toJS() as Job);
  for (const { apiVersion, kind, metadata, spec } of [job!, report!]) {
    expect([apiVersion, kind]).toEqual(['batch/v1', 'Job']);
    expect(metadata.name).toMatch(/^[a-z][a-z-]*$/);
    const { restartPolicy, containers, volumes } = spec.template.spec;
    // A Job takes no other than Never and OnFailure.
    expect(restartPolicy).toBe('Never');
    expect(containers[0]!.command).toEqual(['sh', '-c']);
    expect(containers[0]!.volumeMounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
  }
  const { completionMode, completions, parallelism } = job!.spec;
  expect({ completionMode, completions, parallelism }).toEqual({ completionMode: 'Indexed', completions: 4, parallelism: 4 });

  const cwd = plans();
  for (let index = 0; index < completions!; index++)
    expect(shell(job!.spec.template.spec.containers[0]!.args[0], cwd, { JOB_COMPLETION_INDEX: String(index) })).toBe(0);
  expect(shell(report!.spec.template.spec.containers[0]!.args[0], cwd)).toBe(1);
  const whole = await dadeumi(['check', '--format', 'json'], { cwd });
  expect(readFileSync(path.join(cwd, 'reports/dadeumi.json'), 'utf8')).toBe(whole.stdout);
});
