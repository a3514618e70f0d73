import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, dadeumi, draft, folder, GLOSS, PYEONG, REPAIRED, REVERSED } from './command.ts';

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

async function results(args: readonly string[], cwd: string): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await dadeumi(['--format', 'json', ...args], { cwd });
  if (stdout === '') throw new Error(stderr);
  const all: Result[] = JSON.parse(stdout);
  return Object.fromEntries(
    all.map(({ filePath, messages }) => [path.relative(cwd, filePath), messages.map(({ ruleId }) => ruleId ?? 'unread')]),
  );
}

describe('a folder', () => {
  test('only its plans are checked: by front matter, by settings, by two headings of a guideline', async () => {
    const cwd = folder({
      'README.md': '# Notes\n\n45평\n',
      '글머리.md': PYEONG,
      '설정.md': '# 시설\n\n45평\n',
      '제목.md': '# 제1권 허가신청법인에 관한 기본사항\n\n# 제2권 영업계획서\n\n# 제3권 기술계획서\n\n45평\n',
      'node_modules/글머리.md': PYEONG,
      '보관/글머리.md': PYEONG,
      '밖/글머리.md': PYEONG,
      '.gitignore': '밖/\n',
      '.git/HEAD': '',
      'dadeumi.yaml': 'files: [설정.md]\nignore: [보관]\n',
    });
    expect(Object.keys(await results([], cwd)).sort()).toEqual(['글머리.md', '설정.md', '제목.md'].sort());
    expect((await dadeumi([], { cwd })).stdout).toContain('파일 1개는 지나쳤습니다');
    expect(Object.keys(await results(['--all'], cwd))).toHaveLength(4);
    expect(Object.keys(await results(['--profile', 'general'], cwd))).toHaveLength(4);
    expect(Object.keys(await results(['README.md', '보관/글머리.md'], cwd))).toHaveLength(2);
    expect(Object.keys(await results(['*.md'], cwd))).toHaveLength(4);
  });

  test('word processors’ files in it are told of', async () => {
    const { stdout, code } = await dadeumi([], { cwd: folder({ '계획.md': CLEAN, '원본.hwp': 'x' }) });
    expect(stdout).toContain('문서 1개는 읽지 못해');
    expect(code).toBe(0);
  });

  test('one bad file does not stop the others', async () => {
    const cwd = folder({ 'ㄱ.md': PYEONG, 'ㄴ.hwp': 'x', 'ㄷ.md': PYEONG });
    expect(await results(['ㄱ.md', 'ㄴ.hwp', 'ㄷ.md'], cwd)).toEqual({
      'ㄱ.md': ['metric-units'],
      'ㄴ.hwp': ['unread'],
      'ㄷ.md': ['metric-units'],
    });
  });

  test('settings are found up to the repository and no further', async () => {
    const cwd = folder({
      'dadeumi.yaml': 'rules: { metric-units: off }\n',
      '저장소/.git/HEAD': '',
      '저장소/깊이/계획.md': PYEONG,
      '곁/깊이/계획.md': PYEONG,
    });
    expect(await results(['저장소/깊이/계획.md', '곁/깊이/계획.md'], cwd)).toEqual({
      '저장소/깊이/계획.md': ['metric-units'],
      '곁/깊이/계획.md': [],
    });
  });
});

