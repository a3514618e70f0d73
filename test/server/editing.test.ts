import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint, parseMarkdown, readFrontMatter, resolveSettings } from '../../rules/src/index.ts';
import { draft } from '../cli/command.ts';
import { type Editor, editor, PULLS, words } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const PLAN = 'file:///plans/plan.md';
const EDITS = process.env.RUNS === 'full' ? 20_000 : 2_000;
const CHECKPOINT = 50;

/** A text and the ways to point into it, on its own terms: nothing of the server's is used. */
function textModel(text: string) {
  const lines = text.split(/\r\n|\n|\r/);
  const ends = text.match(/\r\n|\n|\r/g) ?? [];
  const startOf = (line: number) => lines.slice(0, line).reduce((sum, words, at) => sum + words.length + ends[at]!.length, 0);
  return {
    lines,
    offset: ({ line, character }: Place) => startOf(line) + character,
  };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** The same sequence each time. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  ...['가', '평', ' ', '45평', '😀', '👩‍👩‍👧', 'é', '한글', 'AI(인공지능)', 'MQTT', 'US$300만', '1억 2천만 원'],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\r',
    '# ',
    '- ',
    '**',
    '`',
    '(',
    ')',
    '|',
    '~',
    '&amp;',
    '\\',
    '（１２평）',
    '\u{1F600}'.slice(0, 1),
    'ㆍ',
    '\t',
  ],
  ...[
    '창고는 120평이며 LTE로 신호를 받습니다.',
    '\n\n## 나. 시장 전망\n\n시장은 $1.2M 규모입니다.\n\n',
    '\n| 구분 | 규모(평) |\n|---|---|\n| 창고 | 45 |\n',
  ],
];

/** After so many random edits a plan is soup, so another one is taken. */
const ROUND = 1_000;
const PLANS = ['location-permit-2018', 'ict-temporary-permit', 'location-registration-2026'];

test(`${EDITS} edits leave the findings of a fresh lint, and most Blocks as they were`, async () => {
  const total = await editsLeaveFreshFindings(await editor(), EDITS);
  expect(total.edits).toBe(EDITS);
  expect(total.checkpoints).toBe(EDITS / CHECKPOINT);
  expect(total.reused / (total.made + total.reused)).toBeGreaterThan(0.8);
}, 1_200_000);

const faults: Readonly<Record<string, typeof lint>> = {
  'findings of the text before': (() => {
    let before: ReturnType<typeof lint> | undefined;
    return (...given) => {
      const [now, shown] = [lint(...given), before];
      before = now;
      return shown ?? now;
    };
  })(),
  'a finding too few': (...given) => {
    const result = lint(...given);
    return { ...result, findings: result.findings.slice(1) };
  },
  'places that are one off': (...given) => {
    const result = lint(...given);
    const moved = result.findings.map((finding) => ({
      ...finding,
      at: { ...finding.at, range: [finding.at.range[0] + 1, finding.at.range[1] + 1] as const },
    }));
    return { ...result, findings: moved };
  },
};

test.each(Object.entries(faults))('that would show a server with %s', async (_, faulty) => {
  const client = await editorInProcess({}, { lint: faulty });
  await expect(editsLeaveFreshFindings(client, 500)).rejects.toThrow(/after \d+ edits/);
});

/** Edits plans at random, and compares what is shown with a lint of the same text from nothing; throws where they differ. */
async function editsLeaveFreshFindings(client: Editor, edits: number) {
  const random = randomFrom(20_261_122);
  const total = { edits: 0, checkpoints: 0, made: 0, reused: 0 };
  while (total.edits < edits) {
    const name = PLANS[(total.edits / ROUND) % PLANS.length];
    let text = readFileSync(new URL(`../plans/golden/${name}.md`, import.meta.url), 'utf8');
    const [least, most] = [text.length * 0.9, text.length * 1.2];
    client.open(PLAN, text);
    await client.request('workspace/executeCommand', { command: 'dadeumi.check', arguments: [PLAN] });
    await client.diagnostics(PLAN);
    const before = await client.request<Counts>('dadeumi/statistics', {});

    for (let edit = 1; edit <= Math.min(ROUND, edits); edit++) {
      const { range, span, put } = someEdit(text, random, { least, most });
      client.change(PLAN, [{ range, text: put }]);
      text = text.slice(0, span[0]) + put + text.slice(span[1]);
      total.edits++;
      if (edit % CHECKPOINT !== 0) {
        if (edit % 5 === 0) await client.pull(PLAN);
        continue;
      }
      total.checkpoints++;
      // An edit of nothing is no typing: every finding is shown.
      client.change(PLAN, []);
      expect(words(text, await client.diagnostics(PLAN)), `after ${total.edits} edits`).toEqual(freshWords(text));
    }
    const after = await client.request<Counts>('dadeumi/statistics', {});
    total.made += after.made - before.made;
    total.reused += after.reused - before.reused;
    client.close(PLAN);
  }
  return total;
}

