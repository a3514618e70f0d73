import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './generated.ts';

/** `npm run generate`: writes what follows from the built rules, and names the files that changed. */
const root = new URL('../../../', import.meta.url);
const load = async (module: string) => (await import(new URL(`rules/dist/${module}.js`, root).href)).default;

for (const [path, text] of await generated(root, load)) {
  const file = fileURLToPath(new URL(path, root));
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
