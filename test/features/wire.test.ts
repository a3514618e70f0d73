import { expect, test } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { lineIndex } from '../../server/src/positions.ts';
import { IS_SENT } from '../server/editor.ts';
import { editorInProcess } from '../server/in-process.ts';
import { EVERY_PLACE } from './drafts.ts';

const uri = 'file:///nowhere/plan.md';
const textDocument = { uri };
const TEXT = EVERY_PLACE.replace('applicant:', 'exchangeRates: { USD: { rate: 1400 } }\n  applicant:');
const lines = lineIndex(TEXT);
const rangeOf = (words: string) => lines.rangeOf([TEXT.indexOf(words), TEXT.indexOf(words) + words.length]);

test('an editor of today: each feature answers, an action is resolved to a versioned edit', async () => {
  const editor = await editorInProcess({ settings: { inlayHints: true } });
  editor.open(uri, TEXT);
  const diagnostics = await editor.diagnostics(uri);
  const range = rangeOf('45평');
  const position = range.start;

  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics } });
  expect(actions.every(({ edit, command }) => edit === undefined || command === undefined)).toBe(true);
  const fix = actions.find(({ title }) => title.includes('149㎡'))!;
  expect(fix).toMatchObject({ isPreferred: true, kind: 'quickfix', diagnostics: [{ code: 'metric-units' }] });
  const { edit } = await editor.request<CodeAction>('codeAction/resolve', fix);
  expect(edit!.documentChanges).toEqual([
    { textDocument: { uri, version: 1 }, edits: [{ range: rangeOf('45평이고'), newText: '149㎡이고' }] },
  ]);

  expect((await editor.request<Hover>('textDocument/hover', { textDocument, position })).contents).toMatchObject({ kind: 'markdown' });
  expect(await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).toHaveLength(4);
  expect((await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument })).length).toBeGreaterThan(4);
  expect((await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument }))[0]!.command!.title).toContain('필수 절');
  const whole = { start: { line: 0, character: 0 }, end: lines.positionAt(TEXT.length) };
  expect((await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole })).map(({ label }) => label)).toContain(
    '= 149㎡',
  );
  expect(await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument })).toEqual([]);
  const profile = lines.positionAt(TEXT.indexOf('profile: ') + 'profile: '.length);
  const items = await editor.request<CompletionItem[]>('textDocument/completion', { textDocument, position: profile });
  expect(items.map(({ label }) => label)).toContain('ict-temporary-permit');
});

test('an editor of before, which resolves nothing: the action is a command, and the server asks for the edit', async () => {
  const editor = await editorInProcess({ capabilities: IS_SENT });
  editor.open(uri, TEXT);
  await editor.sent(uri);
  const range = rangeOf('45평');
  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
  const fix = actions.find(({ title }) => title.includes('149㎡'))!;
  await editor.request('workspace/executeCommand', fix.command!);
  expect(editor.edits).toEqual([{ changes: { [uri]: [{ range: rangeOf('45평이고'), newText: '149㎡이고' }] } }]);
});

test('a command that an editor runs by name makes dadeumi.yaml, which can be undone', async () => {
  const editor = await editorInProcess({});
  editor.open(uri, TEXT);
  await editor.diagnostics(uri);
  await editor.request('workspace/executeCommand', { command: 'dadeumi.allow', arguments: [uri, ['MQTT'], 'file'] });
  const { documentChanges } = editor.edits[0] as WorkspaceEdit;
  expect(documentChanges![0]).toMatchObject({ kind: 'create', uri: 'file:///nowhere/dadeumi.yaml' });
  expect((documentChanges![1] as TextDocumentEdit).edits[0]).toMatchObject({ newText: expect.stringContaining('allow:\n    - MQTT') });
});
