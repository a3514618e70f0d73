import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings, resolveSettings } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../cli/src/arguments/read.ts';
import { settingsTemplate } from '../../cli/src/commands/init.ts';
import { discover } from '../../cli/src/files/discover.ts';
import { decode } from '../../cli/src/files/encoding.ts';
import type { Io } from '../../cli/src/io.ts';
import { linesOf, lineText, positionAt } from '../../cli/src/lines.ts';
import { run } from '../../cli/src/run.ts';
import { coloursFor } from '../../cli/src/terminal/colour.ts';
import { excerptOf } from '../../cli/src/terminal/excerpt.ts';
import { progressOn } from '../../cli/src/terminal/progress.ts';
import { visible, widthOf } from '../../cli/src/terminal/width.ts';
import { CLEAN, dadeumi, folder, PYEONG } from './command.ts';

describe('the language', () => {
  test('is Korean, unless asked', async () => {
    const cwd = folder({ '계획.md': PYEONG });
    expect((await dadeumi(['계획.md'], { cwd })).stdout).toContain('경고 1건');
    expect((await dadeumi(['--locale', 'en', '계획.md'], { cwd })).stdout).toContain('1 warning');
    expect((await dadeumi(['--locale=en', '--nope'], { cwd })).stderr).toContain('Unknown option');
    expect((await dadeumi(['--locale', 'en', '--help'], { cwd })).stdout).toContain('Usage:');
    expect((await dadeumi(['--locale', 'de'], { cwd })).code).toBe(2);
  });

  test('is what the settings say', async () => {
    const cwd = folder({ '계획.md': PYEONG, 'dadeumi.yaml': 'locale: en\n' });
    expect((await dadeumi(['계획.md'], { cwd })).stdout).toContain('1 warning');
    expect((await dadeumi(['--locale', 'ko', '계획.md'], { cwd })).stdout).toContain('경고 1건');
  });
});

