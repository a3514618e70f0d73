import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileOperationRegistrationOptions } from 'vscode-languageserver-protocol';
import { folder, PYEONG } from '../cli/command.ts';
import { editor, until, uriOf } from './editor.ts';

const BODY = '# 시설\n\n물류 창고는 45평입니다.\n';
const SETTINGS = 'version: 1\nplans: [{ files: [one.md, volumes/two.md], profile: general }]\n';

describe('a folder', () => {
  test('that holds a volume is missed once it is renamed, and found once it is back', async () => {
    const root = folder({ 'dadeumi.yaml': SETTINGS, 'one.md': BODY, 'volumes/two.md': BODY });
    const one = uriOf(root, 'one.md');
    const client = await editor({ folders: [root] });
    client.open(one, BODY);
    const codes = async () => (await client.diagnostics(one)).map(({ code }) => code);
    expect(await codes()).toEqual(['metric-units']);
    const [here, there] = [path.join(root, 'volumes'), path.join(root, 'old')];
    const renamed = (from: string, to: string) => {
      renameSync(from, to);
      return client.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: uriOf(from), newUri: uriOf(to) }] });
    };
    await renamed(here, there);
    expect(await codes()).toEqual(['missing', 'metric-units']);
    const { refreshes } = client;
    await renamed(there, here);
    await until(() => client.refreshes > refreshes, 'a refresh');
    expect(await codes()).toEqual(['metric-units']);
  });

  test('that is deleted takes its settings with it, as the watch or the editor tells', async () => {
    for (const by of ['workspace/didChangeWatchedFiles', 'workspace/didDeleteFiles']) {
      const root = folder({ '.git/x': '', 'plans/dadeumi.yaml': 'version: 1\nrules: { metric-units: error }\n', 'plans/plan.md': PYEONG });
      const plan = uriOf(root, 'plans', 'plan.md');
      const client = await editor({ folders: [root] });
      client.open(plan, PYEONG);
      expect(await client.diagnostics(plan)).toMatchObject([{ severity: 1 }]);
      rmSync(path.join(root, 'plans'), { recursive: true });
      const uri = uriOf(root, 'plans');
      await client.connection.sendNotification(by, by.endsWith('WatchedFiles') ? { changes: [{ uri, type: 3 }] } : { files: [{ uri }] });
      await until(() => client.refreshes > 0, 'a refresh');
      expect(await client.diagnostics(plan)).toMatchObject([{ severity: 2 }]);
    }
  });

  test('that is none of ours has nothing asked again', async () => {
    const root = folder({ 'plan.md': PYEONG });
    const client = await editor({ folders: [root] });
    client.open(uriOf(root, 'plan.md'), PYEONG);
    await client.diagnostics(uriOf(root, 'plan.md'));
    mkdirSync(path.join(root, 'built'));
    for (const name of ['built', 'main.js']) {
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(root, name), type: 3 }] });
      await client.diagnostics(uriOf(root, 'plan.md'));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(client.refreshes).toBe(0);
  });

  test('is asked for by name: an editor tells of folders that are moved or deleted, whatever they are stored in', async () => {
    const client = await editor();
    const { fileOperations } = client.initialized.capabilities.workspace!;
    for (const one of ['didCreate', 'didRename', 'didDelete'] as const) {
      const { filters } = fileOperations![one] as FileOperationRegistrationOptions;
      expect(filters.map(({ pattern: { matches } }) => matches)).toContain('folder');
      expect(filters.every(({ scheme }) => scheme === undefined)).toBe(true);
    }
    await until(() => client.watches.length > 0, 'the watch');
    expect(client.watches).toContainEqual({ globPattern: '**', kind: 4 });
  });
});
