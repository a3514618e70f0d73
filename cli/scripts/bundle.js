import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyPages, forNode, withEngine, writeLicences } from '../../rules/scripts/bundling.js';
import { lazily } from './lazily.js';

/** Puts the command and everything that it runs on into bundles: one for what every check needs, one for each part that few need; with the rules' pages and the licences of what went in beside them. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Read when used: a start that checks a plan should not wait for what it has no use for. */
const PARTS = {
  'arguments.cjs': ['commander'],
  'diff.cjs': ['diff'],
  'encodings.cjs': ['iconv-lite'],
  'entities.cjs': ['decode-named-character-reference'],
  'glob.cjs': ['tinyglobby'],
  'ignore.cjs': ['ignore'],
  'markdown.cjs': [here('../rules/dist/document/tokens.js')],
  'profile-schema.cjs': [here('../rules/dist/profiles/schema.js')],
  'page.cjs': ['preact/jsx-runtime', 'preact-render-to-string'],
  'write.cjs': ['write-file-atomic'],
  'yaml.cjs': ['yaml'],
};
const BUILT_IN = ['node:child_process', 'node:crypto'];

const { banner: _, ...node } = forNode;
/** CommonJS starts sooner than a module. */
const options = {
  ...withEngine,
  ...node,
  format: 'cjs',
  minifyIdentifiers: true,
  // Read without decoding, and half as large in memory.
  charset: 'ascii',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
};
const parts = new Map([
  ...Object.entries(PARTS).flatMap(([file, modules]) => modules.map((module) => [module, `./${file}`])),
  ...BUILT_IN.map((module) => [module, module]),
]);

for (const file of readdirSync(here('dist'))) if (/\.(?:c?js|compiled)$/.test(file)) rmSync(here(`dist/${file}`));
const built = await Promise.all([
  build({ ...options, entryPoints: [here('src/start.ts')], outfile: here('dist/start.cjs') }),
  build({
    ...options,
    plugins: [lazily(parts), ...options.plugins],
    entryPoints: [here('src/main.ts')],
    outfile: here('dist/main.cjs'),
  }),
  ...Object.entries(PARTS).map(([file, modules]) =>
    build({
      ...options,
      stdin: { contents: exporting(modules), resolveDir: here('.') },
      outfile: here(`dist/${file}`),
    }),
  ),
]);

/** A module alone stays what it is, be that a function; of several the names are put together. */
function exporting(modules) {
  const required = modules.map((module) => `require(${JSON.stringify(module)})`);
  return `module.exports = ${required.length === 1 ? required[0] : `Object.assign({}, ${required.join(', ')})`};`;
}

for (const file of readdirSync(here('dist'))) if (file.endsWith('.cjs')) escapeLetters(here(`dist/${file}`));

/** esbuild leaves letters of regular expressions as they are. */
function escapeLetters(file) {
  const text = readFileSync(file, 'utf8');
  if (/\bString\.raw\b/.test(text)) throw new Error(`${file}: String.raw would show the escapes`);
  writeFileSync(
    file,
    text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

copyPages(here('dist/docs'));
writeLicences(here('dist/LICENSES.txt'), built);

/** One plan, as most runs have it, in which every rule has something to look at; and an option, so that what reads those is kept, too. */
const usual = ['../test/plans/golden', '../test/eval/drafts/docs']
  .flatMap((folder) => readdirSync(here(folder)).map((file) => readFileSync(here(`${folder}/${file}`), 'utf8')))
  .join('\n\n');
const args = ['check', '--stdin', '--profile', 'location-permit-2018'];
const { status, stderr } = spawnSync(process.execPath, [here('scripts/keep-compiled.cjs'), ...args], { encoding: 'utf8', input: usual });
if (status > 1 || stderr !== '') throw new Error(`the usual plan could not be checked: ${stderr}`);
