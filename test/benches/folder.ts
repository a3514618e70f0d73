import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the benches keep their corpus and the peers: outside the repository, since a folder that git ignores is passed over by our command and by some of the others. */
export const BENCH_FOLDER = path.join(tmpdir(), 'dadeumi-bench');
