import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyPages, forNode, withEngine, writeLicences } from '../../rules/scripts/bundling.js';

/** Puts the server and everything that it runs on into one file for Node and one for a browser's worker, with the rules' pages and the licences beside them. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const built = [
  await build({ ...withEngine, ...forNode, entryPoints: [here('src/main.ts')], outfile: here('dist/main.js') }),
  await build({
    ...withEngine,
    entryPoints: [here('src/browser.ts')],
    outfile: here('dist/browser.js'),
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // `worker` first: what some libraries mean by a browser has a document, which a worker has not.
    conditions: ['worker', 'browser'],
  }),
];
copyPages(here('dist/docs'));
writeLicences(here('dist/LICENSES.txt'), built);
