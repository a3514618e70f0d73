import { setFlagsFromString } from 'node:v8';

/** The first versions that lack a flag, or may: of one that V8 does not know it complains on standard error. */
const [COUNTS_CALLS, NOT_TRIED] = [12, 15];
/** Node 21 counts calls already, by a V8 that calls itself 11.8. */
const version = Number.parseFloat(process.versions.v8.replace(/^11\.8\b/, '12'));

/**
 * V8 optimizes what has run for so long; its default is a twentieth of this, and of the counts a tenth. A check of one plan is over before
 * optimizing pays, and half of its time went into that.
 */
const PATIENCE =
  version < COUNTS_CALLS ? ['--interrupt-budget=1500000'] : ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'];

/** What is new has room at once, so that it need not be looked through again and again while the program is loaded; by one thread, as fast as by several that wait for each other. */
const HEAP = ['--semi-space-growth-factor=8', '--no-parallel-scavenge'];

/** Most regular expressions are used more than once, and V8 would make them anew the second time. */
const REGULAR_EXPRESSIONS = '--no-regexp-tier-up';

/** Of a plan that is told nothing is kept, so a run of many needs a small heap: V8 would let it grow to some 200 MB. So it gives back what the first plan had, and looks sooner for what is no longer used. */
const SMALL_HEAP = ['--semi-space-growth-factor=1', '--optimize-for-size'];

/** Before anything is loaded: what was compiled under other flags is not taken. */
export function readyForOne(): void {
  setFlags([...PATIENCE, ...HEAP, REGULAR_EXPRESSIONS]);
}

/** Once more than one plan turns out to be checked. A bundle that is first read after it is compiled anew. */
export function readyForMany(): void {
  setFlags(SMALL_HEAP);
}

function setFlags(flags: readonly string[]): void {
  if (version < NOT_TRIED) for (const flag of flags) setFlagsFromString(flag);
}
