import { chmodSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, dadeumi, draft, folder, GLOSS, PYEONG, REVERSED } from './command.ts';

type Case = readonly [
  what: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  code: number,
  says?: RegExp,
  stdin?: string,
];

const plan = { '계획.md': PYEONG };
const clean = { '계획.md': CLEAN };
const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
const broken = { 'dadeumi.yaml': 'profile: general\nrulez: {}\n' };

const cases: readonly Case[] = [
  ['a clean file', clean, ['계획.md'], 0, /발견 없음/],
  ['a clean folder', clean, [], 0, /발견 없음/],
  ['a warning', plan, ['계획.md'], 1, /45평/],
  ['a warning, with the command named', plan, ['check', '계획.md'], 1],
  ['as many warnings as are let pass', plan, ['--max-warnings', '1', '계획.md'], 0],
  ['one warning more than that', plan, ['--max-warnings', '0', '계획.md'], 1],
  [
    'an error, whatever number of warnings is let pass',
    plan,
    ['--max-warnings', '99', '--rule', 'metric-units:error', '계획.md'],
    1,
    /오류 1건/,
  ],
  ['an info', plan, ['--rule', 'metric-units:info', '계획.md'], 0, /참고 1건/],
  ['a rule that is off', plan, ['--rule', 'metric-units:off', '계획.md'], 0],
  ['another rule alone', plan, ['--rule', 'won-amounts', '계획.md'], 0],
  ['that rule alone', plan, ['--rule', 'metric-units', '계획.md'], 1],
  ['warnings that are not shown', plan, ['--quiet', '계획.md'], 1, /경고 1건/],
  ['a diff of a draft with findings', { '계획.md': REVERSED }, ['--diff', ...GLOSS, '계획.md'], 1],
  ['a finding that --fix takes away', { '계획.md': REVERSED }, ['--fix', ...GLOSS, '계획.md'], 0],
  ['the same by the command fix', { '계획.md': REVERSED }, ['fix', ...GLOSS, '계획.md'], 0],
  ['a finding that no safe fix takes away', plan, ['fix', '계획.md'], 1],
  ['standard input, clean', {}, ['--stdin'], 0, undefined, CLEAN],
  ['standard input with a finding', {}, ['--stdin'], 1, /<stdin>/, PYEONG],
  [
    'the guideline in the settings, as it must be',
    { ...clean, 'dadeumi.yaml': 'profile: general\n' },
    ['--require-profile', '--no-front-matter', '계획.md'],
    0,
  ],

  ['an unknown option', plan, ['--fast'], 2, /--fast/],
  ['an unknown format', plan, ['--format', 'xml', '계획.md'], 2, /xml.*pretty/],
  ['a format without its word', plan, ['--format'], 2],
  ['no number of warnings', plan, ['--max-warnings', 'many', '계획.md'], 2, /many/],
  ['an unknown rule', plan, ['--rule', 'metric-unit', '계획.md'], 2, /metric-units/],
  ['an unknown severity', plan, ['--rule', 'metric-units:loud', '계획.md'], 2, /loud/],
  ['an unknown guideline', plan, ['--profile', 'genral', '계획.md'], 2, /general/],
  ['a guideline file that is not there', plan, ['--profile', './none.yaml', '계획.md'], 2, /none\.yaml/],
  ['two ways to choose files', plan, ['--changed', '--staged'], 2],
  ['standard input and a path', plan, ['--stdin', '계획.md'], 2],
  ['a name for no standard input', plan, ['--stdin-filename', 'a.md'], 2],
  ['a baseline to write but no file', plan, ['--write-baseline', '계획.md'], 2],
  ['a baseline to write and none to hold against', plan, ['--write-baseline', '--no-baseline', '계획.md'], 2],
  ['a baseline that is not there', plan, ['--baseline', 'none.json', '계획.md'], 2, /none\.json/],
  ['a baseline that is none', { ...plan, 'base.json': '{"version": 9}' }, ['--baseline', 'base.json', '계획.md'], 2, /base\.json/],
  ['a fix of what is staged', plan, ['--staged', '--fix'], 2],
  ['a diff in a format for programs', plan, ['--diff', '--format', 'json', '계획.md'], 2],
  ['what is staged, outside a repository', plan, ['--staged'], 2, /git/],
  ['a mistake in dadeumi.yaml', { ...clean, ...broken }, ['계획.md'], 2, /dadeumi\.yaml[\s\S]*2:1[\s\S]*rulez/],
  ['a mistake in dadeumi.yaml and an unread file', { ...clean, ...broken }, ['계획.md', 'none.md'], 2],
  ['a mistake in front matter', { '계획.md': draft('# 개요', 'genral') }, ['계획.md'], 2, /3:12[\s\S]*genral/],
  ['the same, front matter left aside', { '계획.md': draft('# 개요', 'genral') }, ['--no-front-matter', '계획.md'], 0],

  ['a file that is not there', clean, ['계획.md', '없다.md'], 3, /없다\.md/],
  ['a .hwp', { '계획.hwp': zip }, ['계획.hwp'], 3, /텍스트/],
  ['a .hwpx', { '계획.hwpx': zip }, ['계획.hwpx'], 3, /다른 이름으로 저장/],
  ['a .docx', { '계획.docx': zip }, ['계획.docx'], 3, /다른 이름으로 저장/],
  ['a binary file', { '그림.md': new Uint8Array([1, 0, 2]) }, ['그림.md'], 3],
  ['an unknown encoding', { '깨짐.md': new Uint8Array([0xff, 0x80, 0x20]) }, ['깨짐.md'], 3, /UTF-8/],
  ['an unread file beside one with findings', plan, ['없다.md', '계획.md'], 3, /45평/],
  ['an unread file, in a format for programs', plan, ['--format', 'json', '없다.md'], 3],
  ['no guideline where one is asked for', { '계획.md': '# 개요\n' }, ['--require-profile', '계획.md'], 3],
  ['a volume that is not there', { '1.md': CLEAN, 'dadeumi.yaml': 'plans:\n  - files: [1.md, 2.md]\n' }, ['1.md'], 3, /2\.md/],
  ['an empty folder', {}, [], 3, /찾지 못했습니다/],
  ['a folder without a plan', { 'README.md': '# Notes\n' }, [], 3, /1개/],
  ['all of that folder', { 'README.md': '# 메모\n' }, ['--all'], 0],
  ['binary standard input', {}, ['--stdin'], 3, undefined, 'a\0b'],

  ['explain without a name', {}, ['explain'], 0, /metric-units/],
  ['explain a rule', {}, ['explain', 'metric-units'], 0, /미터법/],
  ['explain a guideline', {}, ['explain', 'location-permit-2018'], 0, /제1권/],
  ['explain neither', {}, ['explain', 'nothing'], 2],
  ['profiles', {}, ['profiles'], 0, /ict-temporary-permit/],
  ['a new draft', {}, ['new', 'ict-temporary-permit'], 0, /dadeumi:/],
  ['a new draft of no guideline', {}, ['new', 'nothing'], 2],
  ['a new draft where one is', clean, ['new', 'general', '--out', '계획.md'], 2, /이미/],
  ['init', {}, ['init'], 0],
  ['init where settings are', broken, ['init'], 2, /이미/],
  ['print-config', plan, ['print-config', '계획.md'], 0, /profile.*계획\.md:3/],
  ['print-config of no file', plan, ['print-config', 'none.md'], 3],
  ['print-config with a mistake', { ...plan, ...broken }, ['print-config', '계획.md'], 2, /rulez/],
  ['help', {}, ['--help'], 0, /사용법/],
  ['help of a command', {}, ['fix', '--help'], 0, /--diff/],
  ['the version', {}, ['--version'], 0, /^\d+\.\d+\.\d+/],
];

describe('exit codes', () => {
  for (const [what, files, args, code, says, stdin] of cases) {
    test(`${code}: ${what}`, async () => {
      const ran = await dadeumi(args, { cwd: folder(files), ...(stdin !== undefined && { stdin }) });
      expect(ran.stdout + ran.stderr).toMatch(says ?? /^/);
      expect(ran.code, ran.stdout + ran.stderr).toBe(code);
    });
  }

  test('the table is long enough to mean something', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    for (const code of [0, 1, 2, 3]) expect(cases.filter((one) => one[3] === code).length).toBeGreaterThanOrEqual(8);
  });

  test('a file over 50 MB', async () => {
    const cwd = folder({ '큰.md': '' });
    truncateSync(path.join(cwd, '큰.md'), 51 * 1024 * 1024);
    expect(await dadeumi(['큰.md'], { cwd })).toMatchObject({ code: 3, stdout: expect.stringContaining('50MB') });
  });

  test('a file that may not be written', async () => {
    const cwd = folder({ '계획.md': REVERSED });
    chmodSync(path.join(cwd, '계획.md'), 0o444);
    const ran = await dadeumi(['fix', ...GLOSS, '계획.md'], { cwd });
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('쓸 수 없는 파일') });
  });
});
