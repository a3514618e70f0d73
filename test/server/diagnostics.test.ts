import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { draft, folder, PYEONG } from '../cli/command.ts';
import { editor, IS_SENT, PULLS, until, uriOf, words } from './editor.ts';

const PLAN = 'file:///plans/plan.md';

describe('a client that asks', () => {
  test('is given findings with a name, a page and a severity, and is sent nothing', async () => {
    const client = await editor();
    expect(client.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'dadeumi',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    client.open(PLAN, PYEONG);
    const [found, ...others] = await client.diagnostics(PLAN);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      range: { start: { line: 7, character: 7 }, end: { line: 7, character: 10 } },
      severity: 2,
      code: 'metric-units',
      source: 'dadeumi',
      data: { id: expect.stringMatching(/^metric-units\/[0-9a-f]{16}\/0$/) },
    });
    const page = found!.codeDescription!.href;
    expect(readFileSync(fileURLToPath(page), 'utf8')).toContain('metric-units');
    expect(client.published).toEqual([]);
  });

  test('is told when nothing has changed, and the same name means the same in the next session', async () => {
    const client = await editor();
    client.open(PLAN, PYEONG);
    const first = (await client.pull(PLAN)) as DocumentDiagnosticReport & { resultId: string };
    expect(await client.pull(PLAN, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    client.replace(PLAN, PYEONG.replace('45평', '50평'));
    const second = await client.pull(PLAN, first.resultId);
    expect(second.kind).toBe('full');

    const later = await editor();
    later.open(PLAN, PYEONG);
    expect(await later.pull(PLAN, first.resultId)).toMatchObject({ kind: 'unchanged' });
  });

  test('is told what it can show and no more', async () => {
    const client = await editor({ capabilities: { ...PULLS, textDocument: { diagnostic: {} } } });
    client.open(PLAN, PYEONG);
    expect(Object.keys((await client.diagnostics(PLAN))[0]!)).toEqual(['range', 'severity', 'code', 'source', 'message', 'data']);
  });
});

describe('a client that does not ask', () => {
  test('is sent findings with the version that they are of, and none once the document is closed', async () => {
    const client = await editor({ capabilities: IS_SENT });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    client.open(PLAN, PYEONG);
    expect(await client.sent(PLAN)).toMatchObject({ version: 1, diagnostics: [{ code: 'metric-units' }] });
    client.replace(PLAN, PYEONG.replace('45평', '45평, 50평'));
    expect((await client.sent(PLAN, ({ version }) => version === 2)).diagnostics).toHaveLength(2);
    client.close(PLAN);
    expect((await client.sent(PLAN, ({ diagnostics }) => diagnostics.length === 0)).version).toBeUndefined();
  });

  test('is sent nothing of a document that was closed while it was checked', async () => {
    const root = folder({ 'plan.md': PYEONG });
    const plan = uriOf(root, 'plan.md');
    const client = await editor({ capabilities: IS_SENT, folders: [root] });
    for (let pause = 0; pause < 12; pause++) {
      const before = client.published.length;
      client.open(plan, PYEONG);
      await new Promise((resolve) => setTimeout(resolve, pause));
      client.close(plan);
      await vi.waitFor(() => expect(client.published.slice(before).map(({ diagnostics }) => diagnostics)).toContainEqual([]), 20_000);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(client.published.at(-1)?.diagnostics).toEqual([]);
    }
  });

  test('is never sent findings of an older text after those of a newer one', async () => {
    const client = await editor({ capabilities: IS_SENT });
    client.open(PLAN, PYEONG);
    for (let size = 46; size < 96; size++) client.replace(PLAN, PYEONG.replace('45평', `${size}평`));
    const last = await client.sent(PLAN, ({ version }) => version === 51);
    expect(words(PYEONG.replace('45평', '95평'), last.diagnostics)).toEqual(['metric-units: 95평']);
    const versions = client.published.map(({ version }) => version!);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  });
});

test('related places, and tags of what is not needed or out of date', async () => {
  const client = await editor();
  const text = draft(
    '# 요약문\n\nMQTT로 보냅니다.\n\n<!-- dadeumi-disable-next-line won-amounts -->\n땅이 넓습니다.',
    'location-permit-2018',
  );
  client.open(PLAN, text);
  const found = await client.diagnostics(PLAN);
  expect(found.find(({ code }) => code === 'unused-suppression')).toMatchObject({ tags: [1] });
  expect(found.find(({ code }) => code === 'superseded-profile')).toMatchObject({ tags: [2] });
});

test('what is too much or too long is said where the author sees it', async () => {
  const client = await editor();
  const many = draft(`# 시설\n\n${'창고는 45평, 지점은 50평입니다.\n\n'.repeat(600)}`, 'general');
  client.open(PLAN, many);
  const found = await client.diagnostics(PLAN);
  expect(found).toHaveLength(1001);
  expect(found[0]).toMatchObject({ code: 'more', severity: 3, message: expect.stringContaining('1200') });

  client.replace(PLAN, draft(`# 시설\n\n${'창고는 넓습니다.\n\n'.repeat(200_001)}`, 'general'));
  expect(await client.diagnostics(PLAN)).toMatchObject([{ code: 'too-large', severity: 3 }]);
  await until(() => client.statuses.at(-1)?.state === 'too-large', 'status');
  client.replace(PLAN, PYEONG);
  expect(await client.diagnostics(PLAN)).toMatchObject([{ code: 'metric-units' }]);
});

test('the words are in the language of the editor, or of the settings', async () => {
  const english = await editor({ locale: 'en-GB' });
  english.open(PLAN, PYEONG);
  expect((await english.diagnostics(PLAN))[0]!.message).toMatch(/^‘45평’ is not metric/);

  const root = folder({ 'dadeumi.yaml': 'version: 1\nlocale: ko\n', 'plan.md': PYEONG });
  const korean = await editor({ locale: 'en', folders: [root] });
  korean.open(uriOf(root, 'plan.md'), PYEONG);
  expect((await korean.diagnostics(uriOf(root, 'plan.md')))[0]!.message).toContain('미터법');
});
