import { describe, expect, test } from 'vitest';
import { folder } from '../cli/command.ts';
import { editor, IS_SENT, PULLS, until, uriOf, words } from './editor.ts';

/** The gloss rule counts the whole plan here, so what the first volume explains the second may use bare. */
const SETTINGS = `version: 1
plans:
  - files: [volume-1.md, volume-2.md]
    profile: location-permit-2018
    applicant: { incorporated: true, ownNetwork: false }
    applicationDate: 2018-11-05
rules:
  foreign-term-gloss: off
  summary-length: off
  attachments: off
`;
const ONE = '# 제1권 허가신청법인에 관한 기본사항\n\n법인의 일반 현황입니다.\n';
const TWO = '# 제2권 사업계획서\n\n위치정보사업을 합니다.\n';
const WITH_SUMMARY = `${TWO}\n# 요약문\n\n사업을 줄여 적습니다.\n`;

const plan = (files: Record<string, string> = {}) => folder({ 'dadeumi.yaml': SETTINGS, 'volume-1.md': ONE, 'volume-2.md': TWO, ...files });

describe('a plan of two volumes', () => {
  test('an edit in one has a client that asks ask again for the other', async () => {
    const root = plan();
    const [one, two] = [uriOf(root, 'volume-1.md'), uriOf(root, 'volume-2.md')];
    const client = await editor({ folders: [root] });
    client.open(one, ONE);
    client.open(two, TWO);
    const before = await client.pull(one);
    await client.pull(two);
    const { refreshes } = client;

    client.replace(two, WITH_SUMMARY);
    await client.pull(two);
    await until(() => client.refreshes > refreshes, 'a refresh');
    const after = await client.pull(one, 'resultId' in before ? before.resultId : '');
    expect(after.kind).toBe('full');
    expect(sum(after)).toBe(sum(before) - 1);
  });

  test('an edit in one sends those of the other anew', async () => {
    const root = plan();
    const [one, two] = [uriOf(root, 'volume-1.md'), uriOf(root, 'volume-2.md')];
    const client = await editor({ folders: [root], capabilities: IS_SENT });
    client.open(one, ONE);
    client.open(two, TWO);
    const before = await client.sent(one);
    await client.sent(two);
    client.replace(two, WITH_SUMMARY);
    const after = await client.sent(one, ({ diagnostics }) => diagnostics.length === before.diagnostics.length - 1);
    expect(after.version).toBe(1);
  });

  test('edits that are discarded as one is closed are gone from the findings of the other', async () => {
    for (const capabilities of [IS_SENT, PULLS]) {
      const root = plan();
      const [one, two] = [uriOf(root, 'volume-1.md'), uriOf(root, 'volume-2.md')];
      const client = await editor({ folders: [root], capabilities });
      const count = async () =>
        capabilities === PULLS ? sum(await client.pull(one)) : client.published.findLast(({ uri }) => uri === one)?.diagnostics.length;
      client.open(one, ONE);
      client.open(two, WITH_SUMMARY);
      if (capabilities === PULLS) await client.pull(two);
      else await client.sent(two);
      const before = (await count())!;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { refreshes } = client;
      client.close(two);
      if (capabilities === PULLS) await until(() => client.refreshes > refreshes, 'a refresh');
      await until(async () => (await count()) === before + 1, 'the missing summary');
    }
  });

  test('a client that asks again for one alone is not told to for ever', async () => {
    const root = plan();
    const [one, two] = [uriOf(root, 'volume-1.md'), uriOf(root, 'volume-2.md')];
    const client = await editor({ folders: [root] });
    client.open(one, ONE);
    client.open(two, TWO);
    await client.pull(one);
    await client.pull(two);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { refreshes } = client;
    client.replace(two, WITH_SUMMARY);
    for (let round = 0; round < 6; round++) {
      await client.pull(two);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(client.refreshes).toBe(refreshes + 1);
  });

  test('words that change nothing elsewhere have nobody ask again', async () => {
    const root = plan();
    const [one, two] = [uriOf(root, 'volume-1.md'), uriOf(root, 'volume-2.md')];
    const client = await editor({ folders: [root] });
    client.open(one, ONE);
    client.open(two, TWO);
    await client.pull(one);
    await client.pull(two);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { refreshes } = client;
    for (let at = 0; at < 20; at++) {
      client.replace(two, TWO.replace('합니다', `${'꼭 '.repeat(at + 1)}합니다`));
      await client.pull(two);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(client.refreshes).toBe(refreshes);
  });

  test('a volume that nobody has open is read from its file, and again when it changes', async () => {
    const root = plan({ 'volume-2.md': WITH_SUMMARY });
    const one = uriOf(root, 'volume-1.md');
    const client = await editor({ folders: [root] });
    client.open(one, ONE);
    const whole = await client.diagnostics(one);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${root}/volume-2.md`, TWO);
    client.watched(uriOf(root, 'volume-2.md'));
    await until(() => client.refreshes > 0, 'a refresh');
    expect(await client.diagnostics(one)).toHaveLength(whole.length + 1);
  });

  test('volumes are found whichever way their names are composed', async () => {
    const settings = 'version: 1\nplans: [{ files: [제1권.md, 제2권.md], profile: general }]\n';
    const root = folder({ 'dadeumi.yaml': settings, ['제1권.md'.normalize('NFD')]: ONE, ['제2권.md'.normalize('NFD')]: TWO });
    const one = uriOf(root, '제1권.md'.normalize('NFD'));
    const client = await editor({ folders: [root] });
    client.open(one, `${ONE}\n창고는 45평입니다.\n`);
    expect((await client.diagnostics(one)).map(({ code }) => code)).toEqual(['metric-units']);
  });

  test('a volume that is missing is told of, and what needs the whole plan is left out', async () => {
    const root = folder({ 'dadeumi.yaml': SETTINGS, 'volume-1.md': ONE });
    const one = uriOf(root, 'volume-1.md');
    const client = await editor({ folders: [root] });
    client.open(one, ONE);
    const found = await client.diagnostics(one);
    expect(words(ONE, found)).toEqual(['missing: # 제1권 허가신청법인에 관한 기본사항']);
    expect(found[0]!.message).toContain('volume-2.md');
  });
});

function sum(report: object): number {
  return 'items' in report ? (report.items as unknown[]).length : -1;
}
