import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { PYEONG } from '../cli/command.ts';

const BUNDLE = fileURLToPath(new URL('../../server/dist/browser.js', import.meta.url));

/** What a browser's worker has of all that the bundle could ask for; nothing of Node, and no document. */
const SHIM = `
const { parentPort, workerData } = require('node:worker_threads');
const vm = require('node:vm');
const scope = { postMessage: (message) => parentPort.postMessage(message), setTimeout, clearTimeout, performance, console, TextDecoder, TextEncoder, URL, queueMicrotask, addEventListener() {} };
scope.self = scope;
vm.createContext(scope);
parentPort.on('message', (data) => scope.onmessage({ data }));
vm.runInContext(workerData, scope);
`;

test('in a worker the server reads files through its client, and finds the same', async () => {
  const worker = new Worker(SHIM, { eval: true, workerData: readFileSync(BUNDLE, 'utf8') });
  onTestFinished(async () => void (await worker.terminate()));
  const asked: string[] = [];
  const answers = new Map<number, (result: unknown) => void>();
  const files: Record<string, string> = { 'vfs://site/plans/dadeumi.yaml': 'version: 1\nrules: { metric-units: error }\n' };
  worker.on('message', ({ id, method, params, result }: { id?: number; method?: string; params?: { uri: string }; result?: unknown }) => {
    if (method === undefined) answers.get(id!)?.(result);
    else if (id !== undefined) {
      asked.push(method);
      const names = params?.uri === 'vfs://site/plans' ? ['dadeumi.yaml', 'plan.md'] : null;
      const answer = method === 'dadeumi/readFolder' ? names : method === 'dadeumi/readFile' ? (files[params!.uri] ?? null) : null;
      worker.postMessage({ jsonrpc: '2.0', id, result: answer });
    }
  });
  let last = 0;
  const request = <T>(method: string, params: object) =>
    new Promise<T>((resolve) => {
      last++;
      answers.set(last, resolve as (result: unknown) => void);
      worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
    });
  const notify = (method: string, params: object) => worker.postMessage({ jsonrpc: '2.0', method, params });

  await request('initialize', {
    processId: null,
    rootUri: 'vfs://site/plans',
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { readsFiles: true },
  });
  notify('initialized', {});
  const textDocument = { uri: 'vfs://site/plans/plan.md' };
  notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: PYEONG } });
  const { items } = await request<{ items: { code: string; severity: number }[] }>('textDocument/diagnostic', { textDocument });
  expect(items).toMatchObject([{ code: 'metric-units', severity: 1 }]);
  expect(new Set(asked)).toEqual(new Set(['dadeumi/readFolder', 'dadeumi/readFile']));
});
