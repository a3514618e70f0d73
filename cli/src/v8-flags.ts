import { setFlagsFromString } from 'node:v8';

/** V8 optimizes what has run for so long, in units of its own; its default is a twentieth. A check of one plan is over before optimizing pays, and half of its time went into that. */
const PATIENCE = 1_500_000;

/** What is new has room at once, so that it need not be looked through again and again while the program is loaded; by one thread, as fast as by several that wait for each other. */
const HEAP = ['--semi-space-growth-factor=8', '--no-parallel-scavenge'];

/** Most regular expressions are used more than once, and V8 would make them anew the second time. */
const REGULAR_EXPRESSIONS = '--no-regexp-tier-up';

/** Of a plan that is told nothing is kept, so a run of many needs a small heap: V8 would let it grow to some 200 MB. So it gives back what the first plan had, and looks sooner for what is no longer used. */
const SMALL_HEAP = ['--semi-space-growth-factor=1', '--optimize-for-size'];

/** Before anything is loaded: what was compiled under other flags is not taken. */
export function readyForOne(): void {
  for (const flag of [`--interrupt-budget=${PATIENCE}`, ...HEAP, REGULAR_EXPRESSIONS]) setFlagsFromString(flag);
}

/** Once more than one plan turns out to be checked. */
export function readyForMany(): void {
  for (const flag of SMALL_HEAP) setFlagsFromString(flag);
}
