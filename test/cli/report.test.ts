import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { draft, folder } from './command.ts';
import { flawedPlan, runIn } from './report-run.ts';

const HOSTILE = `<script>alert(1)</script> ]]> | "두 겹" '한 겹' =cmd|'/C calc'!A0 **굵게** [고리](javascript:alert(1)) ![그림](http://nowhere.invalid/x.png) \`틀\` &lt; <b>매출</b>`;
const FORMATS = ['html', 'md', 'csv', 'json'] as const;

/** A plan whose title, words, attachments and file are hostile. */
function hostilePlan(): string {
  const body = [
    `# 요약문\n\n법인의 ${HOSTILE} 매출과 투자, 시스템과 보호조치입니다.`,
    `# 제1권 허가신청법인에 관한 기본사항 ${HOSTILE}\n\n법인`,
    `# 제2권 영업계획서\n\n=1+1 매출`,
    `# 제3권 기술계획서\n\n| 구성 | 값 |\n|---|---|\n| =HYPERLINK("http://nowhere.invalid") | 40평 |`,
  ].join('\n\n');
  return folder({
    '=계획 "서" <b> & (1).md': draft(body, 'location-permit-2018'),
    'dadeumi.yaml': `plans:\n  - files: ['*.md']\n    attachments: ['=양식 1 허가신청법인의 명세서 <script>|"', '-인감증명서']\n`,
  });
}

/** Cells of a table for spreadsheets: RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = csv.startsWith('\uFEFF') ? 1 : 0; at < csv.length; at++) {
    if (quoted && csv[at] === '"' && csv[at + 1] === '"') {
      cell += csv[at++];
    } else if (csv[at] === '"') quoted = !quoted;
    else if (!quoted && csv[at] === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (!quoted && csv.startsWith('\r\n', at)) {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += csv[at];
  }
  return rows.slice(0, -1);
}

/** A page with few rows of its matrix: they are all alike, and the validator is slow. */
function thinned(page: string): string {
  return page.replaceAll(/<tr id="p\d+-r(\d+)">[\s\S]*?<\/tr>\n/g, (row, number) => (Number(number) % 8 === 0 ? row : ''));
}

async function reported(cwd: string, format: (typeof FORMATS)[number], ...args: string[]): Promise<string> {
  return (await runIn(cwd, ['report', '--format', format, ...args])).stdout;
}

describe('the page', () => {
  // A raw `>` is valid; the void style is a matter of taste.
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-raw-characters': 'off', 'void-style': 'off' } });

  test.each([
    ['of the flawed plan', flawedPlan],
    ['of hostile words', hostilePlan],
  ])('%s is valid, and needs nothing but itself', async (_, plan) => {
    const page = await reported(plan(), 'html');
    const { results } = await validator.validateString(thinned(page));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, selector }) => ({ ruleId, message, line, selector }))),
    ).toEqual([]);
    expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|link|base|form|audio|video)[\s/>]| on\w+=|\bsrc=|url\(|@import/i);
    const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(20);
    for (const href of links) expect(href).toMatch(/^(?:#p\d+-[\w-]+|(?:[\w.~!'()*-]|%[\dA-F]{2})+#L\d+)$/);
    const anchors = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
    for (const href of links) if (href.startsWith('#')) expect(anchors).toContain(href);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    expect(page).toContain(`style-src &#x27;sha256-${createHash('sha256').update(style).digest('base64')}`.replaceAll('&#x27;', "'"));
  });

  test('of several plans is one, with a part for each', async () => {
    const cwd = folder({
      'ㄱ.md': draft('# 요약문\n\n법인', 'location-permit-2018'),
      'ㄴ.md': draft('# 요약문\n\n법인', 'location-registration-2026'),
    });
    const page = await reported(cwd, 'html', 'ㄱ.md', 'ㄴ.md');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<article /g)).toHaveLength(2);
    const { valid } = await validator.validateString(page);
    expect(valid).toBe(true);
  });

  test('speaks English where it is asked to', async () => {
    const page = await reported(flawedPlan(), 'html', '--locale', 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Not all of the plan could be read');
    expect(page).not.toMatch(/충족|누락|어긋남|말을 찾지|미확인|해당 없음</);
  });
});

