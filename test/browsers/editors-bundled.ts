import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserName } from './harness/launch.ts';
import type { Site } from './harness/serve.ts';

const SOURCES = fileURLToPath(new URL('pages/sources/', import.meta.url));
const RULES = fileURLToPath(new URL('../../rules/src/index.ts', import.meta.url));

/** Serves pages/sources, each bundled, as `/sources/NAME.js`. `name`: the browser whose ways the fixes take. */
export async function serveSources(site: Site, name: BrowserName): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: readdirSync(SOURCES).map((file) => SOURCES + file),
    outdir: '/sources',
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['source', 'worker'],
    alias: { '@dadeumi/rules': RULES },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window', 'import.meta.env.FIREFOX': String(name === 'firefox') },
  });
  for (const { path, text } of outputFiles) site.put(path, text);
}