describe('colours', () => {
  const ansi = '\u001B[';
  test('are for terminals, and follow --color, NO_COLOR and FORCE_COLOR', async () => {
    const cwd = folder({ '계획.md': PYEONG });
    const coloured = async (args: string[], env: Record<string, string> = {}) =>
      (await dadeumi([...args, '계획.md'], { cwd, env })).stdout.includes(ansi);
    expect(await coloured([])).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(await coloured(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('on a terminal', () => {
    const on = (env: Record<string, string>) => coloursFor('auto', env, true).red('x') !== 'x';
    expect([on({}), on({ NO_COLOR: '' }), on({ NO_COLOR: '1' }), on({ FORCE_COLOR: '0' }), on({ TERM: 'dumb' })]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('the formats for programs write nothing else to standard output', async () => {
  const cwd = folder({ '계획.md': `${PYEONG}\n`, 'README.md': '# Notes\n', '원본.hwp': 'x' });
  for (const format of ['json', 'sarif', 'gitlab', 'rdjson']) {
    const { stdout, stderr } = await dadeumi(['--format', format], { cwd });
    expect(() => JSON.parse(stdout), format).not.toThrow();
    expect(stderr).toContain('지나쳤습니다');
  }
  expect((await dadeumi(['--format', 'junit', '계획.md'], { cwd })).stdout).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/);
  expect((await dadeumi(['--format', 'github', '계획.md'], { cwd })).stdout).toMatch(/^::warning file=계획\.md,[^\n]*\n$/);
});

test('--stats tells what was looked at, on standard error', async () => {
  const { stderr, stdout } = await dadeumi(['--stats', '--format', 'json', '계획.md'], { cwd: folder({ '계획.md': PYEONG }) });
  expect(stderr).toMatch(/metric-units +1 +1/);
  expect(stderr).toMatch(/\d+ ms/);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test('init writes settings whose every key is right once the # is taken off', async () => {
  const cwd = folder({ '계획.md': CLEAN });
  await dadeumi(['init'], { cwd });
  expect(readFileSync(path.join(cwd, 'dadeumi.yaml'), 'utf8')).toBe(settingsTemplate('ko'));
  for (const locale of ['ko', 'en'] as const) {
    const yaml = settingsTemplate(locale)
      .replace(/^#(?! )/gm, '')
      .replace(/^#(?= {2})/gm, '');
    const file = readSettings(yaml, 'dadeumi.yaml');
    expect(resolveSettings({ file }).problems).toEqual([]);
    expect(Object.keys(file.settings).length).toBe(14);
  }
});

test('a new draft is written once, and is a plan', async () => {
  const cwd = folder();
  expect((await dadeumi(['new', 'location-permit-2018', '--out', '계획.md'], { cwd })).code).toBe(0);
  const [result] = JSON.parse((await dadeumi(['--format', 'json'], { cwd })).stdout);
  expect(result).toMatchObject({ profile: 'location-permit-2018' });
});

describe('print-config', () => {
  test('names the place of each setting', async () => {
    const cwd = folder({
      'dadeumi.yaml': 'extends: ./기본.yaml\nprofile: general\nterms: { allow: [나] }\nrules:\n  metric-units: info\n',
      '기본.yaml': 'terms: { allow: [가] }\nlimits: { summaryPages: 2 }\n',
      '계획.md': '---\ndadeumi:\n  profile: ict-temporary-permit\n---\n# 개요\n',
    });
    const { stdout } = await dadeumi(['print-config', '계획.md'], { cwd });
    const lines = stdout.split('\n').map((line) => line.replace(/ +# /, ' # '));
    expect(lines).toContain('profile: ict-temporary-permit # 계획.md:3');
    expect(lines).toContain('limits.summaryPages: 2 # 기본.yaml:2');
    expect(lines).toContain('terms.allow: 가 # 기본.yaml:1');
    expect(lines).toContain('terms.allow: 나 # dadeumi.yaml:3');
    expect(lines).toContain('rules.metric-units.severity: info # dadeumi.yaml:5');
    expect(lines).toContain('rules.won-amounts.severity: warning # ict-temporary-permit');
  });
});

test('explain says where a rule’s authority comes from and when it was looked up', async () => {
  const { stdout } = await dadeumi(['explain', 'metric-units'], { cwd: folder() });
  expect(stdout).toMatch(/계량에 관한 법률[\s\S]*\d{4}-\d{2}-\d{2} 확인/);
  expect((await dadeumi(['explain', 'metric-units', '--locale', 'en'], { cwd: folder() })).stdout).toContain('Measures are metric');
});

describe('what is read', () => {
  test('encodings', () => {
    const euc = new Uint8Array([0xc7, 0xd1, 0xb1, 0xdb]);
    expect(decode(euc)).toEqual({ text: '한글', encoding: { name: 'cp949', bom: false } });
    expect(decode(new Uint8Array([0xc7]))).toEqual({ refused: 'unknown' });
    expect(decode(Buffer.from('한글'))).toMatchObject({ encoding: { name: 'utf-8', bom: false } });
    expect(decode(Buffer.from('\uFEFF한글'))).toEqual({ text: '한글', encoding: { name: 'utf-8', bom: true } });
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xff]))).toEqual({ refused: 'unknown' });
    expect(decode(new Uint8Array([0xff, 0xfe, 0x5c, 0xd5]))).toEqual({ text: '한', encoding: { name: 'utf-16le', bom: true } });
    expect(decode(new Uint8Array([0xff, 0xfe, 0x5c]))).toEqual({ refused: 'unknown' });
    expect(decode(new Uint8Array())).toMatchObject({ text: '' });
  });

  test('paths: a folder, a glob, a file that is not there', async () => {
    const cwd = folder({ 'ㄱ/a.md': '', 'ㄱ/b.txt': '', 'ㄱ/c.png': '', 'ㄱ/d.hwp': '' });
    const { candidates, unreadable } = await discover(['ㄱ', 'ㄱ/*.txt', '없다.md'], cwd);
    expect(candidates.map(({ file, named }) => [path.relative(cwd, file), named])).toEqual([
      ['ㄱ/a.md', false],
      ['ㄱ/b.txt', true],
      ['없다.md', true],
    ]);
    expect(unreadable).toHaveLength(1);
  });

  test('lines ended by LF, CR LF and CR', () => {
    const lines = linesOf('가\r\n나\r다\n');
    expect([0, 1, 3, 4, 5, 7, 99].map((at) => positionAt(lines, at))).toEqual(
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [3, 1],
        [4, 1],
        [4, 1],
      ].map(([line, column]) => ({ line, column })),
    );
    expect([1, 2, 3, 4].map((line) => lineText(lines, line))).toEqual(['가', '나', '다', '']);
  });

  test('arguments', () => {
    const asked = readArguments(['a.md', '--rule', 'x', '--rule', 'y:off', '--no-front-matter'], '1.0.0');
    expect(asked).toMatchObject({
      request: { command: 'check', paths: ['a.md'], rules: [{ id: 'x' }, { id: 'y', severity: 'off' }], frontMatter: false, fix: false },
    });
    expect(readArguments(['fix', 'a.md'], '1.0.0')).toMatchObject({ request: { command: 'check', fix: true, frontMatter: true } });
    expect(readArguments(['--version'], '1.2.3')).toEqual({ text: '1.2.3\n', wrong: false });
    expect(readArguments(['print-config'], '1.0.0')).toMatchObject({ wrong: true });
  });
});

describe('the terminal', () => {
  test('widths', () => {
    expect(['a', '가', '가'.normalize('NFD'), '㎡', '😀', 'é', '\u200B', 'ｱ', '！'].map(widthOf)).toEqual([1, 2, 2, 2, 2, 1, 0, 1, 2]);
  });

  test('a draft cannot steer it', () => {
    expect(visible('\u001B[31m빨강\u202E\u0007\u009B')).toBe('␛[31m빨강\uFFFD␇\uFFFD');
  });

  test('excerpts keep the place in view and in bounds', () => {
    const line = '가나다라마바사아자차카타파하'.repeat(20);
    for (let start = 0; start < line.length; start += 7) {
      const { text, markStart, markWidth } = excerptOf(line, start, start + 3, 40);
      expect(widthOf(text)).toBeLessThanOrEqual(40);
      expect(markStart + markWidth).toBeLessThanOrEqual(40);
      expect(markWidth).toBe(6);
    }
    expect(excerptOf('', 0, 0, 40)).toEqual({ text: '', markStart: 0, markWidth: 1 });
    expect(excerptOf('가나', 2, 2, 40)).toEqual({ text: '가나', markStart: 4, markWidth: 1 });
  });

  test('a progress line comes after a second, and only on a terminal', () => {
    for (const [stderr, lines] of [
      [true, 2],
      [false, 0],
    ] as const) {
      const said: string[] = [];
      let time = 0;
      const progress = progressOn({ isTTY: { stdout: false, stderr }, now: () => time, stderr: (text) => void said.push(text) } as Io);
      for (time of [0, 500, 999]) progress.step('하나');
      expect(said).toEqual([]);
      for (time of [1000, 1050]) progress.step('둘');
      progress.done();
      expect(said).toHaveLength(lines);
    }
  });
});

test('a fault of our own is told and is no finding', async () => {
  const said: string[] = [];
  const code = await run(['--stdin'], {
    ...{ cwd: folder(), env: {}, isTTY: { stdout: false, stderr: false }, columns: undefined, now: () => 0 },
    stdin: () => Promise.reject(new Error('pipe')),
    stdout: () => {},
    stderr: (text) => void said.push(text),
  });
  expect(code).toBe(3);
  expect(said.join('')).toContain('pipe');
});

test('what is found in a plan is told before the next one is read', async () => {
  const cwd = folder({ '가.md': PYEONG, '나.md': CLEAN });
  const told: string[] = [];
  const stdout = (text: string | Uint8Array) => {
    if (told.length === 0) writeFileSync(path.join(cwd, '나.md'), PYEONG);
    told.push(text.toString());
  };
  const io: Io = {
    ...{ cwd, env: {}, isTTY: { stdout: false, stderr: false }, columns: undefined, now: () => 0 },
    ...{ stdin: async () => new Uint8Array(), stdout, stderr: () => {} },
  };
  expect(await run(['가.md', '나.md'], io)).toBe(1);
  expect(told.map((text) => text.split('\n', 1)[0])).toEqual(['가.md', '나.md', expect.stringContaining('작성요령')]);
  expect(told.join('')).toContain('경고 2건');
});
