import { type Edit, editSettings, type Finding, writeBaseline } from '@dadeumi/rules';
import type { Range as LspRange, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Change, Checked, CheckedSettings, SettingsEdit, SettingsFile, Snapshot } from './checked.ts';
import type { Client } from './client.ts';
import { editsBetween } from './features/text-edit.ts';
import { lineIndex, type PositionEncoding } from './positions.ts';
import { inBaseline, readList } from './put-off.ts';

/** Edits of one file, which may have to be made first. */
interface FileEdits {
  readonly snapshot: Snapshot;
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
}

/** A change in the words of the protocol; `undefined` where it cannot be made safely, or changes nothing. */
export function workspaceEditOf(
  change: Change,
  checked: Checked | CheckedSettings,
  client: Pick<Client, 'edits'>,
): WorkspaceEdit | undefined {
  const drafts = draftEdits(change.edits ?? [], checked);
  const settings = checked.kind === 'plan' && change.settings ? settingsEdits(checked.settingsFile, change.settings) : [];
  const putOff = checked.kind === 'plan' && change.putOff ? baselineEdits(checked, change.putOff) : [];
  if (drafts === undefined || settings === undefined || putOff === undefined) return undefined;
  const all = [...drafts, ...settings, ...putOff].filter(({ edits }) => edits.length > 0);
  return all.length === 0 ? undefined : inWordsOf(client, all, change);
}

/** Why nothing can be put off: the list is there and makes no sense. */
export function faultOfList({ putOff }: Change, checked: Checked | CheckedSettings): Finding | undefined {
  return putOff !== undefined && checked.kind === 'plan' ? listIn(checked.baselineFile).problems[0] : undefined;
}

/** Where, once the change is made, the words stand that the author is to write over. */
export function toWriteOver(
  { edits = [], toWrite }: Change,
  { uri, uriOf, lines }: Checked,
  encoding: PositionEncoding,
): LspRange | undefined {
  if (toWrite === undefined) return undefined;
  const own = edits.filter(({ at }) => uriOf(at.document) === uri).toSorted((a, b) => a.at.range[0] - b.at.range[0]);
  let [after, end] = ['', 0];
  for (const { at, text } of own) {
    after += lines.text.slice(end, at.range[0]);
    const place = text.indexOf(toWrite);
    if (place >= 0) return lineIndex(after + text, encoding).rangeOf([after.length + place, after.length + place + toWrite.length]);
    after += text;
    end = at.range[1];
  }
  return undefined;
}

function draftEdits(edits: readonly Edit[], { uriOf, snapshotOf }: Checked | CheckedSettings): FileEdits[] | undefined {
  const found: FileEdits[] = [];
  for (const document of new Set(edits.map(({ at }) => at.document))) {
    const snapshot = snapshotOf(document);
    if (snapshot === undefined) return undefined;
    const own = edits.filter(({ at }) => at.document === document);
    found.push({ snapshot: { ...snapshot, uri: uriOf(document) }, isNew: false, edits: own.map((edit) => textEdit(edit, snapshot)) });
  }
  return found;
}

function settingsEdits(file: SettingsFile, changes: readonly SettingsEdit[]): FileEdits[] | undefined {
  if (file.isUnread) return undefined;
  let text = file.snapshot?.lines.text;
  for (const { path, value } of changes) {
    text = editSettings(text, path, value);
    if (text === undefined) return undefined;
  }
  return text === undefined ? [] : [replaced(file, text)];
}

/** Entries that are there stay; each of the findings is added once. */
function baselineEdits({ baselineFile, uriOf }: Checked, findings: readonly Finding[]): FileEdits[] | undefined {
  const { baseline, problems } = listIn(baselineFile);
  if (problems.length > 0 || baselineFile.isUnread) return undefined;
  const kept = baseline.entries.flatMap(({ rule, file, fingerprint, count }) =>
    Array.from({ length: count }, (): Finding => ({ ...findings[0]!, rule, fingerprint, at: { document: file, range: [0, 0] } })),
  );
  const added = findings.map((finding) => inBaseline(finding, baselineFile.uri, uriOf));
  return [replaced(baselineFile, writeBaseline([...kept, ...added]))];
}

function listIn({ uri, snapshot }: SettingsFile) {
  return readList(snapshot?.lines.text ?? '', uri);
}

function replaced({ uri, snapshot }: SettingsFile, text: string): FileEdits {
  const before = snapshot ?? { uri, version: null, lines: lineIndex('') };
  const edits = editsBetween(uri, before.lines.text, text).map((edit) => textEdit(edit, before));
  return { snapshot: before, isNew: snapshot === undefined, edits };
}

function textEdit({ at, text }: Edit, { lines }: Snapshot): TextEdit {
  return { range: lines.rangeOf(at.range), newText: text };
}

function inWordsOf(
  { edits: client }: Pick<Client, 'edits'>,
  files: readonly FileEdits[],
  { label, confirm, toWrite }: Change,
): WorkspaceEdit {
  if (!client.versioned) return { changes: Object.fromEntries(files.map(({ snapshot, edits }) => [snapshot.uri, [...edits]])) };
  const annotated = confirm && client.confirms ? { annotationId: label } : {};
  const made = (edit: TextEdit) => (toWrite !== undefined && client.selects ? selecting(edit, toWrite) : edit);
  return {
    documentChanges: files.flatMap(({ snapshot: { uri, version }, isNew, edits }) => {
      const change: TextDocumentEdit = { textDocument: { uri, version }, edits: edits.map((edit) => ({ ...made(edit), ...annotated })) };
      return isNew && client.creates
        ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true }, ...annotated }, change]
        : [change];
    }),
    ...('annotationId' in annotated && { changeAnnotations: { [label]: { label, needsConfirmation: true } } }),
  };
}

/** An edit after which an editor selects some of its words. */
function selecting(edit: TextEdit, words: string): TextEdit | SnippetTextEdit {
  const { range, newText } = edit;
  const at = newText.indexOf(words);
  if (at < 0) return edit;
  const plain = (text: string) => text.replaceAll(/[\\$}]/g, '\\$&');
  const value = `${plain(newText.slice(0, at))}\${1:${plain(words)}}${plain(newText.slice(at + words.length))}`;
  return { range, snippet: { kind: 'snippet', value } };
}
