import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { draft, folder, PYEONG } from '../cli/command.ts';
import { editor, IS_SENT, PULLS, until, uriOf, words } from './editor.ts';

const BODY = '# 시설\n\n물류 창고는 45평입니다.\n';
const NAMED = 'version: 1\nfiles: ["*.md"]\nprofile: general\n';

describe('dadeumi.yaml', () => {
  test('an unsaved buffer of it wins over the file, and its mistakes are shown in it', async () => {
    const root = folder({ 'dadeumi.yaml': NAMED, 'plan.md': BODY });
    const [plan, settings] = [uriOf(root, 'plan.md'), uriOf(root, 'dadeumi.yaml')];
    const client = await editor({ folders: [root] });
    client.open(plan, BODY);
    expect(words(BODY, await client.diagnostics(plan))).toEqual(['metric-units: 45평']);

    const off = `${NAMED}rules: { metric-units: off, won-amount: off }\n`;
    client.open(settings, off, 'yaml');
    await until(() => client.refreshes > 0, 'a refresh');
    expect(await client.diagnostics(plan)).toEqual([]);
    expect(words(off, await client.diagnostics(settings))).toEqual(['settings: won-amount']);

    client.close(settings);
    await until(() => client.refreshes > 1, 'a refresh');
    expect(words(BODY, await client.diagnostics(plan))).toEqual(['metric-units: 45평']);
  });

  test('a change of the file shows at once where the client watches, and is cleared with it', async () => {
    const root = folder({ 'dadeumi.yaml': NAMED, 'plan.md': BODY });
    const plan = uriOf(root, 'plan.md');
    const client = await editor({ folders: [root] });
    client.open(plan, BODY);
    await client.diagnostics(plan);
    expect(client.registered).toContain('workspace/didChangeWatchedFiles');
    writeFileSync(path.join(root, 'dadeumi.yaml'), `${NAMED}rules: { metric-units: error }\n`);
    client.watched(uriOf(root, 'dadeumi.yaml'));
    await until(() => client.refreshes > 0, 'a refresh');
    expect(await client.diagnostics(plan)).toMatchObject([{ severity: 1 }]);
    rmSync(path.join(root, 'dadeumi.yaml'));
    client.watched(uriOf(root, 'dadeumi.yaml'));
    expect(await client.diagnostics(plan)).toEqual([]);
  });

  test('without a watch it is read again at each save, and once a second while someone types', async () => {
    const root = folder({ 'dadeumi.yaml': NAMED, 'plan.md': BODY });
    const plan = uriOf(root, 'plan.md');
    const client = await editor({ folders: [root], capabilities: IS_SENT });
    client.open(plan, BODY);
    await client.sent(plan, ({ diagnostics }) => diagnostics[0]?.severity === 2);
    expect(client.registered).toEqual([]);
    writeFileSync(path.join(root, 'dadeumi.yaml'), `${NAMED}rules: { metric-units: error }\n`);
    client.save(plan);
    await client.sent(plan, ({ diagnostics }) => diagnostics[0]?.severity === 1);
    writeFileSync(path.join(root, 'dadeumi.yaml'), NAMED);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    client.replace(plan, `${BODY}\n넓습니다.\n`);
    await client.sent(plan, ({ version, diagnostics }) => version === 2 && diagnostics[0]?.severity === 2);
  });

  test('above the open folder, where no watch reaches, it is read again as a draft is opened or saved', async () => {
    const outer = folder({ '.git/x': '', 'dadeumi.yaml': NAMED, 'sub/plan.md': PYEONG });
    const plan = uriOf(outer, 'sub', 'plan.md');
    const client = await editor({ folders: [path.join(outer, 'sub')] });
    client.open(plan, PYEONG);
    expect(await client.diagnostics(plan)).toMatchObject([{ severity: 2 }]);
    writeFileSync(path.join(outer, 'dadeumi.yaml'), `${NAMED}rules: { metric-units: error }\n`);
    client.save(plan);
    await until(() => client.refreshes > 0, 'a refresh');
    expect(await client.diagnostics(plan)).toMatchObject([{ severity: 1 }]);
    writeFileSync(path.join(outer, 'dadeumi.yaml'), NAMED);
    client.close(plan);
    client.open(plan, PYEONG);
    expect(await client.diagnostics(plan)).toMatchObject([{ severity: 2 }]);
  });

  test('that is broken leaves the plan checked by what is right of it; a client that is sent diagnostics is sent its mistakes too', async () => {
    const root = folder({ 'dadeumi.yaml': 'version: 1\nprofle: general\nfiles: ["*.md"]\n', 'plan.md': BODY });
    const client = await editor({ folders: [root], capabilities: IS_SENT });
    client.open(uriOf(root, 'plan.md'), BODY);
    await client.sent(uriOf(root, 'plan.md'), ({ diagnostics }) => diagnostics.length === 1);
    const told = await client.sent(uriOf(root, 'dadeumi.yaml'));
    expect(told.diagnostics).toMatchObject([{ code: 'settings', range: { start: { line: 1, character: 0 } } }]);
  });

  test('the mistakes of one that is deleted go with it', async () => {
    const root = folder({ 'dadeumi.yaml': 'version: 1\nprofle: general\n', 'plan.md': PYEONG });
    const [plan, settings] = [uriOf(root, 'plan.md'), uriOf(root, 'dadeumi.yaml')];
    const client = await editor({ folders: [root], capabilities: IS_SENT });
    client.open(plan, PYEONG);
    await client.sent(settings, ({ diagnostics }) => diagnostics.length === 1);
    rmSync(path.join(root, 'dadeumi.yaml'));
    client.save(plan);
    await client.sent(settings, ({ diagnostics }) => diagnostics.length === 0);
  });

  test('a base that it extends is read, inside its root alone', async () => {
    const outer = folder({ 'base.yaml': 'rules: { metric-units: off }\n' });
    const root = path.join(outer, 'inner');
    mkdirSync(path.join(root, '.git'), { recursive: true });
    writeFileSync(path.join(root, 'base.yaml'), 'rules: { metric-units: error }\n');
    writeFileSync(path.join(root, 'dadeumi.yaml'), `${NAMED}extends: ./base.yaml\n`);
    const client = await editor({ folders: [outer] });
    client.open(uriOf(root, 'plan.md'), BODY);
    expect(await client.diagnostics(uriOf(root, 'plan.md'))).toMatchObject([{ severity: 1 }]);
    client.open(uriOf(root, 'dadeumi.yaml'), `${NAMED}extends: ../base.yaml\n`, 'yaml');
    expect(await client.diagnostics(uriOf(root, 'plan.md'))).toMatchObject([{ severity: 2 }]);
    expect(await client.diagnostics(uriOf(root, 'dadeumi.yaml'))).toMatchObject([{ code: 'settings' }]);
  });
});

