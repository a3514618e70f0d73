import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag, type TextDocumentEdit } from 'vscode-languageserver-protocol';
import { folder } from '../cli/command.ts';
import { type Editor, PULLS, uriOf } from '../server/editor.ts';
import { editorInProcess } from '../server/in-process.ts';
import { actionsAt, applied, foundIn, look } from './workspace.ts';

const OLD = 'location-permit-2018';
const NEW = 'location-registration-2026';
const DRAFT = '# 제1권 법인에 관한 기본사항\n\n내용입니다.\n\n# 제2권 사업개요\n\n내용입니다.\n';
const TOLD = [`superseded-profile/superseded: ${OLD}`];

test.each([
  ['profile', `version: 1\nprofile: ${OLD} # 허가\n`],
  ['a plan', `version: 1\nplans:\n  - files: [plan.md]\n    profile: ${OLD}\n`],
])('a guideline of the past that the settings choose for %s is told there, and switched there', async (_, yaml) => {
  const settings = { 'dadeumi.yaml': yaml, 'plan.md': DRAFT };
  const checked = await look(settings, 'dadeumi.yaml');
  expect(foundIn(checked)).toEqual(TOLD);
  const [action] = actionsAt(checked, OLD).filter(({ isPreferred }) => isPreferred);
  const after = applied(settings, checked, action!);
  expect(after).toEqual({ ...settings, 'dadeumi.yaml': yaml.replace(OLD, NEW) });
  expect(foundIn(await look(after, 'dadeumi.yaml'))).toEqual([]);
});

test('one that a base chooses is told in the base', async () => {
  const settings = { 'dadeumi.yaml': 'extends: base.yaml\n', 'base.yaml': `version: 1\nprofile: ${OLD}\n` };
  expect(foundIn(await look(settings, 'dadeumi.yaml'))).toEqual([]);
  expect(foundIn(await look(settings, 'base.yaml'))).toEqual(TOLD);
});

test('the settings’ own date of application speaks for it', async () => {
  expect(foundIn(await look({ 'dadeumi.yaml': `profile: ${OLD}\napplicationDate: 2018-11-05\n` }, 'dadeumi.yaml'))).toEqual([]);
});

async function opened(client: Editor, root: string, name: string) {
  const uri = uriOf(root, name);
  client.open(uri, readFileSync(path.join(root, name), 'utf8'));
  return client.diagnostics(uri);
}

test('so does that of the only draft under them', async () => {
  const dated = `---\ndadeumi: { applicationDate: 2018-11-05 }\n---\n${DRAFT}`;
  const root = folder({ 'dadeumi.yaml': `profile: ${OLD}\n`, 'plan.md': dated });
  const client = await editorInProcess({ capabilities: PULLS, folders: [root] });
  await opened(client, root, 'plan.md');
  expect(await opened(client, root, 'dadeumi.yaml')).toEqual([]);
  client.replace(uriOf(root, 'plan.md'), DRAFT);
  await client.diagnostics(uriOf(root, 'plan.md'));
  const [told, ...others] = await client.diagnostics(uriOf(root, 'dadeumi.yaml'));
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    ...{ code: 'superseded-profile', severity: DiagnosticSeverity.Warning, tags: [DiagnosticTag.Deprecated] },
    range: { start: { line: 0, character: 'profile: '.length }, end: { line: 0, character: 'profile: '.length + OLD.length } },
  });
  await client.request('workspace/executeCommand', { command: 'dadeumi.fixAll', arguments: [uriOf(root, 'dadeumi.yaml')] });
  expect(client.edits.flatMap(({ documentChanges = [] }) => documentChanges.map((one) => (one as TextDocumentEdit).edits))).toEqual([]);
});
