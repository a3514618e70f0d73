import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../installed.ts';

/** Packs into `folder` an extension that opens these files as the workspace `memory:/plans`; gives the .vsix. */
export function packMemory(folder: string, files: Readonly<Record<string, string>>): string {
  const [made, packed] = [path.join(folder, 'memory'), path.join(folder, 'memory.vsix')];
  cpSync(fileURLToPath(new URL('memory', import.meta.url)), made, { recursive: true });
  writeFileSync(path.join(made, 'files.json'), JSON.stringify(files));
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', packed];
  execFileSync(path.join(ROOT, 'node_modules/.bin/vsce'), ['package', ...options], { cwd: made, stdio: 'ignore' });
  return packed;
}
