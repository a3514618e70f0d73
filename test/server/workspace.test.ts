import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  type Command,
  ProgressType,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { folder, PYEONG } from '../cli/command.ts';
import { type Editor, editor, until, uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const SETTINGS = 'version: 1\nprofile: general\nfiles: [plans/*.md]\n';
const BODY = '# 시설\n\n창고는 45평입니다.\n';
const CLEAN = '# 시설\n\n창고는 넓습니다.\n';

type Item = WorkspaceDiagnosticReport['items'][number];

/** A question for the diagnostics of the workspace that stays open, and what it was told so far. */
function pullOf({ connection }: Editor) {
  const told: Item[] = [];
  const source = new CancellationTokenSource();
  connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), 'all', ({ items }) => void told.push(...items));
  const params = { previousResultIds: [], partialResultToken: 'all' };
  const asked = connection.sendRequest('workspace/diagnostic', params, source.token).catch(() => null);
  const next = (what: string, count = told.length) => until(() => told.length > count, what);
  const stop = async () => {
    source.cancel();
    await asked;
  };
  return { told, next, stop };
}

describe('diagnostics of the workspace', () => {
  test('stay open: what the settings name comes first, then only what changes', async () => {
    const root = folder({
      'dadeumi.yaml': SETTINGS,
      'plans/one.md': BODY,
      'plans/two.md': CLEAN,
      'notes/other.md': BODY,
      'node_modules/plans/one.md': BODY,
    });
    const client = await editor({ folders: [root] });
    const told: Item[] = [];
    const source = new CancellationTokenSource();
    const token = 'all';
    client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, ({ items }) => void told.push(...items));
    let ended = false;
    const asked = client.connection
      .sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: token }, source.token)
      .catch(() => null)
      .finally(() => {
        ended = true;
      });
    await until(() => told.length > 0, 'the first report');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(told.map(({ uri, kind }) => [uri, kind])).toEqual([[uriOf(root, 'plans', 'one.md'), 'full']]);

    writeFileSync(path.join(root, 'plans', 'two.md'), BODY);
    client.watched(uriOf(root, 'plans', 'two.md'));
    await until(() => told.length > 1, 'the second report');
    expect(told[1]).toMatchObject({ uri: uriOf(root, 'plans', 'two.md'), version: null, items: [{ code: 'metric-units' }] });

    client.open(uriOf(root, 'plans', 'one.md'), CLEAN);
    await until(() => told.length > 2, 'the third report');
    expect(told[2]).toMatchObject({ uri: uriOf(root, 'plans', 'one.md'), version: 1, items: [] });

    rmSync(path.join(root, 'plans', 'two.md'));
    client.watched(uriOf(root, 'plans', 'two.md'));
    await until(() => told.length > 3, 'the fourth report');
    expect(told[3]).toMatchObject({ uri: uriOf(root, 'plans', 'two.md'), items: [] });
    expect(ended).toBe(false);
    source.cancel();
    await asked;
  });

  test('let go of a plan that no settings name as it is closed, and send again what they do name', async () => {
    const root = folder({ 'dadeumi.yaml': SETTINGS, 'plans/one.md': BODY, 'beside.md': PYEONG });
    const [one, beside] = [uriOf(root, 'plans', 'one.md'), uriOf(root, 'beside.md')];
    const client = await editorInProcess({ folders: [root] });
    const { told, next, stop } = pullOf(client);
    await next('the first report');
    client.open(one, BODY);
    client.open(beside, PYEONG);
    expect(await client.diagnostics(beside)).not.toEqual([]);
    client.close(one);
    client.close(beside);
    await until(() => {
      client.clock.pass(100);
      return told.length > 2;
    }, 'the reports of what was closed');
    expect(told.slice(1)).toMatchObject([
      { uri: one, version: null, items: [{ code: 'metric-units' }] },
      { uri: beside, version: null, items: [] },
    ]);
    await stop();
  });

  test('let go of a base whose mistakes were shown and that is deleted', async () => {
    const root = folder({ 'dadeumi.yaml': `${SETTINGS}extends: ./base.yaml\n`, 'base.yaml': 'version: 1\nprofle: general\n' });
    const base = uriOf(root, 'base.yaml');
    const client = await editorInProcess({ folders: [root] });
    const { told, next, stop } = pullOf(client);
    await next('the first report');
    expect(told.filter(({ uri }) => uri === base)).toMatchObject([{ items: [{ severity: 1 }] }]);
    rmSync(path.join(root, 'base.yaml'));
    client.watched(base);
    await until(() => {
      client.clock.pass(100);
      return told.some(({ uri, kind, ...more }) => uri === base && kind === 'full' && 'items' in more && more.items.length === 0);
    }, 'the report of what is gone');
    await stop();
  });

  test('that are known are not sent again; a client without partial results is answered once there is news', async () => {
    const root = folder({ 'dadeumi.yaml': `${SETTINGS}won: 1\n`, 'plans/one.md': BODY });
    const client = await editor({ folders: [root] });
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const first = await ask([]);
    expect(first.items.map(({ uri }) => path.basename(fileURLToPath(uri)))).toEqual(['dadeumi.yaml', 'one.md']);
    const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    const second = ask(known);
    await new Promise((resolve) => setTimeout(resolve, 400));
    writeFileSync(path.join(root, 'plans', 'two.md'), BODY);
    client.watched(uriOf(root, 'plans', 'two.md'));
    expect((await second).items.map(({ uri }) => path.basename(fileURLToPath(uri)))).toEqual(['two.md']);
  });

  test('take in every plan once someone checks the whole workspace, which tells how far it is', async () => {
    const samples = fileURLToPath(new URL('../plans/samples', import.meta.url));
    const root = folder({ 'more/notes.md': BODY, 'more/plan.md': PYEONG });
    cpSync(samples, path.join(root, 'samples'), { recursive: true });
    const client = await editor({ folders: [root] });
    const steps: { kind: string; percentage?: number }[] = [];
    client.connection.onProgress(new ProgressType<{ kind: string }>(), 'work', (step) => void steps.push(step));
    const sum = await client.request<{ plans: number; documents: number; warning: number }>('dadeumi/checkWorkspace', {
      workDoneToken: 'work',
    });
    expect(sum).toMatchObject({ plans: 4, documents: 6, unread: [] });
    expect(sum.warning).toBeGreaterThan(0);
    expect(steps[0]!.kind).toBe('begin');
    expect(steps.at(-1)!.kind).toBe('end');
    expect(steps.at(-2)!.percentage).toBe(100);
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    expect(items.map(({ uri }) => path.basename(fileURLToPath(uri)))).toContain('plan.md');
  });
});

