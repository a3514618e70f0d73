import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import type { Statistics } from '../../server/src/protocol.ts';
import { folder, PYEONG } from '../cli/command.ts';
import { type Editor, uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const SETTINGS = 'version: 1\nextends: ./base.yaml\nfiles: ["*.md"]\n';
const PROJECT = { 'dadeumi.yaml': SETTINGS, 'base.yaml': 'rules: { won-amounts: off }\n', 'plan.md': PYEONG };
const NAMES = Array.from({ length: 12 }, (_, index) => `p${index}`);

/** Folders with a project each. */
const projects = () =>
  folder(Object.fromEntries(NAMES.flatMap((name) => Object.entries(PROJECT).map(([file, text]) => [`${name}/${file}`, text]))));

/** A client with one plan that stays open; tells how much the server holds while that is all it shows. */
async function withOnePlan() {
  const root = folder(PROJECT);
  const client = await editorInProcess({ folders: [root] });
  const plan = uriOf(root, 'plan.md');
  client.open(plan, PYEONG);
  await wide(client);
  const held = async () => {
    expect(await client.diagnostics(plan)).toHaveLength(1);
    await client.diagnostics(uriOf(root, 'dadeumi.yaml'));
    return (await client.request<Statistics>('dadeumi/statistics', {})).held;
  };
  return { root, client, held };
}

const wide = (client: Editor) => client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });

test('what is remembered of documents goes when they are closed', async () => {
  const { client, held } = await withOnePlan();
  const before = await held();
  const root = projects();
  for (const name of NAMES) {
    client.open(uriOf(root, name, 'plan.md'), PYEONG);
    await client.diagnostics(uriOf(root, name, 'plan.md'));
    await client.diagnostics(uriOf(root, name, 'base.yaml'));
  }
  const full = await held();
  for (const kind of ['setups', 'named']) expect(full[kind], kind).toBe(before[kind]! + NAMES.length);
  for (const name of NAMES) client.close(uriOf(root, name, 'plan.md'));
  expect(await held()).toEqual(before);
});

test('what is remembered of a folder goes when it is not open any more', async () => {
  const { client, held } = await withOnePlan();
  const before = await held();
  const root = projects();
  const folders = (event: object) => client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  const other = { uri: uriOf(root), name: 'other' };
  await folders({ added: [other], removed: [] });
  expect((await wide(client)).items).toHaveLength(NAMES.length + 1);
  const full = await held();
  expect(full.setups).toBe(before.setups! + NAMES.length);
  await folders({ added: [], removed: [other] });
  expect(await held()).toEqual(before);
});

test('what is remembered of files goes with them', async () => {
  const { root, client, held } = await withOnePlan();
  const before = await held();
  const source = projects();
  for (let round = 0; round < 3; round++) {
    for (const name of NAMES) cpSync(path.join(source, name), path.join(root, `${round}${name}`), { recursive: true });
    client.watched(...NAMES.map((name) => uriOf(root, `${round}${name}`, 'dadeumi.yaml')));
    expect((await wide(client)).items).toHaveLength(NAMES.length + 1);
    for (const name of NAMES) rmSync(path.join(root, `${round}${name}`), { recursive: true });
    const changes = NAMES.map((name) => ({ uri: uriOf(root, `${round}${name}`), type: 3 }));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await wide(client);
  }
  expect(await held()).toEqual(before);
});
