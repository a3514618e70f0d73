import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { patternsOf } from './harness/regexps.ts';

process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['rules/src', 'cli/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, folder, file)),
);

/** A hostile draft must not hang an editor: none may take more than linear time, and none may be beyond the checker. */
test('every regular expression is linear', async () => {
  const patterns = (await Promise.all(files.map(patternsOf))).flat();
  const unique = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const wrong: string[] = [];
  for (const [pattern, { file, line, source, flags }] of unique) {
    const { status } = await check(source, flags, { timeout: 20_000 });
    if (status !== 'safe') wrong.push(`${file.slice(root.length)}:${line} ${status} ${pattern}`);
  }
  console.log(`recheck: ${unique.size} regular expressions, ${wrong.length} not safe`);
  expect(wrong).toEqual([]);
  expect(unique.size).toBeGreaterThan(20);
});