describe('a plan of two volumes', () => {
  const volumes = {
    'dadeumi.yaml': 'plans:\n  - files: [1권.md, 2권.md]\n    profile: ict-temporary-permit\n',
    '1권.md': '# 1. 기술ㆍ서비스의 명칭 및 내용\n\n길을 알려 줍니다.\n',
    '2권.md': '# 2. 사업범위ㆍ추진방법ㆍ추진일정\n\n## 가. 사업범위\n\n서울.\n\n## 나. 추진방법\n\n직접.\n\n창고는 45평.\n',
  };

  test('is checked as one, and only the file named is reported', async () => {
    const cwd = folder(volumes);
    const together = await results(['1권.md', '2권.md'], cwd);
    expect(Object.keys(together)).toEqual(['1권.md', '2권.md']);
    expect(together['2권.md']).toContain('metric-units');
    const one = await results(['1권.md'], cwd);
    expect(one).toEqual({ '1권.md': together['1권.md'] });
    const missing = (all: Record<string, string[]>) =>
      Object.values(all)
        .flat()
        .filter((rule) => rule === 'required-sections').length;
    const alone = folder({ '1권.md': draft(volumes['1권.md'], 'ict-temporary-permit') });
    expect(missing(await results(['1권.md'], alone))).toBeGreaterThan(missing(one));
  });

  test('with one of them unread nothing is said to be missing', async () => {
    const { '2권.md': _, ...rest } = volumes;
    const found = await results(['1권.md'], folder(rest));
    expect(found).toEqual({ '1권.md': [], '2권.md': ['unread'] });
  });

  test('a fix touches only the file named', async () => {
    const cwd = folder({
      'dadeumi.yaml': 'plans:\n  - files: [1권.md, 2권.md]\n',
      '1권.md': REVERSED,
      '2권.md': REVERSED,
    });
    await dadeumi(['fix', ...GLOSS, '2권.md'], { cwd });
    expect(readFileSync(path.join(cwd, '1권.md'), 'utf8')).toBe(REVERSED);
    expect(readFileSync(path.join(cwd, '2권.md'), 'utf8')).toBe(REPAIRED);
  });
});

describe('git', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd,
      stdio: 'pipe',
    });

  test('--staged checks what is staged, not what lies in the folder', async () => {
    const cwd = folder({ '한글 이름.md': PYEONG, '그대로.md': PYEONG });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '그대로.md');
    git(cwd, 'commit', '-q', '-m', 'one');
    expect((await dadeumi(['--staged'], { cwd })).code).toBe(0);
    git(cwd, 'add', '한글 이름.md');
    writeFileSync(path.join(cwd, '한글 이름.md'), CLEAN);
    expect(await results(['--staged'], cwd)).toEqual({ '한글 이름.md': ['metric-units'] });
    expect(await results(['--changed'], cwd)).toEqual({ '한글 이름.md': [] });
  });

  test('--changed before the first commit is every file; new files count, deleted ones do not', async () => {
    const cwd = folder({ 'ㄱ.md': PYEONG, '안/ㄴ.md': PYEONG, '안/-x;$(touch y).md': PYEONG });
    git(cwd, 'init', '-q');
    expect(Object.keys(await results(['--changed'], cwd))).toHaveLength(3);
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-q', '-m', 'one');
    git(cwd, 'rm', '-q', 'ㄱ.md');
    writeFileSync(path.join(cwd, '안/ㄷ.md'), PYEONG);
    writeFileSync(path.join(cwd, '안/ㄴ.md'), `${PYEONG}\n`);
    expect(Object.keys(await results(['--changed', '안'], cwd)).sort()).toEqual(['안/ㄴ.md', '안/ㄷ.md'].sort());
    expect(Object.keys(await results(['--changed'], path.join(cwd, '안'))).sort()).toEqual(['ㄴ.md', 'ㄷ.md'].sort());
    expect(existsSync(path.join(cwd, 'y'))).toBe(false);
  });
});

