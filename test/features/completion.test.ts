import { type Locale, rules } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { completions } from '../../server/src/features/completion.ts';
import { yamlPlace } from '../../server/src/features/yaml-place.ts';
import { lineIndex } from '../../server/src/positions.ts';
import { FEW_SECTIONS, SPELLINGS } from './drafts.ts';
import { checkedIn, type Folder, look } from './workspace.ts';

/** Items where `|` stands. */
async function itemsAt(text: string, { name = 'plan.md', folder = {} as Folder, locale = 'ko' as Locale } = {}): Promise<CompletionItem[]> {
  const offset = text.indexOf('|');
  const whole = text.slice(0, offset) + text.slice(offset + 1);
  const checked = await look({ [name]: whole, ...folder }, name, locale);
  return completions(checked, { position: checked.lines.positionAt(offset) }).toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe('keys and values of settings', () => {
  const front = (yaml: string) => `---\n${yaml}\n---\n# 요약문\n`;
  test.each([
    ['dadeumi:\n  |', ['profile', 'applicant', 'applicationDate', 'exchangeRates', 'limits', 'terms', 'rules']],
    ['dadeumi:\n  profile: general\n  app|', ['applicant', 'applicationDate', 'exchangeRates', 'limits', 'terms', 'rules']],
    [
      'dadeumi:\n  limits:\n    sum|',
      ['summaryPages', 'summaryCharacters', 'summaryBytes', 'bodyPages', 'charsPerLine', 'linesPerPage', 'planYears'],
    ],
    ['dadeumi:\n  exchangeRates:\n    |', ['USD', 'EUR', 'JPY', 'CNY', 'GBP']],
    ['dadeumi:\n  exchangeRates:\n    USD: { rate: 1400, |', ['date']],
    ['dadeumi:\n  rules: { metric-units: |', ['off', 'info', 'warning', 'error']],
    ['dadeumi:\n  rules:\n    metric-units: o|', ['off', 'info', 'warning', 'error']],
    ['dadeumi:\n  rules:\n    metric-units:\n      options:\n        |', ['strict']],
    ['dadeumi:\n  rules:\n    summary-length:\n      options:\n        encoding: |', ['euc-kr', 'utf-8']],
    ['|', ['dadeumi']],
    ['dadeumi:\n  # pro|', []],
    ['title: |', []],
  ])('front matter %j', async (yaml, expected) => {
    expect(labels(await itemsAt(front(yaml)))).toEqual(expected);
  });

  test('profiles are told by name; questions of the profile come first', async () => {
    const profiles = await itemsAt(front('dadeumi:\n  profile: |'));
    expect(profiles.find(({ label }) => label === 'location-registration-2026')?.detail).toBe('개인위치정보사업 등록(2026년 고시)');
    const facts = await itemsAt(front('dadeumi:\n  profile: location-permit-2018\n  applicant:\n    |'));
    expect(labels(facts).slice(0, 2).toSorted()).toEqual(['incorporated', 'ownNetwork']);
    expect(facts[0]!.detail).toContain('?');
    expect(labels(await itemsAt(front('dadeumi:\n  applicant: { incorporated: |')))).toEqual(['true', 'false']);
  });

  test.each([
    ['plans:\n  - files: [제1권.md]\n    |', ['profile', 'applicant', 'applicationDate', 'attachments']],
    ['plans:\n- |', ['files', 'profile', 'applicant', 'applicationDate', 'attachments']],
    ['plans:\n  - files: [a.md]\n    applicant:\n      incorporated: |', ['true', 'false']],
    ['overrides:\n  - files: [a.md]\n    rules:\n      metric-units: |', ['off', 'info', 'warning', 'error']],
    ['locale: |', ['ko', 'en']],
    ['plans: [{ files: [a.md], applicant: { incorporated: true, x: 1 }, |', ['profile', 'applicationDate', 'attachments']],
    ['exchangeRates: { USD: { rate: 1400, |', ['date']],
    ['exchangeRates: { USD: { rate: 1400 }, |', ['EUR', 'JPY', 'CNY', 'GBP']],
    ['extends: |', ['strict']],
    ['version: |', ['1']],
  ])('dadeumi.yaml %j', async (yaml, expected) => {
    expect(labels(await itemsAt(yaml, { name: 'dadeumi.yaml' }))).toEqual(expected);
  });

  test.each(['ko', 'en'] as const)('what an option does is told in the reader’s language: %s', async (locale) => {
    for (const { id, optionTexts = {} } of rules) {
      for (const yaml of [`rules:\n  ${id}:\n    options:\n      |`, `overrides:\n  - files: [a.md]\n    rules: { ${id}: { options: { |`]) {
        const items = await itemsAt(yaml, { name: 'dadeumi.yaml', locale });
        const told = Object.fromEntries(items.map(({ label, detail }) => [label, detail]));
        expect(told).toMatchObject(Object.fromEntries(Object.entries(optionTexts).map(([name, text]) => [name, text[locale]])));
      }
    }
  });

  test('what is half written is replaced, the rest of the line stays', async () => {
    const [item] = await itemsAt('rules:\r\n  metr|: off # 왜\r\n', { name: 'dadeumi.yaml' });
    expect(item!.textEdit).toMatchObject({ range: { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } } });
  });

  test('a hostile line ends', () => {
    const long = `${'a: { '.repeat(20_000)}`;
    const deep = Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}k:`).join('\n');
    const flat = `${'key: value\n'.repeat(20_000)}`;
    for (const text of [long, deep, flat, `${'- '.repeat(50_000)}`, `${' '.repeat(200_000)}x`, 'x'.repeat(200_000)]) {
      expect(() => yamlPlace(text, text.length)).not.toThrow();
    }
  });
});

describe('sections at a heading', () => {
  test.each(Object.entries(SPELLINGS))('%s: what is missing comes first, written as the draft writes headings', async (_name, spell) => {
    const text = spell(`${FEW_SECTIONS}\n## |`);
    const items = await itemsAt(text);
    const checked = await checkedIn({ 'plan.md': text.replace('|', '') });
    const missing = items.filter(({ detail }) => detail === '빠진 절');
    expect(items.slice(0, missing.length)).toEqual(missing);
    expect(items.findIndex(({ label }) => label.startsWith('제1권'))).toBeGreaterThan(missing.length);
    const finance = items.find(({ label }) => label.startsWith('나. 허가신청법인'))!;
    const edit = finance.textEdit as { range: Parameters<typeof checked.lines.offsetsOf>[0]; newText: string };
    expect(edit.newText).toBe('## 나. 허가신청법인 등의 재무상태 및 자금조달능력');
    expect(checked.lines.text.slice(...checked.lines.offsetsOf(edit.range))).toBe('## ');
    expect(finance.filterText!.startsWith('## ')).toBe(true);
  });

  test('only where a heading begins', async () => {
    for (const line of ['앞 # |', '```\n# |\n```', '#태그|', '- |']) expect(await itemsAt(`${FEW_SECTIONS}\n${line}`)).toEqual([]);
  });

  test('a guideline without sections offers none', async () => {
    expect(await itemsAt('# 계획\n\n## |')).toEqual([]);
  });
});

