import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../installed.ts';

const client = path.join(ROOT, 'client-vscode');
const read = (file: string) => readFileSync(path.join(client, file), 'utf8');
const json = (file: string): Record<string, string> => JSON.parse(read(file));
const sources = readdirSync(path.join(client, 'src')).map((file) => read(`src/${file}`));

test('every word of the client is in Korean too, and no other is', () => {
  const used = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]));
  expect([...new Set(used)].sort()).toEqual(Object.keys(json('l10n/bundle.l10n.ko.json')).sort());
});

test('placeholders are the same in both languages', () => {
  const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
  for (const [english, korean] of Object.entries(json('l10n/bundle.l10n.ko.json'))) expect(holes(korean), english).toEqual(holes(english));
});

test('the manifest has its words in both languages, and shows pages that exist', () => {
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
  for (const file of ['package.nls.json', 'package.nls.ko.json']) {
    const words = json(file);
    expect(Object.keys(words).sort(), file).toEqual([...new Set(used)].sort());
    for (const key of used.filter((name) => name.endsWith('.page')))
      expect(existsSync(path.join(client, words[key]!)), words[key]).toBe(true);
  }
});

test('commands are those that the manifest offers', () => {
  const { contributes } = JSON.parse(read('package.json')) as { contributes: { commands: { command: string }[] } };
  const offered = contributes.commands.map(({ command }) => command.replace('dadeumi.', ''));
  const registered = [...read('src/commands.ts').matchAll(/\bon\('(\w+)'/g)].map((match) => match[1]);
  expect(registered.sort()).toEqual(offered.sort());
});
