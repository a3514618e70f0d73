import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from '../../rules/scripts/bundling.js';

/** Puts the client into one file for each host, and the built server, the settings' schema and the licences of what went in beside it. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(here('dist/web'), { recursive: true, force: true });
rmSync(here('schema'), { recursive: true, force: true });
for (const folder of ['dist/web', 'schema']) mkdirSync(here(folder), { recursive: true });

const shared = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const built = [
  await build({ ...shared, entryPoints: [here('src/desktop.ts')], outfile: here('dist/extension.cjs'), platform: 'node' }),
  await build({
    ...shared,
    entryPoints: [here('src/web.ts')],
    outfile: here('dist/web/extension.js'),
    platform: 'browser',
    // What the libraries' CommonJS asks of a bundler for a browser; without `module`, which would pick builds that mix both kinds.
    mainFields: ['browser', 'main'],
  }),
];

copyFileSync(here('../server/dist/main.js'), here('dist/server.mjs'));
cpSync(here('../server/dist/docs'), here('dist/docs'), { recursive: true });
copyFileSync(here('../server/dist/browser.js'), here('dist/web/server.js'));
copyFileSync(here('../rules/schema/dadeumi.json'), here('schema/dadeumi.json'));

writeLicences(here('dist/LICENSES.txt'), built, readFileSync(here('../server/dist/LICENSES.txt'), 'utf8'));
