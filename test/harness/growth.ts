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

function least(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(20, Math.min(...times));
}
