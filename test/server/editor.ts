import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DidChangeWatchedFilesRegistrationOptions,
  type DocumentDiagnosticReport,
  type FileSystemWatcher,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { InitializationOptions, Status } from '../../server/src/protocol.ts';

/** The server as it is installed. */
export const SERVER = fileURLToPath(new URL('../../server/bin/dadeumi-language-server.js', import.meta.url));

/** What an editor of today says about itself. */
export const PULLS: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  window: { showDocument: { support: true } },
};

/** And one of before: diagnostics are sent to it, and it watches nothing. */
export const IS_SENT: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } } },
  },
  workspace: { applyEdit: true },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** Folders that are open, as paths. */
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly own?: InitializationOptions;
  /** Section `dadeumi` of the editor's settings. */
  readonly settings?: object;
}

/** A raw client, and what the server has told it. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess | undefined;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly statuses: Status[];
  readonly shown: string[];
  readonly messages: string[];
  readonly registered: string[];
  readonly watches: FileSystemWatcher[];
  readonly edits: WorkspaceEdit[];
  refreshes: number;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** The whole text anew. */
  replace(uri: string, text: string): void;
  save(uri: string): void;
  close(uri: string): void;
  versionOf(uri: string): number;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** The next diagnostics that are sent for a document and that `fits` takes. */
  sent(uri: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  request<T>(method: string, params: object): Promise<T>;
  watched(...uris: string[]): void;
}

/** Starts the built server and shakes hands with it; it is gone when the test is. */
export async function editor(options: EditorOptions = {}): Promise<Editor> {
  if (!existsSync(path.join(path.dirname(SERVER), '../dist/main.js'))) throw new Error('the server is not built: npm run build');
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  onTestFinished(async () => {
    // What the server still asks is answered before the connection is gone.
    const patience = new Promise((resolve) => setTimeout(resolve, 2000));
    if (server.exitCode === null && server.stdin.writable)
      await Promise.race([connection.sendRequest('shutdown').catch(() => {}), patience]);
    connection.dispose();
    server.kill('SIGKILL');
  });
  return shakeHands(connection, server, options);
}

/** Makes an editor of a connection. */
export async function shakeHands(
  connection: ProtocolConnection,
  server: ChildProcess | undefined,
  { capabilities = PULLS, folders = [], locale = 'ko', own = { status: true }, settings = {} }: EditorOptions,
): Promise<Editor> {
  const versions = new Map<string, number>();
  const heard: (() => void)[] = [];
  const told: Omit<Editor, 'initialized'> = {
    ...{ connection, server, published: [], statuses: [], shown: [], messages: [], registered: [], watches: [], edits: [], refreshes: 0 },
    open(uri, text, languageId = 'markdown') {
      versions.set(uri, 1);
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri, contentChanges) {
      versions.set(uri, (versions.get(uri) ?? 0) + 1);
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: versions.get(uri)! }, contentChanges });
    },
    replace: (uri, text) => told.change(uri, [{ text }]),
    save: (uri) => void connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    close(uri) {
      versions.delete(uri);
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    versionOf: (uri) => versions.get(uri)!,
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    async diagnostics(uri) {
      const report = await told.pull(uri);
      if (report.kind !== 'full') throw new Error('unchanged, and nothing to be the same as');
      return report.items;
    },
    async sent(uri, fits = () => true) {
      for (let next = 0; ; ) {
        while (next < told.published.length) {
          const params = told.published[next++]!;
          if (params.uri === uri && fits(params)) return params;
        }
        await new Promise<void>((resolve) => heard.push(resolve));
      }
    },
    request: (method, params) => connection.sendRequest(method, params),
    watched: (...uris) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) }),
  };
  const editor = told as Editor & { initialized: InitializeResult };

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    editor.published.push(params);
    for (const wake of heard.splice(0)) wake();
  });
  connection.onNotification('dadeumi/status', (status: Status) => void editor.statuses.push(status));
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void editor.shown.push(message));
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void editor.messages.push(message));
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { method, registerOptions } of registrations) {
      editor.registered.push(method);
      editor.watches.push(...((registerOptions as Partial<DidChangeWatchedFilesRegistrationOptions> | undefined)?.watchers ?? []));
    }
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    editor.refreshes++;
    return null;
  });
  connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    editor.edits.push(edit);
    return { applied: true };
  });
  connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
    editor.shown.push(uri);
    return { success: true };
  });
  connection.listen();
  editor.initialized = await connection.sendRequest('initialize', {
    processId: server === undefined ? null : process.pid,
    rootUri: null,
    ...{ capabilities, locale, initializationOptions: own },
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: path.basename(folder) })),
  });
  await connection.sendNotification('initialized', {});
  return editor;
}

export function uriOf(...file: string[]): string {
  return pathToFileURL(path.join(...file)).href;
}

/** Waits until something holds; the time is for a slow machine. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What diagnostics say, short: rule and the words that they lie on. */
export function words(text: string, diagnostics: readonly Diagnostic[]): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return diagnostics.map(({ code, range: { start, end } }) => {
    const on =
      start.line === end.line ? lines[start.line]!.slice(start.character, end.character) : `${lines[start.line]!.slice(start.character)}…`;
    return `${code}: ${on}`;
  });
}
