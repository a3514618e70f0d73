import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { discover } from '../../cli/src/files/discover.ts';
import { pretty } from '../../cli/src/reporters/pretty.ts';
import { coloursFor } from '../../cli/src/terminal/colour.ts';
import { widthOf, wrapped } from '../../cli/src/terminal/width.ts';
import { CLEAN, COMMAND, dadeumi, draft, folder, PYEONG, type Ran } from './command.ts';
import { fullReport } from './made-up.ts';

const words = ({ stdout, stderr }: Ran) => stdout + stderr;

describe('settings that are there and cannot be read', () => {
  const kinds: readonly [kind: string, put: (file: string) => void, says: RegExp][] = [
    ['a folder', (file) => mkdirSync(file), /폴더입니다/],
    ['a link that leads nowhere', (file) => symlinkSync('없다', file), /링크입니다/],
    ['no text', (file) => writeFileSync(file, new Uint8Array([0xff, 0x80, 0x20])), /UTF-8/],
    ['a link out of the repository', (file) => symlinkSync(COMMAND, file), /밖을 가리키는/],
  ];
  test.each(kinds)('%s', async (_, put, says) => {
    const cwd = folder({ '계획.md': CLEAN });
    put(path.join(cwd, 'dadeumi.yaml'));
    for (const args of [['계획.md'], [], ['print-config', '계획.md']]) {
      const ran = await dadeumi(args, { cwd });
      expect(ran.code, words(ran)).toBe(2);
      expect(ran.stderr).toMatch(/^dadeumi\.yaml: 설정을 읽지 못했습니다/);
      expect(ran.stderr).toMatch(says);
    }
    expect((await dadeumi(['profiles'], { cwd })).code).toBe(0);
  });

  test('a name that is nearly theirs is told', async () => {
    const cwd = folder({ '계획.md': CLEAN, 'dadeumi.yml': 'rules: {}\n' });
    for (const args of [['계획.md'], ['print-config', '계획.md']])
      expect(words(await dadeumi(args, { cwd }))).toContain('dadeumi.yml은 읽지 않습니다. 이름을 dadeumi.yaml로');
  });
});

describe('a folder', () => {
  test('names what was passed over; all of it for programs and with --stats', async () => {
    const notes = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`메모${at}.md`, '# 메모\n']));
    const cwd = folder({ '계획.md': CLEAN, ...notes });
    expect((await dadeumi([], { cwd })).stdout).toMatch(/파일 8개는 지나쳤습니다: 메모0\.md, .*메모4\.md 외 3개/);
    expect((await dadeumi(['--stats'], { cwd })).stdout).toContain('메모7.md');
    expect((await dadeumi(['--format', 'json'], { cwd })).stderr).toContain('메모7.md');
  });

  test.each([
    ['2026 사업 계획서.md', '# 머리\n\n글\n'],
    ['초안.md', '# 실증계획서\n\n글\n'],
    ['실증계획서.md'.normalize('NFD'), '글\n'],
  ])('says aloud that %s was not checked', async (name, text) => {
    const cwd = folder({ [name]: text, '회의록.md': '# 회의록\n' });
    const { stdout } = await dadeumi([], { cwd });
    expect(stdout).toContain(`점검하지 않음: ${name}.`);
    expect(stdout).not.toContain('점검하지 않음: 회의록.md');
  });

  test('--help tells which files are plans', async () => {
    expect((await dadeumi(['--help'], { cwd: folder() })).stdout).toMatch(/사업계획서로 보는 파일: .*제목이 둘[\s\S]*/);
    expect((await dadeumi(['--help'], { cwd: folder() })).stdout).toContain('dadeumi check --help');
  });

  test('a link to nothing in it is not passed over', async () => {
    const cwd = folder({ '계획.md': CLEAN });
    symlinkSync('없다.md', path.join(cwd, '옛 계획.md'));
    const ran = await dadeumi([], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('옛 계획.md: 가리키는 파일이 없는 링크입니다');
  });

  test('a folder in it that may not be opened is told, and does not stop the others', async () => {
    const cwd = folder({ '계획.md': CLEAN, '닫힘/계획.md': CLEAN, '열림/계획.md': CLEAN });
    const { candidates, closed } = await discover(['.'], cwd, (at) => {
      if (at.endsWith('닫힘')) throw Object.assign(new Error(), { code: 'EACCES' });
      return readdirSync(at, { withFileTypes: true });
    });
    expect(candidates.map(({ file }) => path.relative(cwd, file)).sort()).toEqual(['계획.md', '열림/계획.md'].sort());
    expect(closed).toEqual([{ folder: path.join(cwd, '닫힘'), refusal: 'denied' }]);
  });
});

test('names are found composed and decomposed; ids stay as the disk has them', async () => {
  const name = '계획.md'.normalize('NFD');
  const cwd = folder({ [name]: PYEONG, 'dadeumi.yaml': 'plans:\n  - files: [계획.md]\n' });
  for (const given of ['계획.md', name, '계획*.md']) {
    const ran = await dadeumi(['--format', 'json', given], { cwd });
    expect(ran.code, words(ran)).toBe(1);
    expect(path.basename(JSON.parse(ran.stdout)[0].filePath)).toBe(name);
  }
});

