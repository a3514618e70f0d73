import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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

const packages = new Set(
  built
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
});
const ofServer = readFileSync(here('../server/dist/LICENSES.txt'), 'utf8');
writeFileSync(here('dist/LICENSES.txt'), [...licences, ofServer].join(`\n${'-'.repeat(80)}\n\n`));
