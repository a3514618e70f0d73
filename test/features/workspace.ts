import { type Locale, lint } from '@dadeumi/rules';
import type { CodeAction, CodeActionContext, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { workspaceEditOf } from '../../server/src/applying.ts';
import type { Checked, CheckedSettings } from '../../server/src/checked.ts';
import { type ActionData, changeOf, codeActions } from '../../server/src/features/code-actions.ts';
import { remembered } from '../../server/src/files.ts';
import { lineIndex } from '../../server/src/positions.ts';
import { workspaceIn } from '../../server/src/workspace.ts';

/** Texts of a folder by name, all of them open in an editor. */
export type Folder = Readonly<Record<string, string>>;

const ROOT = 'file:///plans';
export const CLIENT = { edits: { versioned: true, creates: true, confirms: true, selects: false } };

export const uriIn = (name: string) => `${ROOT}/${encodeURIComponent(name)}`;

/** A file of a folder as the server looks at it. */
export async function look(folder: Folder, name: string, locale: Locale = 'ko'): Promise<Checked | CheckedSettings> {
  const files = remembered({ read: async () => undefined, names: async (at) => (at === ROOT ? ['.git/', ...Object.keys(folder)] : []) });
  const workspace = workspaceIn({
    ...{ files, encoding: 'utf-16', locale, lint, counter: { made: 0, reused: 0 }, now: () => 0, later: () => () => {} },
    pageOf: (rule) => `https://pages.test/${rule}.md`,
    folders: () => [ROOT],
    setAside: (_uri, error) => {
      throw error;
    },
  });
  for (const [one, text] of Object.entries(folder)) workspace.open.opened({ uri: uriIn(one), languageId: 'markdown', version: 1, text });
  workspace.insist(uriIn(name));
  const checked = await workspace.check(uriIn(name));
  if (checked === undefined || checked.kind === 'not-checked') throw new Error(`${name}: ${checked?.reason}`);
  return checked;
}

/** The same for a draft. */
export async function checkedIn(folder: Folder, name = Object.keys(folder)[0]!, locale: Locale = 'ko'): Promise<Checked> {
  const checked = await look(folder, name, locale);
  if (checked.kind !== 'plan') throw new Error(`${name} is no draft`);
  return checked;
}

/** Actions where some words of a document stand, or over the whole of it. */
export function actionsAt(checked: Checked | CheckedSettings, words?: string, context: Partial<CodeActionContext> = {}): CodeAction[] {
  const start = words === undefined ? 0 : checked.lines.text.indexOf(words);
  if (start < 0) throw new Error(`no ‘${words}’`);
  const range = checked.lines.rangeOf([start, words === undefined ? checked.lines.text.length : start + words.length]);
  return codeActions(checked, { range, context: { diagnostics: [], ...context } });
}

/** Resolves an action and makes its edit, as an editor does: the folder afterwards. */
export function applied(folder: Folder, checked: Checked | CheckedSettings, { data }: Pick<CodeAction, 'data'>): Folder {
  const { command, args } = JSON.parse(JSON.stringify(data)) as ActionData;
  const change = changeOf(checked, command, args);
  const edit = change && workspaceEditOf(change, checked, CLIENT);
  if (edit === undefined) throw new Error(`${command} changes nothing`);
  return edited(folder, edit);
}

function edited(folder: Folder, { documentChanges = [] }: WorkspaceEdit): Folder {
  const texts: Record<string, string> = { ...folder };
  for (const change of documentChanges) {
    const uri = 'textDocument' in change ? change.textDocument.uri : 'uri' in change ? change.uri : '';
    const name = decodeURIComponent(uri.slice(ROOT.length + 1));
    if ('kind' in change) texts[name] ??= '';
    else texts[name] = withEdits(texts[name]!, (change as TextDocumentEdit).edits as TextEdit[]);
  }
  return texts;
}

/** The LSP way: ranges count in the text as it was, and edits do not overlap. */
function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = lineIndex(text);
  const spans = edits.map(({ range, newText }, index) => ({ span: lines.offsetsOf(range), newText, index }));
  spans.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.index - b.index);
  let [written, end] = ['', 0];
  for (const { span, newText } of spans) {
    if (span[0] < end) throw new Error('edits overlap');
    written += text.slice(end, span[0]) + newText;
    end = span[1];
  }
  return written + text.slice(end);
}

/** What is found in a document: rule and message, with the words; a section that is missing has none, so its id stands for it. */
export function foundIn({ findings, lines }: Checked | CheckedSettings): string[] {
  return findings.map(({ rule, message, at, data }) => {
    const { section, fact } = data as { readonly section?: string; readonly fact?: string };
    return `${rule}/${message}: ${section ?? fact ?? lines.text.slice(...at.range).normalize('NFC')}`;
  });
}
