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

/** The cells of the only table of a page, read as GitHub reads them. */
function tableOf(markdown: string): Node[][] {
  const tree: Node = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
  const tables = tree.children!.filter(({ type }) => type === 'table');
  expect(tables).toHaveLength(1);
  return tables[0]!.children!.map(({ children = [] }) => [...children]);
}

test('before and after stand side by side, what changes in bold, with place and reason; nothing is written', async () => {
  const cwd = folder({ '계획.md': REVERSED });
  const ran = await dadeumi([...TABLE, ...GLOSS, '계획.md'], { cwd });
  expect(ran.code).toBe(1);
  const [head, row] = tableOf(ran.stdout);
  expect(head!.map(wordsOf)).toEqual(['번호', '위치', '수정 전', '수정 후', '수정 사유']);
  expect(row!.map(wordsOf)).toMatchObject([
    '1',
    '계획.md/기술/8행',
    'AI(인공지능)를 배송에 씁니다.',
    '인공지능(AI)을 배송에 씁니다.',
    expect.stringMatching(/^뜻이 그대로인 수정\/.*외국어를 한글보다 앞에.*\/근거: 「국어기본법/),
  ]);
  expect(row!.slice(2, 4).map(boldIn)).toEqual([['AI(인공지능)를'], ['인공지능(AI)을']]);
  expect(ran.stderr).toContain('경고');
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
  const [head, ...rows] = tableOf(stdout);
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
