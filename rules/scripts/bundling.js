import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the bundles of the hosts have in common. */

/** What libraries bring along and no host asks for: zod's messages in forty languages, iconv's tables of other countries. Every start would read them. */
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

/** Options of esbuild for a program with the engine in it. */
export const withEngine = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [unused],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Those for one that Node runs, on top. */
export const forNode = {
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
};

/** Copies the rules' pages into a folder, where `explain` and links find them. */
export function copyPages(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL('../docs', import.meta.url)), folder, { recursive: true });
}

/** Writes the licences of all packages that went into bundles, and those that another file tells already. */
export function writeLicences(file, bundles, ...told) {
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const licences = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const found = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${found ? readFileSync(`${folder}/${found}`, 'utf8').trim() : ''}\n`;
  });
  writeFileSync(file, [...licences, ...told].join(`\n${'-'.repeat(80)}\n\n`));
}
