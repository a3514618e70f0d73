import type { Difference } from './align.ts';

/** Lines that both sides have, each at another place, by their index. */
export interface Moved {
  /** Where in the original a line of the copy stands. */
  readonly origins: ReadonlyMap<number, number>;
  readonly originals: ReadonlySet<number>;
}

/** A line that is in no other place of what differs on either side was moved, not left out and added. */
export function movedLines(before: readonly string[], after: readonly string[], differences: readonly Difference[]): Moved {
  const removed = placesOf(
    before,
    differences.map((one) => one.before),
  );
  const added = placesOf(
    after,
    differences.map((one) => one.after),
  );
  const origins = new Map<number, number>();
  for (const [key, place] of added) {
    const origin = removed.get(key);
    if (place !== undefined && origin !== undefined) origins.set(place, origin);
  }
  return { origins, originals: new Set(origins.values()) };
}

/** Where each line stands among the stretches; `undefined` for one that stands there more than once. */
function placesOf(lines: readonly string[], stretches: readonly Difference['before'][]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [from, to] of stretches) {
    for (let at = from; at < to; at++) places.set(lines[at]!, places.has(lines[at]!) ? undefined : at);
  }
  return places;
}

/** Lines of a stretch of the copy that were moved together, and where they stand in the original. */
export function* movesIn({ origins }: Moved, [from, to]: Difference['after']): Generator<Difference> {
  for (let at = from; at < to; ) {
    const origin = origins.get(at);
    const start = at++;
    if (origin === undefined) continue;
    while (at < to && origins.get(at) === origin + at - start) at++;
    yield { before: [origin, origin + at - start], after: [start, at] };
  }
}