describe('commands', () => {
  test('edits carry the version that they are for; an action without resolving is a command', async () => {
    const plan = 'file:///plans/plan.md';
    const client = await editor();
    client.open(plan, PYEONG);
    const range = { start: { line: 7, character: 8 }, end: { line: 7, character: 8 } };
    const [action] = await client.request<{ command?: object; data: object }[]>('textDocument/codeAction', {
      textDocument: { uri: plan },
      range,
      context: { diagnostics: [] },
    });
    const resolved = await client.request<{ edit: object }>('codeAction/resolve', action!);
    expect(resolved.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: plan, version: 1 },
          edits: [{ range: { start: { line: 7, character: 7 }, end: { line: 7, character: 10 } }, newText: '149㎡' }],
        },
      ],
    });
  });

  test('a client that knows no actions is offered commands; one that cannot resolve actions that are commands; both are sent plain edits', async () => {
    const plan = 'file:///plans/plan.md';
    const range = { start: { line: 7, character: 8 }, end: { line: 7, character: 8 } };
    const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    const offers = { textDocument: { uri: plan }, range, context: { diagnostics: [] } };
    const edit = {
      changes: { [plan]: [{ range: { start: { line: 7, character: 7 }, end: { line: 7, character: 10 } }, newText: '149㎡' }] },
    };

    const old = await editor({ capabilities: { workspace: { applyEdit: true } } });
    old.open(plan, PYEONG);
    const commands = await old.request<Command[]>('textDocument/codeAction', offers);
    for (const one of commands)
      expect(one).toEqual({ title: expect.any(String), command: expect.any(String), arguments: expect.any(Array) });
    await old.request('workspace/executeCommand', commands[0]!);
    expect(old.edits).toEqual([edit]);

    const literal = await editor({ capabilities: { workspace: { applyEdit: true }, textDocument: { codeAction: literals } } });
    literal.open(plan, PYEONG);
    const actions = await literal.request<CodeAction[]>('textDocument/codeAction', offers);
    expect(actions.map(({ title, command }) => ({ ...command, title }))).toEqual(commands);
    expect(actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true });
    await literal.request('workspace/executeCommand', actions[0]!.command!);
    expect(literal.edits).toEqual([edit]);
  });

  test('dadeumi.yaml is made where there is none, through the editor', async () => {
    const root = folder({ 'plan.md': PYEONG });
    const plan = uriOf(root, 'plan.txt');
    const client = await editor({ folders: [root] });
    client.open(plan, '1. 사업 개요\n\nStripe로 결제합니다.\n', 'plaintext');
    await client.request('workspace/executeCommand', { command: 'dadeumi.allow', arguments: [plan, ['Stripe'], 'file'] });
    const [create, change] = client.edits[0]!.documentChanges!;
    expect(create).toEqual({ kind: 'create', uri: uriOf(root, 'dadeumi.yaml'), options: { ignoreIfExists: true } });
    expect(JSON.stringify(change)).toContain('Stripe');
  });

  test('one that nothing answers to any more does nothing, one that is not known is refused', async () => {
    const client = await editor();
    client.open('file:///plans/plan.md', PYEONG);
    for (const [command, ...args] of [
      ['dadeumi.fix', 'file:///plans/plan.md', 'metric-units/none/0', 0],
      ['dadeumi.fix', 'file:///plans/none.md', 'metric-units/none/0', 0],
      ['dadeumi.fixAll'],
    ])
      await client.request('workspace/executeCommand', { command, arguments: args });
    const unknown = { command: 'dadeumi.none', arguments: ['file:///plans/plan.md'] };
    await expect(client.request('workspace/executeCommand', unknown)).rejects.toMatchObject({ code: -32602 });
    expect(client.edits).toEqual([]);
  });
});

