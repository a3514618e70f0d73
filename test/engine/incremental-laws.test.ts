import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules/src/rules/index.ts';
import { holds, tellRuns } from '../harness/holds.ts';
import { incrementalIsFresh } from '../harness/laws.ts';
import { change, draft } from '../harness/plans.ts';

tellRuns();

const counter = { made: 0, reused: 0 };
const edited = fc.tuple(draft({ minLength: 12, maxLength: 20 }), fc.array(change, { minLength: 1, maxLength: 2 }));
holds('incremental is fresh', edited, ([text, changes]) => incrementalIsFresh(text, changes, rules, counter));

test('and remembers at least four facts of five', () => {
  console.log(
    `facts reused: ${((100 * counter.reused) / (counter.made + counter.reused)).toFixed(1)}% of ${counter.made + counter.reused}`,
  );
  expect(counter.reused).toBeGreaterThanOrEqual(0.8 * (counter.made + counter.reused));
});
