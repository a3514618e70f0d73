import { lint } from '@dadeumi/rules';
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { clientFiles, noFiles } from './client-files.ts';
import { clock } from './clock.ts';
import { PAGES } from './rule-pages.ts';
import { serve } from './server.ts';
import { trafficWith } from './traffic.ts';
import { VERSION } from './version.ts';

/** The rules' pages by rule: put in as this is bundled, since a worker has no files. */
declare const RULE_PAGES: Readonly<Record<string, string>>;

/** Speaks to the page that made this worker, which also reads the files. */
// As the connection itself waits for the next message; anything faster would find the queue quiet before it is read.
const turn = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));
const traffic = trafficWith(turn);
// The project's types are Node's, which know no worker.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  traffic.options,
);
serve(
  connection,
  {
    ...{ version: VERSION, lint, ...clock, turn },
    files: ({ own }) => (own.readsFiles === true ? clientFiles(connection) : noFiles),
    pages: ({ asksTexts }) => (asksTexts ? PAGES : undefined),
    pageTexts: RULE_PAGES,
  },
  traffic,
);
connection.listen();
