import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { folder } from '../cli/command.ts';
import { type Editor, until, uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const SETTINGS = 'version: 1\nprofile: general\nfiles: [plan.md]\n';
const BODY = '# 시설\n\n창고는 45평입니다.\n\n사무실은 30평입니다.\n';
const BASELINE = 'dadeumi-baseline.json';

/** A plan with two findings, open beside what is on disk. */
async function opened(files: Record<string, string> = {}) {
  const root = folder({ 'dadeumi.yaml': SETTINGS, 'plan.md': BODY, ...files });
  const [plan, baseline] = [uriOf(root, 'plan.md'), uriOf(root, BASELINE)];
  const client = await editorInProcess({ folders: [root] });
  client.open(plan, BODY);
  const codes = async () => (await client.diagnostics(plan)).map(({ code }) => code);
  /** Has the client asked again by what is done, and by nothing before it. */
  const isNews = async (act: () => void) => {
    client.clock.pass(1000);
    await client.diagnostics(plan);
    const { refreshes } = client;
    act();
    await until(() => {
      client.clock.pass(100);
      return client.refreshes > refreshes;
    }, 'a refresh');
  };
  return { root, plan, baseline, client, codes, isNews };
}

/** Puts off the first finding that is still shown; what is to be changed in the list. */
async function putOffFirst(client: Editor, plan: string): Promise<readonly TextEdit[]> {
  const [first] = await client.diagnostics(plan);
  const before = client.edits.length;
  await client.request('workspace/executeCommand', { command: 'dadeumi.putOff', arguments: [plan, (first!.data as { id: string }).id] });
  const change = client.edits[before]?.documentChanges?.at(-1) as TextDocumentEdit | undefined;
  return (change?.edits ?? []) as TextEdit[];
}

const asChanges = (edits: readonly TextEdit[]) => edits.toReversed().map(({ range, newText }) => ({ range, text: newText }));

describe('the list of what is put off', () => {
  test('is read from its editor, where it stays unsaved: one finding after the other is put off', async () => {
    const { root, client, plan, baseline, codes, isNews } = await opened();
    expect(await codes()).toEqual(['metric-units', 'metric-units']);
    const first = await putOffFirst(client, plan);
    writeFileSync(path.join(root, BASELINE), '');
    client.watched(baseline);
    client.open(baseline, '', 'json');
    await isNews(() => client.change(baseline, asChanges(first)));
    expect(await codes()).toEqual(['metric-units']);
    client.change(baseline, asChanges(await putOffFirst(client, plan)));
    expect(await codes()).toEqual([]);

    await isNews(() => client.close(baseline));
    expect(await codes()).toEqual(['metric-units', 'metric-units']);
  });

  test('is no draft, whoever asks', async () => {
    const { client, baseline } = await opened();
    client.open(baseline, BODY, 'json');
    await client.request('workspace/executeCommand', { command: 'dadeumi.check', arguments: [baseline] });
    expect(await client.diagnostics(baseline)).toEqual([]);
  });

  test('is left alone where it cannot be read, which is told', async () => {
    const { client, plan } = await opened({ [BASELINE]: '{"version":1,"entries":[{"rule":"metric-units"}]}' });
    expect(await putOffFirst(client, plan)).toEqual([]);
    expect(client.shown).toEqual([expect.stringContaining(BASELINE)]);
    expect(client.shown[0]).toContain('목록을 읽을 수 없습니다');
  });

  test('is begun anew where it is empty', async () => {
    const { client, plan } = await opened({ [BASELINE]: '\n' });
    expect(JSON.stringify(await putOffFirst(client, plan))).toContain('metric-units');
  });
});
