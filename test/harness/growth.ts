/**
 * How much more processor time `run` takes at eight times the size: 8 is linear, 64 quadratic. Compares two figures of one run, so that it says
 * the same on a busy machine; each is the least of three, and what is done within 20 ms is taken as 20 ms.
 */
export function growth(size: number, run: (size: number) => unknown): number {
  run(size);
  return least(() => run(size * 8)) / least(() => run(size));
}

/** Beyond this growth is not linear, even with the noise of collecting garbage. */
export const LINEAR = 20;

/** The most that work may grow each time its text doubles, over several doublings: 2 is linear, 4 quadratic. */
export const PER_DOUBLING = 2.3;

/**
 * The same per doubling, of work on what is made ready untimed: by the least of three runs at either size, in turn, so that what else the machine
 * does meets both alike; of more where three say too much, since collecting garbage may fall into each of them. What is done within 4 ms is taken
 * as 4 ms.
 */
export function growthPerDoubling<T>(
  sizes: readonly [small: number, large: number],
  ready: (size: number) => T,
  run: (ready: T) => unknown,
): number {
  const [small, large] = sizes;
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const floor = 4;
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= 3 || (growth >= PER_DOUBLING && round <= MOST_ROUNDS); round++) {
    least.small = Math.min(least.small, costOf(ready(small), run));
    least.large = Math.min(least.large, costOf(ready(large), run));
    growth = (Math.max(floor, least.large) / Math.max(floor, least.small)) ** (1 / Math.log2(large / small));
  }
  return growth;
}

const MOST_ROUNDS = 40;

function costOf<T>(ready: T, run: (ready: T) => unknown): number {
  const before = process.cpuUsage();
  run(ready);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function least(run: () => unknown): number {
  return Math.max(20, Math.min(...[1, 2, 3].map(() => costOf(undefined, run))));
}
