import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Puts the command and everything that it runs on into one file, with the rules' pages and the licences of what went in beside it. */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What libraries bring along and the command never asks for; a third of the file, which every start would have to read. */
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

const { metafile } = await build({
  entryPoints: [here('src/main.ts')],
  outfile: here('dist/main.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Libraries that are CommonJS expect `require` and `__filename`, which a module does not have.
  banner: {
    js: [
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url);',
      'const __filename = import.meta.filename;',
    ].join('\n'),
  },
  plugins: [unused],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

rmSync(here('dist/docs'), { recursive: true, force: true });
if (existsSync(here('../rules/docs'))) cpSync(here('../rules/docs'), here('dist/docs'), { recursive: true });

const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
const licences = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
});
writeFileSync(here('dist/LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
