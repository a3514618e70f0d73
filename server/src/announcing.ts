import type { Connection } from 'vscode-languageserver';
import type { Outcome } from './checked.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';
import type { Notifications } from './protocol.ts';
import type { Report, Reports } from './reports.ts';
import { statusOf } from './status.ts';
import type { Traffic } from './traffic.ts';
import { PAUSE } from './typing.ts';
import { keyOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds in which reasons to ask again are put together. */
const REFRESH_DELAY = 100;

/** Milliseconds in which a status is not told again that differs in nothing but the time taken. */
const STATUS_PAUSE = 1000;

export interface Announcing {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly traffic: Traffic;
  readonly workspace: Workspace;
  readonly reports: Reports;
}

/** Tells the client what it cannot know by asking: pushes diagnostics to one that does not pull, and has one that pulls ask again. */
export interface Announcer {
  /** To be called with every outcome that the client asked for; gives what it is to be shown. */
  asked(outcome: Outcome): Report;
  /** A document was opened or edited. */
  changed(uri: string): void;
  /** Settings or files changed: anything may look different now. */
  changedAll(): void;
  closed(uri: string): void;
  /** Looks whether documents are still what the client was shown, and has those shown anew that are not; tells whether any is. */
  recheck(uris: readonly string[]): Promise<boolean>;
}

export function announcer({ connection, client, host, traffic, workspace, reports }: Announcing): Announcer {
  const { open } = workspace;
  const waiting = new Map<string, () => void>();
  const statuses = new Map<string, { readonly said: string; readonly at: number }>();
  const pending = new Set<string>();
  /** Settings files that nobody has open and whose mistakes the client shows. */
  const faulty = new Set<string>();
  /** What a client that pulls was last told to ask for, which it need not do of what it does not show. */
  const offered = new Map<string, string>();
  let publishing = false;
  let refreshing: 'no' | 'soon' | 'now' | 'again' = 'no';

  /** Has the client ask again for whatever it can be told to ask for. */
  const refresh = () => {
    if (refreshing === 'soon') return;
    if (refreshing === 'now' || refreshing === 'again') {
      refreshing = 'again';
      return;
    }
    refreshing = 'soon';
    host.later(REFRESH_DELAY, async () => {
      refreshing = 'now';
      const { diagnostics, inlayHints, codeLenses, folding } = client.refreshes;
      await Promise.allSettled([
        client.pulls && diagnostics && connection.languages.diagnostics.refresh(),
        inlayHints && connection.languages.inlayHint.refresh(),
        codeLenses && connection.sendRequest('workspace/codeLens/refresh'),
        folding && connection.languages.foldingRange.refresh(),
      ]);
      const again = refreshing === ('again' as typeof refreshing);
      refreshing = 'no';
      if (again) refresh();
    });
  };

  /** What the client has of a document is old. */
  const outdated = (uri: string) => (client.pulls ? refresh() : publishSoon(uri));

  const publishSoon = (uri: string) => {
    pending.add(uri);
    if (!publishing) void publishAll();
  };

  const publishAll = async () => {
    publishing = true;
    while (pending.size > 0) {
      await traffic.settled();
      const [uri] = pending;
      if (uri === undefined) break;
      pending.delete(uri);
      await publish(uri).catch((error: unknown) => connection.console.error(`${uri}: ${String(error)}`));
    }
    publishing = false;
  };

  const publish = async (uri: string) => {
    const outcome = await workspace.check(uri);
    if (outcome === undefined) return;
    const opened = open.get(uri);
    // Closed meanwhile: it has been sent that nothing is wrong with it.
    if (opened === undefined) return;
    if (outcome.version !== opened.version) {
      pending.add(uri);
      return;
    }
    const report = announce(outcome);
    reports.shown(outcome, report);
    await connection.sendDiagnostics({
      uri: outcome.uri,
      ...(outcome.version !== null && { version: outcome.version }),
      diagnostics: [...report.items],
    });
    if (outcome.kind !== 'plan') return;
    const beside = [outcome.settingsFile.uri, ...outcome.misnamed.map(outcome.uriOf)].map(keyOf);
    for (const file of new Set([...beside, ...workspace.namedFiles(), ...faulty])) await publishSettings(file);
  };

  /** Mistakes in settings files that nobody has open are shown all the same. */
  const publishSettings = async (uri: string) => {
    if (open.get(uri) !== undefined) return;
    const outcome = await workspace.check(uri);
    if (open.get(uri) !== undefined) return;
    const report = outcome && reports.of(outcome);
    const items = report?.items ?? [];
    if (items.length === 0 && !faulty.has(keyOf(uri))) return;
    if (outcome === undefined || report === undefined) reports.forget(uri);
    else if (report.resultId === reports.lastShown(uri)) return;
    else reports.shown(outcome, report);
    if (items.length === 0) faulty.delete(keyOf(uri));
    else faulty.add(keyOf(uri));
    await connection.sendDiagnostics({ uri, diagnostics: [...items] });
  };

  const announce = (outcome: Outcome): Report => {
    const report = reports.of(outcome);
    offered.delete(keyOf(outcome.uri));
    tellStatus(outcome, report);
    waitFor(outcome, report);
    if (outcome.kind === 'plan') for (const other of outcome.volumes()) if (other.uri !== outcome.uri) compare(other);
    if (outcome.kind === 'not-checked' && outcome.reason === 'set-aside') void recheck(workspace.companions(outcome.uri));
    return report;
  };

  /** Has what an editor shows of a document shown anew where it is something else now. */
  const compare = (outcome: Outcome): boolean => {
    const key = keyOf(outcome.uri);
    const known = reports.lastShown(outcome.uri);
    const { resultId } = reports.of(outcome);
    if (resultId === known) offered.delete(key);
    if (known === undefined || open.get(outcome.uri) === undefined || resultId === known) return false;
    if (client.pulls && offered.get(key) === resultId) return false;
    offered.set(key, resultId);
    outdated(outcome.uri);
    // Its lens and its hints are likely to be others too.
    refresh();
    return true;
  };

  const recheck = async (uris: readonly string[]) => {
    let changed = false;
    for (const uri of uris) {
      const outcome = await workspace.check(uri);
      if (outcome !== undefined && compare(outcome)) changed = true;
    }
    return changed;
  };

  /** Findings that wait for a word to be finished are shown once nobody types any more. */
  const waitFor = (outcome: Outcome, report: Report) => {
    const key = keyOf(outcome.uri);
    waiting.get(key)?.();
    waiting.delete(key);
    if (!report.waits) return;
    const typed = open.get(outcome.uri)?.typing?.at ?? host.now();
    const left = Math.max(0, typed + PAUSE - host.now());
    waiting.set(
      key,
      host.later(left, () => {
        waiting.delete(key);
        outdated(outcome.uri);
      }),
    );
  };

  const tellStatus = (outcome: Outcome, report: Report) => {
    const status = client.own.status && open.get(outcome.uri) ? statusOf(outcome, report) : undefined;
    if (status === undefined) return;
    const said = JSON.stringify({ ...status, milliseconds: undefined });
    const before = statuses.get(keyOf(outcome.uri));
    if (before?.said === said && host.now() - before.at < STATUS_PAUSE) return;
    statuses.set(keyOf(outcome.uri), { said, at: host.now() });
    const method: keyof Notifications = 'dadeumi/status';
    void connection.sendNotification(method, status);
  };

  return {
    asked: announce,
    recheck,
    changed: (uri) => {
      if (!client.pulls) publishSoon(uri);
    },
    changedAll: () => {
      refresh();
      if (!client.pulls) for (const { uri } of open.all()) publishSoon(uri);
    },
    closed: (uri) => {
      const key = keyOf(uri);
      waiting.get(key)?.();
      waiting.delete(key);
      statuses.delete(key);
      offered.delete(key);
      faulty.delete(key);
      pending.delete(uri);
      reports.forget(uri);
      if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
