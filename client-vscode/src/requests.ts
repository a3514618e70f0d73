import type { Commands, Notifications, ReadingRequests, Requests } from '@dadeumi/server/protocol';
import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Asks the server what LSP has no word for; rejects while the server is not running. */
export function ask<M extends keyof Requests>(
  client: BaseLanguageClient,
  method: M,
  params: Requests[M]['params'],
  token?: CancellationToken,
): Promise<Requests[M]['result']> {
  // Without one, an `undefined` would be sent as a second parameter.
  return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
}

/** Runs a command of the server. */
export function command<C extends keyof Commands>(client: BaseLanguageClient, name: C, ...args: Commands[C]): Promise<unknown> {
  return client.sendRequest('workspace/executeCommand', { command: name, arguments: args });
}

/** Listens to what the server tells beyond LSP, across its restarts. The client keeps one listener for each name. */
export function listen<N extends keyof Notifications>(
  client: BaseLanguageClient,
  name: N,
  heard: (told: Notifications[N]) => void,
): Disposable {
  return client.onNotification(name, heard);
}

/** Answers what the server asks. */
export function answer<M extends keyof ReadingRequests>(
  client: BaseLanguageClient,
  method: M,
  reply: (params: ReadingRequests[M]['params']) => Promise<ReadingRequests[M]['result']>,
): Disposable {
  return client.onRequest<unknown, unknown>(method, reply as (params: unknown) => Promise<unknown>);
}
