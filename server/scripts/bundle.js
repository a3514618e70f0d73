import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyPages, forNode, withEngine, writeLicences } from '../../rules/scripts/bundling.js';

/** Puts the server and everything that it runs on into one file for Node and one for a browser's worker, with the rules' pages and the licences beside them. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const pages = readdirSync(here('../rules/docs')).map((name) => [
  name.replace(/\.md$/, ''),
  readFileSync(here(`../rules/docs/${name}`), 'utf8'),
]);
// Whoever reads a page cannot edit it, so what it says of that is left out.
const RULE_PAGES = Object.fromEntries(pages.map(([rule, text]) => [rule, text.replace(/^<!--[^>]*-->\s*/, '')]));

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
    define: { RULE_PAGES: JSON.stringify(RULE_PAGES) },
  }),
];
copyPages(here('dist/docs'));
writeLicences(here('dist/LICENSES.txt'), built);
