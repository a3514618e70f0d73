import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

export { deactivate } from './extension.ts';

/** In a browser the server is a worker. It is made from the file's bytes, since VS Code makes no worker from an address on another machine. */
export async function activate(context: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/web/server.js'));
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  let worker: Worker | undefined;
  const end = () => worker?.terminate();
  context.subscriptions.push({ dispose: end }, { dispose: () => URL.revokeObjectURL(address) });

  // Streams and not the worker itself: the web host puts a wrapper around `Worker`, which the client's `instanceof` does not know.
  const server = async () => {
    end();
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  await start(context, (options) => new LanguageClient('dadeumi', 'Dadeumi', server, options));
}