describe('mistakes in a base and in a profile of one’s own', () => {
  const FRONT = '---\ndadeumi:\n  profile: ./own.yaml\n---\n\n# 시설\n\n창고가 있습니다.\n';
  const cases = {
    'a base': { 'dadeumi.yaml': 'version: 1\nextends: ./own.yaml\nfiles: ["*.md"]\n', 'own.yaml': 'profil: x\n', 'plan.md': PYEONG },
    'an entry’s profile': {
      'dadeumi.yaml': 'version: 1\nplans: [{ files: [plan.md], profile: ./own.yaml }]\n',
      'own.yaml': 'idd: x\n',
      'plan.md': BODY,
    },
    'a draft’s profile': { 'dadeumi.yaml': 'version: 1\nfiles: ["*.md"]\n', 'own.yaml': 'idd: x\n', 'plan.md': FRONT },
  };
  test.each(Object.entries(cases))('%s: are shown in it, to a client that asks', async (_, files) => {
    const root = folder(files);
    const [plan, own] = [uriOf(root, 'plan.md'), uriOf(root, 'own.yaml')];
    const client = await editor({ folders: [root] });
    const wide = await client.request<{ items: { uri: string; items: object[] }[] }>('workspace/diagnostic', { previousResultIds: [] });
    expect(wide.items.find(({ uri }) => uri === own)?.items).not.toHaveLength(0);
    client.open(plan, files['plan.md']);
    await client.pull(plan);
    const found = await client.diagnostics(own);
    expect(found[0]).toMatchObject({ code: 'settings' });
    writeFileSync(path.join(root, 'own.yaml'), `# 다르게\n${files['own.yaml']}`);
    client.watched(own);
    expect((await client.diagnostics(own))[0]!.range.start.line).toBe(found[0]!.range.start.line + 1);
    rmSync(path.join(root, 'own.yaml'));
    client.watched(own);
    expect(await client.diagnostics(own)).toEqual([]);
  });
  test.each(Object.entries(cases))('%s: are sent to a client that does not, and cleared', async (_, files) => {
    const root = folder(files);
    const [plan, own] = [uriOf(root, 'plan.md'), uriOf(root, 'own.yaml')];
    const client = await editor({ folders: [root], capabilities: IS_SENT });
    client.open(plan, files['plan.md']);
    await client.sent(own, ({ diagnostics }) => diagnostics.length > 0);
    rmSync(path.join(root, 'own.yaml'));
    client.save(plan);
    await client.sent(own, ({ diagnostics }) => diagnostics.length === 0);
  });
});

