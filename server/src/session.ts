import { BASELINE_FILE, type FactCount, rules, SETTINGS_FILE } from '@dadeumi/rules';
import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
  type VersionedTextDocumentIdentifier,
  WatchKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { announcer } from './announcing.ts';
import type { Outcome } from './checked.ts';
import type { Client } from './client.ts';
import { askedSettings, type EditorSettingsOf, toldSettings } from './editor-settings.ts';
import { remembered } from './files.ts';
import type { Host } from './host.ts';
import { notCheckedWords, unreadWords } from './not-checked.ts';
import { isBaseline } from './put-off.ts';
import { reportsFor } from './reports.ts';
import type { Traffic } from './traffic.ts';
import { inFolder, isWithin, isYaml, keyOf, nameOf } from './uris.ts';
import { GITIGNORE, isDraftFile } from './walk.ts';
import { type Workspace, workspaceIn } from './workspace.ts';
import { type WorkspaceDiagnostics, workspaceDiagnostics } from './workspace-diagnostics.ts';

/** Without a watch, files are read again after so many milliseconds. */
const REREAD = 1000;

/**
 * Files whose changes show in the findings: drafts, settings with their bases and profiles, lists of what is put off or left out. Where a folder is deleted
 * or moved away by another program an editor tells of nothing that was in it, so that all deletions are watched.
 */
const WATCHED: readonly FileSystemWatcher[] = [
  ...['**/*.{md,markdown,txt}', '**/*.{yaml,yml}', `**/${BASELINE_FILE}`, '**/.gitignore'].map((globPattern) => ({ globPattern })),
  { globPattern: '**', kind: WatchKind.Delete },
];

/** Of more changes than these not each is looked at: a branch was switched. */
const MANY = 100;

/** Whether the text of a file, saved or not, has a say in what is found in others. */
const governs = (uri: string) => isYaml(uri) || isBaseline(uri);

/** One client's time with the server, from `initialize` on. */
export interface Session {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly wide: WorkspaceDiagnostics;
  readonly counter: FactCount;
  readonly settings: EditorSettingsOf;
  /** Has the client tell what it tells only when asked to. */
  start(): Promise<void>;
  /** The editor's settings may be others; `told` is what a client says that cannot be asked. */
  configure(told: unknown): Promise<void>;
  opened(document: TextDocumentItem): void;
  edited(document: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): void;
  closed(uri: string): void;
  saved(uri: string): void;
  /** A document is to be checked whatever it is. */
  insisted(uri: string): void;
  foldersChanged(event: WorkspaceFoldersChangeEvent): void;
  /** Files and folders came or changed, and others went; one that is called something else now has done both. */
  filesChanged(here: readonly string[], gone: readonly string[]): void;
  /** The same, behind the editor's back: of what went it is not known whether it was a folder. */
  filesWatched(changes: readonly FileEvent[]): void;
  diagnose(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport>;
  /** What a feature makes of a document as it stands; `null` for one that is not there. */
  about<T>(uri: string, token: CancellationToken, read: (outcome: Outcome) => T): Promise<T | null>;
}

export function sessionWith(connection: Connection, client: Client, host: Host, traffic: Traffic): Session {
  const locale = client.locale ?? 'ko';
  const warn = (message: string) => void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  let isWaiting = false;
  const files = remembered(host.files(client, connection), {
    later: host.later,
    gaveUp(uri) {
      const message = unreadWords[locale](nameOf(uri));
      connection.console.warn(`${uri}: ${message}`);
      // Of a drive that is gone the first file is told, not each.
      if (!isWaiting) warn(message);
      isWaiting = true;
    },
    cameLate() {
      isWaiting = false;
      changedAll();
    },
  });
  const counter: FactCount = { made: 0, reused: 0 };
  const pages = host.pages(client);
  const documented = new Set(rules.map(({ id }) => id));
  let lastRead = host.now();
  const folders = [...client.folders];
  const settings = client.answersSettings ? askedSettings(connection) : toldSettings(client.own);

  const workspace = workspaceIn({
    ...{ files, counter, encoding: client.encoding, locale: client.locale, lint: host.lint, now: host.now, later: host.later },
    folders: () => folders,
    pageOf: (rule) => (pages !== undefined && documented.has(rule) ? inFolder(pages, `${rule}.md`) : undefined),
    setAside: (uri, error) => {
      connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      warn(`${nameOf(uri)}: ${notCheckedWords[locale]['set-aside']}`);
    },
  });
  const tellsLater = !client.pulls || client.refreshes.diagnostics;
  const reports = reportsFor(client.diagnostics, tellsLater, workspace.open, host.now);
  const wide = workspaceDiagnostics(workspace, reports, host, () => folders);
  const announce = announcer({ connection, client, host, traffic, workspace, reports });

  const changedAll = () => {
    announce.changedAll();
    wide.changed();
  };
  const rereadAll = () => {
    lastRead = host.now();
    files.forgetAll();
  };
  const forgetUnwatched = () => {
    const keys = folders.map(keyOf);
    const isWatched = (uri: string) => keys.some((folder) => isWithin(folder, uri));
    files.keepOnly(isWatched, isWatched);
  };
  const changed = (uri: string) => {
    if (governs(uri)) return changedAll();
    announce.changed(uri);
    wide.changed(uri);
  };
  const versionOf = (uri: string) => workspace.open.get(uri)?.version;

  /** Waits for what is on its way; what was asked of a text that is not there any more is not answered. */
  const settle = async (uri: string, token: CancellationToken, gone: () => ResponseError<unknown>) => {
    const asked = versionOf(uri);
    const check = () => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (versionOf(uri) !== asked) throw gone();
    };
    await traffic.settled();
    check();
    return check;
  };