/** Nine edits in ten stay in a line; a text that has grown is cut. */
function someEdit(text: string, random: (below: number) => number, { least, most }: { readonly least: number; readonly most: number }) {
  const model = textModel(text);
  const place = (line: number): Place => ({ line, character: random(model.lines[line]!.length + 1) });
  const line = random(model.lines.length);
  const last = Math.min(model.lines.length - 1, line + (random(10) === 0 ? random(4) : 0));
  const removing = text.length > most || (text.length > least && random(2) === 0);
  const one = place(line);
  const other = removing ? place(last) : one;
  const [start, end] = model.offset(one) <= model.offset(other) ? [one, other] : [other, one];
  const put = removing && random(3) > 0 ? '' : PIECES[random(PIECES.length)]!;
  return { range: { start, end }, span: [model.offset(start), model.offset(end)] as const, put };
}

interface Counts {
  readonly made: number;
  readonly reused: number;
}

function freshWords(text: string): string[] {
  const document = parseMarkdown(text, 'plan.md');
  const { settings, problems, advice } = resolveSettings({ frontMatter: readFrontMatter(document), documents: [document.id] });
  const { findings } = lint({ documents: [document] }, settings);
  const all = [...problems, ...advice, ...findings].toSorted((a, b) => a.at.range[0] - b.at.range[0]);
  const lines = text.split(/\r\n|\n|\r/);
  const ends = text.match(/\r\n|\n|\r/g) ?? [];
  const place = (offset: number): Place => {
    let [line, start] = [0, 0];
    while (line < ends.length && start + lines[line]!.length + ends[line]!.length <= offset)
      start += lines[line]!.length + ends[line++]!.length;
    return { line, character: Math.min(offset - start, lines[line]!.length) };
  };
  return words(
    text,
    all.slice(0, 1000).map(({ rule, at }) => ({ code: rule, message: '', range: { start: place(at.range[0]), end: place(at.range[1]) } })),
  );
}

const BODY = ['# 시설 😀', '', '물류 창고 👩‍👩‍👧는 45평이고 카페는 50평입니다.', '', '지점은 60평입니다.', ''];

describe('whatever ends the lines, and whatever the words are written in', () => {
  for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' }))
    for (const [form, spell] of Object.entries({
      NFC: (text: string) => text,
      NFD: (text: string) => text.normalize('NFD'),
      BOM: (text: string) => `\uFEFF${text}`,
    }))
      test(`${name}, ${form}: findings lie on their words before and after an edit`, async () => {
        const client = await editor();
        const text = spell(BODY.join(end));
        client.open(PLAN, text);
        await client.request('workspace/executeCommand', { command: 'dadeumi.check', arguments: [PLAN] });
        const on = (...found: string[]) => found.map((words) => `metric-units: ${spell(words).replace('\uFEFF', '')}`);
        expect(words(text, await client.diagnostics(PLAN))).toEqual(on('45평', '50평', '60평'));

        const { lines } = textModel(text);
        const line = lines.findIndex((words) => words.includes('45'));
        const character = lines[line]!.indexOf('45');
        const [from, below] = [
          { line, character },
          { line: line + 2, character: 0 },
        ];
        const more = spell('😀 마당은 30평이고 ').replace('\uFEFF', '');
        client.change(PLAN, [
          { range: { start: from, end: { line, character: character + 2 } }, text: '🏠75' },
          { range: { start: below, end: below }, text: `${more}${end}` },
        ]);
        const now = [...lines];
        now[line] = lines[line]!.replace('45', '🏠75');
        now[line + 2] = `${more}${end}${lines[line + 2]!}`;
        expect(words(now.join(end), await client.diagnostics(PLAN))).toEqual(on('75평', '50평', '30평', '60평'));
      });
});

test.each([
  ['utf-8', (text: string) => Buffer.byteLength(text)],
  ['utf-32', (text: string) => [...text].length],
] as const)('a client that counts in %s is answered in it', async (encoding, width) => {
  const client = await editor({ capabilities: { ...PULLS, general: { positionEncodings: [encoding] } } });
  expect(client.initialized.capabilities.positionEncoding).toBe(encoding);
  const text = draft('# 시설\n\n😀 창고는 45평, 카페는 50평입니다.', 'general');
  client.open(PLAN, text);
  const before = width('😀 창고는 ');
  const [first] = await client.diagnostics(PLAN);
  expect(first!.range).toEqual({ start: { line: 7, character: before }, end: { line: 7, character: before + width('45평') } });
  const start = { line: 7, character: before };
  client.change(PLAN, [
    { range: { start, end: { line: 7, character: before + 2 } }, text: '' },
    { range: { start, end: start }, text: '👍 70' },
  ]);
  const [moved] = await client.diagnostics(PLAN);
  expect(moved!.range.start.character).toBe(before + width('👍 '));
  expect(moved!.message).toContain('‘70평’');
});

test('an edit beyond the ends of the text means its ends', async () => {
  const client = await editor();
  const text = draft('# 시설\n\n창고는 45평입니다.', 'general');
  client.open(PLAN, text);
  const far = { line: 4_000_000, character: 7 };
  client.change(PLAN, [
    { range: { start: far, end: far }, text: '\n카페는 50평입니다.\n' },
    { range: { start: { line: 7, character: 9_000 }, end: { line: 7, character: 9_999 } }, text: ' 지점은 60평입니다.' },
  ]);
  expect((await client.diagnostics(PLAN)).map(({ message }) => /‘(\d+평)’/.exec(String(message))?.[1])).toEqual(['45평', '60평', '50평']);
});
