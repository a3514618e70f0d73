import { expect, test } from 'vitest';
import { lint } from '../../rules/src/index.ts';
import { remembered } from '../../server/src/files.ts';
import { workspaceIn } from '../../server/src/workspace.ts';

const ROOT = 'file:///plans';

test('settings that are edited while their base is read are looked at again: no mistake stands where it no longer is', async () => {
  const uri = `${ROOT}/dadeumi.yaml`;
  let release: () => void = () => {};
  const base = new Promise<string>((resolve) => {
    release = () => resolve('rules: { metric-units: off }\n');
  });
  const asked: string[] = [];
  const files = remembered({
    read: async (one) => {
      asked.push(one);
      return one.endsWith('base.yaml') ? base : undefined;
    },
    names: async (at) => (at === ROOT ? ['.git/', 'dadeumi.yaml', 'base.yaml'] : []),
  });
  const workspace = workspaceIn({
    ...{ files, encoding: 'utf-16', locale: 'ko', lint, counter: { made: 0, reused: 0 }, now: () => 0, later: () => () => {} },
    pageOf: () => undefined,
    folders: () => [ROOT],
    setAside: (_uri, error) => {
      throw error;
    },
  });
  const before = 'version: 1\nextends: ./base.yaml\nprofle: general\n';
  const after = `# 우리 설정\n\n${before}`;
  workspace.open.opened({ uri, languageId: 'yaml', version: 1, text: before });
  const checking = workspace.check(uri);
  while (asked.length === 0) await Promise.resolve();
  workspace.open.changed(uri, 2, [{ text: after }], 0);
  release();
  const checked = await checking;
  if (checked?.kind !== 'settings') throw new Error('no settings');
  expect(checked.version).toBe(2);
  expect(checked.findings.map(({ at }) => checked.lines.text.slice(...at.range))).toEqual(['profle']);
});
