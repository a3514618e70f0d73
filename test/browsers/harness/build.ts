import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Before the browser tests: what they drive is installed, and the test build, which differs from the store's only by its hosts, is that of the sources. */
export default function build(): void {
  execFileSync(fileURLToPath(new URL('install.sh', import.meta.url)), { stdio: 'inherit' });
  execFileSync('npm', ['run', 'build-for-tests', '-w', 'extension-browser', '--silent'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
