import type { Status } from '@dadeumi/server/protocol';
import { type Command, Disposable, type Event, LanguageStatusSeverity, l10n, languages, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Drafts } from './extension.ts';

/** What the status item shows. */
interface Shown {
  readonly text: string;
  readonly detail?: string;
  readonly severity: LanguageStatusSeverity;
  readonly command?: Command;
  readonly busy?: boolean;
}

/** The language status of the document in hand: profile, counts and time, or why it is not checked and how to have it checked. */
export function showStatus(client: BaseLanguageClient, told: Event<Status>, selector: Drafts): Disposable {
  const statuses = new Map<string, Status>();
  const item = languages.createLanguageStatusItem('dadeumi.status', selector);
  item.name = 'Dadeumi';
  /** The last draft or settings in hand: a log that is looked at is an editor too. */
  let inHand: string | undefined;

  const show = () => {
    const editor = window.activeTextEditor;
    if (editor && languages.match(selector, editor.document) > 0) inHand = editor.document.uri.toString();
    const { text, detail, severity, command, busy = false } = shown(client.state, inHand === undefined ? undefined : statuses.get(inHand));
    Object.assign(item, { text, detail, severity, command, busy });
  };
  show();

  return Disposable.from(
    item,
    told((status) => {
      statuses.set(Uri.parse(status.uri).toString(), status);
      show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) statuses.clear();
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => void statuses.delete(uri.toString())),
  );
}

function shown(state: State, status: Status | undefined): Shown {
  const { Information, Error: Broken } = LanguageStatusSeverity;
  if (state === State.Starting) return { text: l10n.t('Dadeumi is starting'), severity: Information, busy: true };
  if (state !== State.Running) {
    const restart = { command: 'dadeumi.restart', title: l10n.t('Restart') };
    return { text: l10n.t('Dadeumi is not running'), severity: Broken, command: restart };
  }
  if (!status) return { text: l10n.t('Checking'), severity: Information, busy: true };
  if (status.state === 'settings') return settings(status);
  return status.state === 'checked' ? checked(status) : notChecked(status);
}

function settings({ reason = '', counts }: Status): Shown {
  const { Information, Error: Broken, Warning } = LanguageStatusSeverity;
  return { text: reason, severity: counts?.error ? Broken : counts?.warning ? Warning : Information };
}

function checked({ uri, profile, counts = { error: 0, warning: 0, info: 0 }, milliseconds = 0 }: Status): Shown {
  const { error, warning, info } = counts;
  const found =
    error + warning + info === 0 ? l10n.t('nothing found') : l10n.t('{0} errors, {1} warnings, {2} notes', error, warning, info);
  return {
    text: profile?.name ?? l10n.t('No guideline'),
    detail: l10n.t('{0} · {1} ms', found, Math.max(1, Math.round(milliseconds))),
    severity: profile?.chosen ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning,
    command: { command: 'dadeumi.chooseProfile', title: l10n.t('Choose guideline'), arguments: [uri] },
  };
}

function notChecked({ uri, state, reason }: Status): Shown {
  const check = { command: 'dadeumi.check', title: l10n.t('Check'), arguments: [uri] };
  const log = { command: 'dadeumi.showLog', title: l10n.t('Show log') };
  return {
    text: reason ?? l10n.t('Not checked'),
    severity: state === 'not-a-plan' ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning,
    command: state === 'not-a-plan' ? check : log,
  };
}
