import { expect, test } from 'vitest';
import { folder } from '../cli/command.ts';
import { type EditorOptions, uriOf } from '../server/editor.ts';
import { editorInProcess } from '../server/in-process.ts';

/** The last status of a file of a folder, once it was looked at. */
async function statusOf(files: Readonly<Record<string, string>>, name: string, options: EditorOptions = {}) {
  const root = folder(files);
  const client = await editorInProcess({ folders: [root], ...options });
  const uri = uriOf(root, name);
  client.open(uri, files[name]!, 'yaml');
  await client.diagnostics(uri);
  return client.statuses.findLast((status) => status.uri === uri);
}

test('the settings say that they are the settings, and how much is wrong with them', async () => {
  const yaml = 'version: 1\nrules: { metric-unit: off, won-amount: off }\nprofile: location-permit-2018\n';
  expect(await statusOf({ 'dadeumi.yaml': yaml }, 'dadeumi.yaml')).toMatchObject({
    ...{ state: 'settings', reason: '설정 파일: 살펴볼 것 3건' },
    counts: { error: 2, warning: 1, info: 0 },
  });
  expect(await statusOf({ 'dadeumi.yaml': 'version: 1\n' }, 'dadeumi.yaml')).toMatchObject({
    ...{ state: 'settings', reason: '설정 파일: 잘못 없음' },
    counts: { error: 0, warning: 0, info: 0 },
  });
  expect(await statusOf({ 'dadeumi.yaml': 'version: 2\n' }, 'dadeumi.yaml', { locale: 'en' })).toMatchObject({
    reason: 'Settings: 1 thing to look at',
  });
});

test('settings by a wrong name say that they are not read', async () => {
  expect(await statusOf({ 'dadeumi.yml': 'version: 1\n' }, 'dadeumi.yml')).toMatchObject({
    ...{ state: 'settings', reason: '읽지 않는 설정 파일: 살펴볼 것 1건' },
  });
});

test('a profile of the author’s own says that it is one', async () => {
  const files = { 'dadeumi.yaml': 'profile: ./우리.yaml\n', '우리.yaml': 'id: ours\nname: 우리 기관\nsections: [{ title: 개요 }]\n' };
  const root = folder(files);
  const client = await editorInProcess({ folders: [root] });
  for (const [name, text] of Object.entries(files)) {
    client.open(uriOf(root, name), text, 'yaml');
    await client.diagnostics(uriOf(root, name));
  }
  expect(client.statuses.findLast(({ uri }) => uri === uriOf(root, '우리.yaml'))).toMatchObject({
    ...{ state: 'settings', reason: '설정이 쓰는 파일: 잘못 없음' },
  });
});