test('mistakes in front matter are shown in the draft', async () => {
  const client = await editor();
  const text = '---\ndadeumi:\n  profile: genral\n---\n\n# 시설\n\n창고가 있습니다.\n';
  client.open('file:///plan.md', text);
  expect(words(text, await client.diagnostics('file:///plan.md'))).toEqual(['settings: genral']);
});

describe('only plans are checked', () => {
  test('another text is left alone, and its status says why, until someone asks', async () => {
    const client = await editor();
    const text = '# 읽을거리\n\n우리 집은 45평입니다.\n';
    client.open('file:///notes.md', text);
    expect(await client.diagnostics('file:///notes.md')).toEqual([]);
    expect(client.statuses.at(-1)).toEqual({
      uri: 'file:///notes.md',
      state: 'not-a-plan',
      reason: '사업계획서가 아니라서 점검하지 않음',
    });
    await client.request('workspace/executeCommand', { command: 'dadeumi.check', arguments: ['file:///notes.md'] });
    await until(() => client.refreshes > 0, 'a refresh');
    expect(words(text, await client.diagnostics('file:///notes.md'))).toEqual(['metric-units: 45평']);
    expect(client.statuses.at(-1)).toMatchObject({ state: 'checked', profile: { id: 'general', chosen: false }, counts: { warning: 1 } });

    client.close('file:///notes.md');
    client.open('file:///notes.md', text);
    expect(await client.diagnostics('file:///notes.md')).toEqual([]);
  });

  test('a text becomes one with two headings of a profile, and what the settings ignore is none', async () => {
    const root = folder({ 'dadeumi.yaml': 'version: 1\nignore: [old/**]\n' });
    const client = await editor({ folders: [root] });
    const text =
      '# 제1권 허가신청법인에 관한 기본사항\n\n창고는 45평입니다.\n\n# 제2권 사업계획서\n\n## 나. 시장 전망\n\n## 가. 사업의 개요\n';
    client.open(uriOf(root, 'plan.md'), text);
    expect((await client.diagnostics(uriOf(root, 'plan.md'))).map(({ code }) => code)).toContain('metric-units');
    client.open(uriOf(root, 'old', 'plan.md'), text);
    expect(await client.diagnostics(uriOf(root, 'old', 'plan.md'))).toEqual([]);
    expect(client.statuses.at(-1)).toMatchObject({ state: 'not-a-plan', reason: expect.stringContaining('ignore') });
  });
});

