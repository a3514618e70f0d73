import { expect, test } from 'vitest';
import type { Files } from '../../server/src/files.ts';
import { PYEONG } from '../cli/command.ts';
import { editorInProcess } from './in-process.ts';

const PLAN = 'file:///plans/plan.md';

/** A plan beside files that are there and do not let themselves be read. */
async function beside(...unread: string[]) {
  const files: Files = {
    read: async (uri) => (uri === PLAN ? PYEONG : undefined),
    names: async (uri) => (uri === 'file:///plans' ? ['.git/', 'plan.md', ...unread] : undefined),
  };
  const client = await editorInProcess({ folders: ['/plans'] }, { files: () => files });
  client.open(PLAN, PYEONG);
  const found = await client.diagnostics(PLAN);
  const { id } = found.find(({ code }) => code === 'metric-units')!.data as { id: string };
  return { client, codes: found.map(({ code }) => code), messages: found.map(({ message }) => message).join(), id };
}

const ALLOW = { command: 'dadeumi.allow', arguments: [PLAN, ['Stripe'], 'file'] };

test('settings that are there and cannot be read are told of, and not written over', async () => {
  const { client, codes, messages } = await beside('dadeumi.yaml');
  expect(codes).toEqual(['unread-file', 'metric-units']);
  expect(messages).toContain('dadeumi.yaml');
  await client.request('workspace/executeCommand', ALLOW);
  expect(client.edits).toEqual([]);
});

test('so is a list of what is put off', async () => {
  const { client, codes, messages, id } = await beside('dadeumi-baseline.json');
  expect(codes).toEqual(['unread-file', 'metric-units']);
  expect(messages).toContain('dadeumi-baseline.json');
  await client.request('workspace/executeCommand', { command: 'dadeumi.putOff', arguments: [PLAN, id] });
  expect(client.edits).toEqual([]);
});

test('where there is neither, nothing is told and both can be begun', async () => {
  const { client, codes, id } = await beside();
  expect(codes).toEqual(['metric-units']);
  await client.request('workspace/executeCommand', ALLOW);
  await client.request('workspace/executeCommand', { command: 'dadeumi.putOff', arguments: [PLAN, id] });
  expect(client.edits).toHaveLength(2);
});
