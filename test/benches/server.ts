import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/**
 * Prints how long it takes from a keystroke to the diagnostics in a raw client, and what the built server weighs afterwards: `npm run
 * bench-server -w test`. What it prints depends on the machine, so no test reads it.
 */
const KEYSTROKES = 300;
const SERVER = fileURLToPath(new URL('../../server/bin/dadeumi-language-server.js', import.meta.url));
const plan = readFileSync(new URL('../plans/golden/location-permit-2018.md', import.meta.url), 'utf8');

/** As many edits as a long day of writing has; asked of the plan after each tenth. */
const DAY = 20_000;

/** The plan, and its body again and again with figures in it, until it is as long as asked. */
function planOf(characters: number): string {
  const body = plan.slice(plan.indexOf('\n---\n') + 5);
  let text = plan;
  for (let part = 2; text.length < characters; part++) text += `\n${body}\n\n창고 ${part}호는 ${part + 40}평이며 MQTT로 신호를 받습니다.\n`;
  return text.slice(0, Math.max(plan.length, characters));
}

async function measure(name: string, text: string, more = 0): Promise<void> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  await connection.sendNotification('initialized', {});

  const textDocument = { uri: 'file:///plan.md' };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'markdown', version: 1, text },
  });
  const opening = performance.now();
  let report = await connection.sendRequest<{ resultId: string; items: unknown[] }>('textDocument/diagnostic', { textDocument });
  const opened = performance.now() - opening;
  const found = report.items.length;

  const line = Math.floor(text.split('\n').length / 2);
  const times: number[] = [];
  for (let version = 2; version < KEYSTROKES + 2; version++) {
    const position = { line, character: 0 };
    const begun = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version },
      contentChanges: [{ range: { start: position, end: position }, text: '가' }],
    });
    report = await connection.sendRequest('textDocument/diagnostic', { textDocument, previousResultId: report.resultId });
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
  for (let edit = 1; edit <= more; edit++) {
    const position = { line: (edit * 7) % (line * 2), character: 0 };
    const end = { ...position, character: edit % 2 };
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: KEYSTROKES + 1 + edit },
      contentChanges: [{ range: { start: position, end: edit % 4 < 2 ? position : end }, text: edit % 4 < 2 ? '나' : '' }],
    });
    if (edit % 10 === 0) await connection.sendRequest('textDocument/diagnostic', { textDocument });
  }
  const { made, reused } = await connection.sendRequest<{ made: number; reused: number }>('dadeumi/statistics', {});
  const share = ((reused / (made + reused)) * 100).toFixed(1);
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
  const size = (Buffer.byteLength(text) / 1024).toFixed(0);
  console.log(
    `${name}: ${size} KB, ${found} findings; opened in ${opened.toFixed(0)} ms; keystroke to diagnostics median ${at(0.5)} ms, p95 ${at(0.95)} ms; ${memory.toFixed(0)} MiB after ${KEYSTROKES + more} edits; ${share}% of Block results reused`,
  );
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

await measure('golden plan', plan, DAY);
// Three bytes for a syllable: these come to 40 KB and 200 KB of file.
await measure('40 KB', planOf(19_000));
await measure('200 KB', planOf(95_000));