describe('folders and documents', () => {
  test('each folder has settings of its own, and folders come and go', async () => {
    const [one, two] = [folder({ 'dadeumi.yaml': NAMED }), folder({ 'dadeumi.yaml': `${NAMED}rules: { metric-units: error }\n` })];
    const client = await editor({ folders: [one] });
    client.open(uriOf(one, 'plan.md'), BODY);
    client.open(uriOf(two, 'deep', 'plan.md'), PYEONG);
    expect(await client.diagnostics(uriOf(one, 'plan.md'))).toMatchObject([{ severity: 2 }]);
    // Outside of any open folder settings are looked for in the file's own folder and no higher.
    expect(await client.diagnostics(uriOf(two, 'deep', 'plan.md'))).toMatchObject([{ severity: 2 }]);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf(two), name: 'two' }], removed: [] },
    });
    await until(() => client.refreshes > 0, 'a refresh');
    expect(await client.diagnostics(uriOf(two, 'deep', 'plan.md'))).toMatchObject([{ severity: 1 }]);
  });

  test('an untitled document goes by the settings of the first folder, or by none', async () => {
    const root = folder({ 'dadeumi.yaml': `${NAMED}rules: { metric-units: error }\n` });
    const client = await editor({ folders: [root] });
    client.open('untitled:Untitled-1', PYEONG);
    expect(await client.diagnostics('untitled:Untitled-1')).toMatchObject([{ severity: 1 }]);
    const alone = await editor();
    alone.open('untitled:Untitled-1', PYEONG);
    expect(await alone.diagnostics('untitled:Untitled-1')).toMatchObject([{ severity: 2 }]);
    alone.open('untitled:Untitled-2', '사업 개요\n\n45평입니다.', 'plaintext');
    expect(await alone.diagnostics('untitled:Untitled-2')).toEqual([]);
  });

  test('an untitled document without a folder is offered nothing that would be written beside it', async () => {
    const client = await editor();
    const text = `${PYEONG}\n\nMQTT로 보내고 값은 €300입니다.\n`;
    for (const [uri, language] of [
      ['untitled:Untitled-1', 'markdown'],
      ['untitled:Untitled-2', 'plaintext'],
    ] as const) {
      client.open(uri, text, language);
      await client.request('workspace/executeCommand', { command: 'dadeumi.check', arguments: [uri] });
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const diagnostics = await client.diagnostics(uri);
      expect(diagnostics.map(({ code }) => code)).toContain('metric-units');
      const offers = { textDocument: { uri }, range, context: { diagnostics } };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', offers);
      const resolved = await Promise.all(actions.map((action) => client.request<CodeAction>('codeAction/resolve', action)));
      const touched = resolved
        .flatMap(({ edit }) => edit?.documentChanges ?? [])
        .map((one) => ('kind' in one ? one.kind : one.textDocument.uri));
      expect(new Set(touched)).toEqual(new Set([uri]));
    }
  });

  test('a renamed or deleted volume is missed at once', async () => {
    const settings = 'version: 1\nplans: [{ files: [one.md, two.md], profile: general }]\n';
    const root = folder({ 'dadeumi.yaml': settings, 'one.md': BODY, 'two.md': BODY });
    const client = await editor({ folders: [root] });
    client.open(uriOf(root, 'one.md'), BODY);
    const codes = async () => (await client.diagnostics(uriOf(root, 'one.md'))).map(({ code }) => code);
    expect(await codes()).toEqual(['metric-units']);
    renameSync(path.join(root, 'two.md'), path.join(root, 'three.md'));
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: uriOf(root, 'two.md'), newUri: uriOf(root, 'three.md') }],
    });
    await until(async () => (await codes()).includes('missing'), 'the missing volume');
    renameSync(path.join(root, 'three.md'), path.join(root, 'two.md'));
    await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: uriOf(root, 'three.md') }] });
    client.watched(uriOf(root, 'two.md'));
    await until(async () => !(await codes()).includes('missing'), 'the volume');
  });

  test('what was put off stays away, in the settings’ folder and by the fingerprint', async () => {
    const root = folder({ 'dadeumi.yaml': NAMED });
    const plan = uriOf(root, 'plan.md');
    const client = await editor({ folders: [root] });
    client.open(plan, BODY);
    const [found] = await client.diagnostics(plan);
    const { id } = found!.data as { id: string };
    await client.request('workspace/executeCommand', { command: 'dadeumi.putOff', arguments: [plan, id] });
    const [edit] = client.edits;
    expect(edit!.documentChanges![0]).toEqual({
      kind: 'create',
      uri: uriOf(root, 'dadeumi-baseline.json'),
      options: { ignoreIfExists: true },
    });
    const text = (edit!.documentChanges![1] as { edits: { newText: string }[] }).edits[0]!.newText;
    writeFileSync(path.join(root, 'dadeumi-baseline.json'), text);
    client.watched(uriOf(root, 'dadeumi-baseline.json'));
    expect(await client.diagnostics(plan)).toEqual([]);
    client.replace(plan, BODY.replace('45평', '50평'));
    expect(words(BODY.replace('45평', '50평'), await client.diagnostics(plan))).toEqual(['metric-units: 50평']);
  });
});

test('a registration goes out for what the client can be asked, and for nothing else', async () => {
  const { didChangeConfiguration: _, ...workspace } = PULLS.workspace!;
  const client = await editor({ capabilities: { ...PULLS, workspace } });
  client.open('file:///plan.md', draft('# 개요\n\n글', 'general'));
  await client.diagnostics('file:///plan.md');
  expect(client.registered).toEqual(['workspace/didChangeWatchedFiles']);
});
