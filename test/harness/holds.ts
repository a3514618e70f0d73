import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

/** Runs of each law: `RUNS=full` is for machines with time, `RUNS=100` for a first look. */
const RUNS = process.env.RUNS === 'full' ? 20_000 : Number(process.env.RUNS ?? 2_000);
const counts: Record<string, number> = {};

/** A test that a law holds for every input thrown; how often it ran is asserted, and printed behind the file. */
export function holds<T>(name: string, inputs: fc.Arbitrary<T>, law: (input: T) => void): void {
  test(name, () => {
    let runs = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        runs++;
        law(input);
      }),
      { numRuns: RUNS },
    );
    counts[name] = runs;
    expect(runs).toBe(RUNS);
  }, 900_000);
}

/** Prints how often each law of a file ran. */
export function tellRuns(): void {
  afterAll(() => console.log(`runs: ${JSON.stringify(counts)}`));
}