describe('a baseline', () => {
  test('holds what is known; only what is new counts', async () => {
    const cwd = folder({ '안/계획.md': PYEONG });
    const wrote = await dadeumi(['--baseline', '기준.json', '--write-baseline', '안/계획.md'], { cwd });
    expect(wrote.code, wrote.stdout).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, '기준.json'), 'utf8')).entries).toHaveLength(1);
    expect((await dadeumi(['--baseline', '기준.json', '안/계획.md'], { cwd })).code).toBe(0);
    expect((await dadeumi(['--baseline', '../기준.json', '계획.md'], { cwd: path.join(cwd, '안') })).code).toBe(0);

    writeFileSync(path.join(cwd, '안/계획.md'), `위에 한 줄을 더한다.\n\n${PYEONG}\n길이는 7마일입니다.\n`);
    const { code, stdout } = await dadeumi(['--baseline', '기준.json', '--no-front-matter', '안/계획.md'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('7마일');
    expect(stdout).toContain('전부터 있던 1건');
    const sarif = JSON.parse((await dadeumi(['--baseline', '기준.json', '--format', 'sarif', '안/계획.md'], { cwd })).stdout);
    const states = sarif.runs[0].results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === 'metric-units')
      .map(({ baselineState }: { baselineState: string }) => baselineState);
    expect(states.sort()).toEqual(['new', 'unchanged']);
  });

  test('beside the settings is held against unasked, in each folder its own, and the summary says so', async () => {
    const cwd = folder({ '안/dadeumi.yaml': 'version: 1\n', '안/계획.md': PYEONG, '밖/계획.md': PYEONG });
    await dadeumi(['--baseline', '안/dadeumi-baseline.json', '--write-baseline', '안/계획.md'], { cwd });
    const both = await dadeumi(['안', '밖'], { cwd });
    expect(both.code).toBe(1);
    expect(both.stdout).toContain('전부터 있던 1건은 세지 않았습니다(안/dadeumi-baseline.json, --no-baseline으로 모두 봅니다)');
    expect(both.stdout).toContain('밖/계획.md');
    expect(both.stdout).not.toContain('안/계획.md\n');
    expect((await dadeumi(['안'], { cwd })).code).toBe(0);
    expect((await dadeumi(['계획.md'], { cwd: path.join(cwd, '안') })).code).toBe(0);
    expect((await dadeumi(['안', '--no-baseline'], { cwd })).stdout).toContain('안/계획.md');
    expect((await dadeumi(['안', '--no-baseline'], { cwd })).code).toBe(1);
    // One that is named stands alone.
    writeFileSync(path.join(cwd, 'none.json'), '{"version":1,"entries":[]}');
    expect((await dadeumi(['안', '--baseline', 'none.json'], { cwd })).code).toBe(1);
  });

  test('beside the settings that cannot be read is told, and puts nothing off', async () => {
    const cwd = folder({ 'dadeumi-baseline.json': '{"version": 9}', '계획.md': PYEONG });
    const { code, stdout } = await dadeumi([], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('dadeumi-baseline.json');
    expect(stdout).toContain('계획.md');
  });

  test('written anew for one file keeps the entries of the others', async () => {
    const cwd = folder({ 'ㄱ.md': PYEONG, 'ㄴ.md': PYEONG });
    const write = (...files: string[]) => dadeumi(['--baseline', 'b.json', '--write-baseline', ...files], { cwd });
    await write('ㄱ.md', 'ㄴ.md');
    const before = readFileSync(path.join(cwd, 'b.json'), 'utf8');
    await write('ㄱ.md');
    expect(readFileSync(path.join(cwd, 'b.json'), 'utf8')).toBe(before);
    writeFileSync(path.join(cwd, 'ㄱ.md'), CLEAN);
    await write('ㄱ.md');
    expect(JSON.parse(readFileSync(path.join(cwd, 'b.json'), 'utf8')).entries).toMatchObject([{ file: 'ㄴ.md' }]);
  });

  test('tells of an entry that nothing answers any more, which fails no run', async () => {
    const cwd = folder({ '계획.md': PYEONG });
    await dadeumi(['--baseline', 'b.json', '--write-baseline', '계획.md'], { cwd });
    writeFileSync(path.join(cwd, '계획.md'), CLEAN);
    const { code, stdout } = await dadeumi(['--baseline', 'b.json', '계획.md'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/b\.json[\s\S]*metric-units/);
  });
});
