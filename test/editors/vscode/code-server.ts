import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EXTENSION, installEditors } from '../installed.ts';
import { putFiles } from '../plans.ts';

/** VS Code as a server on this machine, with its own settings and extensions. */
export interface CodeServer {
  readonly workspace: string;
  /** Where a window on the workspace is to be had. */
  readonly url: string;
  /** The same of another folder: a path, or an address of a scheme that an extension provides. */
  windowOn(folder: string): string;
  close(): void;
}

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
};

/** What VS Code is started with, beside the packed extension. */
export interface Start {
  readonly files: Readonly<Record<string, string>>;
  readonly settings: object;
  /** Packs further extensions into a folder, and gives them. */
  readonly extensions?: (folder: string) => readonly string[];
  /** Extensions are asked for their Korean words; VS Code's own stay English, since no language pack is installed. */
  readonly korean?: boolean;
}

/** Starts VS Code with the packed extension installed, on a folder that holds `files`. */
export async function startCodeServer({ files, settings, extensions: more = () => [], korean = false }: Start): Promise<CodeServer> {
  const cache = installEditors();
  const node = path.join(cache, 'vscode/node');
  const entry = path.join(cache, 'vscode/node_modules/code-server/out/node/entry.js');

  const home = mkdtempSync(path.join(tmpdir(), 'dadeumi-vscode-'));
  const [data, extensions, workspace] = ['data', 'extensions', 'plans'].map((name) => path.join(home, name)) as [string, string, string];
  for (const folder of [path.join(data, 'User'), extensions, workspace]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  putFiles(workspace, files);
  if (korean) putFiles(data, koreanIn(data));

  const folders = ['--user-data-dir', data, '--extensions-dir', extensions];
  const install = [EXTENSION, ...more(home)].flatMap((packed) => ['--install-extension', packed]);
  execFileSync(node, [entry, ...folders, ...install], { stdio: 'ignore' });
  const port = await freePort();
  const flags = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
  ];
  const server = spawn(node, [entry, ...folders, ...flags, workspace], { stdio: 'ignore', detached: true });
  await answering(server, `http://127.0.0.1:${port}/healthz`);
  const windowOn = (folder: string) => `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`;

  return {
    workspace,
    url: windowOn(workspace),
    windowOn,
    close() {
      // The whole group: code-server starts extension hosts of its own.
      if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** What VS Code writes when a language pack is installed and chosen; this one has no words. */
function koreanIn(data: string): Record<string, string> {
  const extensions = [{ extensionIdentifier: { id: 'dadeumi-tests.korean' }, version: '1.0.0' }];
  const pack = { hash: '1', extensions, label: '한국어', translations: { vscode: path.join(data, 'words.json') } };
  return {
    'User/argv.json': JSON.stringify({ locale: 'ko' }),
    'languagepacks.json': JSON.stringify({ ko: pack }),
    'words.json': JSON.stringify({ contents: {} }),
  };
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`code-server ended with ${server.exitCode}`);
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await wait(200);
  }
  throw new Error('code-server does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
