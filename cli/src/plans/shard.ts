import { digest } from '@dadeumi/rules';

/** One of the parts that a run is split into, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Those of some things that fall to a part: by the paths that they go by alone, so that every machine parts them alike. All of them where there are no parts. */
export function shareOf<T>(things: readonly T[], shard: Shard | undefined, pathOf: (thing: T) => string): readonly T[] {
  if (shard === undefined) return things;
  return things.filter((thing) => {
    // The first of the digits differ most between like names.
    const share = Number.parseInt(digest(pathOf(thing).normalize('NFC')).slice(0, 8), 16) / 2 ** 32;
    return Math.floor(share * shard.count) === shard.index - 1;
  });
}
