import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
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

describe('--diff', () => {
  const hunk = '@@ -5,4 +5,4 @@\n \n # 기술\n \n-AI(인공지능)를 배송에 씁니다.\n+인공지능(AI)을 배송에 씁니다.\n';

  test('shows the fix and writes nothing', async () => {
    const cwd = folder({ '계획.md': REVERSED });
    const { code, stdout } = await dadeumi(['--diff', ...GLOSS, '계획.md'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe(`--- a/계획.md\n+++ b/계획.md\n${hunk}`);
    expect(readFileSync(path.join(cwd, '계획.md'), 'utf8')).toBe(REVERSED);
  });

  test('is a patch that git applies, names with spaces and CR LF too', async () => {
    const drafts = { '계획.md': REVERSED, '안/두 번째.md': REVERSED.replaceAll('\n', '\r\n'), '끝.md': REVERSED.trimEnd() };
    const cwd = folder(drafts);
    const { stdout } = await dadeumi(['--diff', ...GLOSS, ...Object.keys(drafts)], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    for (const [name, text] of Object.entries(drafts)) {
      expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text.replace('AI(인공지능)를', '인공지능(AI)을'));
    }
  });
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

describe('a kill at any moment leaves the old file or the new one', () => {
  const paragraph = '이 단계에서는 AI(인공지능)를 배송에 씁니다.\n\n';

  test('of the command', async () => {
    const text = REVERSED + paragraph.repeat(200);
    const cwd = folder({ '계획.md': text });
    const file = path.join(cwd, '계획.md');
    const begun = performance.now();
    await fix(cwd, '계획.md');
    const span = performance.now() - begun;
    const fixed = readFileSync(file, 'utf8');
    expect(fixed).not.toBe(text);
    for (let round = 0; round < 8; round++) {
      writeFileSync(file, text);
      const child = spawn(process.execPath, [COMMAND, 'fix', ...GLOSS, '계획.md'], { cwd, stdio: 'ignore' });
      await killed(child, span * (0.7 + (0.4 * round) / 8));
      expect([text, fixed]).toContain(readFileSync(file, 'utf8'));
    }
  });

  test('of a process that does nothing but write', async () => {
    const [one, other] = ['가'.repeat(300_000), '나'.repeat(400_000)];
    const cwd = folder({ '계획.md': one });
    const file = path.join(cwd, '계획.md');
    const source = new URL('../../cli/src/files/', import.meta.url).pathname;
    await build({
      stdin: {
        contents: `
          import { readDraft } from './read.ts';
          import { writeDraft } from './write.ts';
          for (;;) {
            const draft = await readDraft(process.argv[2]);
            await writeDraft(process.argv[2], draft, draft.text[0] === '가' ? '나'.repeat(400_000) : '가'.repeat(300_000));
            process.stdout.write('.');
          }`,
        resolveDir: source,
        loader: 'ts',
      },
      ...{ bundle: true, platform: 'node', format: 'esm', outfile: path.join(cwd, 'write.mjs'), logLevel: 'error' },
      banner: {
        js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url); const __filename = import.meta.filename;",
      },
    });
    const seen = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, [path.join(cwd, 'write.mjs'), file], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await killed(child, Math.random() * 40);
      const left = readFileSync(file, 'utf8');
      expect([one, other].indexOf(left)).toBeGreaterThanOrEqual(0);
      seen.add(left);
    }
    expect(seen.size).toBe(2);
  });
});

async function killed(child: ChildProcess, after: number): Promise<void> {
  const closed = once(child, 'close');
  await pause(after);
  child.kill('SIGKILL');
  await closed;
}
