import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/src/rules/index.ts';
import { incrementalIsFresh, lawfulFixes, soundFindings, spellingDoesNotMatter } from '../harness/laws.ts';
import { change, draft, hostile } from '../harness/plans.ts';

/** Runs of each law: `RUNS=full` is for machines with time, `RUNS=100` for a first look. */
const RUNS = process.env.RUNS === 'full' ? 20_000 : Number(process.env.RUNS ?? 2_000);
const counts: Record<string, number> = {};

afterAll(() => console.log(`runs: ${JSON.stringify(counts)}`));

function holds<T>(name: string, inputs: fc.Arbitrary<T>, law: (input: T) => void): void {
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

describe('laws', () => {
  holds('findings are sound', draft(), (text) => soundFindings(text, rules));
  holds('findings are sound over any text', hostile, (text) => soundFindings(text, rules));
  holds('fixes are lawful', draft({ maxLength: 6 }), (text) => lawfulFixes(text, rules));
  holds('spelling does not matter', draft({ maxLength: 6 }), (text) => spellingDoesNotMatter(text, rules));

  const counter = { made: 0, reused: 0 };
  const edited = fc.tuple(draft({ minLength: 12, maxLength: 20 }), fc.array(change, { minLength: 1, maxLength: 2 }));
  holds('incremental is fresh', edited, ([text, changes]) => incrementalIsFresh(text, changes, rules, counter));
  test('and remembers at least four facts of five', () => {
    console.log(
      `facts reused: ${((100 * counter.reused) / (counter.made + counter.reused)).toFixed(1)}% of ${counter.made + counter.reused}`,
    );
    expect(counter.reused).toBeGreaterThanOrEqual(0.8 * (counter.made + counter.reused));
  });
});