test('words of a draft are words in Markdown: no tag, no picture, no link but to places', async () => {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(await reported(hostilePlan(), 'md'));
  const found: { type: string; url?: string; value?: string; children?: unknown[] }[] = [];
  const visit = (node: { type: string; children?: unknown[] }) => {
    found.push(node);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(tree);
  expect(found.filter(({ type, value }) => type === 'image' || (type === 'html' && value !== '<br>'))).toEqual([]);
  for (const { url } of found.filter(({ type }) => type === 'link')) expect(url).toMatch(/^[^:/]+#L\d+$/);
  const tables = found.filter(({ type }) => type === 'table') as { children: { children: unknown[] }[] }[];
  expect(tables.length).toBeGreaterThan(5);
  for (const { children } of tables) expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
});

test('a table for spreadsheets has a line an obligation, and no cell that is a formula', async () => {
  const csv = await reported(hostilePlan(), 'csv');
  const [header, ...rows] = cellsOf(csv);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(rows.length).toBeGreaterThan(150);
  for (const row of rows) expect(row).toHaveLength(header!.length);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  expect(rows[0]![0]).toBe(`'=계획 "서" <b> & (1).md`);
});

describe('what words were not found for', () => {
  const plan = () => folder({ '가.md': draft('# 요약문\n\n우리 회사는 지도를 만듭니다.\n\n창고는 40평입니다.', 'location-permit-2018') });

  test('is counted apart from what is missing and from what is at odds, in every format', async () => {
    const { counts, rows } = JSON.parse(await reported(plan(), 'json', '가.md')).plans[0];
    const of = (state: string) => rows.filter((row: { state: string }) => row.state === state);
    for (const state of ['missing', 'violated', 'unfound']) expect(counts[state]).toBe(of(state).length);
    expect(of('unfound').map(({ id }: { id: string }) => id)).toContain('summary/1.3');
    expect(of('violated').map(({ id }: { id: string }) => id)).toContain('rules/metric-units');

    const md = await reported(plan(), 'md', '가.md');
    expect(md).toContain(`| 말을 찾지 못함 | ${counts.unfound} |`);
    expect(md).toContain(`**말을 찾지 못함 ${counts.unfound}**`);
    expect(md).toContain(`**어긋남 ${counts.violated}**`);
    const html = await reported(plan(), 'html', '가.md');
    expect(html).toMatch(new RegExp(`<li class="unfound">말을 찾지 못함<strong>${counts.unfound}</strong>`));
    const cells = cellsOf(await reported(plan(), 'csv', '가.md'));
    for (const state of ['누락', '어긋남', '말을 찾지 못함']) expect(cells.some((row) => row.includes(state))).toBe(true);
  });

  test('and what an answer makes needless says so', async () => {
    const front = '---\ndadeumi: { profile: location-permit-2018, applicant: { incorporated: false } }\n---\n\n# 요약문\n\n법인\n';
    expect(await reported(folder({ '가.md': front }), 'md', '가.md')).toContain('신청인의 답에 따라 해당 없음');
  });
});

test('evidence is quoted in Markdown as the plan has it: no space, no sign is put in or lost', async () => {
  const body = '# 요약문\n\n우리 법인의예상매출액은 `법인|매출` 표에 있습니다.\n\n| 법인 | 매출 |\n|---|---|\n| 가 | 1 |';
  const md = await reported(folder({ '가.md': draft(body, 'location-permit-2018') }), 'md', '가.md');
  const quoted = md.split('\n').filter((line) => line.includes('법인의예상'));
  expect(quoted.length).toBeGreaterThan(0);
  for (const line of quoted) {
    expect(line.replaceAll('**', '')).toContain('우리 법인의예상매출액은 \\`법인\\|매출\\` 표에 있습니다.');
  }
});

test('errors of rules stand in the order of the plan, not of the guideline', async () => {
  const body = '# 제3권 기술계획서\n\n창고는 40평입니다.\n\n# 요약문\n\n법인의 땅은 50평입니다.';
  const md = await reported(folder({ '가.md': draft(body, 'location-permit-2018') }), 'md', '가.md');
  const list = md.slice(md.indexOf('**규칙이 찾은 오류**'), md.indexOf('### 3.'));
  const lines = [...list.matchAll(/^- .*#L(\d+)\)\)$/gm)].map(([, line]) => Number(line));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('a limit that the author states is named as such', async () => {
  const front = '---\ndadeumi: { profile: location-permit-2018, limits: { summaryPages: 3 } }\n---\n\n# 요약문\n\n법인\n';
  const cwd = folder({ '가.md': front });
  for (const format of ['html', 'md', 'csv'] as const)
    expect(await reported(cwd, format, '가.md')).toContain('설정에 적은 한도 3쪽으로 확인');
});

test('on paper no part of the page leaves the rest of a sheet empty', async () => {
  expect(await reported(flawedPlan(), 'html')).not.toMatch(/break-before|page-break/);
});

test('a PDF that is passed over is called one', async () => {
  const { stdout } = await runIn(folder({ '가.md': draft('# 요약문\n\n법인', 'location-permit-2018'), 'p.pdf': 'x' }), ['check', '.']);
  expect(stdout).toContain('한글·워드·PDF 문서 1개는 읽지 못해 지나쳤습니다: p.pdf');
});

test('while a volume is unread, the report and the check find the same', async () => {
  const cwd = flawedPlan();
  const { plans } = JSON.parse(await reported(cwd, 'json'));
  const files: { fatalErrorCount: number; messages: { level: string }[] }[] = JSON.parse(
    (await runIn(cwd, ['check', '--format', 'json'])).stdout,
  );
  const messages = files.filter(({ fatalErrorCount }) => fatalErrorCount === 0).flatMap((file) => file.messages);
  const found = (severity: string) => messages.filter(({ level }) => level === severity).length;
  expect(messages.length).toBeGreaterThan(0);
  const told = (severity: string) => plans[0].rules.reduce((sum: number, rule: Record<string, number>) => sum + rule[severity]!, 0);
  for (const severity of ['error', 'warning', 'info']) expect(told(severity)).toBe(found(severity));
});
