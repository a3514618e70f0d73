import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dadeumi, folder, PYEONG } from './command.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

test('the package installs into an empty folder, offline and with nothing else, and runs', async () => {
  const cwd = folder({ 'package.json': '{ "private": true }', '계획.md': PYEONG });
  const npm = (args: string[], at: string) => execFileSync('npm', args, { cwd: at, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const packed: { filename: string; files: { path: string }[] }[] = JSON.parse(
    npm(['pack', '--json', '--pack-destination', cwd], path.join(root, 'cli')),
  );
  expect(packed[0]!.files.map(({ path: name }) => name)).toEqual(
    expect.arrayContaining(['LICENSE', 'bin/dadeumi.js', 'dist/main.cjs', 'dist/start.cjs', 'dist/LICENSES.txt', 'package.json']),
  );
  expect(packed[0]!.files.some(({ path: name }) => /\.ts$|\.tsbuildinfo$|^src\//.test(name))).toBe(false);

  npm(['install', '--offline', '--no-audit', '--no-fund', `./${packed[0]!.filename}`], cwd);
  expect(readdirSync(path.join(cwd, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@dadeumi']);
  const installed = path.join(cwd, 'node_modules/@dadeumi/cli/bin/dadeumi.js');
  expect(await dadeumi(['계획.md'], { cwd }, installed)).toMatchObject({ code: 1, stdout: expect.stringContaining('45평') });
  expect(npm(['exec', '--no', '--', 'dadeumi', '--version'], cwd)).toContain(JSON.parse(read('cli/package.json')).version);
  expect(await dadeumi(['explain', 'metric-units'], { cwd }, installed)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('이렇게 말합니다'),
  });
});

test('nothing is left for an installer to fetch', () => {
  expect(JSON.parse(read('cli/package.json'))).not.toHaveProperty('dependencies');
});

test('npx dadeumi at the root runs the command', () => {
  expect(existsSync(path.join(root, 'node_modules/.bin/dadeumi'))).toBe(true);
});

describe('the GitHub action', () => {
  const action: {
    inputs: Record<string, { default: string }>;
    runs: { steps: { id?: string; run: string; env: Record<string, string> }[] };
  } = parse(read('action.yml'));
  const step = action.runs.steps.find(({ id }) => id === 'check')!;

  /** Runs the step as the runner does, with the inputs in place. */
  function act(given: Readonly<Record<string, string>>, cwd: string): { code: number; stdout: string; output: string } {
    const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, given[name] ?? value]));
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.(\w+) \}\}/, (_, input: string) => inputs[input]!),
      ]),
    );
    const output = path.join(cwd, 'output');
    const options = {
      cwd,
      encoding: 'utf8' as const,
      stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output },
    };
    try {
      const stdout = execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], options);
      return { code: 0, stdout, output: readFileSync(output, 'utf8') };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, stdout, output: readFileSync(output, 'utf8') };
    }
  }

  test('annotates, writes SARIF and ends with the exit code', () => {
    const cwd = folder({ '계획 하나.md': PYEONG });
    const ran = act({ sarif: 'out.sarif' }, cwd);
    expect(ran).toMatchObject({ code: 1, output: 'exit-code=1\n' });
    expect(ran.stdout).toMatch(/^::warning file=계획 하나\.md/);
    expect(JSON.parse(readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });

  test('takes paths and arguments line by line, and no word of them for a command', () => {
    const cwd = folder({ '계획 하나.md': PYEONG });
    const ran = act(
      { paths: '계획 하나.md\n\n$(touch pwned); `touch pwned`.md\n', args: '--max-warnings=1\n--rule=metric-units\n', profile: 'general' },
      cwd,
    );
    expect(ran.code).toBe(3);
    expect(existsSync(path.join(cwd, 'pwned'))).toBe(false);
    expect(act({ paths: '계획 하나.md', args: '--max-warnings=1', format: 'pretty' }, cwd)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('45평'),
    });
  });
});

test('the pre-commit hooks call the command as it is', async () => {
  const hooks: { id: string; entry: string; language: string }[] = parse(read('.pre-commit-hooks.yaml'));
  expect(hooks.map(({ id }) => id)).toEqual(['dadeumi', 'dadeumi-all']);
  for (const { entry, language } of hooks) {
    expect(language).toBe('system');
    const [words] = /(?<=^npx --no -- dadeumi ).+$/.exec(entry)!;
    const cwd = folder({ '계획.md': PYEONG });
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['add', '-A'], { cwd });
    expect((await dadeumi(words.split(' '), { cwd })).code).toBe(1);
  }
});

test('every option on the page about CI is one of the command', async () => {
  const page = read('cli/docs/ci.md');
  const { stdout } = await dadeumi(['check', '--help'], { cwd: folder() });
  const ours = [...page.matchAll(/--(?:max-warnings|baseline|write-baseline|no-front-matter|require-profile|format)\b/g)].map(
    ([flag]) => flag,
  );
  expect(ours.length).toBeGreaterThan(10);
  for (const flag of new Set(ours)) expect(stdout).toContain(flag);
});
