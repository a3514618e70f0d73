import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import * as ofServer from 'vscode-languageserver/node';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { lint } from '../../rules/src/index.ts';
import type { Host } from '../../server/src/host.ts';
import { nodeFiles } from '../../server/src/node-files.ts';
import { serve } from '../../server/src/server.ts';
import { trafficWith } from '../../server/src/traffic.ts';
import { type Editor, type EditorOptions, shakeHands } from './editor.ts';

/** A clock that a test moves. */
export interface Clock {
  /** Lets time pass, and runs what was to be run by then. */
  pass(milliseconds: number): void;
}

/** The server's sources over a real connection, with a clock, an engine and files of the test's own. */
export async function editorInProcess(
  options: EditorOptions = {},
  { lint: engine = lint, files = () => nodeFiles }: Partial<Pick<Host, 'lint' | 'files'>> = {},
): Promise<Editor & { readonly clock: Clock }> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const turn = () => setImmediate();
  const traffic = trafficWith(turn);
  const connection = ofServer.createConnection(
    ofServer.ProposedFeatures.all,
    new ofServer.StreamMessageReader(toServer),
    new ofServer.StreamMessageWriter(toClient),
    traffic.options,
  );
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const clock: Clock = {
    pass(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.run();
      }
    },
  };
  serve(
    connection,
    {
      ...{ version: '0.0.0', lint: engine, turn, now: () => now, files, pages: () => undefined },
      later: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    traffic,
  );
  connection.listen();
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return Object.assign(await shakeHands(client, undefined, options), { clock });
}
