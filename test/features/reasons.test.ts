import { expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Range,
  ShowDocumentParams,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { lineIndex } from '../../server/src/positions.ts';
import { type Editor, PULLS } from '../server/editor.ts';
import { editorInProcess } from '../server/in-process.ts';
import { SPELLINGS } from './drafts.ts';

const uri = 'file:///nowhere/plan.md';
const TEXT = '---\ndadeumi: { profile: general }\n---\n# 시설 😀\n\n물류 창고는 45평이고\n카페는 50평입니다.\n\n# 마무리\n\n끝.\n';
const TITLES = { line: /^이 줄에서/, section: /절에서/ };

const snippets: ClientCapabilities = {
  ...PULLS,
  workspace: { ...PULLS.workspace, workspaceEdit: { ...PULLS.workspace?.workspaceEdit, snippetEditSupport: true } },
};
const bare: ClientCapabilities = { ...PULLS, window: {} };

/** The action that leaves a finding unchecked, as it is offered at some words. */
async function offered(client: Editor, text: string, words: string, title: RegExp): Promise<CodeAction> {
  client.open(uri, text);
  await client.diagnostics(uri);
  const at = text.indexOf(words);
  const range = lineIndex(text).rangeOf([at, at + words.length]);
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  return actions.find((one) => title.test(one.title))!;
}

const editsOf = ({ edit }: Pick<CodeAction, 'edit'>) => (edit!.documentChanges![0] as TextDocumentEdit).edits;

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = lineIndex(text);
  return edits
    .map((edit) => ({ edit, span: lines.offsetsOf(edit.range) }))
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((written, { edit, span }) => written.slice(0, span[0]) + edit.newText + written.slice(span[1]), text);
}

const WORDS = Object.entries({ '45평': 'line', '50평': 'line', 평: 'section' } as const);

test.each(WORDS)('at %s, an editor that knows snippets selects the reason that is to be written', async (words, where) => {
  const client = await editorInProcess({ capabilities: snippets });
  const action = await client.request<CodeAction>('codeAction/resolve', await offered(client, TEXT, words, TITLES[where]));
  const [first, ...others] = editsOf(action);
  const { snippet } = first as SnippetTextEdit;
  expect(snippet.kind).toBe('snippet');
  expect(snippet.value).toMatch(/^ ?<!-- dadeumi-disable(?:-line|-next-line)? metric-units: \$\{1:이유를 적으세요\} -->\n*$/);
  expect(others.every((edit) => 'newText' in edit)).toBe(true);
  expect(others.length).toBe(where === 'section' ? 1 : 0);
});

for (const [name, spell] of Object.entries(SPELLINGS))
  test.each(WORDS)(
    `${name}: at %s, an editor without snippets is shown the reason, selected, and told that it is not written`,
    async (words, where) => {
      const text = spell(TEXT);
      const client = await editorInProcess({ capabilities: PULLS });
      const shown: ShowDocumentParams[] = [];
      client.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        shown.push(params);
        return { success: true };
      });
      const { command } = await offered(client, text, spell(words).replace('\uFEFF', ''), TITLES[where]);
      await client.request('workspace/executeCommand', command!);
      const after = withEdits(text, editsOf({ edit: client.edits[0]! }) as TextEdit[]);
      expect(shown).toMatchObject([{ uri, takeFocus: true }]);
      const on = ({ start, end }: Range) => after.slice(...lineIndex(after).offsetsOf({ start, end }));
      expect(on(shown[0]!.selection!)).toBe('이유를 적으세요');
      client.replace(uri, after);
      const unfinished = (await client.diagnostics(uri)).filter(({ code }) => code === 'unused-suppression');
      expect(unfinished.map(({ range, severity, tags }) => [on(range), severity, tags])).toEqual([['이유를 적으세요', 3, undefined]]);
    },
  );

test('an editor that can do neither makes the edit', async () => {
  const client = await editorInProcess({ capabilities: bare });
  const action = await client.request<CodeAction>('codeAction/resolve', await offered(client, TEXT, '45평', TITLES.line));
  expect(editsOf(action)).toMatchObject([{ newText: '<!-- dadeumi-disable-next-line metric-units: 이유를 적으세요 -->\n' }]);
});

test('an edit that is refused is followed by nothing', async () => {
  const client = await editorInProcess({ capabilities: PULLS });
  const { command } = await offered(client, TEXT, '45평', TITLES.line);
  client.connection.onRequest('workspace/applyEdit', () => ({ applied: false }));
  await client.request('workspace/executeCommand', command!);
  expect(client.shown).toEqual([]);
});
