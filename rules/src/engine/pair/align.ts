import { diffArrays } from 'diff';

/** Where two lists differ: the items from `before[0]` up to `before[1]` of the one stand as those of `after` in the other. */
export interface Difference {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** A stretch with more changes than this is one difference: to pair it word for word would take time and help nobody. */
const MOST_EDITS = 200;
const FEWEST_EDITS = 4;
/** Items looked at for one stretch; each change may go over all of them once. */
const MOST_STEPS = 20_000_000;

/**
 * The differences of two lists, in order. What stands once in each is found first, so that the time grows with the length of the lists, not
 * with how much they differ.
 */
export function* differencesOf(before: readonly string[], after: readonly string[]): Generator<Difference> {
  let [one, other] = [0, 0];
  for (const [i, j] of [...anchorsOf(before, after), [before.length, after.length] as const]) {
    yield* between(before, after, { before: [one, i], after: [other, j] });
    [one, other] = [i + 1, j + 1];
  }
}

/** The differences of a stretch, alike ends cut off. */
function* between(before: readonly string[], after: readonly string[], stretch: Difference): Generator<Difference> {
  let [from, to] = stretch.before;
  let [start, end] = stretch.after;
  while (from < to && start < end && before[from] === after[start]) [from, start] = [from + 1, start + 1];
  while (from < to && start < end && before[to - 1] === after[end - 1]) [to, end] = [to - 1, end - 1];
  if (from === to && start === end) return;
  const changes = from === to || start === end ? undefined : changesOf(before.slice(from, to), after.slice(start, end));
  if (changes === undefined) {
    yield { before: [from, to], after: [start, end] };
    return;
  }
  let [i, j] = [from, start];
  let open: Difference | undefined;
  for (const { added, removed, count } of changes) {
    const [i2, j2] = [added ? i : i + count, removed ? j : j + count];
    if (added || removed) open = { before: [open?.before[0] ?? i, i2], after: [open?.after[0] ?? j, j2] };
    else if (open !== undefined) {
      yield open;
      open = undefined;
    }
    [i, j] = [i2, j2];
  }
  if (open !== undefined) yield open;
}

/** `undefined` where there are too many. */
function changesOf(before: string[], after: string[]) {
  const steps = Math.floor(MOST_STEPS / (before.length + after.length));
  return diffArrays(before, after, { maxEditLength: Math.min(MOST_EDITS, Math.max(FEWEST_EDITS, steps)) });
}

/** Items that stand once in each list, paired: the longest series of them that is in one order in both. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number>();
  for (const [index, item] of before.entries()) places.set(item, places.has(item) ? -1 : index);
  const others = new Map<string, number>();
  for (const [index, item] of after.entries()) if ((places.get(item) ?? -1) >= 0) others.set(item, others.has(item) ? -1 : index);
  const pairs = [...others].flatMap(([item, j]): [number, number][] => (j < 0 ? [] : [[places.get(item)!, j]]));
  return longestRising(pairs.toSorted(([, a], [, b]) => a - b));
}

/** The longest series of pairs whose first numbers rise, in n log n. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const last: number[] = [];
  for (const [at, [value]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![0] < value) low = middle + 1;
      else high = middle;
    }
    last.push(tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const series: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = last[at]!) series.push(pairs[at]!);
  return series.reverse();
}