describe('what holds nothing is never simply clean', () => {
  test('an untouched skeleton: each heading is told once', async () => {
    const cwd = folder();
    await dadeumi(['new', 'ict-temporary-permit', '--out', '뼈대.md'], { cwd });
    const { stdout } = await dadeumi(['뼈대.md'], { cwd });
    expect(stdout).toMatch(/점검하지 않음: 글\(제목만 있고 내용이 없음\)/);
    expect(stdout).toContain('절에 제목만 있고 내용이 없습니다');
    expect(stdout).not.toContain('내용이 빈 절');
  });

  test('bare headings, a comment under them, are counted where no rule tells of them', async () => {
    const text = draft(
      '# 1. 기술ㆍ서비스의 명칭 및 내용\n\n<!-- 적을 것 -->\n\n# 2. 사업범위ㆍ추진방법ㆍ추진일정\n\n서울에서 엽니다.',
      'ict-temporary-permit',
    );
    const cwd = folder({ '계획.md': text });
    expect((await dadeumi(['계획.md'], { cwd })).stdout).not.toContain('내용이 빈 절');
    expect((await dadeumi(['--rule', 'won-amounts', '계획.md'], { cwd })).stdout).toContain('내용이 빈 절 1개');
  });

  test('an empty file', async () => {
    for (const text of ['', '\n \n'])
      expect((await dadeumi(['빈.md'], { cwd: folder({ '빈.md': text }) })).stdout).toContain('빈 파일: 빈.md');
  });

  test('a plan with a volume missing names the rules that were not run', async () => {
    const cwd = folder({ '1.md': CLEAN, 'dadeumi.yaml': 'plans:\n  - files: [1.md, 2.md]\n' });
    expect((await dadeumi(['1.md'], { cwd })).stdout).toMatch(/빠진 파일 때문에 돌리지 않은 규칙 .*required-sections/);
  });
});

describe('several plans', () => {
  test('each say what was not checked, those alike in one line', async () => {
    const cwd = folder({ 'ㄱ.md': CLEAN, 'ㄴ.md': CLEAN, 'ㄷ.md': draft('# 요약문\n\n빵입니다.', 'ict-temporary-permit'), 'ㄹ.md': '' });
    const { stdout } = await dadeumi(['ㄱ.md', 'ㄴ.md', 'ㄷ.md', 'ㄹ.md'], { cwd });
    const lines = stdout.split('\n').filter((line) => line.includes('점검하지 않음'));
    expect(lines.map((line) => /^점검하지 않음\((.*?)\):/.exec(line)?.[1])).toEqual(['ㄱ.md, ㄴ.md', 'ㄷ.md', 'ㄹ.md']);
    expect(new Set(lines).size).toBe(3);
  });

  test('a rule that met nothing is not said to be unchecked', async () => {
    const { stdout } = await dadeumi(['ㄱ.md'], { cwd: folder({ 'ㄱ.md': PYEONG }) });
    expect(stdout).toMatch(/^해당하는 내용이 글에 없던 규칙: .*won-amounts/m);
    expect(stdout).not.toMatch(/^점검하지 않음.*won-amounts/m);
    expect(stdout).not.toMatch(/없던 규칙.*required-sections/);
    const nothing = await dadeumi(['ㄱ.md'], { cwd: folder({ 'ㄱ.md': CLEAN }) });
    expect(nothing.stdout).toContain('어느 규칙에도 해당하는 내용이 글에 없습니다');
  });
});

