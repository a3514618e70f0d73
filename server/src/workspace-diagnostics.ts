import { SETTINGS_FILE } from '@dadeumi/rules';
import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Outcome } from './checked.ts';
import type { Host } from './host.ts';
import type { Reports } from './reports.ts';
import { isMisnamed } from './setups.ts';
import { isYaml, keyOf, nameOf, parentOf } from './uris.ts';
import { CHUNK, filesNotIgnored, isDraftFile } from './walk.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds of quiet after a change before the workspace is looked at again. */
const QUIET = 300;

/** As many reports go out together. */
const BATCH = 20;

/** Answers `workspace/diagnostic`, which stays open until something changes. */
export interface WorkspaceDiagnostics {
  pull(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** A document, or with none anything, may look different now. */
  changed(uri?: string): void;
  /** A document was closed: its diagnostics are those of its file from now on, and of one that is not checked unasked there are none. */
  closed(uri: string): void;
  /** From now on plans that only their headings tell count too. */
  widen(): void;
  /** Ends what is open. */
  end(): void;
  /** Drafts and settings files below the folders. */
  listed(): Promise<Listed>;
  /** Checks one of them, after whatever is waiting; now and then lets go of the plans that are done. */
  look(uri: string): Promise<Outcome | undefined>;
}

interface Listed {
  readonly uris: readonly string[];
  /** Folders with more files below them than are looked through. */
  readonly cut: readonly string[];
}

/** As many documents are looked at before plans that nobody has open are let go: those of one plan mostly follow one another. */
const KEPT = 20;

/** What is listed, then what turns out to be named by it. */
function* inOrder(listed: readonly string[], named: () => readonly string[]): Generator<string> {
  yield* listed;
  yield* named();
}

export function workspaceDiagnostics(
  workspace: Workspace,
  reports: Reports,
  host: Pick<Host, 'later' | 'turn'>,
  folders: () => readonly string[],
): WorkspaceDiagnostics {
  const listeners = new Set<(uri: string | undefined, isClosed: boolean) => void>();
  let wide = false;
  let ended = false;

  const isSettings = (uri: string) => nameOf(uri) === SETTINGS_FILE || isMisnamed(uri);

  const listed = async (): Promise<Listed> => {
    const isWanted = (uri: string) => isDraftFile(uri) || isSettings(uri);
    const roots = [...folders()];
    const found = await Promise.all(roots.map((folder) => filesNotIgnored(folder, workspace.reading, isWanted, host.turn)));
    return {
      uris: [...new Map(found.flatMap(({ uris }) => uris).map((uri) => [keyOf(uri), uri])).values()],
      cut: roots.filter((_, index) => found[index]?.isCut),
    };
  };
  /** Those of them that are checked unasked. */
  const toCheck = async () => {
    const { uris: all } = await listed();
    if (wide) return all;
    const ofFolders = new Map<string, (uri: string) => boolean>();
    const found: string[] = [];
    for (const [index, uri] of all.entries()) {
      if (index % CHUNK === 0) await host.turn();
      const folder = parentOf(uri);
      const isNamed = ofFolders.get(folder) ?? (await workspace.namedBeside(uri));
      ofFolders.set(folder, isNamed);
      if (isSettings(uri) || isNamed(uri)) found.push(uri);
    }
    return found;
  };
  let looked = 0;
  const look = async (uri: string) => {
    await host.turn();
    looked++;
    if (looked % KEPT === 0) workspace.tidy();
    return workspace.check(uri);
  };

  return {
    listed,
    look,
    changed: (uri) => {
      for (const listener of listeners) listener(uri, false);
    },
    closed: (uri) => {
      for (const listener of listeners) listener(uri, true);
    },
    widen: () => {
      wide = true;
      for (const listener of listeners) listener(undefined, false);
    },
    end: () => {
      ended = true;
      for (const listener of listeners) listener(undefined, false);
    },

    async pull({ previousResultIds }, token, progress) {
      const known = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
      const plans = new Map<string, readonly string[]>();
      let dirty: Set<string> | 'all' = 'all';
      let checking: readonly string[] = [];
      let wake: () => void = () => {};
      const listener = (uri: string | undefined, isClosed: boolean) => {
        // A client may keep what it was shown of the document while it was open.
        if (uri !== undefined && isClosed) known.set(keyOf(uri), { uri, value: '' });
        if (uri === undefined) dirty = 'all';
        else if (dirty !== 'all') dirty.add(keyOf(uri));
        wake();
      };
      const cancelling = token.onCancellationRequested(() => wake());
      listeners.add(listener);

      /** What changed since the client was last told, in batches. */
      async function* news(): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
        const changed = dirty;
        dirty = new Set();
        const met = new Set<string>();
        const touched = (uri: string) =>
          changed === 'all' || [uri, ...(plans.get(keyOf(uri)) ?? [])].some((one) => changed.has(keyOf(one)));
        const named = () => workspace.namedFiles().filter((uri) => !met.has(uri));
        // No edit makes or names a file.
        if (changed === 'all') checking = await toCheck();
        for (const uri of inOrder(checking, named)) {
          const isNamedFile = isYaml(uri) && workspace.namedFiles().includes(keyOf(uri));
          met.add(keyOf(uri));
          if (!isNamedFile && !touched(uri)) continue;
          const outcome = await look(uri);
          if (outcome === undefined) {
            // It is gone, though it is still named; or it is nothing to be checked.
            met.delete(keyOf(uri));
            continue;
          }
          if (token.isCancellationRequested || ended) return;
          if (outcome.kind === 'not-checked' && !known.has(keyOf(outcome.uri))) continue;
          if (outcome.kind === 'plan')
            plans.set(
              keyOf(outcome.uri),
              outcome.volumes().map(({ uri }) => uri),
            );
          const { items, resultId } = reports.of(outcome);
          if (known.get(keyOf(outcome.uri))?.value === resultId) continue;
          if (items.length === 0 && !known.has(keyOf(outcome.uri))) continue;
          known.set(keyOf(outcome.uri), { uri: outcome.uri, value: resultId });
          yield { kind: 'full', uri: outcome.uri, version: outcome.version, resultId, items: [...items] };
        }
        workspace.tidy();
        for (const [key, { uri }] of known) {
          if (met.has(key)) continue;
          known.delete(key);
          yield { kind: 'full', uri, version: null, items: [] };
        }
      }

      try {
        for (;;) {
          let items: WorkspaceDocumentDiagnosticReport[] = [];
          for await (const item of news()) {
            items.push(item);
            if (progress === undefined || items.length < BATCH) continue;
            progress.report({ items });
            items = [];
          }
          if (token.isCancellationRequested || ended) return { items: [] };
          if (progress === undefined && items.length > 0) return { items };
          if (items.length > 0) progress?.report({ items });
          const isNews = () => dirty === 'all' || dirty.size > 0 || token.isCancellationRequested || ended;
          if (!isNews())
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          if (!token.isCancellationRequested && !ended) await new Promise<void>((resolve) => host.later(QUIET, resolve));
        }
      } finally {
        listeners.delete(listener);
        cancelling.dispose();
      }
    },
  };
}
