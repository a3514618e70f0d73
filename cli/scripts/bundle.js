import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyPages, forNode, withEngine, writeLicences } from '../../rules/scripts/bundling.js';

/** Puts the command and everything that it runs on into one file, with the rules' pages and the licences of what went in beside it. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const built = await build({ ...withEngine, ...forNode, entryPoints: [here('src/main.ts')], outfile: here('dist/main.js') });
copyPages(here('dist/docs'));
writeLicences(here('dist/LICENSES.txt'), [built]);
