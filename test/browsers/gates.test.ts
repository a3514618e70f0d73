import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName, buildOf } from './harness/launch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Manifest = Readonly<Record<string, unknown>>;
const manifestOf = (name: BrowserName, mode: 'test' | 'store'): Manifest =>
  JSON.parse(readFileSync(join(buildOf(name, mode), 'manifest.json'), 'utf8'));

/** The scripts and pages of a store build, by their paths; names of chunks without the digest. */
function codeOf(name: BrowserName): [path: string, text: string][] {
  const build = buildOf(name, 'store');
  return readdirSync(build, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile() || !/\.(?:js|html|css)$/.test(entry.name)) return [];
    const path = join(entry.parentPath, entry.name);
    return [[relative(build, path).replace(/-[\w-]{8}(?=\.\w+$)/, ''), readFileSync(path, 'utf8')]];
  });
}

/** What would reach the network, or turn a text into markup or code. */
const FORBIDDEN =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|setInterval|eval|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe|srcdoc)\b|\bdocument\s*\.\s*write|\bnew\s+Function\b|\bFunction\s*\(|\bimport\s*\(/g;

/** Places that only look so, each with the whole of what surrounds it. */
const HARMLESS: readonly { readonly before: RegExp; readonly words: string; readonly after: RegExp; readonly why: string }[] = [
  {
    before: /Object\.assign\(\w+\(Error\),\{$/,
    words: 'eval',
    after: /^:\w+\(EvalError\),range:/,
    why: 'the name of a kind of error, of the package fault',
  },
];

function forbiddenIn(text: string): string[] {
  return [...text.matchAll(FORBIDDEN)].flatMap(({ 0: words, index }) => {
    const [before, after] = [text.slice(Math.max(0, index - 60), index), text.slice(index + words.length, index + words.length + 60)];
    const isHarmless = HARMLESS.some((place) => place.words === words && place.before.test(before) && place.after.test(after));
    return isHarmless ? [] : [before.slice(-30) + words + after.slice(0, 30)];
  });
}

describe.each(BROWSERS)('the store build for %s', (name) => {
  const manifest = manifestOf(name, 'store');

  test('asks for four permissions, and for sites one by one, later', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', ...(name === 'chrome' ? ['sidePanel'] : [])]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  test('lets its pages load nothing but their own scripts and styles', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test('differs from the one that the tests drive by the hosts of the tests alone', () => {
    expect(manifestOf(name, 'test')).toEqual({ ...manifest, host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] });
  });

  test('holds nothing that reaches the network, polls, or turns text into markup or code', () => {
    const code = codeOf(name);
    expect(code.map(([path]) => path)).toEqual(
      expect.arrayContaining(['background.js', 'page.js', 'popup.html', 'sidepanel.html', 'options.html']),
    );
    expect(code.flatMap(([path, text]) => forbiddenIn(text).map((words) => `${path}: ${words}`))).toEqual([]);
  });

  test('puts at most 90 KB into a page, compressed', () => {
    expect(gzipSync(readFileSync(join(buildOf(name, 'store'), 'page.js'))).length).toBeLessThanOrEqual(90 * 1024);
  });
});

test.each([
  'window.fetch(a)',
  'e.innerHTML=t',
  'new Function("a")',
  'Function("return this")()',
  '(0,eval)(`this`)',
  'document.write(a)',
  'import("./a.js")',
  'Object.assign(e,{eval:f(EvalError),range:g})',
])('the search finds %s', (code) => expect(forbiddenIn(code)).toHaveLength(1));

test("Firefox's store finds no fault with it", { timeout: 300_000 }, () => {
  const said = execFileSync('npx', ['web-ext', 'lint', '--source-dir', buildOf('firefox', 'store'), '--output', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { errors, warnings, notices } = JSON.parse(said) as Record<'errors' | 'warnings' | 'notices', unknown[]>;
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

test('both packages for the stores are made', { timeout: 300_000 }, () => {
  const output = mkdtempSync(join(tmpdir(), 'dadeumi-zip-'));
  try {
    execFileSync('npm', ['run', 'zip', '-w', 'extension-browser', '--silent'], {
      cwd: ROOT,
      env: { ...process.env, DADEUMI_OUTPUT: output },
      stdio: 'pipe',
    });
    const names = readdirSync(output).filter((file) => file.endsWith('.zip'));
    expect(names.toSorted()).toEqual(['dadeumi-0.1.0-chrome.zip', 'dadeumi-0.1.0-firefox.zip', 'dadeumi-0.1.0-sources.zip']);
  } finally {
    rmSync(output, { recursive: true });
  }
});
