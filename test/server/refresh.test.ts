import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, InlayHint } from 'vscode-languageserver-protocol';
import { folder, PYEONG } from '../cli/command.ts';
import { type Editor, IS_SENT, PULLS, until, uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const KINDS = ['inlayHint', 'codeLens', 'foldingRange'] as const;
const REFRESHES = Object.fromEntries(KINDS.map((kind) => [kind, { refreshSupport: true }]));

const showing = (capabilities: ClientCapabilities): ClientCapabilities => ({
  ...capabilities,
  workspace: { ...capabilities.workspace, ...REFRESHES },
});

/** How often the server has a client ask again for each of them. */
function counted({ connection }: Editor): Record<(typeof KINDS)[number], number> {
  const counts = { inlayHint: 0, codeLens: 0, foldingRange: 0 };
  for (const kind of KINDS)
    connection.onRequest(`workspace/${kind}/refresh`, () => {
      counts[kind]++;
      return null;
    });
  return counts;
}

describe('hints, lenses and folds are asked for again', () => {
  test.each([
    ['is sent diagnostics', IS_SENT],
    ['asks for them', PULLS],
  ])('once the settings file is another, by a client that %s', async (_, capabilities) => {
    const root = folder({ 'dadeumi.yaml': 'version: 1\n', 'plan.md': PYEONG });
    const plan = uriOf(root, 'plan.md');
    const client = await editorInProcess({ folders: [root], capabilities: showing(capabilities) });
    const counts = counted(client);
    client.open(plan, PYEONG);
    await client.request('textDocument/codeLens', { textDocument: { uri: plan } });
    client.clock.pass(1000);
    await client.request('textDocument/codeLens', { textDocument: { uri: plan } });
    const before = { ...counts };
    writeFileSync(path.join(root, 'dadeumi.yaml'), 'version: 1\nrules: { metric-units: off }\n');
    client.watched(uriOf(root, 'dadeumi.yaml'));
    await client.request('textDocument/codeLens', { textDocument: { uri: plan } });
    client.clock.pass(100);
    await until(() => KINDS.every((kind) => counts[kind] === before[kind] + 1), 'a refresh of each');
  });

  test('by no client that did not say that it can', async () => {
    const root = folder({ 'plan.md': PYEONG });
    const client = await editorInProcess({ folders: [root] });
    const counts = counted(client);
    client.open(uriOf(root, 'plan.md'), PYEONG);
    client.watched(uriOf(root, 'dadeumi.yaml'));
    await client.diagnostics(uriOf(root, 'plan.md'));
    client.clock.pass(100);
    await until(() => client.refreshes === 1, 'a refresh of the diagnostics');
    expect(counts).toEqual({ inlayHint: 0, codeLens: 0, foldingRange: 0 });
  });
});

test('whether hints are shown is asked of each document, and again once the editor’s settings are others', async () => {
  const client = await editorInProcess({ capabilities: showing(PULLS) });
  const counts = counted(client);
  const shown = new Set(['file:///one/plan.md']);
  const asked: string[] = [];
  client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => {
    asked.push(...items.map(({ scopeUri }) => String(scopeUri)));
    return items.map(({ scopeUri }) => ({ inlayHints: shown.has(String(scopeUri)) }));
  });
  const hints = async (uri: string) =>
    (await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: RANGE })).length;
  for (const uri of ['file:///one/plan.md', 'file:///two/plan.md']) client.open(uri, PYEONG);
  expect([await hints('file:///one/plan.md'), await hints('file:///two/plan.md')]).toEqual([1, 0]);
  await hints('file:///one/plan.md');
  expect(asked.filter((uri) => uri === 'file:///one/plan.md')).toHaveLength(1);

  client.clock.pass(1000);
  await client.diagnostics('file:///one/plan.md');
  const before = counts.inlayHint;
  shown.clear();
  shown.add('file:///two/plan.md');
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until(() => asked.filter((uri) => uri === 'file:///two/plan.md').length === 2, 'the question');
  await client.diagnostics('file:///one/plan.md');
  client.clock.pass(100);
  await until(() => counts.inlayHint > before, 'a refresh');
  expect([await hints('file:///one/plan.md'), await hints('file:///two/plan.md')]).toEqual([0, 1]);
});
