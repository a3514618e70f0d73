import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { initializeResult } from './capabilities.ts';
import type { Checked, CheckedSettings } from './checked.ts';
import { clientOf } from './client.ts';
import { type Commander, commander } from './commands.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lens.ts';
import { completions } from './features/completion.ts';
import { documentLinks } from './features/document-links.ts';
import { foldingRanges } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { MARKDOWN, PLAIN } from './features/markup.ts';
import { documentSymbols } from './features/symbols.ts';
import type { Host } from './host.ts';
import { answerOwnRequests } from './own-requests.ts';
import { type Session, sessionWith } from './session.ts';
import type { Traffic } from './traffic.ts';

/** Puts a server at the end of a connection. */
export function serve(connection: Connection, host: Host, traffic: Traffic): void {
  let started: { readonly session: Session; readonly commands: Commander } | undefined;
  const running = () => {
    if (started === undefined) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized');
    return started;
  };
  let ended = false;
  /** For requests, which are refused once the server was told to end. */
  const serving = () => {
    if (ended) throw new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
    return running();
  };

  connection.onInitialize((params) => {
    if (started !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialized already');
    const client = clientOf(params);
    const session = sessionWith(connection, client, host, traffic);
    const commands = commander(connection, client, session.workspace, (uri) => session.insisted(uri));
    started = { session, commands };
    return initializeResult(client, host);
  });
  connection.onInitialized(() => {
    const { session } = running();
    if (session.client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders((event) => session.foldersChanged(event));
    return session.start();
  });
  connection.onShutdown(() => {
    ended = true;
    started?.session.wide.end();
  });
  onDocuments(connection, running);
  onWorkspace(connection, running);
  onRequests(connection, serving);
  answerOwnRequests(connection, serving, host);
}

type Running = () => { readonly session: Session; readonly commands: Commander };

function onDocuments(connection: Connection, running: Running): void {
  connection.onDidOpenTextDocument(({ textDocument }) => running().session.opened(textDocument));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => running().session.edited(textDocument, contentChanges));
  connection.onDidCloseTextDocument(({ textDocument }) => running().session.closed(textDocument.uri));
  connection.onDidSaveTextDocument(({ textDocument }) => running().session.saved(textDocument.uri));
}

function onWorkspace(connection: Connection, running: Running): void {
  connection.onDidChangeWatchedFiles(({ changes }) => running().session.filesWatched(changes));
  connection.onDidChangeConfiguration(({ settings }) => running().session.configure(settings?.dadeumi));
  const uris = (files: readonly { readonly uri: string }[]) => files.map(({ uri }) => uri);
  connection.workspace.onDidCreateFiles(({ files }) => running().session.filesChanged(uris(files), []));
  connection.workspace.onDidDeleteFiles(({ files }) => running().session.filesChanged([], uris(files)));
  connection.workspace.onDidRenameFiles(({ files }) => {
    const [here, gone] = [files.map(({ newUri }) => newUri), files.map(({ oldUri }) => oldUri)];
    running().session.filesChanged(here, gone);
  });
}

function onRequests(connection: Connection, running: Running): void {
  /** A feature's answer about a document that is checked; nothing for another. */
  const about = <T>(uri: string, token: CancellationToken, read: (checked: Checked | CheckedSettings, session: Session) => T | null) => {
    const { session } = running();
    return session.about(uri, token, (outcome) => (outcome.kind === 'not-checked' ? null : read(outcome, session)));
  };
  /** The same for a draft alone. */
  const aboutPlan = <T>(uri: string, token: CancellationToken, read: (checked: Checked, session: Session) => T | null) =>
    about(uri, token, (checked, session) => (checked.kind === 'plan' ? read(checked, session) : null));

  connection.languages.diagnostics.on((params, token) => running().session.diagnose(params, token));
  connection.languages.diagnostics.onWorkspace((params, token, _workDone, result) => running().session.wide.pull(params, token, result));
  connection.onHover((params, token) =>
    about(params.textDocument.uri, token, (checked, { client }) => hover(checked, params, client.markdown ? MARKDOWN : PLAIN) ?? null),
  );
  connection.onCodeAction((params, token) =>
    about(params.textDocument.uri, token, (checked) => codeActions(checked, params).map(running().commands.offered)),
  );
  connection.onCompletion((params, token) =>
    about(params.textDocument.uri, token, (checked, { client }) => completions(checked, params, client.markdown ? MARKDOWN : PLAIN)),
  );
  connection.onDocumentLinks(({ textDocument }, token) => about(textDocument.uri, token, documentLinks));
  connection.onCodeActionResolve((action) => running().commands.resolved(action));
  connection.onExecuteCommand(({ command, arguments: args = [] }) => running().commands.run(command, args));
  connection.onDocumentSymbol(({ textDocument }, token) => aboutPlan(textDocument.uri, token, documentSymbols));
  connection.onFoldingRanges(({ textDocument }, token) => aboutPlan(textDocument.uri, token, foldingRanges));
  connection.onCodeLens(({ textDocument }, token) => aboutPlan(textDocument.uri, token, codeLenses));
  connection.languages.inlayHint.on(async (params, token) => {
    const { uri } = params.textDocument;
    const checked = await aboutPlan(uri, token, (one) => one);
    const isWanted = checked !== null && (await running().session.settings.of(uri)).inlayHints === true;
    return isWanted ? inlayHints(checked, params) : [];
  });
}
