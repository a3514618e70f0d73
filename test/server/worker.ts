import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

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

/** The built server in a worker, as a web editor starts it. */
interface WorkerServer {
  /** Rejects with the message of an error. */
  request<T>(method: string, params: object): Promise<T>;
  notify(method: string, params: object): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts it; `answer` is for what it asks of its client. It is gone when the test is. */
export function serverInWorker(answer: (method: string, params: { readonly uri: string }) => unknown): WorkerServer {
  const worker = new Worker(SHIM, { eval: true, workerData: readFileSync(BUNDLE, 'utf8') });
  onTestFinished(async () => void (await worker.terminate()));
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  worker.on('message', (message: Message) => {
    const { id, method, params } = message;
    if (method === undefined) waiting.get(id!)?.(message);
    else if (id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: answer(method, params!) });
  });
  return {
    request: <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        last++;
        waiting.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
        worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
      }),
    notify: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
  };
}
