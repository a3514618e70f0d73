import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../cli/src/arguments/read.ts';
import { CLEAN, COMMAND, dadeumi, draft, folder, GLOSS, PYEONG, REVERSED } from './command.ts';

const dist = fileURLToPath(new URL('../../cli/dist', import.meta.url));

describe('a start', () => {
  /** Names the bundles that a run reads. */
  const WATCH = `
    const fs = require('node:fs');
    const read = fs.readFileSync;
    const seen = new Set();
    fs.readFileSync = (file, ...rest) => {
      const name = /dist[\\\\/](\\w+\\.cjs)$/.exec(String(file));
      if (name) seen.add(name[1]);
      return read(file, ...rest);
    };
    process.on('exit', () => fs.writeFileSync('seen.json', JSON.stringify([...seen])));`;

  async function bundlesReadBy(args: readonly string[], files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const cwd = folder({ ...files, 'watch.cjs': WATCH });
    await dadeumi(args, { cwd, env: { NODE_OPTIONS: '--require ./watch.cjs' } });
    return JSON.parse(readFileSync(path.join(cwd, 'seen.json'), 'utf8'));
  }

  test('reads what a check needs and nothing more', async () => {
    const read = await bundlesReadBy(['계획.md'], { '계획.md': draft(CLEAN, 'general') });
    expect(read).toContain('main.cjs');
    for (const part of ['arguments.cjs', 'diff.cjs', 'encodings.cjs', 'glob.cjs', 'ignore.cjs', 'write.cjs', 'yaml.cjs'])
      expect(read).not.toContain(part);
  });

  test('reads the others when they are used', async () => {
    const read = await bundlesReadBy(['fix', '--diff', ...GLOSS, '.'], { '계획.md': REVERSED, '.gitignore': 'dist\n' });
    expect(read).toEqual(expect.arrayContaining(['arguments.cjs', 'diff.cjs', 'ignore.cjs']));
  });
});

describe('what V8 compiled', () => {
  function copied(): string {
    const root = folder({ '계획.md': PYEONG });
    cpSync(path.dirname(COMMAND), path.join(root, 'bin'), { recursive: true });
    cpSync(dist, path.join(root, 'dist'), { recursive: true, filter: (file) => !/\.d\.ts/.test(file) });
    return root;
  }
  const kept = (root: string) => readdirSync(path.join(root, 'dist')).filter((file) => file.endsWith('.compiled'));
  const checked = (root: string) => dadeumi(['계획.md'], { cwd: root }, path.join(root, 'bin/dadeumi.js'));

  test('is kept for this Node, and taken by it', () => {
    expect(kept(copied())).toContain(`main.cjs.${process.versions.v8}-${process.arch}.compiled`);
    const script = `
      const { bundlesIn } = require(${JSON.stringify(path.join(dist, 'start.cjs'))});
      process.argv = ['', '', '--version'];
      const { load, scripts } = bundlesIn(${JSON.stringify(dist)});
      load('./main.cjs');
      console.error([...scripts.values()].map((script) => script.cachedDataRejected));`;
    const told = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stderr;
    expect(told).toMatch(/^\[ false(?:, false)* \]\n$/);
  });

  test('may be missing or damaged', async () => {
    const [without, damaged] = [copied(), copied()];
    for (const file of kept(without)) rmSync(path.join(without, 'dist', file));
    for (const file of kept(damaged)) writeFileSync(path.join(damaged, 'dist', file), 'compiled by another');
    for (const root of [without, damaged])
      expect(await checked(root)).toMatchObject({ code: 1, stdout: expect.stringContaining('45평'), stderr: '' });
  });
});

test('paths alone are read as the library reads them', () => {
  const word = fc.oneof(
    fc.constantFrom('check', 'fix', 'new', 'explain', 'profiles', 'toString', '계획.md', '.', '*.md', ''),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      fc.pre(words.every((one) => !one.startsWith('-')));
      expect(readArguments(words, '0.0.0')).toEqual({ ...readArguments(['--color', 'auto', ...words], '0.0.0'), locale: undefined });
    }),
    { numRuns: 500 },
  );
});
