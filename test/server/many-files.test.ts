import { describe, expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import type { Files } from '../../server/src/files.ts';
import { dadeumi, folder, PYEONG } from '../cli/command.ts';
import { type Editor, editor, uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const ask = (client: Editor, previousResultIds: readonly object[] = []) =>
  client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

test('while thousands of unrelated files are looked through, what someone asks is answered', async () => {
  const notes = Array.from({ length: 4000 }, (_, index) => `메모-${index}.md`);
  const files: Files = {
    read: async (uri) => (uri.endsWith('dadeumi.yaml') ? 'version: 1\nprofle: general\nfiles: [plan.md]\n' : undefined),
    names: async (uri) => (uri === 'file:///notes' ? ['.git/', ...notes, 'dadeumi.yaml'] : []),
  };
  const client = await editorInProcess({ folders: ['/notes'] }, { files: () => files });
  const uri = 'file:///elsewhere/plan.md';
  client.open(uri, PYEONG);
  await client.diagnostics(uri);
  let isDone = false;
  const pull = ask(client).finally(() => {
    isDone = true;
  });
  let answered = 0;
  while (!isDone) {
    await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 7, character: 8 } });
    if (!isDone) answered++;
  }
  expect((await pull).items).toHaveLength(1);
  expect(answered).toBeGreaterThan(8);
});

test('what a .gitignore leaves out is not looked at, as on the command line', async () => {
  const root = folder({
    '.git/x': '',
    '.gitignore': 'built/\n*.old.md\n!kept.old.md\n/top.md\n',
    'plans/.gitignore': 'drafts/\n/own.md\n',
    'built/.gitignore': '!*\n',
    'built/deep/.gitignore': '!*\n',
    ...Object.fromEntries(
      ['built/plan.md', 'built/deep/plan.md', 'deep/built/plan.md', 'top.md', 'plans/top.md', 'plans/own.md', 'plans/drafts/plan.md']
        .concat('plans/deep/own.md', 'plans/x.old.md', 'plans/kept.old.md', '가 나/plan.md', 'node_modules/plan.md')
        .map((name) => [name, PYEONG]),
    ),
  });
  for (const below of ['', 'plans']) {
    const client = await editor({ folders: [`${root}/${below}`] });
    await client.request('dadeumi/checkWorkspace', {});
    const found = (await ask(client)).items.map(({ uri }) => decodeURIComponent(uri.slice(uriOf(root).length + 1)));
    const { stdout } = await dadeumi(['--format', 'json', below || '.'], { cwd: root });
    const reports = JSON.parse(stdout) as { filePath: string; messages: unknown[] }[];
    expect(found.toSorted()).toEqual(reports.map(({ filePath }) => filePath.slice(root.length + 1)).toSorted());
    expect(found).toContain('plans/kept.old.md');
    expect(found).not.toContain('plans/own.md');
  }
});

test('no ignored folder is so much as listed, and a .gitignore that changes shows', async () => {
  let ignored = 'built/\n';
  const listed: string[] = [];
  const files: Files = {
    read: async (uri) => (uri.endsWith('.gitignore') ? ignored : uri.endsWith('.md') ? PYEONG : undefined),
    names: async (uri) => {
      listed.push(uri);
      return { 'file:///plans': ['.git/', '.gitignore', 'built/', 'plan.md'], 'file:///plans/built': ['plan.md'] }[uri];
    },
  };
  const client = await editorInProcess({ folders: ['/plans'] }, { files: () => files });
  await client.request('dadeumi/checkWorkspace', {});
  const first = await ask(client);
  expect(first.items.map(({ uri }) => uri)).toEqual(['file:///plans/plan.md']);
  expect(listed).not.toContain('file:///plans/built');
  expect(client.watches).toContainEqual({ globPattern: '**/.gitignore' });
  ignored = '/plan.md\n';
  client.watched('file:///plans/.gitignore');
  const second = await ask(
    client,
    first.items.map(({ uri, resultId }) => ({ uri, value: resultId })),
  );
  expect(second.items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : -1])).toEqual([
    ['file:///plans/built/plan.md', 1],
    ['file:///plans/plan.md', 0],
  ]);
});

describe('where there are more files than are looked through', () => {
  const texts: Readonly<Record<string, string>> = { 'one.md': PYEONG, 'two.md': PYEONG, 'z/three.md': PYEONG };
  const beyond = (settings: string): Files => ({
    read: async (uri) => (uri.endsWith('dadeumi.yaml') ? settings : texts[uri.slice('file:///plans/'.length)]),
    names: async (uri) =>
      ({
        'file:///plans': ['.git/', 'a/', 'dadeumi.yaml', 'one.md', 'two.md', 'z/'],
        'file:///plans/a': Array.from({ length: 20_000 }, (_, index) => `${index}.png`),
        'file:///plans/z': ['three.md'],
      })[uri],
  });
  const one = 'file:///plans/one.md';
  const found = async (files: string) => {
    const settings = `version: 1\nprofile: general\nplans: [{ files: ${files} }]\n`;
    const client = await editorInProcess({ folders: ['/plans'] }, { files: () => beyond(settings) });
    client.open(one, PYEONG);
    return client.diagnostics(one);
  };

  test('the volumes of a pattern that reaches into folders are told to be incomplete', async () => {
    const [first, ...more] = await found("['*.md', 'z/*.md']");
    expect(first).toMatchObject({ code: 'missing', message: expect.stringContaining('z/*.md') });
    expect(first!.message).not.toContain('‘*.md');
    expect(more.map(({ code }) => code)).toEqual(['metric-units']);
  });

  test('those of a pattern that does not are complete', async () => {
    expect((await found("['*.md']")).map(({ code }) => code)).toEqual(['metric-units']);
  });

  test('a check of the workspace says so, and has looked at what lies nearest', async () => {
    const client = await editorInProcess(
      { folders: ['/plans'] },
      { files: () => beyond('version: 1\nprofile: general\nfiles: ["*.md"]\n') },
    );
    expect(await client.request('dadeumi/checkWorkspace', {})).toMatchObject({
      documents: 2,
      unread: [{ uri: 'file:///plans', reason: expect.stringContaining('20,000') }],
    });
  });
});

test('a check of the workspace counts volumes that are not there among what it could not check, each once', async () => {
  const root = folder({
    'dadeumi.yaml': 'version: 1\nprofile: general\nplans: [{ files: [1.md, 2.md, 3.md] }]\n',
    '1.md': PYEONG,
    '2.md': PYEONG,
  });
  const client = await editorInProcess({ folders: [root] });
  expect(await client.request('dadeumi/checkWorkspace', {})).toMatchObject({
    plans: 1,
    documents: 2,
    unread: [{ uri: uriOf(root, '3.md'), reason: expect.stringContaining('읽지 못') }],
  });
});
