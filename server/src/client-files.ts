import type { Connection } from 'vscode-languageserver';
import type { Files } from './files.ts';
import type { ReadingRequests } from './protocol.ts';

/** Files as the client has them: the only ones for a server in a worker, and for any server those of virtual workspaces. */
export function clientFiles(connection: Connection): Files {
  const ask = async <M extends keyof ReadingRequests>(method: M, params: ReadingRequests[M]['params']) =>
    (await connection.sendRequest<ReadingRequests[M]['result']>(method, params).catch(() => null)) ?? undefined;
  return {
    read: (uri) => ask('dadeumi/readFile', { uri }),
    names: (uri) => ask('dadeumi/readFolder', { uri }),
  };
}

export const noFiles: Files = {
  read: async () => undefined,
  names: async () => undefined,
};
