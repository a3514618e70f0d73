import type { InitializationOptions, Status } from '@dadeumi/server/protocol';
import { commands, EventEmitter, type ExtensionContext, env, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { showPlan } from './plan-panel.ts';
import { readForServer } from './reading.ts';
import { listen } from './requests.ts';
import { showStatus } from './status.ts';

/** Drafts by where they lie and what they are. */
export type Drafts = ({ scheme: string; language: string } | { scheme: string; pattern: string })[];

let running: BaseLanguageClient | undefined;

/** Starts the server that `create` knows how to reach, and puts the commands, the status and the plan panel around it. */
export async function start(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const initializationOptions: InitializationOptions = { readsFiles: true, status: true };
  const drafts = draftSelector();
  // A client's own log would be thrown away at each restart, just when someone wants to read it.
  const log = window.createOutputChannel('Dadeumi', { log: true });
  const client = create({
    documentSelector: [...drafts, ...schemes().map((scheme) => ({ scheme, pattern: BASELINE }))],
    initializationOptions,
    diagnosticCollectionName: 'dadeumi',
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
  });
  client.registerFeature({
    fillInitializeParams: (params) => {
      params.locale = locale();
    },
    fillClientCapabilities: () => {},
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
  });
  running = client;

  const told = new EventEmitter<Status>();
  context.subscriptions.push(
    client,
    log,
    told,
    listen(client, 'dadeumi/status', (status) => told.fire(status)),
    registerCommands(client, log),
    showStatus(client, told.event, drafts),
    showPlan(client, told.event),
    readForServer(client),
    client.onDidChangeState(({ newState }) => {
      const server = client.initializeResult?.serverInfo;
      if (newState === State.Running) log.info(`${server?.name} ${server?.version} is running`);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dadeumi.locale')) void commands.executeCommand('dadeumi.restart');
    }),
  );
  await client.start();
}

/** Takes leave of the server while VS Code waits; disposing of the client alone would cut it off. */
export async function deactivate(): Promise<void> {
  if (running?.isRunning()) await running.stop();
}

/** Names that settings go by; of the wrong ones the server says that it does not read them. */
const SETTINGS = '**/{dadeumi.yaml,dadeumi.yml,.dadeumi.yaml,.dadeumi.yml}';

/** The list of what is put off: an edit of it counts before it is saved. */
const BASELINE = '**/dadeumi-baseline.json';

/** Of documents that are being written; the old side of a comparison is none. */
function schemes(): string[] {
  return [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/** Drafts, and the settings that they are checked by. */
function draftSelector(): Drafts {
  return schemes().flatMap((scheme) => [
    { scheme, language: 'markdown' },
    { scheme, language: 'plaintext' },
    { scheme, pattern: SETTINGS },
  ]);
}

/** Of findings and fixes. Plans are Korean, whatever the language of the editor; so the author may set the two apart. */
function locale(): string {
  const chosen = workspace.getConfiguration('dadeumi').get<string>('locale', 'auto');
  return chosen === 'auto' ? env.language : chosen;
}
