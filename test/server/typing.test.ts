import { describe, expect, test } from 'vitest';
import { lint } from '../../rules/src/index.ts';
import { draft, PYEONG } from '../cli/command.ts';
import { IS_SENT, PULLS, until, words } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const PLAN = 'file:///plans/plan.md';
const TEXT = draft('# 시설\n\n창고는 을 둡니다.', 'general');
/** In the line of `TEXT` that has words. */
const at = (character: number) => ({ start: { line: 7, character }, end: { line: 7, character } });

describe('a finding that touches the word being typed', () => {
  test('waits for a second, then a client that asks is told to ask again', async () => {
    const client = await editorInProcess();
    client.open(PLAN, TEXT);
    await client.diagnostics(PLAN);
    for (const [index, letter] of [...'45평'].entries()) client.change(PLAN, [{ range: at(4 + index), text: letter }]);
    expect(await client.diagnostics(PLAN)).toEqual([]);
    client.clock.pass(999);
    expect(await client.diagnostics(PLAN)).toEqual([]);
    expect(client.refreshes).toBe(0);
    client.clock.pass(1);
    client.clock.pass(100);
    await until(() => client.refreshes === 1, 'a refresh');
    expect(await client.diagnostics(PLAN)).toHaveLength(1);
  });

  test('waits no longer than the edits stay at the word', async () => {
    const client = await editorInProcess();
    client.open(PLAN, TEXT);
    await client.diagnostics(PLAN);
    client.change(PLAN, [{ range: at(4), text: '45평' }]);
    expect(await client.diagnostics(PLAN)).toEqual([]);
    client.change(PLAN, [{ range: at(7), text: ' ' }]);
    expect(await client.diagnostics(PLAN)).toHaveLength(1);
  });

  test('that is shown already stays while someone types beside it', async () => {
    const client = await editorInProcess();
    client.open(PLAN, PYEONG);
    expect(await client.diagnostics(PLAN)).toHaveLength(1);
    client.change(PLAN, [{ range: at(10), text: '쯤' }]);
    expect(await client.diagnostics(PLAN)).toHaveLength(1);
  });

  test('does not wait after a paste, nor where the client could not be told later', async () => {
    const client = await editorInProcess();
    client.open(PLAN, TEXT);
    client.change(PLAN, [{ range: at(4), text: '45평이나 되는 넓은 자리를 잡아 ' }]);
    expect(await client.diagnostics(PLAN)).toHaveLength(1);

    const { diagnostics: _, ...workspace } = PULLS.workspace!;
    const deaf = await editorInProcess({ capabilities: { ...PULLS, workspace } });
    deaf.open(PLAN, TEXT);
    deaf.change(PLAN, [{ range: at(4), text: '45평' }]);
    expect(await deaf.diagnostics(PLAN)).toHaveLength(1);
  });

  test('waits for a client that is sent diagnostics too', async () => {
    const client = await editorInProcess({ capabilities: IS_SENT });
    client.open(PLAN, TEXT);
    await client.sent(PLAN);
    client.change(PLAN, [{ range: at(4), text: '45평' }]);
    expect((await client.sent(PLAN, ({ version }) => version === 2)).diagnostics).toEqual([]);
    client.clock.pass(1000);
    expect((await client.sent(PLAN, ({ diagnostics }) => diagnostics.length > 0)).version).toBe(2);
  });
});

test('a document that the engine fails on twice is set aside with one message, and the others go on', async () => {
  let failures = 0;
  const poisoned: typeof lint = (plan, ...rest) => {
    if (!plan.documents.some(({ text }) => text.includes('독약'))) return lint(plan, ...rest);
    failures++;
    throw new Error('독약');
  };
  const client = await editorInProcess({}, { lint: poisoned });
  const BAD = 'file:///plans/bad.md';
  client.open(PLAN, PYEONG);
  client.open(BAD, TEXT.replace('둡', '독약으로 둡'));
  expect(await client.diagnostics(BAD)).toMatchObject([{ code: 'set-aside' }]);
  expect(failures).toBe(2);
  client.change(BAD, [{ range: at(0), text: '큰 ' }]);
  expect(await client.diagnostics(BAD)).toMatchObject([{ code: 'set-aside' }]);
  await client.diagnostics(BAD);
  expect(failures).toBe(4);
  expect(client.shown).toHaveLength(1);
  expect(client.statuses.at(-1)).toMatchObject({ uri: BAD, state: 'set-aside' });
  expect(words(PYEONG, await client.diagnostics(PLAN))).toEqual(['metric-units: 45평']);

  client.close(BAD);
  client.open(BAD, PYEONG);
  expect(await client.diagnostics(BAD)).toMatchObject([{ code: 'metric-units' }]);
});

test('what has not changed is not linted again, whatever is asked of it', async () => {
  let lints = 0;
  const client = await editorInProcess(
    {},
    {
      lint: (...given) => {
        lints++;
        return lint(...given);
      },
    },
  );
  client.open(PLAN, PYEONG);
  const textDocument = { uri: PLAN };
  const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
  await Promise.all([
    client.pull(PLAN),
    client.pull(PLAN),
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/foldingRange', { textDocument }),
    client.request('textDocument/codeLens', { textDocument }),
    client.request('textDocument/documentLink', { textDocument }),
    client.request('textDocument/hover', { textDocument, position: range.end }),
    client.request('textDocument/inlayHint', { textDocument, range }),
    client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
  ]);
  await client.pull(PLAN);
  expect(lints).toBe(1);
});
