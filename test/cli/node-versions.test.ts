import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dadeumi, draft, folder, PYEONG } from './command.ts';

/** One of each line of Node after the one that the tests run on: the long-term ones, and the last. */
const VERSIONS = ['22.23.3', '24.21.0', '25.9.0'];
const PLATFORM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The program of a version of Node, from npm; kept between runs. */
function nodeOf(version: string): string {
  const home = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'dadeumi/node', version);
  const program = path.join(home, `node_modules/node-${PLATFORM}/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quiet, `node-${PLATFORM}@${version}`], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return program;
}

describe.each(VERSIONS)('Node %s', (version) => {
  test('says what the Node of the tests says, and nothing beside it', { timeout: 180_000 }, async () => {
    const program = nodeOf(version);
    const other = draft('# 기술\n\n지도는 GIS로 그리고, 안테나는 3 inch입니다.', 'ict-temporary-permit');
    const cwd = folder({ '하나.md': PYEONG, '둘.md': other });
    for (const args of [['하나.md'], ['.'], ['--format', 'json', '.']]) {
      const ran = await dadeumi(args, { cwd, node: program });
      expect(ran.stderr).toBe('');
      expect(ran).toMatchObject({ code: 1, stdout: (await dadeumi(args, { cwd })).stdout });
    }
  });
});
