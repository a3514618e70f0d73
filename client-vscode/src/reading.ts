import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { answer } from './requests.ts';

/** Reads files on the server's behalf: a worker has no file system, and a virtual workspace none but the editor's. */
export function readForServer(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    answer(client, 'dadeumi/readFile', async ({ uri }) => {
      const bytes = await nullIfAbsent(workspace.fs.readFile(Uri.parse(uri)));
      return bytes && textOf(bytes);
    }),
    answer(client, 'dadeumi/readFolder', async ({ uri }) => {
      const entries = await nullIfAbsent(workspace.fs.readDirectory(Uri.parse(uri)));
      return entries?.map(([name, type]) => (type & FileType.Directory ? `${name}/` : name)) ?? null;
    }),
  );
}

/** As the server reads files itself, without the legacy encodings that no browser editor writes. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function nullIfAbsent<T>(reading: Thenable<T>): Promise<T | null> {
  try {
    return await reading;
  } catch {
    return null;
  }
}
