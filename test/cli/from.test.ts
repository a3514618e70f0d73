import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dadeumi, draft, folder } from './command.ts';

const PLAN = draft(
  '# 1. 신규 정보통신융합등 기술ㆍ서비스의 명칭 및 내용\n\n창고는 45평입니다.\n\n# 2. 신규 정보통신융합등 기술ㆍ서비스의 사업범위ㆍ추진방법ㆍ추진일정\n\n## 가. 사업범위\n\n전국에서 합니다.\n\n## 다. 추진일정\n\n내년에 합니다.',
  'ict-temporary-permit',
);
const NOTICE = `# 보완요구서

2026. 3. 15.(일)까지 보완하여 제출하시기 바랍니다.

| 연번 | 항목 | 보완사항 |
|---|---|---|
| 1 | 추진일정 | 월별 일정을 \\| 적을 것 |
| 2 | 추진방법 | <b>방법</b>을 적을 것 |
| 3 | 기술ㆍ서비스의 명칭 및 내용 | 시설의 넓이 |
| 4 | 오탈자 | 고칠 것 |
`;
const RULES = ['--rule', 'required-sections', '--rule', 'metric-units'];
const ARGS = ['check', '--from', '보완요구서.md', '계획서.md', ...RULES];

test('each line of the request stands beside its section and what is found there, with file and line', async () => {
  const cwd = folder({ '보완요구서.md': NOTICE, '계획서.md': PLAN });
  const { stdout, code } = await dadeumi(ARGS, { cwd });
  expect(code).toBe(1);
  for (const words of [
    '보완기한: 2026. 3. 15.(일)까지 (3행)',
    '보완요구서.md:7 1 추진일정: 월별 일정을 | 적을 것\n  → 계획서.md:16 2. 다. 추진일정 (제목으로 찾음)\n    지금 발견 없음',
    '→ 2. 나. 추진방법 (제목으로 찾음)\n    이 절이 계획서에 없습니다.\n    계획서.md:10:3 오류',
    '계획서.md:8:5 경고 ‘45평’',
    '보완요구서.md:10 4 오탈자: 고칠 것\n  관련 절을 찾지 못했습니다',
    '요구로 보이지 않는 줄:\n보완요구서.md:1 보완요구서',
    '요구 4줄: 관련 절을 찾은 줄 3, 그중 절이 계획서에 없는 줄 1, 찾지 못한 줄 1.',
  ])
    expect(stdout).toContain(words);
  expect((await dadeumi([...ARGS, '--locale', 'en'], { cwd })).stdout).toContain('The plan has no such section.');
});

test('for programs, and as a table to share', async () => {
  const cwd = folder({ '보완요구서.md': NOTICE, '계획서.md': PLAN });
  const ran = await dadeumi([...ARGS, '--format', 'json'], { cwd });
  const told = JSON.parse(ran.stdout);
  expect(told).toMatchObject({
    filePath: `${cwd}/보완요구서.md`,
    due: [{ line: 3, words: '2026. 3. 15.(일)까지', day: '2026-03-15' }],
    failures: [],
  });
  expect(told.lines.map((one: { sections: unknown[] }) => one.sections)).toMatchObject([
    [{ isThere: true, by: 'title', filePath: `${cwd}/계획서.md`, line: 16, messages: [] }],
    [{ isThere: false, messages: [{ ruleId: 'required-sections' }] }],
    [{ isThere: true, messages: expect.arrayContaining([expect.objectContaining({ ruleId: 'metric-units', line: 8 })]) }],
    [],
  ]);
  const { stdout } = await dadeumi([...ARGS, '--format', 'md'], { cwd });
  expect(stdout).toContain(
    '| 1 | 보완요구서.md<br>7행 | 1 추진일정: 월별 일정을 \\| 적을 것 | 2. 다. 추진일정<br>계획서.md 16행 (제목으로 찾음) | 지금 발견 없음 |',
  );
  expect(stdout).toContain('\\<b\\>방법\\</b\\>');
  expect(stdout).toMatch(/지금 오류 \d+건, 경고 \d+건, 참고 \d+건<br>계획서\.md 8행 경고: ‘45평’/);
});

