import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Encoding, encode } from '../../cli/src/files/encoding.ts';
import { draftOf, readDraft } from '../../cli/src/files/read.ts';
import { writeDraft } from '../../cli/src/files/write.ts';
import { COMMAND, dadeumi, folder, GLOSS, REPAIRED, REVERSED } from './command.ts';

function bytesOf(text: string, name: Encoding['name']): Buffer {
  const encoded = encode(text, { name, bom: name !== 'cp949' });
  if ('unfit' in encoded) throw new RangeError(encoded.unfit);
  return encoded.bytes;
}

const fix = (cwd: string, ...args: string[]) => dadeumi(['fix', ...GLOSS, ...args], { cwd });

describe('what a fix keeps', () => {
  const forms: readonly (readonly [string, (text: string) => Buffer])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['CR LF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16, little end first', (text) => bytesOf(text, 'utf-16le')],
    ['UTF-16, big end first', (text) => bytesOf(text, 'utf-16be')],
    ['CP949', (text) => bytesOf(text, 'cp949')],
  ];
  for (const [name, write] of forms) {
    test(name, async () => {
      const cwd = folder({ '계획.md': write(REVERSED) });
      const ran = await fix(cwd, '계획.md');
      expect(ran.code, ran.stdout).toBe(0);
      expect(readFileSync(path.join(cwd, '계획.md'))).toEqual(write(REPAIRED));
      expect(ran.stdout.includes('CP949')).toBe(name === 'CP949');
    });
  }

  test('the mode of the file, and nothing beside it', async () => {
    const cwd = folder({ '계획.md': REVERSED });
    chmodSync(path.join(cwd, '계획.md'), 0o640);
    await fix(cwd, '계획.md');
    expect(statSync(path.join(cwd, '계획.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['계획.md']);
  });

  test('a symbolic link, whose target is fixed', async () => {
    const cwd = folder({ '판/본.md': REVERSED });
    symlinkSync('판/본.md', path.join(cwd, '계획.md'));
    expect((await fix(cwd, '계획.md')).code).toBe(0);
    expect(lstatSync(path.join(cwd, '계획.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(cwd, '판/본.md'), 'utf8')).toBe(REPAIRED);
  });

  test('a file without findings, to the byte and the minute', async () => {
    const cwd = folder({ '계획.md': REPAIRED });
    const before = statSync(path.join(cwd, '계획.md'));
    await fix(cwd, '계획.md');
    expect(statSync(path.join(cwd, '계획.md'))).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino });
  });
});

test('a second fix changes nothing', async () => {
  const cwd = folder({ '계획.md': REVERSED });
  await fix(cwd, '계획.md');
  const once = readFileSync(path.join(cwd, '계획.md'));
  await fix(cwd, '계획.md');
  expect(readFileSync(path.join(cwd, '계획.md'))).toEqual(once);
});

test('suggestions are left to the author', async () => {
  const text = REVERSED.replace('AI(인공지능)를', '45평에').trimEnd();
  const cwd = folder({ '계획.md': text });
  await dadeumi(['fix', '--rule', 'metric-units', '계획.md'], { cwd });
  expect(readFileSync(path.join(cwd, '계획.md'), 'utf8')).toBe(text);
});

test('--diff shows the fix and writes nothing; the patch applies', async () => {
  const cwd = folder({ '계획.md': REVERSED });
  const { code, stdout } = await dadeumi(['--diff', ...GLOSS, '계획.md'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toBe(
    '--- a/계획.md\n+++ b/계획.md\n@@ -5,4 +5,4 @@\n \n # 기술\n \n-AI(인공지능)를 배송에 씁니다.\n+인공지능(AI)을 배송에 씁니다.\n',
  );
  expect(readFileSync(path.join(cwd, '계획.md'), 'utf8')).toBe(REVERSED);
});

describe('standard input', () => {
  test('--fix writes the fixed draft to standard output, the report to standard error', async () => {
    const ran = await dadeumi(['--stdin', '--fix', ...GLOSS], { cwd: folder(), stdin: REVERSED });
    expect(ran).toMatchObject({ code: 0, stdout: REPAIRED });
    expect(ran.stderr).toContain('발견 없음');
  });

  test('comes back as it was where there is nothing to fix, in its encoding', async () => {
    const bytes = bytesOf(REPAIRED, 'cp949');
    const ran = await dadeumi(['--stdin', '--fix', ...GLOSS], { cwd: folder(), stdin: bytes });
    expect(ran.bytes).toEqual(bytes);
  });

  test('is found settings for by its name', async () => {
    const cwd = folder({ '판/dadeumi.yaml': 'profile: ict-temporary-permit\nrules: { foreign-term-gloss: off }\n', '판/.git/HEAD': '' });
    const { stdout } = await dadeumi(['--stdin', '--stdin-filename', '판/계획.md', '--format', 'json'], {
      cwd,
      stdin: '# 기술\n\nMQTT를 씁니다.\n',
    });
    const [result] = JSON.parse(stdout);
    expect(result).toMatchObject({ filePath: path.join(cwd, '판/계획.md'), profile: 'ict-temporary-permit' });
    expect(result.messages.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('foreign-term-gloss');
  });
});

describe('what a fix refuses', () => {
  test('a character that CP949 does not hold', () => {
    expect(encode('똠방각하 ㆍ', { name: 'cp949', bom: false })).toHaveProperty('bytes');
    expect(encode('값은 ₩5', { name: 'cp949', bom: false })).toEqual({ unfit: '₩' });
    expect(encode('사람 👩', { name: 'cp949', bom: false })).toEqual({ unfit: '👩' });
  });

  test('a file that changed after it was read', async () => {
    const cwd = folder({ '계획.md': '처음' });
    const file = path.join(cwd, '계획.md');
    const draft = await readDraft(file);
    if ('refusal' in draft) throw new Error(draft.refusal);
    writeFileSync(file, '다음');
    expect(await writeDraft(file, draft, '마지막')).toEqual({ kind: 'changed' });
    expect(readFileSync(file, 'utf8')).toBe('다음');
    expect(readdirSync(cwd)).toEqual(['계획.md']);
  });

  test('a file that its owner locked', async () => {
    const cwd = folder({ '계획.md': '처음' });
    const file = path.join(cwd, '계획.md');
    chmodSync(file, 0o444);
    const draft = draftOf(Buffer.from('처음'));
    if ('refusal' in draft) throw new Error(draft.refusal);
    expect(await writeDraft(file, draft, '다음')).toEqual({ kind: 'read-only' });
    expect(await writeDraft(path.join(cwd, '없다.md'), draft, '다음')).toEqual({ kind: 'failed' });
  });
});

test('a fix killed at any moment leaves the old file or the new one', async () => {
  const paragraph = (at: number) => `${at}번째 단계에서는 AI(인공지능)를 배송에 씁니다.\n\n`;
  const text = REVERSED + Array.from({ length: 200 }, (_, at) => paragraph(at)).join('');
  const cwd = folder({ '계획.md': text });
  const file = path.join(cwd, '계획.md');
  const whole = performance.now();
  await fix(cwd, '계획.md');
  const span = performance.now() - whole;
  const fixed = readFileSync(file, 'utf8');
  expect(fixed).not.toBe(text);

  const seen = new Set<string>();
  for (let round = 0; round < 24; round++) {
    writeFileSync(file, text);
    const child = spawn(process.execPath, [COMMAND, 'fix', ...GLOSS, '계획.md'], { cwd, stdio: 'ignore' });
    const closed = new Promise((resolve) => child.on('close', resolve));
    // Most of a run is start and lint; the write stands at its end.
    await pause(span * (0.6 + (0.5 * round) / 24));
    child.kill('SIGKILL');
    await closed;
    const left = readFileSync(file, 'utf8');
    expect([text, fixed]).toContain(left);
    seen.add(left);
  }
  expect(seen.size).toBeGreaterThan(0);
});
