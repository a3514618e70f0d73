import { commands, Disposable, l10n, type OutputChannel, ProgressLocation, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { checkWorkspace } from './check-workspace.ts';
import { ask, command } from './requests.ts';

/** What the command palette offers. */
export function registerCommands(client: BaseLanguageClient, log: OutputChannel): Disposable {
  const on = (name: string, run: (...args: string[]) => unknown) => commands.registerCommand(`dadeumi.${name}`, run);
  return Disposable.from(
    on('checkWorkspace', () => checkWorkspace(client)),
    on('newPlan', () => newPlan(client)),
    on('chooseProfile', (uri = window.activeTextEditor?.document.uri.toString()) => uri && chooseProfile(client, uri)),
    on('fixAllSafe', () => commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.dadeumi', apply: 'first' })),
    on('restart', () =>
      window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Restarting Dadeumi') }, () => restart(client)),
    ),
    on('showLog', () => log.show()),
  );
}

/** Also where it failed to start, or gave up after it broke too often. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running) await client.stop();
  await client.start();
}

async function newPlan(client: BaseLanguageClient): Promise<void> {
  const profile = await pickProfile(client, l10n.t('Which guideline will the plan follow?'));
  const skeleton = profile && (await ask(client, 'dadeumi/skeleton', { profile }));
  if (!skeleton) return;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: skeleton.text }));
}

async function chooseProfile(client: BaseLanguageClient, uri: string): Promise<void> {
  const profile = await pickProfile(client, l10n.t('Which guideline does this plan follow?'), uri);
  if (profile) await command(client, 'dadeumi.setProfile', uri, profile);
}

async function pickProfile(client: BaseLanguageClient, title: string, uri?: string): Promise<string | undefined> {
  const choices = ask(client, 'dadeumi/profiles', uri === undefined ? {} : { uri }).then((profiles) =>
    profiles.map(({ id, name, agency, superseded, likely }) => ({
      id,
      label: likely ? `$(sparkle) ${name}` : name,
      description: id,
      detail: [likely && l10n.t('The headings read like this one'), agency, superseded].filter(Boolean).join(' · '),
    })),
  );
  const picked = await window.showQuickPick(choices, { title, matchOnDescription: true, matchOnDetail: true });
  return picked?.id;
}
