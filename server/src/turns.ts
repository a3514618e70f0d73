import type { Host } from './host.ts';
import { keyOf } from './uris.ts';

/** Does one thing after another, and what is for one document always so. */
export type InTurn = <T>(uri: string, work: () => Promise<T>) => Promise<T>;

/** Milliseconds after which work that waits for a file keeps that for other documents waiting no longer. */
const LONGEST_TURN = 300;

/** What two did at once neither would find remembered; so what takes its time beside others may be done twice, and is right all the same. */
export function turns(later: Host['later']): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  const ofDocuments = new Map<string, Promise<unknown>>();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const before = last;
    const result = before.then(work);
    last = before.then(
      () =>
        new Promise<void>((resolve) => {
          const stop = later(LONGEST_TURN, resolve);
          const end = () => {
            stop();
            resolve();
          };
          result.then(end, end);
        }),
    );
    return result;
  };

  return (uri, work) => {
    const key = keyOf(uri);
    const result = (ofDocuments.get(key) ?? Promise.resolve()).then(() => inTurn(work));
    const ended = result
      .catch(() => undefined)
      .then(() => {
        if (ofDocuments.get(key) === ended) ofDocuments.delete(key);
      });
    ofDocuments.set(key, ended);
    return result;
  };
}
