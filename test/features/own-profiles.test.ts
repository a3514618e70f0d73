import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol';
import { profiles } from '../../rules/src/index.ts';
import type { ProfileChoice } from '../../server/src/protocol.ts';
import { folder } from '../cli/command.ts';
import { type Editor, PULLS, uriOf } from '../server/editor.ts';
import { editorInProcess } from '../server/in-process.ts';

const OURS =
  'id: ours\nname: { ko: 우리 기관 지원사업, en: Our programme }\nagency: 우리 기관\nsections: [{ title: 사업 소개 }, { title: 예산 }]\n';
const THEIRS = 'id: theirs\nname: 이웃 기관\nsections: [{ title: 개요 }]\n';
const FILES = {
  '.git/x': '',
  'dadeumi.yaml':
    'extends: base/공통.yaml\nplans:\n  - { files: [이웃/계획서.md], profile: ./이웃/theirs.yaml }\n  - { files: [깨짐.md], profile: ./broken.yaml }\n',
  'base/공통.yaml': 'version: 1\nprofile: ../profiles/ours.yaml\n',
  'profiles/ours.yaml': OURS,
  'profiles/unnamed.yaml': OURS.replace('ours', 'unnamed'),
  '이웃/theirs.yaml': THEIRS,
  'broken.yaml': 'id: broken\n',
  '초안/plan.md': '# 사업 소개\n\n내용입니다.\n',
  'plan.txt': '사업 소개\n',
};

const own = (choices: readonly ProfileChoice[]) => choices.filter(({ id }) => !profiles.some((one) => one.id === id));
const client = (root: string, locale = 'ko') => editorInProcess({ capabilities: PULLS, folders: [root], locale });
const choicesOf = (editor: Editor, uri?: string) => editor.request<ProfileChoice[]>('dadeumi/profiles', uri === undefined ? {} : { uri });

test('profiles that the settings name are offered, named as the draft would name them', async () => {
  const root = folder(FILES);
  const editor = await client(root);
  const uri = uriOf(root, '초안', 'plan.md');
  editor.open(uri, FILES['초안/plan.md']);
  const choices = await choicesOf(editor, uri);
  expect(own(choices)).toEqual([
    { id: '../profiles/ours.yaml', name: '우리 기관 지원사업', agency: '우리 기관', likely: false },
    expect.objectContaining({ id: '../이웃/theirs.yaml', name: '이웃 기관' }),
  ]);
  expect(choices.length).toBe(profiles.length + 2);

  await editor.request('workspace/executeCommand', { command: 'dadeumi.setProfile', arguments: [uri, '../이웃/theirs.yaml'] });
  const [edit] = (editor.edits[0]!.documentChanges![0] as TextDocumentEdit).edits as { newText: string }[];
  editor.replace(uri, edit!.newText + FILES['초안/plan.md']);
  await editor.diagnostics(uri);
  expect(editor.statuses.at(-1)?.profile).toEqual({ id: 'theirs', name: '이웃 기관', chosen: true });
});

test('for plain text, which can name none itself, the settings do, from where they lie', async () => {
  const root = folder({ ...FILES, '초안/plan.txt': '사업 소개\n' });
  const editor = await client(root);
  const uri = uriOf(root, '초안', 'plan.txt');
  editor.open(uri, '사업 소개\n', 'plaintext');
  await editor.request('workspace/executeCommand', { command: 'dadeumi.setProfile', arguments: [uri, '../이웃/theirs.yaml'] });
  const [change] = editor.edits[0]!.documentChanges as TextDocumentEdit[];
  expect(change!.textDocument.uri).toBe(uriOf(root, 'dadeumi.yaml'));
  expect((change!.edits[0] as { newText: string }).newText).toContain('profile: ./이웃/theirs.yaml');
});

test('a new plan can start from one', async () => {
  const root = folder(FILES);
  const editor = await client(root, 'en');
  const [ours] = own(await choicesOf(editor));
  expect(ours).toMatchObject({ id: './profiles/ours.yaml', name: 'Our programme' });
  const { text } = await editor.request<{ text: string }>('dadeumi/skeleton', { profile: ours!.id });
  expect(text).toContain('profile: ./profiles/ours.yaml\n');
  expect(text).toContain('사업 소개');
  for (const profile of ['./broken.yaml', './profiles/unnamed.yaml', '../../etc/x.yaml', './이웃'])
    expect(await editor.request('dadeumi/skeleton', { profile })).toBeNull();
});

test('without settings, and outside of any folder, there are the built-in ones', async () => {
  const root = folder({ 'plan.md': '# 계획\n' });
  const editor = await client(root);
  expect(own(await choicesOf(editor, uriOf(root, 'plan.md')))).toEqual([]);
  const alone = await editorInProcess({ capabilities: PULLS });
  expect(own(await choicesOf(alone))).toEqual([]);
  expect(readFileSync(path.join(root, 'plan.md'), 'utf8')).toBe('# 계획\n');
});
