import { type ConnectionOptions, LSPErrorCodes, type Message, type RequestMessage } from 'vscode-languageserver';

/** What passes over a connection, so that work can wait until all that is already there has been read. */
export interface Traffic {
  readonly options: ConnectionOptions;
  /** Resolves when a turn of the event loop brings no further message. */
  settled(): Promise<void>;
}

/** Under a client that never pauses, work goes on after so many turns. */
const MOST_TURNS = 200;

/** `turn` resolves after what is waiting in the event loop. */
export function trafficWith(turn: () => Promise<void>): Traffic {
  let seen = 0;
  return {
    options: {
      messageStrategy: {
        handleMessage(message, next) {
          seen++;
          return next(message);
        },
      },
      connectionStrategy: {
        // What waits in the queue behind a lint need not be begun at all once it is cancelled.
        cancelUndispatched: (message) => cancelled(message),
      },
    },
    async settled() {
      for (let turns = 0, before = -1; before !== seen && turns < MOST_TURNS; turns++) {
        before = seen;
        await turn();
      }
    },
  };
}

function cancelled(message: Message) {
  const { id, method } = message as RequestMessage;
  if (method === 'initialize' || method === 'shutdown') return undefined;
  return { jsonrpc: '2.0', id, error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' } };
}
