import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { dadeumi, folder } from '../cli/command.ts';
import { readFixture } from '../harness/fixture.ts';
import { APPLICANT_FOLDERS } from './applicant-folders.ts';
import { type Editor, editor, uriOf } from './editor.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Notes that only an editor shows. */
const NOTES: ReadonlySet<unknown> = new Set(['more', 'missing', 'misnamed', 'unread']);
const LEVELS = ['', 'error', 'warning', 'info'];

interface Reported {
  readonly filePath: string;
  readonly messages: readonly {
    /** `null` for what could not be read. */
    readonly ruleId: string | null;
    readonly level: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
}

/** Both sides in one form: rule, level, place and words. */
function ofCommand({ messages }: Reported): string[] {
  return messages
    .map(
      ({ ruleId, level, message, line, column, endLine, endColumn }) =>
        `${line}:${column}-${endLine}:${endColumn} ${level} ${ruleId} ${message}`,
    )
    .sort();
}

function ofServer(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ code }) => !NOTES.has(code))
    .map(
      ({ range: { start, end }, severity, code, message }) =>
        `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${LEVELS[severity!]} ${code} ${message}`,
    )
    .sort();
}

function languageOf(file: string): string {
  return { '.yaml': 'yaml', '.txt': 'plaintext' }[path.extname(file)] ?? 'markdown';
}

/** Runs both over every draft and settings file of a folder; gives how many files and findings were compared. What the command has nothing to say of the server leaves alone. */
async function compared(root: string, client: Editor): Promise<{ documents: number; findings: number }> {
  const { stdout, stderr } = await dadeumi(['check', '.', '--format', 'json'], { cwd: root });
  const all = JSON.parse(stdout) as Reported[];
  // What could not be read is told in other documents by an editor, and an old entry of a baseline by no one.
  const reported = all.filter(({ filePath, messages }) => !filePath.endsWith('.json') && messages.every(({ ruleId }) => ruleId !== null));
  expect(reported.length, stderr).toBeGreaterThan(0);
  const told = new Set(reported.map(({ filePath }) => path.resolve(root, filePath)));
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const at = path.join(root, name);
    if (!/\.(?:md|txt|yaml)$/.test(name) || told.has(at)) continue;
    client.open(uriOf(at), readFileSync(at, 'utf8'), languageOf(at));
    expect(await client.diagnostics(uriOf(at)), name).toEqual([]);
    client.close(uriOf(at));
  }
  let findings = 0;
  for (const file of reported) {
    const at = path.resolve(root, file.filePath);
    const uri = uriOf(at);
    const text = readFileSync(at, 'utf8');
    client.open(uri, text, languageOf(at));
    const shown = ofServer(await client.diagnostics(uri));
    client.close(uri);
    expect(shown, file.filePath).toEqual(ofCommand(file));
    findings += shown.length;
  }
  return { documents: reported.length, findings };
}

test('every fixture has the findings that the built command tells', async () => {
  const fixtures = here('../fixtures');
  const root = folder();
  let written = 0;
  for (const rule of readdirSync(fixtures))
    for (const name of readdirSync(path.join(fixtures, rule))) {
      if (!name.endsWith('.md')) continue;
      writeFileSync(path.join(root, `${rule}-${name}`), readFixture(readFileSync(path.join(fixtures, rule, name), 'utf8')).text);
      written++;
    }
  expect(written).toBeGreaterThan(200);
  const { documents, findings } = await compared(root, await editor({ folders: [root] }));
  expect(documents).toBeGreaterThan(150);
  expect(findings).toBeGreaterThan(300);
}, 300_000);

test('so have the golden plans and the samples, three volumes with their settings among them', async () => {
  const root = folder();
  cpSync(here('../plans'), root, { recursive: true, filter: (source) => !source.endsWith('.ts') });
  const { documents } = await compared(root, await editor({ folders: [root] }));
  expect(documents).toBeGreaterThanOrEqual(8);
});

describe('so has the folder of an applicant with', () => {
  test.each(Object.entries(APPLICANT_FOLDERS))('%s', async (_, { files, putOff = [] }) => {
    const root = folder(files);
    if (putOff.length > 0) {
      const { code } = await dadeumi(['--baseline', 'dadeumi-baseline.json', '--write-baseline', ...putOff], { cwd: root });
      expect(code).toBe(0);
    }
    const { findings } = await compared(root, await editor({ folders: [root] }));
    expect(findings).toBeGreaterThan(0);
  });
});
