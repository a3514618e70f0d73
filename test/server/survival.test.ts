import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { PYEONG } from '../cli/command.ts';
import { editor, SERVER, until } from './editor.ts';

const PLAN = 'file:///plans/plan.md';
const FULL = process.env.RUNS === 'full';

/** Messages that are none, from a generator that gives the same ones each time. */
function malformed(count: number): string[] {
  let state = 20_261_122;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const values = ['null', '0', '-1', '1e999', '"가"', '[]', '{}', 'true', '{"uri":7}', '{"uri":"::"}', '[[[]]]', '"file:///plans/plan.md"'];
  const methods = [
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'textDocument/diagnostic',
    'textDocument/codeAction',
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/documentSymbol',
    'workspace/executeCommand',
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeConfiguration',
    'codeAction/resolve',
    'dadeumi/plan',
    'dadeumi/skeleton',
    'no/such/method',
    '$/cancelRequest',
    '$/progress',
    '',
  ];
  const inner = () => {
    const [uri, range] = [pick(values), pick(values)];
    return `{"textDocument":${pick([uri, `{"uri":"${PLAN}","version":${pick(values)}}`])},"position":${pick(values)},"range":${range},"context":${pick(values)},"contentChanges":${pick([`[{"range":${range},"text":${pick(values)}}]`, pick(values)])},"command":${pick(['"dadeumi.fix"', '"dadeumi.setProfile"', ...values])},"arguments":${pick(values)},"uri":${uri},"data":${pick(values)},"changes":${pick(values)}}`;
  };
  const body = (index: number): string => {
    const message = `{"jsonrpc":"2.0",${pick(['', `"id":${pick([`${100_000 + index}`, '"word"', 'null', '{}'])},`])}"method":"${pick(methods)}","params":${pick([inner(), inner(), pick(values)])}}`;
    return pick([message, message, message, message.slice(0, random(message.length)), pick(values), '{"jsonrpc":"2.0"}', '']);
  };
  return Array.from({ length: count }, (_, index) => body(index));
}

test('messages that are none do no harm', async () => {
  const count = FULL ? 20_000 : 5_000;
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void server.kill());
  const answers = new Map<unknown, { result?: unknown }>();
  new StreamMessageReader(server.stdout).listen((message) => void answers.set((message as { id?: unknown }).id, message as object));
  // Written by hand: a connection of its own would write its frames between ours.
  const frame = (body: string) => server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const send = (message: object) => frame(JSON.stringify({ jsonrpc: '2.0', ...message }));
  const capabilities = { textDocument: { diagnostic: {} } };
  send({ id: 'first', method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities } });
  send({ method: 'initialized', params: {} });
  const textDocument = { uri: PLAN, languageId: 'markdown', version: 1, text: PYEONG };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  server.stdin.write('Content-Type: nothing\r\n\r\nContent-Length: word\r\n\r\n');

  let sent = 0;
  for (const body of malformed(count)) {
    frame(body);
    sent++;
    if (sent % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(sent).toBe(count);
  send({ method: 'textDocument/didClose', params: { textDocument } });
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  send({ id: 'last', method: 'textDocument/diagnostic', params: { textDocument } });
  await until(() => answers.has('last'), 'an answer', 60_000);
  expect(answers.get('last')!.result).toMatchObject({ items: [{ code: 'metric-units' }] });
  expect(server.exitCode).toBeNull();
});

test('a request that nobody knows is refused, a notification is left', async () => {
  const client = await editor();
  await expect(client.request('no/such/request', {})).rejects.toMatchObject({ code: -32601 });
  await client.connection.sendNotification('no/such/notification', { a: 1 });
  client.open(PLAN, PYEONG);
  expect(await client.diagnostics(PLAN)).toHaveLength(1);
});

test('before it is initialized it says so', async () => {
  const server = spawn(process.execPath, [SERVER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await expect(connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: PLAN } })).rejects.toMatchObject({ code: -32002 });
  connection.dispose();
  server.kill();
});

test('it is initialized once: another word of it is refused and leaves the session as it is', async () => {
  const client = await editor();
  client.open(PLAN, PYEONG);
  const again = { processId: process.pid, rootUri: null, capabilities: {} };
  await expect(client.request('initialize', again)).rejects.toMatchObject({ code: -32600 });
  expect(await client.diagnostics(PLAN)).toHaveLength(1);
});

test('it ends as it is asked to, with its client, and with its input', async () => {
  const asked = await editor();
  await asked.connection.sendRequest('shutdown');
  await expect(asked.pull(PLAN)).rejects.toMatchObject({ code: -32600 });
  await expect(asked.request('dadeumi/profiles', {})).rejects.toMatchObject({ code: -32600 });
  const ended = once(asked.server!, 'exit');
  await asked.connection.sendNotification('exit');
  expect((await ended)[0]).toBe(0);

  const cut = await editor();
  const gone = once(cut.server!, 'exit');
  cut.server!.stdin!.end();
  expect((await gone)[0]).toBe(1);

  // A client that dies leaves its pipe open to a third process, so that only its process tells.
  const client = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: client.pid, rootUri: null, capabilities: {} },
  });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  await once(server.stdout, 'data');
  client.kill();
  await until(() => server.exitCode !== null, 'the end of the server');
});

test('fifty cancellations of each hundred leave no answer that is old', async () => {
  const client = await editor();
  client.open(PLAN, PYEONG);
  let cancelled = 0;
  let answered = 0;
  let refused = 0;
  let size = 45;
  for (let round = 0; round < 100; round++) {
    const asked: Promise<void>[] = [];
    for (let at = 0; at < 10; at++) {
      size++;
      const start = { line: 7, character: 7 };
      // Two changes at once are no typing, so no finding waits for the word to be finished.
      client.change(PLAN, [
        { range: { start, end: { line: 7, character: 7 + String(size - 1).length } }, text: '' },
        { range: { start, end: start }, text: String(size) },
      ]);
      const expected = size;
      const source = new CancellationTokenSource();
      asked.push(
        client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: PLAN } }, source.token).then(
          (report) => {
            answered++;
            expect(JSON.stringify(report)).toContain(`‘${expected}평’`);
          },
          (error: { code: number; data?: unknown }) => {
            refused++;
            expect([-32800, -32802]).toContain(error.code);
          },
        ),
      );
      if (at % 2 === 0) {
        source.cancel();
        cancelled++;
      }
    }
    await Promise.all(asked);
    expect(JSON.stringify(await client.diagnostics(PLAN))).toContain(`‘${size}평’`);
  }
  expect(cancelled).toBe(500);
  expect(answered + refused).toBe(1000);
});
