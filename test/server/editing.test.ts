import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint, parseMarkdown, readFrontMatter, resolveSettings } from '../../rules/src/index.ts';
import { draft } from '../cli/command.ts';
import { type Editor, editor, PULLS, words } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const PLAN = 'file:///plans/plan.md';
const EDITS = process.env.RUNS === 'full' ? 100_000 : 20_000;

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

/** Plans that are open side by side and edited by turns. */
const PLANS = [
  ...Array.from({ length: 4 }, () => 'ict-temporary-permit'),
  ...Array.from({ length: 3 }, () => 'location-registration-2026'),
  'location-permit-2018',
];
/** After so many random edits a plan is soup, so it is opened anew. */
const ROUND = 1_000;
/** Most edits that an editor sends at once; after each sending the findings are compared. */
const MOST_AT_ONCE = 25;

test(`${EDITS} edits leave the findings of a fresh lint, and most Blocks as they were`, async () => {
  const total = await editsLeaveFreshFindings(await editor(), EDITS);
  expect(total.edits).toBe(EDITS);
  expect(total.comparisons).toBeGreaterThan(EDITS / MOST_AT_ONCE);
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
  const total = { edits: 0, comparisons: 0, made: 0, reused: 0 };
  const count = async (sign: 1 | -1) => {
    const { made, reused } = await client.request<Counts>('dadeumi/statistics', {});
    total.made += sign * made;
    total.reused += sign * reused;
  };
  const drafts = PLANS.map((plan, index) => ({
    uri: `file:///plans/${index}/plan.md`,
    golden: readFileSync(new URL(`../plans/golden/${plan}.md`, import.meta.url), 'utf8'),
    text: '',
    left: 0,
  }));
  while (total.edits < edits) {
    const draft = drafts[total.comparisons % drafts.length]!;
    const { uri, golden } = draft;
    if (draft.left === 0) {
      // What is made of a text that was just opened is no reuse lost.
      await count(1);
      client.close(uri);
      client.open(uri, golden);
      Object.assign(draft, { text: golden, left: ROUND });
      await client.request('workspace/executeCommand', { command: 'dadeumi.check', arguments: [uri] });
      await client.diagnostics(uri);
      await count(-1);
    }
    const some = Math.min(1 + random(MOST_AT_ONCE), draft.left, edits - total.edits);
    const { changes, text } = someEdits(draft.text, random, { count: some, least: golden.length * 0.7, most: golden.length });
    client.change(uri, changes);
    // An edit of nothing is no typing: every finding is shown.
    client.change(uri, []);
    const shown = client.diagnostics(uri);
    draft.text = text;
    draft.left -= some;
    total.edits += some;
    total.comparisons++;
    const fresh = freshWords(text);
    expect(words(text, await shown), `after ${total.edits} edits`).toEqual(fresh);
  }
  await count(1);
  return total;
}

/** What an editor sends at once: each edit is of the text that the one before it left. Nine times in ten they lie about one line, as where someone writes. */
function someEdits(
  before: string,
  random: (below: number) => number,
  { count, least, most }: { readonly count: number; readonly least: number; readonly most: number },
) {
  const isEverywhere = random(10) === 0;
  const changes: { range: { start: Place; end: Place }; text: string }[] = [];
  let text = before;
  let home = random(textModel(text).lines.length);
  for (let edit = 0; edit < count; edit++) {
    const model = textModel(text);
    const within = (line: number) => Math.max(0, Math.min(model.lines.length - 1, line));
    const place = (line: number): Place => ({ line, character: random(model.lines[line]!.length + 1) });
    home = isEverywhere ? random(model.lines.length) : within(home + random(3) - 1);
    const removing = text.length > most || (text.length > least && random(2) === 0);
    const one = place(home);
    const other = removing ? place(within(home + (random(10) === 0 ? random(4) : 0))) : one;
    const [start, end] = model.offset(one) <= model.offset(other) ? [one, other] : [other, one];
    const put = removing && random(3) > 0 ? '' : PIECES[random(PIECES.length)]!;
    changes.push({ range: { start, end }, text: put });
    text = text.slice(0, model.offset(start)) + put + text.slice(model.offset(end));
  }
  return { changes, text };
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