test('an action that is resolved late does not have a text checked that is no plan any more', async () => {
  const plan = 'file:///plans/plan.md';
  const client = await editor();
  client.open(plan, PYEONG);
  const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
  const offers = { textDocument: { uri: plan }, range, context: { diagnostics: [] } };
  const [action] = await client.request<CodeAction[]>('textDocument/codeAction', offers);
  client.replace(plan, '# 읽을거리\n\n우리 집은 45평입니다.\n');
  expect(await client.request('codeAction/resolve', action!)).not.toHaveProperty('edit');
  expect(await client.diagnostics(plan)).toEqual([]);
});

test('every capability is answered', async () => {
  const plan = 'file:///plans/plan.md';
  const client = await editor({ settings: { inlayHints: true } });
  client.open(plan, PYEONG);
  const textDocument = { uri: plan };
  const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
  const position = { line: 7, character: 8 };
  expect(await client.request('textDocument/hover', { textDocument, position })).toMatchObject({ contents: { kind: 'markdown' } });
  expect(await client.request('textDocument/documentSymbol', { textDocument })).toMatchObject([{ name: '시설' }]);
  expect(await client.request('textDocument/foldingRange', { textDocument })).not.toEqual([]);
  expect(await client.request('textDocument/codeLens', { textDocument })).toBeInstanceOf(Array);
  expect(await client.request('textDocument/inlayHint', { textDocument, range })).not.toEqual([]);
  expect(await client.request('textDocument/documentLink', { textDocument })).toBeInstanceOf(Array);
  expect(await client.request('textDocument/completion', { textDocument, position: { line: 2, character: 2 } })).not.toEqual([]);
  expect(await client.request('dadeumi/plan', { uri: plan })).toBeNull();
  const profiles = await client.request<{ id: string; superseded?: string }[]>('dadeumi/profiles', { uri: plan });
  expect(profiles.find(({ id }) => id === 'location-permit-2018')!.superseded).toBeDefined();
  for (const { id } of profiles) {
    const { text } = await client.request<{ text: string }>('dadeumi/skeleton', { profile: id });
    client.open(`file:///plans/${id}.md`, text);
    const overview = await client.request<{ sections: object[]; required: number } | null>('dadeumi/plan', {
      uri: `file:///plans/${id}.md`,
    });
    if (id === 'location-permit-2018') expect(overview!.required).toBeGreaterThan(10);
  }
  expect(await client.request('dadeumi/skeleton', { profile: 'none' })).toBeNull();
});
