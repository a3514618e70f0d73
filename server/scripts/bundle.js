import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Puts the server and everything that it runs on into one file for Node and one for a browser's worker, with the rules' pages and the licences beside them. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What libraries bring along and the server never asks for: zod's messages in forty languages, iconv's tables of other countries. */
const unused = {
  name: 'unused',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export {};' }));
    onLoad(
      { filter: /\/iconv-lite\/encodings\/tables\/(?:big5-added|cp936|cp950|eucjp|gb18030-ranges|gbk-added|shiftjis)\.json$/ },
      () => ({ contents: '[]', loader: 'json' }),
    );
  },
};

const shared = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [unused],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const built = [
  await build({
    ...shared,
    entryPoints: [here('src/main.ts')],
    outfile: here('dist/main.js'),
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // Libraries that are CommonJS expect `require` and `__filename`, which a module does not have.
    banner: {
      js: [
        "import { createRequire as requireFrom } from 'node:module';",
        'const require = requireFrom(import.meta.url);',
        'const __filename = import.meta.filename;',
      ].join('\n'),
    },
  }),
  await build({
    ...shared,
    entryPoints: [here('src/browser.ts')],
    outfile: here('dist/browser.js'),
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // `worker` first: what some libraries mean by a browser has a document, which a worker has not.
    conditions: ['worker', 'browser'],
  }),
];

rmSync(here('dist/docs'), { recursive: true, force: true });
if (existsSync(here('../rules/docs'))) cpSync(here('../rules/docs'), here('dist/docs'), { recursive: true });

const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
const packages = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
const licences = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
});
writeFileSync(here('dist/LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
