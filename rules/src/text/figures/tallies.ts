import { type Decimal, decimal } from '../decimal.ts';
import type { Entry, Position } from './axes.ts';

/** Numbers added up, and what speaks against them. */
export interface Tally {
  readonly sum: Decimal;
  /** Numbers other than 0. */
  readonly parts: number;
  /** The sum of those that are not certainly parts, and how many there are. */
  readonly doubtful: Decimal;
  readonly doubts: number;
  /** Numbers that could not be read. */
  readonly unread: number;
  readonly empty: number;
  /** How far rounding may have moved the sum. */
  readonly slack: Decimal;
}

/** The ways in which a total may add up what stands before it. */
export type Way = 'run' | 'collapsed' | 'leaves' | 'same' | 'all' | 'subs' | 'carried';

/** For a total, what it may be the sum of. */
export interface Sums {
  readonly ways: ReadonlyMap<Way, Tally>;
  /** First of the positions that `leaves` are taken from. */
  readonly from: number;
}

/** Something on the way to a total: a run of parts, or a total with what it stands for. Tallies count from the first item. */
interface Item {
  readonly level: number;
  /** Where it stands; a total takes the place of its parts. */
  readonly from: number;
  /** Index of the nearest item before it with a higher level, -1 for none. */
  readonly higher: number;
  /** Of the items up to here, totals by what they say. */
  readonly said: Tally;
  /** Of the items up to here, totals by what they are made of. */
  readonly leaves: Tally;
  /** Of the items up to here, totals alone. */
  readonly subs: Tally;
}

const NOTHING: Tally = { sum: decimal(0), parts: 0, doubtful: decimal(0), doubts: 0, unread: 0, empty: 0, slack: decimal(0) };

/** What each total among the positions may be the sum of, in the order given: linear in their number. */
export function sumsAlong(positions: readonly Position[], entries: readonly Entry[], order: readonly number[]): ReadonlyMap<number, Sums> {
  const found = new Map<number, Sums>();
  const stack: Item[] = [];
  const top = (below = 0): Item | undefined => stack[stack.length - 1 - below];
  for (const at of order) {
    const { total, doubtful } = positions[at]!;
    const tally = tallyOf(entries[at]!, doubtful);
    if (total === undefined) {
      const run = top()?.level === 0 ? stack.pop() : undefined;
      const base = top();
      push(stack, 0, run?.from ?? at, { said: plus(run ? minus(run.said, base?.said) : NOTHING, tally), subs: NOTHING });
      continue;
    }
    let first = stack.length;
    while (first > 0 && stack[first - 1]!.level < total.level) first--;
    const below = stack[first - 1];
    const higher = below === undefined ? -1 : below.level === total.level ? below.higher : first - 1;
    const since = (item: Item | undefined, of: 'said' | 'leaves' | 'subs'): Tally => minus(top()?.[of] ?? NOTHING, item?.[of]);
    const loose = top()?.level === 0;
    const run = loose ? minus(top()!.said, top(1)?.said) : NOTHING;
    const last = loose ? top(1) : top();
    const lastAlone = last === undefined ? NOTHING : minus(last.said, top(loose ? 2 : 1)?.said);
    found.set(at, {
      from: stack[first]?.from ?? at,
      ways: new Map<Way, Tally>([
        ['collapsed', since(below, 'said')],
        ['run', run],
        ['leaves', since(below, 'leaves')],
        ['same', since(stack[higher], 'said')],
        ['all', top()?.leaves ?? NOTHING],
        ['subs', since(below, 'subs')],
        ['carried', plus(lastAlone, run)],
      ]),
    });
    const leaves = since(below, 'leaves');
    const from = stack[first]?.from ?? at;
    stack.length = first;
    push(stack, total.level, from, { said: tally, leaves: leaves.parts === 0 ? tally : leaves, subs: tally });
  }
  return found;
}

function push(stack: Item[], level: number, from: number, own: { said: Tally; leaves?: Tally; subs: Tally }): void {
  const base = stack.at(-1);
  let higher = stack.length - 1;
  while (higher >= 0 && stack[higher]!.level <= level) higher = stack[higher]!.higher;
  stack.push({
    ...{ level, from, higher },
    said: plus(base?.said ?? NOTHING, own.said),
    leaves: plus(base?.leaves ?? NOTHING, own.leaves ?? own.said),
    subs: plus(base?.subs ?? NOTHING, own.subs),
  });
}

function tallyOf({ value, empty, odd, slack }: Entry, doubtful: boolean): Tally {
  if (value === undefined) return { ...NOTHING, unread: 1 };
  const doubt = doubtful || odd;
  return {
    sum: value,
    parts: value.eq(0) ? 0 : 1,
    doubtful: doubt ? value : NOTHING.sum,
    doubts: doubt ? 1 : 0,
    unread: 0,
    empty: empty ? 1 : 0,
    slack: value.eq(0) ? NOTHING.slack : slack,
  };
}

function plus(one: Tally, other: Tally): Tally {
  return combine(one, other, 1);
}

function minus(one: Tally, other: Tally | undefined): Tally {
  return other === undefined ? one : combine(one, other, -1);
}

function combine(one: Tally, other: Tally, sign: 1 | -1): Tally {
  const add = (a: Decimal, b: Decimal): Decimal => (sign === 1 ? a.plus(b) : a.minus(b));
  return {
    sum: add(one.sum, other.sum),
    parts: one.parts + sign * other.parts,
    doubtful: add(one.doubtful, other.doubtful),
    doubts: one.doubts + sign * other.doubts,
    unread: one.unread + sign * other.unread,
    empty: one.empty + sign * other.empty,
    slack: add(one.slack, other.slack),
  };
}
