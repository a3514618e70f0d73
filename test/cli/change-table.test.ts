import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { dadeumi, draft, folder, GLOSS, REVERSED } from './command.ts';

const TABLE = ['fix', '--diff', '--format', 'md'];

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Words of a node as a reader of the page sees them; a break is `/`. */
function wordsOf({ type, value, children = [] }: Node): string {
  if (type === 'html') return value === '<br>' ? '/' : `html:${value}`;
  return value ?? children.map(wordsOf).join('');
}

function boldIn(node: Node): string[] {
  return node.type === 'strong' ? [wordsOf(node)] : (node.children ?? []).flatMap(boldIn);
}

/** The cells of the tables of a page under the headings over them, read as GitHub reads them. */
function tablesOf(markdown: string): { readonly title: string; readonly rows: Node[][] }[] {
  const tree: Node = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
  const all = tree.children!;
  return all.flatMap((table, at) =>
    table.type === 'table' ? [{ title: wordsOf(all[at - 1]!), rows: table.children!.map(({ children = [] }) => [...children]) }] : [],
  );
}

test('before and after stand side by side, what changes in bold, with place and reason; nothing is written', async () => {
  const cwd = folder({ '계획.md': REVERSED });
  const ran = await dadeumi([...TABLE, ...GLOSS, '계획.md'], { cwd });
  expect(ran.code).toBe(1);
  const [{ title, rows }, ...others] = tablesOf(ran.stdout) as [ReturnType<typeof tablesOf>[0]];
  expect(others).toEqual([]);
  expect(title).toBe('뜻이 그대로인 수정');
  const [head, row] = rows;
  expect(head!.map(wordsOf)).toEqual(['번호', '위치', '수정 전', '수정 후', '수정 사유']);
  expect(row!.map(wordsOf)).toMatchObject([
    '1',
    '계획.md/기술/8행',
    'AI(인공지능)를 배송에 씁니다.',
    '인공지능(AI)을 배송에 씁니다.',
    expect.stringMatching(/^.*외국어를 한글보다 앞에.*\/근거: 「국어기본법/),
  ]);
  expect(row!.slice(2, 4).map(boldIn)).toEqual([['AI(인공지능)를'], ['인공지능(AI)을']]);
  expect(ran.stderr).toMatch(/^작성요령: .*\n(?:.*\n)*오류 0건, 경고 1건/);
  expect(ran.stderr).not.toContain('외국어를');
  expect(readFileSync(`${cwd}/계획.md`, 'utf8')).toBe(REVERSED);
  expect((await dadeumi([...TABLE, ...GLOSS, '계획.md', '--locale', 'en'], { cwd })).stdout).toContain(
    'Changes that keep the meaning: 1; to be checked by the author: 0.',
  );
});

test('marks of Markdown and HTML in a draft stay letters, each row has its five cells, and a new section is told line by line', async () => {
  const text = draft(
    '# 1. 사업 | 개요\n\n<b>굵게</b> `코드` *기울임* ~~취소~~ [고리](http://a.kr) &amp; 45평 \\ 끝 $1$ _밑줄_\n\n| 항목 | 값 |\n|---|---|\n| 창고 \\| 둘 | 10평 |',
    'ict-temporary-permit',
  );
  const cwd = folder({ '계|획_1*.md': text.replaceAll('\n', '\r\n') });
  const { stdout } = await dadeumi([...TABLE, '계|획_1*.md'], { cwd });
  const tables = tablesOf(stdout);
  const [head] = tables[0]!.rows;
  const rows = tables.flatMap(({ rows: own }) => own.slice(1));
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) expect(row).toHaveLength(head!.length);
  const before = rows.map((row) => wordsOf(row[2]!));
  expect(before).toContain('<b>굵게</b> `코드` *기울임* ~~취소~~ [고리](http://a.kr) &amp; 45평 \\ 끝 $1$ _밑줄_');
  expect(before).toContain('| 창고 \\| 둘 | 10평 |');
  expect(rows.map((row) => wordsOf(row[1]!))).toContain('계|획_1*.md/1. 사업 | 개요/12행');
  const added = rows.find((row) => wordsOf(row[2]!) === '(없음)')!;
  expect(wordsOf(added[3]!)).toMatch(/^# \d?.*\S$/);
  expect(rows.flatMap((row) => row.map(wordsOf)).join()).not.toContain('html:');
});

test('the two kinds of changes have a table each, numbered on, and of a section put in before another one its own words are bold', async () => {
  const text = draft(
    '# 1. 신규 정보통신융합등 기술ㆍ서비스의 명칭 및 내용\n\n창고는 45평입니다. AI(인공지능)를 씁니다.\n\n# 2. 신규 정보통신융합등 기술ㆍ서비스의 사업범위ㆍ추진방법ㆍ추진일정\n\n## 가. 사업범위\n\n전국\n\n## 다. 추진일정\n\n내년\n',
    'ict-temporary-permit',
  );
  const { stdout } = await dadeumi([...TABLE, ...GLOSS, '--rule', 'metric-units', '--rule', 'required-sections', '계획.md'], {
    cwd: folder({ '계획.md': text }),
  });
  const tables = tablesOf(stdout);
  expect(tables.map(({ title }) => title)).toEqual(['뜻이 그대로인 수정', '확인하고 고르는 수정']);
  const numbers = tables.flatMap(({ rows }) => rows.slice(1).map((row) => wordsOf(row[0]!)));
  expect(numbers).toEqual(Array.from(numbers, (_, at) => String(at + 1)));
  const added = tables[1]!.rows.find((row) => wordsOf(row[3]!).includes('추진방법'))!;
  expect(wordsOf(added[2]!)).toBe('## 다. 추진일정');
  expect(wordsOf(added[3]!)).toBe('## 나. 추진방법//## 다. 추진일정');
  expect(boldIn(added[3]!)).toEqual(['## 나. 추진방법']);
});

describe('what there is to say besides', () => {
  test('nothing to change; a file that cannot be read', async () => {
    const cwd = folder({ '계획.md': draft('# 개요\n\n골목 상권을 조사합니다.', 'general'), '그림.md': new Uint8Array([0, 1]) });
    const ran = await dadeumi([...TABLE, '계획.md', '없음.md', '그림.md'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stdout).toMatch(/고칠 것이 없습니다[\s\S]*없음\.md\. 파일이 없습니다[\s\S]*그림\.md\. 글이 아닌 파일/);
  });

  test('a line of any length is cut around the change', async () => {
    const cwd = folder({ '계획.md': draft(`# 개요\n\n${'가'.repeat(200_000)} 45평 ${'나 '.repeat(200_000)}`, 'general') });
    const { stdout } = await dadeumi([...TABLE, '계획.md'], { cwd });
    expect(stdout.length).toBeLessThan(2000);
    expect(stdout).toMatch(/…가{10,} \*\*45평\*\* (?:나 )+/);
  });

  test('the table is of changes: without --diff there is none', async () => {
    const cwd = folder({ '계획.md': REVERSED });
    expect(await dadeumi(['check', '--format', 'md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('--diff') });
    expect(await dadeumi(['fix', '--diff', '--format', 'json'], { cwd })).toMatchObject({ code: 2 });
    expect((await dadeumi(['check', '--diff', '--format', 'md', ...GLOSS, '계획.md'], { cwd })).stdout).toContain('| 1 |');
  });
});
