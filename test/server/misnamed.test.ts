import { renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { CLEAN, folder } from '../cli/command.ts';
import { editor, IS_SENT, until, uriOf } from './editor.ts';

const SETTINGS = 'version: 1\nprofile: general\n';

describe.each(['dadeumi.yml', '.dadeumi.yaml', '.dadeumi.yml'])('settings in %s, which are not read', (name) => {
  test('are told of at the top of a plan, and in the file', async () => {
    const root = folder({ '.git/x': '', [name]: SETTINGS, 'sub/plan.md': CLEAN });
    const plan = uriOf(root, 'sub', 'plan.md');
    const client = await editor({ folders: [root] });
    client.open(plan, CLEAN);
    const told = { code: 'misnamed', severity: 2, range: { start: { line: 0 } }, message: expect.stringContaining('dadeumi.yaml로') };
    expect(await client.diagnostics(plan)).toMatchObject([told]);
    expect((await client.diagnostics(plan))[0]!.message).toContain(name);
    const wide = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    expect(wide.items).toMatchObject([{ uri: uriOf(root, name), items: [told] }]);

    renameSync(path.join(root, name), path.join(root, 'dadeumi.yaml'));
    client.watched(uriOf(root, name), uriOf(root, 'dadeumi.yaml'));
    await until(async () => (await client.diagnostics(plan)).length === 0, 'the end of it');
  });

  test('are told of to a client that is sent diagnostics, and no longer once they are read', async () => {
    const root = folder({ [name]: SETTINGS, 'plan.md': CLEAN });
    const plan = uriOf(root, 'plan.md');
    const client = await editor({ folders: [root], capabilities: IS_SENT });
    client.open(plan, CLEAN);
    await client.sent(plan, ({ diagnostics }) => diagnostics[0]?.code === 'misnamed');
    await client.sent(uriOf(root, name), ({ diagnostics }) => diagnostics[0]?.code === 'misnamed');
    renameSync(path.join(root, name), path.join(root, 'dadeumi.yaml'));
    client.save(plan);
    await client.sent(plan, ({ diagnostics }) => diagnostics.length === 0);
    await client.sent(uriOf(root, name), ({ diagnostics }) => diagnostics.length === 0);
  });
});

test('a file of that name above the root is nobody’s, and one that settings extend is read', async () => {
  const outer = folder({
    'dadeumi.yml': SETTINGS,
    'inner/.git/x': '',
    'inner/plan.md': CLEAN,
    'other/dadeumi.yaml': 'version: 1\nextends: ./dadeumi.yml\n',
    'other/dadeumi.yml': SETTINGS,
  });
  const client = await editor({ folders: [path.join(outer, 'inner')] });
  client.open(uriOf(outer, 'inner', 'plan.md'), CLEAN);
  expect(await client.diagnostics(uriOf(outer, 'inner', 'plan.md'))).toEqual([]);
  const base = await editor({ folders: [path.join(outer, 'other')] });
  base.open(uriOf(outer, 'other', 'dadeumi.yaml'), 'version: 1\nextends: ./dadeumi.yml\n', 'yaml');
  expect(await base.diagnostics(uriOf(outer, 'other', 'dadeumi.yaml'))).toEqual([]);
  expect(await base.diagnostics(uriOf(outer, 'other', 'dadeumi.yml'))).toEqual([]);
});
