import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { EXTENSION, installEditors } from '../installed.ts';

/** The server of Red Hat's YAML extension, given the schema as that extension takes it from the manifest of a packed one. */
let yaml: ProtocolConnection;
let server: ChildProcess;
let folder: string;
/** The last that was said of each file. */
const problems = new Map<string, readonly Diagnostic[]>();
const eventually = { timeout: 20_000, interval: 50 };

/** What the extension is set to from the start, without the schemas that it would fetch. */
const SETTINGS = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

beforeAll(async () => {
  const cache = installEditors();
  folder = mkdtempSync(path.join(tmpdir(), 'dadeumi-yaml-'));
  execFileSync('unzip', ['-q', EXTENSION, 'extension/*', '-d', folder]);
  const main = path.join(cache, 'yaml/node_modules/yaml-language-server/bin/yaml-language-server');
  server = spawn(path.join(cache, 'vscode/node'), [main, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  yaml = createProtocolConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  yaml.onNotification('textDocument/publishDiagnostics', (told: { uri: string; diagnostics: Diagnostic[] }) => {
    problems.set(told.uri, told.diagnostics);
  });
  yaml.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? SETTINGS : {})),
  );
  yaml.listen();
  await yaml.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await yaml.sendNotification('initialized', {});
  const manifest = execFileSync('unzip', ['-p', EXTENSION, 'extension/package.json'], { encoding: 'utf8' });
  const { contributes } = JSON.parse(manifest) as { contributes: { yamlValidation: { fileMatch: string[]; url: string }[] } };
  const associations = contributes.yamlValidation.map(({ fileMatch, url }) => ({
    fileMatch: fileMatch.map((pattern) => `/${pattern}`),
    uri: pathToFileURL(path.join(folder, 'extension', url)).href,
  }));
  await yaml.sendNotification('json/schemaAssociations', associations);
}, 600_000);
afterAll(() => {
  yaml?.dispose();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a `dadeumi.yaml` in a folder of its own. */
async function open(name: string, text: string): Promise<string> {
  const uri = pathToFileURL(path.join(folder, name, 'dadeumi.yaml')).href;
  await yaml.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  return uri;
}

/** Opens one that ends with the cursor, and tells what is offered there. */
async function offering(name: string, text: string): Promise<() => Promise<readonly string[]>> {
  const uri = await open(name, text);
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)!.length };
  return async () => {
    const list: CompletionList = await yaml.sendRequest('textDocument/completion', { textDocument: { uri }, position });
    return list.items.map(({ label }) => label);
  };
}

test.each([
  ['keys', 'version: 1\n', ['profile', 'applicationDate', 'exchangeRates', 'terms', 'rules']],
  ['profiles', 'version: 1\nprofile: ', ['location-registration-2026', 'general']],
  ['rules', 'version: 1\nrules:\n  ', ['metric-units', 'won-amounts']],
])('%s are offered', async (name, text, some) => {
  await expect.poll(await offering(name, text), eventually).toEqual(expect.arrayContaining(some));
});

test('a wrong key and a wrong value are marked, and what is right is not', async () => {
  const wrong = await open('wrong', 'version: 1\nproflie: general\nrules:\n  metric-units: loud\n');
  const sound = await open('sound', 'version: 1\nprofile: location-registration-2026\nrules:\n  metric-units: error\n');
  const linesOf = (uri: string) =>
    problems
      .get(uri)
      ?.map(({ range }) => range.start.line)
      .sort();
  await expect.poll(() => linesOf(wrong), eventually).toEqual([1, 3]);
  await expect.poll(() => linesOf(sound), eventually).toEqual([]);
});

test('hover tells what a key is for', async () => {
  const uri = await open('hover', 'version: 1\nlocale: ko\n');
  const hover: Hover | null = await yaml.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 2 } });
  expect(JSON.stringify(hover?.contents)).toContain('출력 언어');
});
