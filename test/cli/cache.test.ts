import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, dadeumi, draft, folder, GLOSS, PYEONG, type Ran, REVERSED } from './command.ts';

const CACHE = '.dadeumi-cache';
const said = ({ code, stdout, stderr }: Ran) => ({ code, stdout, stderr });
const keptIn = (cwd: string) => readdirSync(path.join(cwd, CACHE)).filter((file) => file.endsWith('.json'));

/** Changes what is kept as somebody would who knows the form: the next run shows whether it was taken. */
function forge(cwd: string): void {
  for (const file of keptIn(cwd)) {
    const at = path.join(cwd, CACHE, file);
    const body = JSON.parse(readFileSync(at, 'utf8').split('\n')[1]!);
    for (const one of Object.values(body.files) as { findings: unknown[] }[]) one.findings = [];
    const text = JSON.stringify(body);
    writeFileSync(at, `${createHash('sha256').update(text).digest('hex')}\n${text}`);
  }
}

test('without --cache nothing is kept', async () => {
  const cwd = folder({ '계획.md': PYEONG });
  await dadeumi(['계획.md'], { cwd });
  expect(readdirSync(cwd)).toEqual(['계획.md']);
});

test('a second run says the same in every format', async () => {
  const cwd = folder({ '가.md': PYEONG, '나.md': REVERSED, '다.md': draft('# 1. 요약문\n\n45평', 'location-permit-2018'), '라.md': CLEAN });
  for (const format of ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson']) {
    const args = [...GLOSS, '--all', '--format', format, '.'];
    const fresh = await dadeumi(args, { cwd });
    for (const _ of [1, 2]) expect(said(await dadeumi([...args, '--cache'], { cwd }))).toEqual(said(fresh));
  }
});

test('what is kept is taken until the text, the settings or what is asked have changed', async () => {
  const cwd = folder({ '계획.md': PYEONG });
  const run = async (...args: string[]) => (await dadeumi(['계획.md', '--cache', ...args], { cwd })).code;
  const changes = [
    () => writeFileSync(path.join(cwd, '계획.md'), `${PYEONG}\n끝\n`),
    () => writeFileSync(path.join(cwd, 'dadeumi.yaml'), 'rules: { metric-units: error }\n'),
  ];
  for (const change of changes) {
    await run();
    forge(cwd);
    expect(await run()).toBe(0);
    change();
    expect(await run()).toBe(1);
  }
  forge(cwd);
  expect(await run()).toBe(0);
  expect(await run('--profile', 'location-permit-2018')).toBe(1);
});

test('none but the owner may read it, and no repository takes it in', async () => {
  const cwd = folder({ '계획.md': PYEONG });
  await dadeumi(['계획.md', '--cache'], { cwd });
  const modes = [...keptIn(cwd), '.gitignore'].map((file) => statSync(path.join(cwd, CACHE, file)).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600]);
  expect(readFileSync(path.join(cwd, CACHE, '.gitignore'), 'utf8')).toBe('*\n');
  expect(readFileSync(path.join(cwd, CACHE, keptIn(cwd)[0]!), 'utf8')).not.toContain(PYEONG.trim().split('\n').at(-1)!);
});

test('--cache-location names another folder, and needs --cache', async () => {
  const cwd = folder({ '계획.md': PYEONG });
  await dadeumi(['계획.md', '--cache', '--cache-location', '보관/발견'], { cwd });
  expect([existsSync(path.join(cwd, CACHE)), readdirSync(path.join(cwd, '보관/발견')).length]).toEqual([false, 2]);
  expect((await dadeumi(['계획.md', '--cache-location', 'x'], { cwd })).code).toBe(2);
  expect((await dadeumi(['계획.md', '--cache', '--fix'], { cwd })).code).toBe(2);
});

test('a damaged one, and a folder that cannot be written, are as if they were not there', async () => {
  const cwd = folder({ '계획.md': PYEONG, 파일: '' });
  const args = ['계획.md', '--cache'];
  const fresh = said(await dadeumi(['계획.md'], { cwd }));
  await dadeumi(args, { cwd });
  const at = path.join(cwd, CACHE, keptIn(cwd)[0]!);
  const whole = readFileSync(at, 'utf8');
  const otherBody = whole.split('\n')[1]!.replace('"findings":[', '"findings":[1,');
  for (const broken of ['', 'null', whole.slice(0, -20), `${whole.split('\n')[0]}\n${otherBody}`]) {
    writeFileSync(at, broken);
    expect(said(await dadeumi(args, { cwd })), broken.slice(0, 40)).toEqual(fresh);
    expect(readFileSync(at, 'utf8')).toBe(whole);
  }
  chmodSync(path.join(cwd, '파일'), 0o600);
  expect(said(await dadeumi([...args, '--cache-location', '파일'], { cwd }))).toEqual(fresh);
  expect(said(await dadeumi([...args, '--cache-location', '/proc/none'], { cwd }))).toEqual(fresh);
});

test('a folder that is there already keeps its own .gitignore', async () => {
  const cwd = folder({ '계획.md': PYEONG, '.gitignore': 'node_modules\n' });
  await dadeumi(['계획.md', '--cache', '--cache-location', '.'], { cwd });
  expect(readFileSync(path.join(cwd, '.gitignore'), 'utf8')).toBe('node_modules\n');
});

test('what front matter names is read each time', async () => {
  const profile = (title: string) => `id: own\nname: 우리 양식\nsections: [{ title: ${title} }]\n`;
  const cwd = folder({ '계획.md': draft('# 사업 개요\n\n글', './own.yaml'), 'own.yaml': profile('사업 개요') });
  const run = async () => (await dadeumi(['계획.md', '--cache', '--format', 'json'], { cwd })).stdout;
  const before = await run();
  writeFileSync(path.join(cwd, 'own.yaml'), profile('시장 분석'));
  expect(await run()).not.toBe(before);
});

test('a baseline holds against what was kept as against what is found', async () => {
  const cwd = folder({ '계획.md': PYEONG });
  const args = ['계획.md', '--baseline', 'b.json'];
  await dadeumi([...args, '--write-baseline'], { cwd });
  const known = said(await dadeumi(args, { cwd }));
  for (const _ of [1, 2]) expect(said(await dadeumi([...args, '--cache'], { cwd }))).toEqual(known);
  writeFileSync(path.join(cwd, '계획.md'), CLEAN);
  const stale = said(await dadeumi(args, { cwd }));
  expect(stale.stdout).toContain('b.json');
  for (const _ of [1, 2]) expect(said(await dadeumi([...args, '--cache'], { cwd }))).toEqual(stale);
});
