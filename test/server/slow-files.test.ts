import { expect, test } from 'vitest';
import { clientFiles } from '../../server/src/client-files.ts';
import { PYEONG } from '../cli/command.ts';
import { until } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const FILES: Readonly<Record<string, string>> = {
  'vfs://site/plans/dadeumi.yaml': 'version: 1\nprofile: general\nplans: [{ files: [one.md, two.md] }]\n',
  'vfs://site/plans/two.md': '# 나\n\n30평입니다.\n',
};
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'vfs://site/plans': ['dadeumi.yaml', 'one.md', 'two.md'],
  'vfs://site/other': ['plan.md'],
};
const ONE = '# 가\n\n창고는 45평입니다.\n';

/** A client that has the files and does not answer for one of them until it is told to. */
async function hanging(slow: string) {
  let answer: () => void = () => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: string[] = [];
  const client = await editorInProcess(
    { own: { readsFiles: true, status: true }, folders: [] },
    { files: (_, connection) => clientFiles(connection) },
  );
  client.connection.onRequest('dadeumi/readFolder', ({ uri }: { uri: string }) => FOLDERS[uri] ?? null);
  client.connection.onRequest('dadeumi/readFile', async ({ uri }: { uri: string }) => {
    asked.push(uri);
    if (uri === slow) await late;
    return FILES[uri] ?? null;
  });
  return { client, asked, answer };
}

test('a volume that its client does not give keeps no other document waiting; it is left out, and taken in once it comes', async () => {
  const slow = 'vfs://site/plans/two.md';
  const { client, asked, answer } = await hanging(slow);
  const [one, other] = ['vfs://site/plans/one.md', 'vfs://site/other/plan.md'];
  client.open(one, ONE);
  client.open(other, PYEONG);
  let isAnswered = false;
  const pulls = [1, 2, 3].map(() =>
    client.diagnostics(one).finally(() => {
      isAnswered = true;
    }),
  );
  await until(() => asked.includes(slow), 'the question');
  const pull = client.diagnostics(other);
  client.clock.pass(300);
  expect(await pull).toMatchObject([{ code: 'metric-units' }]);
  expect(isAnswered).toBe(false);

  client.clock.pass(5000);
  for (const diagnostics of await Promise.all(pulls)) expect(diagnostics.map(({ code }) => code)).toEqual(['missing', 'metric-units']);
  expect(client.shown).toEqual([expect.stringContaining('two.md')]);
  const { refreshes } = client;

  answer();
  await until(() => {
    client.clock.pass(100);
    return client.refreshes > refreshes;
  }, 'a refresh');
  expect((await client.diagnostics(one)).map(({ code }) => code)).toEqual(['metric-units']);
  expect(asked.filter((uri) => uri === slow)).toHaveLength(1);
});

test('settings that do not come are left out, which is said, and hold once they come', async () => {
  const slow = 'vfs://site/plans/dadeumi.yaml';
  const { client, asked, answer } = await hanging(slow);
  const uri = 'vfs://site/plans/one.md';
  client.open(uri, ONE);
  const first = client.diagnostics(uri);
  await until(() => asked.includes(slow), 'the question');
  client.clock.pass(5000);
  expect(await first).toEqual([]);
  expect(client.shown).toEqual([expect.stringContaining('dadeumi.yaml')]);
  answer();
  await until(async () => (await client.diagnostics(uri)).length === 1, 'the finding');
});
