import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.ts';

export { deactivate } from './extension.ts';

/** On a desktop or a remote machine the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.mjs'), transport: TransportKind.stdio };
  return start(context, (options) => new LanguageClient('dadeumi', 'Dadeumi', server, options));
}
