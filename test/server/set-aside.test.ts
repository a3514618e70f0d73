import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../rules/src/index.ts';
import { folder } from '../cli/command.ts';
import { uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const SETTINGS = 'version: 1\nprofile: general\nplans: [{ files: [a.md, b.md, c.md] }]\n';
const TEXTS = { 'a.md': '# 가\n\n창고는 45평입니다.\n', 'b.md': '# 나\n\nPOISON 30평입니다.\n', 'c.md': '# 다\n\n20평입니다.\n' };
const WITHOUT_B = [['missing', 'metric-units'], ['set-aside'], ['missing', 'metric-units']];
const WHOLE = [['metric-units'], ['metric-units'], ['metric-units']];

/** A plan of three volumes that are open, before an engine that fails where `fails` says so; `lints` counts how often it was asked. */
async function opened(fails: (texts: readonly string[], settings: Parameters<typeof lint>[1]) => boolean) {
  const root = folder({ 'dadeumi.yaml': SETTINGS, ...TEXTS });
  let lints = 0;
  const failing: typeof lint = (plan, settings, ...given) => {
    lints++;
    const texts = plan.documents.map(({ text }) => text);
    if (fails(texts, settings)) throw new Error('poison');
    return lint(plan, settings, ...given);
  };
  const client = await editorInProcess({ folders: [root] }, { lint: failing });
  const uri = (name: keyof typeof TEXTS) => uriOf(root, name);
  for (const name of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) client.open(uri(name), TEXTS[name]);
  const codes = async () => {
    const found: unknown[][] = [];
    for (const name of Object.keys(TEXTS) as (keyof typeof TEXTS)[])
      found.push((await client.diagnostics(uri(name))).map(({ code }) => code));
    return found;
  };
  return { root, client, uri, codes, lints: () => lints };
}

const isPoisoned = (texts: readonly string[]) => texts.some((text) => text.includes('POISON'));

describe('a volume that the engine fails on', () => {
  test('does not take the others with it, and is tried again once it is edited', async () => {
    const { client, uri, codes } = await opened(isPoisoned);
    expect(await codes()).toEqual(WITHOUT_B);
    client.replace(uri('a.md'), `${TEXTS['a.md']}\n넓습니다.\n`);
    expect(await codes()).toEqual(WITHOUT_B);
    expect(client.shown).toHaveLength(1);
    client.replace(uri('b.md'), TEXTS['b.md'].replace('POISON ', ''));
    expect(await codes()).toEqual(WHOLE);
  });

  test('is remembered: an edit of another volume costs one lint, as in a plan without it', async () => {
    const { client, uri, codes, lints } = await opened(isPoisoned);
    await codes();
    for (let words = 1; words < 5; words++) {
      const before = lints();
      client.replace(uri('a.md'), `${TEXTS['a.md']}\n${'넓습니다. '.repeat(words)}\n`);
      expect(await codes()).toEqual(WITHOUT_B);
      expect(lints() - before).toBe(1);
    }
  });

  test('is tried again once the settings are others', async () => {
    const { root, client, codes } = await opened((texts, { terms }) => isPoisoned(texts) && terms.allow.length === 0);
    expect(await codes()).toEqual(WITHOUT_B);
    writeFileSync(path.join(root, 'dadeumi.yaml'), `${SETTINGS}terms: { allow: [POISON] }\n`);
    client.watched(uriOf(root, 'dadeumi.yaml'));
    expect(await codes()).toEqual(WHOLE);
  });
});

test('volumes that fail only together are all left, until any of them is edited', async () => {
  const { client, uri, codes } = await opened((texts) => texts.length === 3 && isPoisoned(texts));
  expect(await codes()).toEqual([['set-aside'], ['set-aside'], ['set-aside']]);
  client.replace(uri('a.md'), TEXTS['a.md'].replace('45', '46'));
  expect(await codes()).toEqual([['set-aside'], ['set-aside'], ['set-aside']]);
  client.replace(uri('b.md'), TEXTS['b.md'].replace('POISON ', ''));
  expect(await codes()).toEqual(WHOLE);
});
