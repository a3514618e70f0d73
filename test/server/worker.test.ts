import { expect, test } from 'vitest';
import { rules } from '../../rules/src/index.ts';
import { PYEONG } from '../cli/command.ts';
import { serverInWorker } from './worker.ts';

const textDocument = { uri: 'vfs://site/plans/plan.md' };
const FILES: Readonly<Record<string, string>> = { 'vfs://site/plans/dadeumi.yaml': 'version: 1\nrules: { metric-units: error }\n' };

/** A web editor that has opened a plan; what it says of itself is given. */
async function opened(capabilities: object) {
  const asked: string[] = [];
  const shown: string[] = [];
  const server = serverInWorker((method, { uri }) => {
    asked.push(method);
    if (method === 'window/showDocument') {
      shown.push(uri);
      return { success: true };
    }
    const names = uri === 'vfs://site/plans' ? ['dadeumi.yaml', 'plan.md'] : null;
    return method === 'dadeumi/readFolder' ? names : method === 'dadeumi/readFile' ? (FILES[uri] ?? null) : null;
  });
  const initialized = await server.request<{ capabilities: { workspace: object } }>('initialize', {
    ...{ processId: null, rootUri: 'vfs://site/plans', capabilities },
    initializationOptions: { readsFiles: true },
  });
  server.notify('initialized', {});
  server.notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: PYEONG } });
  const { items } = await server.request<{ items: { code: string; severity: number; codeDescription?: { href: string } }[] }>(
    'textDocument/diagnostic',
    { textDocument },
  );
  return { ...server, asked, shown, initialized, items };
}

test('in a worker the server reads files through its client, and finds the same', async () => {
  const { items, asked } = await opened({ textDocument: { diagnostic: {} } });
  expect(items).toMatchObject([{ code: 'metric-units', severity: 1 }]);
  expect(items[0]!.codeDescription).toBeUndefined();
  expect(new Set(asked)).toEqual(new Set(['dadeumi/readFolder', 'dadeumi/readFile']));
});

test('the rules’ pages are documents of the server’s own, since a worker has no files', async () => {
  const { initialized, items, request, shown } = await opened({
    textDocument: { diagnostic: { codeDescriptionSupport: true } },
    workspace: { textDocumentContent: {} },
    window: { showDocument: { support: true } },
  });
  expect(initialized.capabilities.workspace).toMatchObject({ textDocumentContent: { schemes: ['dadeumi-rule'] } });
  const { href } = items[0]!.codeDescription!;
  await request('workspace/executeCommand', { command: 'dadeumi.showRule', arguments: [textDocument.uri, 'metric-units'] });
  expect(shown).toEqual([href]);
  for (const { id, title } of rules) {
    const { text } = await request<{ text: string }>('workspace/textDocumentContent', { uri: href.replace('metric-units', id) });
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(text).toContain(title.ko);
  }
  for (const uri of ['dadeumi-rule:/none.md', 'dadeumi-rule:/toString.md', 'file:///metric-units.md'])
    await expect(request('workspace/textDocumentContent', { uri })).rejects.toThrow('no such page');
});