  const filesChanged = (here: readonly string[], gone: readonly string[]) => {
    const uris = [...here, ...gone];
    if (uris.length > MANY) files.forgetAll();
    else for (const uri of uris) files.forget(uri);
    for (const uri of uris) workspace.touched(uri);
    for (const uri of gone) workspace.vanished(uri);
    workspace.tidy();
    if (uris.some((uri) => versionOf(uri) === undefined || nameOf(uri) === SETTINGS_FILE)) changedAll();
  };
  /** Whether what was deleted could have been read: it is called so, or was a folder with something in it that was. */
  const isOurs = (uri: string) => isDraftFile(uri) || governs(uri) || nameOf(uri) === GITIGNORE || files.holds(uri);

  return {
    ...{ client, workspace, wide, counter, settings },
    async start() {
      if (client.watches) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHED] });
      }
      if (client.tellsSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dadeumi' });
    },
    async configure(told) {
      if (await settings.changed(told)) announce.changedAll();
    },
    opened(document) {
      workspace.open.opened(document);
      workspace.touched(document.uri);
      if (client.watches) forgetUnwatched();
      else rereadAll();
      changed(document.uri);
    },
    edited({ uri, version }, changes) {
      workspace.open.changed(uri, version, changes, host.now());
      workspace.touched(uri);
      if (!client.watches && host.now() - lastRead >= REREAD) rereadAll();
      changed(uri);
    },
    closed(uri) {
      const companions = workspace.companions(uri);
      files.forget(uri);
      workspace.closed(uri);
      settings.closed(uri);
      announce.closed(uri);
      workspace.tidy();
      // Its text is that of its file again, which need not be what they were linted with.
      void announce.recheck(companions);
      wide.closed(uri);
      if (governs(uri)) changedAll();
    },
    insisted: (uri) => {
      announce.changed(uri);
      if (client.pulls) announce.changedAll();
    },
    foldersChanged({ added, removed }) {
      const gone = new Set(removed.map(({ uri }) => keyOf(uri)));
      const kept = folders.filter((uri) => !gone.has(keyOf(uri)));
      folders.splice(0, folders.length, ...kept, ...added.map(({ uri }) => uri));
      workspace.tidy();
      changedAll();
    },
    saved(uri) {
      files.forget(uri);
      if (!client.watches) {
        rereadAll();
        changedAll();
        return;
      }
      // A watch reaches no further than the folders, and settings may lie above them.
      forgetUnwatched();
      void announce.recheck(workspace.open.all().map((one) => one.uri)).then((isNews) => isNews && wide.changed());
    },
    filesWatched(changes) {
      const isGone = ({ type }: FileEvent) => type === FileChangeType.Deleted;
      const here = changes.filter((change) => !isGone(change)).map(({ uri }) => uri);
      const gone = changes.filter(isGone).map(({ uri }) => uri);
      filesChanged(here, gone.filter(isOurs));
    },
    filesChanged,
    async diagnose({ textDocument: { uri }, previousResultId }, token) {
      const check = await settle(uri, token, () => new ResponseError(LSPErrorCodes.ServerCancelled, 'edited', { retriggerRequest: true }));
      const outcome = await workspace.check(uri);
      check();
      if (outcome === undefined) return { kind: 'full', items: [] };
      const report = announce.asked(outcome);
      if (versionOf(uri) !== undefined) reports.shown(outcome, report);
      const { resultId, items } = report;
      return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: [...items] };
    },
    async about(uri, token, read) {
      const check = await settle(uri, token, () => new ResponseError(LSPErrorCodes.ContentModified, 'edited'));
      const outcome = await workspace.check(uri);
      check();
      return outcome === undefined ? null : read(outcome);
    },
  };
}
