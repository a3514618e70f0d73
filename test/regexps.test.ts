import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { type Pattern, patternsOf } from './harness/regexps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['rules/src', 'cli/src', 'server/src', 'client-vscode/src', 'extension-browser/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, folder, file)),
);

/** A hostile draft must not hang an editor: none may take more than linear time, and none may be beyond the checker. */
test('every regular expression is linear', async () => {
  const patterns: Pattern[] = [];
  // One after the other: whoever loads two modules at once cannot tell whose patterns are made.
  for (const file of files) patterns.push(...(await patternsOf(file)));
  const unique = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const wrong: string[] = [];
  // One after the other: side by side, the checker's fuzzer is not the same from run to run.
  for (const [pattern, { file, line, source, flags }] of unique) {
    const { status } = await check(source, flags, { timeout: 60_000 });
    if (status !== 'safe') wrong.push(`${file.slice(root.length)}:${line} ${status} ${pattern}`);
  }
  console.log(`recheck: ${unique.size} regular expressions, ${wrong.length} vulnerable or unknown`);
  expect(wrong).toEqual([]);
  expect(unique.size).toBeGreaterThan(100);
});