describe('output that cannot be written', () => {
  test('to a full disk is told in one line', async () => {
    const full = await open('/dev/full', 'w').catch(() => undefined);
    const cwd = folder({ '계획.md': PYEONG });
    const run = spawnSync(process.execPath, [COMMAND, '계획.md'], {
      cwd,
      stdio: ['ignore', full?.fd ?? 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    await full?.close();
    expect(run.stderr.split('\n').filter(Boolean)).toEqual(full ? [expect.stringMatching(/^결과를 쓰지 못했습니다.*ENOSPC/)] : []);
    expect(run.status).toBe(full ? 3 : 1);
  });
});

test('a fault that nobody foresaw is one line, with nothing of our code in it', () => {
  const fault = 'setTimeout(() => { throw new TypeError("고장\\nat main.js") }, 500)';
  // Standard input stays open, so the command still waits when the fault comes.
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(fault)}`, COMMAND, '--stdin'], {
    cwd: folder(),
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  return new Promise<void>((resolve) => {
    child.on('close', (code) => {
      expect(said).toMatch(/^다듬이 안에서 오류가 났습니다[^\n]*고장\n$/);
      expect(code).toBe(3);
      resolve();
    });
  });
});

describe('words on the command line', () => {
  const cases: readonly [args: readonly string[], says: RegExp][] = [
    [['chek', '계획.md'], /모르는 명령입니다: chek.*check/],
    [['--fromat', 'json'], /--fromat.*--format의 오타/],
    [['new'], /ict-temporary-permit --out[\s\S]*pipc-onestop/],
    [['new', 'genral'], /‘general’의 오타/],
    [['explain', 'metric-unit'], /‘metric-units’의 오타/],
    [['-'], /--stdin/],
    [['init'], /이미 있어 그대로.*print-config/],
    [['new', 'general', '--out', '없다/계획.md'], /폴더가 없습니다/],
    [['--staged'], /^git 저장소가 아닙니다/],
    [['--changed'], /^git 저장소가 아닙니다/],
  ];
  test.each(cases)('%j', async (args, says) => {
    const ran = await dadeumi(args, { cwd: folder({ '계획.md': CLEAN, 'dadeumi.yaml': 'profile: general\n' }) });
    expect(ran.stderr).toMatch(says);
    expect(ran.code).toBe(2);
  });

  test('a file that is called nearly as a command is checked', async () => {
    expect((await dadeumi(['chek'], { cwd: folder({ chek: PYEONG }) })).code).toBe(1);
  });

  test('explain tells what an option does and what is said only with it', async () => {
    const { stdout } = await dadeumi(['explain', 'metric-units'], { cwd: folder() });
    expect(stdout).toMatch(/미터법 값만 적으세요\.\n>\n> `strict` 선택 사항을 켰을 때만/);
    expect(stdout).toMatch(/- `strict`: [가-힣].*`boolean`; 처음 값: `false`/);
    expect(stdout).toMatch(/- `location-permit-2018`: 오류; 「.+」.+; 원문에서 확인/);
    expect(stdout).not.toMatch(/^\|/m);
  });

  test('explain tells of a guideline how severe each rule is, and which limits are not known', async () => {
    const korean = (await dadeumi(['explain', 'location-permit-2018'], { cwd: folder() })).stdout;
    expect(korean).toMatch(/- metric-units: 오류; 「.+」.+; 원문에서 확인함/);
    expect(korean).toMatch(/- 원문에서 찾지 못함: 요약문 쪽수\(summaryPages\)/);
    const english = (await dadeumi(['explain', 'general', '--locale', 'en'], { cwd: folder() })).stdout;
    expect(english).toMatch(/- metric-units: warning; 「.+」.+; follows from the source/);
    expect(english).not.toContain('### Length');
  });

  test('fix with nothing to fix says so', async () => {
    const cwd = folder({ '계획.md': PYEONG });
    for (const args of [
      ['fix', '계획.md'],
      ['fix', '--diff', '계획.md'],
    ])
      expect(words(await dadeumi(args, { cwd }))).toContain('고칠 것이 없습니다');
    expect((await dadeumi(['계획.md'], { cwd })).stdout).not.toContain('고칠 것이 없습니다');
    expect(readFileSync(path.join(cwd, '계획.md'), 'utf8')).toBe(PYEONG);
  });
});

describe('a profile of one’s own', () => {
  const own = 'id: our-agency\nname: 우리 기관\nsections:\n  - title: 사업 개요\n  - title: 시장 분석\n';

  test('is explained, starts a draft and is checked against, all by its path', async () => {
    const cwd = folder({ '틀/우리.yaml': own });
    expect((await dadeumi(['explain', '틀/우리.yaml'], { cwd })).stdout).toContain('- 시장 분석 [필수');
    expect((await dadeumi(['new', '틀/우리.yaml', '--out', '계획.md'], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, '계획.md'), 'utf8')).toContain('profile: ./틀/우리.yaml');
    const ran = await dadeumi(['계획.md'], { cwd });
    expect(ran.stdout).toContain('작성요령: 우리 기관');
    expect(ran.stdout).toContain('empty-section');
    expect(ran.code).toBe(1);
  });

  test('with a mistake is told with file, line and example', async () => {
    const cwd = folder({ '우리.yaml': 'id: our-agency\nname: 우리\nsections:\n  - number: "1"\n', '계획.md': CLEAN });
    for (const args of [
      ['explain', './우리.yaml'],
      ['new', './우리.yaml'],
      ['--profile', './우리.yaml', '계획.md'],
    ]) {
      const ran = await dadeumi(args, { cwd });
      expect(ran.stderr).toMatch(/우리\.yaml:4: .*title.*예: title: /);
      expect(ran.code).toBe(2);
    }
  });
});

describe('lines on a terminal', () => {
  test('are broken to fit, and only there', () => {
    const look = { colours: coloursFor('always', {}, true), columns: 60, wrap: true, quiet: false };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken off
    const bare = (text: string) => text.replaceAll(/\u001B\[\d+m/g, '');
    const broken = pretty(fullReport(), look);
    for (const line of bare(broken).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(60);
    expect(bare(broken).replaceAll(/\s+/g, '')).toBe(bare(pretty(fullReport(), { ...look, wrap: false })).replaceAll(/\s+/g, ''));
    expect(wrapped('가 나 다', undefined, 0)).toEqual(['가 나 다']);
    expect(wrapped(`${'가'.repeat(9)} ${'나'.repeat(9)}`, 20, 0)).toEqual(['가'.repeat(9), '나'.repeat(9)]);
  });
});
