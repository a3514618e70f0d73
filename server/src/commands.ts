import { describe } from '@dadeumi/rules';
import {
  type CodeAction,
  type Command,
  type Connection,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { faultOfList, toWriteOver, workspaceEditOf } from './applying.ts';
import type { Change, Checked, CheckedSettings } from './checked.ts';
import type { Client } from './client.ts';
import { type ActionData, changeOf } from './features/code-actions.ts';
import { type CommandName, commands } from './features/commands.ts';
import { nameOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Commands that the server itself answers, besides those that change a document. */
const CHECK = 'dadeumi.check';

export const COMMANDS: readonly string[] = [CHECK, ...Object.keys(commands)];

/** What they write has words in it for the author to write over. */
const LEAVING_WORDS: ReadonlySet<CommandName> = new Set(['dadeumi.disableLine', 'dadeumi.disableSection']);

/** Carries out what features have thought up: by an edit that the client makes, or a page that it shows. */
export interface Commander {
  /** What is done already or has become impossible is left; throws `ResponseError` for a command that there is none of. */
  run(command: string, args: readonly unknown[]): Promise<void>;
  /** An action as the client can take it: with its command where it resolves none, and as the bare command where it knows no actions. */
  offered(action: CodeAction): CodeAction | Command;
  resolved(action: CodeAction): Promise<CodeAction>;
}

export function commander(connection: Connection, client: Client, workspace: Workspace, insisted: (uri: string) => void): Commander {
  const { takesActions } = client;
  const resolves = client.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;

  /** What is to be written over is selected after the edit, by us, where the edit itself cannot say so. */
  const selectsLater = !client.edits.selects && client.shows;
  const isResolved = (command: CommandName) =>
    resolves && command !== 'dadeumi.showRule' && !(selectsLater && client.applies && LEAVING_WORDS.has(command));

  const insist = (uri: string) => {
    workspace.insist(uri);
    insisted(uri);
  };

  const changeFor = async (uri: string, command: string, args: readonly unknown[]) => {
    const checked = await workspace.check(uri);
    if (checked === undefined || checked.kind === 'not-checked') return undefined;
    const change = changeOf(checked, command, args);
    return change && { change, checked };
  };

  /** A change as an edit; why there can be none is told. */
  const editFor = (change: Change, checked: Checked | CheckedSettings) => {
    const fault = faultOfList(change, checked);
    if (fault === undefined) return workspaceEditOf(change, checked, client);
    const message = `${nameOf(fault.at.document)}: ${describe(fault, checked.locale).message}`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return undefined;
  };

  const carryOut = async (change: Change, checked: Checked | CheckedSettings) => {
    const edit = editFor(change, checked);
    const isMade = edit !== undefined && client.applies && (await connection.workspace.applyEdit({ label: change.label, edit })).applied;
    const selection = isMade && selectsLater && checked.kind === 'plan' ? toWriteOver(change, checked, client.encoding) : undefined;
    if (selection !== undefined) await connection.window.showDocument({ uri: checked.uri, takeFocus: true, selection });
    if (change.show !== undefined) await show(change.show);
  };

  const show = async (uri: string) => {
    if (client.shows) await connection.window.showDocument({ uri, external: /^https?:/.test(uri) });
    else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: uri });
  };

  return {
    async run(command, [uri, ...args]) {
      if (!COMMANDS.includes(command)) throw new ResponseError(ErrorCodes.InvalidParams, `no such command: ${command}`);
      if (typeof uri !== 'string') return;
      if (command === CHECK) {
        insist(uri);
        return;
      }
      // Whoever asks for a change takes the document for a plan.
      if ((await workspace.check(uri))?.kind === 'not-checked') insist(uri);
      const found = await changeFor(uri, command, args);
      if (found !== undefined) await carryOut(found.change, found.checked);
    },
    offered(action) {
      const { command, uri, args } = action.data as ActionData;
      if (takesActions && isResolved(command)) return action;
      const run: Command = { title: action.title, command, arguments: [uri, ...args] };
      return takesActions ? { ...action, command: run } : run;
    },
    async resolved(action) {
      const data = action.data as ActionData | undefined;
      if (data === undefined || action.command !== undefined) return action;
      const found = await changeFor(data.uri, data.command, data.args);
      const edit = found && editFor(found.change, found.checked);
      return edit === undefined ? action : { ...action, edit };
    },
  };
}
