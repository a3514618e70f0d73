import { expect, test } from 'vitest';
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
