import fc from 'fast-check';

/** The same inputs at every ordinary run, so that a change is judged and not the dice; `RUNS=full` throws them anew, `SEED` names them. */
const { SEED, RUNS } = process.env;
if (SEED || RUNS !== 'full') fc.configureGlobal({ seed: Number(SEED ?? 20_261_122) });
