import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { lint } from '@dadeumi/rules';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from './client-files.ts';
import { clock } from './clock.ts';
import { filesByScheme } from './files.ts';
import { nodeFiles } from './node-files.ts';
import { serve } from './server.ts';
import { trafficWith } from './traffic.ts';
import { VERSION } from './version.ts';

/** Speaks to the client that started this process: over standard input and output, or what it asks for on the command line. */
if (!process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(word))) process.argv.push('--stdio');

const turn = () => setImmediate();
const traffic = trafficWith(turn);
const connection = createConnection(ProposedFeatures.all, traffic.options);
// One failure must not take along what the other documents need.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`));

const pages = new URL('./docs', import.meta.url);
serve(
  connection,
  {
    ...{ version: VERSION, lint, ...clock, turn },
    files: ({ own }) => (own.readsFiles === true ? filesByScheme({ file: nodeFiles }, clientFiles(connection)) : nodeFiles),
    pages: () => (existsSync(fileURLToPath(pages)) ? pages.href : undefined),
  },
  traffic,
);
connection.listen();
