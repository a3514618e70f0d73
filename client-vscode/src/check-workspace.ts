import type { WorkspaceCheck } from '@dadeumi/server/protocol';
import { type CancellationToken, commands, l10n, type Progress, ProgressLocation, window } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { ask } from './requests.ts';

/** Checks every plan of the workspace, with progress and a way to stop; the findings go to Problems, the sum is told. */
export async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: l10n.t('Checking plans'), cancellable: true };
  const found = await window.withProgress(options, (progress, token) => asked(client, progress, token));
  if (!found) return;

  const show = l10n.t('Show Problems');
  const choices = found.plans > 0 ? [show] : [];
  const tell = found.unread.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  if ((await tell(sumOf(found), ...choices)) === show) await commands.executeCommand('workbench.panel.markers.view.focus');
}

async function asked(
  client: BaseLanguageClient,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<WorkspaceCheck | undefined> {
  const workDoneToken = crypto.randomUUID();
  let percentage = 0;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
    if (told.kind === 'end') return;
    const increment = Math.max(0, (told.percentage ?? percentage) - percentage);
    percentage += increment;
    progress.report({ increment, ...(told.message !== undefined && { message: told.message }) });
  });
  try {
    return await ask(client, 'dadeumi/checkWorkspace', { workDoneToken }, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    listening.dispose();
  }
}

/** A notification has room for no more. */
const MOST_REASONS = 2;

function sumOf({ plans, documents, error, warning, info, unread }: WorkspaceCheck): string {
  const found = l10n.t('{0} plans in {1} files: {2} errors, {3} warnings, {4} notes.', plans, documents, error, warning, info);
  if (unread.length === 0) return plans === 0 ? l10n.t('No plan found in this workspace.') : found;
  const reasons = [...new Set(unread.map(({ reason }) => reason))].slice(0, MOST_REASONS);
  // What was not checked may be the very plan that seems not to be there.
  return [...(plans === 0 ? [] : [found]), l10n.t('{0} files could not be checked.', unread.length), ...reasons].join(' ');
}
