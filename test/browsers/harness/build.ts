import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Before the browser tests: what they drive is installed, and the test build, which differs from the store's only by its hosts, is made of
 * the sources, in a folder that goes with the run.
 */
export default function build(): () => void {
  execFileSync(fileURLToPath(new URL('install.sh', import.meta.url)), { stdio: 'inherit' });
  const output = mkdtempSync(join(tmpdir(), 'dadeumi-browsers-'));
  // Those who run the tests inherit it.
  process.env.DADEUMI_OUTPUT = output;
  execFileSync('npm', ['run', 'build-for-tests', '-w', 'extension-browser', '--silent'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return () => rmSync(output, { recursive: true, force: true });
}
