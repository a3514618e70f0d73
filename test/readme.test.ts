import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSettings } from '../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../rules/src/engine/settings/resolve.ts';
import { profiles } from '../rules/src/profiles/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const pages = [
  'README.md',
  'README.ko.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'server/README.md',
  'client-vscode/README.md',
  'extension-browser/README.md',
];

test.each(pages)('what %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]{1,200})(?:#[^)]{0,100})?\)/g)].map(([, link]) =>
    normalize(join(dirname(page), link!)),
  );
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test.each(['README.md', 'README.ko.md'])('the settings that %s shows are right, and it names every profile', (page) => {
  const text = read(page);
  const yaml = /```yaml\n([\s\S]{1,3000}?)```/.exec(text)![1]!.replace(/ +# .*$/gm, '');
  expect(resolveSettings({ file: readSettings(yaml, 'dadeumi.yaml') }).problems).toEqual([]);
  for (const { id } of profiles) expect(text).toContain(`| \`${id}\` |`);
});

test('both READMEs make the same promises', () => {
  const tests = (page: string) => [...read(page).matchAll(/\]\((test\/[^)]{1,100})\)/g)].map(([, file]) => file);
  expect(tests('README.ko.md')).toEqual(tests('README.md'));
});