describe('foreign words', () => {
  test.each([
    ['방범용 CCTV|', '폐쇄회로 텔레비전(CCTV)', 'CCTV'],
    ['😀 CCT|는', '폐쇄회로 텔레비전(CCTV)', 'CCT'],
    ['| 항목 | CCTV| |\n|---|---|\n'.replace('| 항', '¦ 항'), '폐쇄회로 텔레비전(CCTV)', 'CCTV'],
  ])('%j', async (line, label, typed) => {
    const text = `# 계획\n\n${line}`.replaceAll('¦', '|');
    const offset = text.indexOf(`${typed}|`) + typed.length;
    const whole = text.slice(0, offset) + text.slice(offset + 1);
    const checked = await checkedIn({ 'plan.md': whole });
    const items = completions(checked, { position: checked.lines.positionAt(offset) });
    expect(labels(items)).toContain(label);
    const { range } = items[0]!.textEdit as { range: Parameters<typeof checked.lines.offsetsOf>[0] };
    expect(lineIndex(whole).text.slice(...checked.lines.offsetsOf(range))).toBe(typed);
  });

  test('the author’s gloss comes first', async () => {
    const [first] = await itemsAt('---\ndadeumi:\n  terms: { glossary: { CCTV: 방범 카메라 } }\n---\n방범용 CCTV|');
    expect(first).toMatchObject({ label: '방범 카메라(CCTV)', detail: '내 용어집' });
  });

  test.each(['C|', '폐쇄회로 텔레비전(CCTV|', 'a@CCTV|', 'https://CCTV|', '```\nCCTV|\n```', '<!-- CCTV| -->', 'zzqq|', '한글|'])(
    'none at %j',
    async (line) => {
      expect(await itemsAt(`# 계획\n\n${line}`)).toEqual([]);
    },
  );
});