test('in a table, findings of several sections in one row are told apart', async () => {
  const cwd = folder({
    '보완요구서.md': '1. 제1권과 제2권의 단위를 맞출 것\n',
    '1.md': '# 제1권 가\n\n창고는 45평\n',
    '2.md': '# 제2권 나\n\n창고는 50평\n',
  });
  const { stdout } = await dadeumi(
    ['check', '--from', '보완요구서.md', '1.md', '2.md', '--format', 'md', '--profile', 'general', '--rule', 'metric-units'],
    { cwd },
  );
  expect(stdout).toMatch(
    /\| 제1권 가:<br>지금 [^|]*<br>1\.md 3행 경고: ‘45평’[^|]*<br>제2권 나:<br>지금 [^|]*<br>2\.md 3행 경고: ‘50평’[^|]*\|/,
  );
});

test('volumes that are no plan together are looked at one by one, and a section that one has is lacked by none', async () => {
  const [first, second] = [PLAN.slice(0, PLAN.indexOf('# 2.')), draft(PLAN.slice(PLAN.indexOf('# 2.')), 'ict-temporary-permit')];
  const cwd = folder({ '보완요구서.md': NOTICE, '1.md': first, '2.md': second });
  const { stdout } = await dadeumi(['check', '--from', '보완요구서.md', '1.md', '2.md', '--format', 'json'], { cwd });
  const [schedule] = JSON.parse(stdout).lines;
  expect(schedule.sections).toMatchObject([{ isThere: true, filePath: `${cwd}/2.md` }]);
});

describe('what cannot be read is said, with its remedy', () => {
  test.each([
    ['no request', ['--from', '없음.md', '계획서.md'], 3, '없음.md: 파일이 없습니다'],
    ['an empty request', ['--from', '빈.md', '계획서.md'], 3, '빈.md: 보완요구서에 글이 없습니다'],
    ['no text', ['--from', '그림.md', '계획서.md'], 3, '그림.md: 글이 아닌 파일'],
    ['a word processor’s file', ['--from', '요구.hwp', '계획서.md'], 3, '요구.hwp: 이 형식은 아직 읽지 못합니다'],
    ['no plan: the request is told all the same', ['--from', '보완요구서.md', '없음.md'], 3, '보완요구서.md:7 1 추진일정'],
    ['a format that has no place for it', ['--from', '보완요구서.md', '--format', 'sarif'], 2, '함께 쓸 수 없습니다'],
    ['with fixes', ['--from', '보완요구서.md', '계획서.md', '--fix'], 2, '함께 쓸 수 없습니다'],
    ['with a pair', ['--pair', '--from', '보완요구서.md', '계획서.md'], 2, '함께 쓸 수 없습니다'],
  ])('%s', async (_, args, code, words) => {
    const cwd = folder({ '보완요구서.md': NOTICE, '계획서.md': PLAN, '빈.md': ' \n', '그림.md': new Uint8Array([0, 1]), '요구.hwp': 'x' });
    const ran = await dadeumi(['check', ...args], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).toContain(words);
    expect(readFileSync(`${cwd}/계획서.md`, 'utf8')).toBe(PLAN);
  });

  test('CRLF and CP949 are read, a line of any length is cut, and a request cannot steer the terminal', async () => {
    const cwd = folder({
      '요구.txt': Buffer.from([0x31, 0x2e, 0x20, 0xc3, 0xdf, 0xc1, 0xf8, 0xc0, 0xcf, 0xc1, 0xa4, 0x0d, 0x0a]),
      '긴.md': `1. 추진일정 ${'가'.repeat(300_000)}\n2. \u001B[31m빨강\n`,
      '계획서.md': PLAN,
    });
    expect((await dadeumi(['check', '--from', '요구.txt', '계획서.md'], { cwd })).stdout).toContain('→ 계획서.md:16 2. 다. 추진일정');
    const { stdout } = await dadeumi(['check', '--from', '긴.md', '계획서.md', '--color', 'never'], { cwd });
    expect(stdout).toContain('→ 계획서.md:16');
    expect(stdout).toContain('␛[31m빨강');
    expect(stdout.length).toBeLessThan(3000);
  });
});
