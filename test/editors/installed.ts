import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** As an author's editor would start it. */
export const SERVER = `${ROOT}server/bin/dadeumi-language-server.js`;

/** As `npm run build` packs it, and as it would be published. */
export const EXTENSION = `${ROOT}client-vscode/dist/dadeumi.vsix`;

/** Installs what is missing of the editors, and tells the folder of those that do not come from Debian. On a new machine it takes minutes. */
export function installEditors(): string {
  const script = fileURLToPath(new URL('install.sh', import.meta.url));
  const said = execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return said.trim().split('\n').at(-1)!;
}
