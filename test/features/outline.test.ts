import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { codeLenses } from '../../server/src/features/code-lens.ts';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { documentSymbols } from '../../server/src/features/symbols.ts';
import { EVERY_PLACE, FEW_SECTIONS, SPELLINGS } from './drafts.ts';
import { checkedIn, look, uriIn } from './workspace.ts';

const spellings = Object.entries(SPELLINGS);

test.each(spellings)('%s: symbols are a tree with the guideline’s sections beside them', async (_name, spell) => {
  const checked = await checkedIn({ 'plan.md': spell(EVERY_PLACE) });
  const tree = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name.normalize('NFC')} [${detail ?? ''}]`,
      ...tree(children ?? [], depth + 1),
    ]);
  expect(tree(documentSymbols(checked))).toEqual([
    '요약문 [필수]',
    '제1권 법인요건 [필수]',
    '제2권 사업개요 (B2C) [필수 · 제2권 사업개요]',
    '  나. 추진 일정 15평 임차 []',
    '제3권 시스템의 구성 [필수]',
  ]);
  const inside = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean => {
    const [outer, inner] = [checked.lines.offsetsOf(range), checked.lines.offsetsOf(selectionRange)];
    return outer[0] <= inner[0] && inner[1] <= outer[1] && children.every(inside);
  };
  expect(documentSymbols(checked).every(inside)).toBe(true);
});

test.each(spellings)('%s: sections, tables and front matter fold, by whole lines', async (_name, spell) => {
  const checked = await checkedIn({ 'plan.md': spell(EVERY_PLACE) });
  const lines = checked.lines.text.split(/\r?\n/);
  const folds = foldingRanges(checked).map(({ startLine, endLine }) =>
    [lines[startLine], lines[endLine]].map((line) => line!.normalize('NFC').replace('\uFEFF', '').slice(0, 9)),
  );
  expect(folds).toEqual([
    ['---', '---'],
    ['# 요약문', '본사는 45평이고'],
    ['# 제1권 법인요', '| 연구실 | 2'],
    ['제2권 사업개요 ', '3월에 시작합니다'],
    ['#### 나. 추', '3월에 시작합니다'],
    ['# 제3권 시스템', '서버와 저장소를 '],
    ['| 항목 | 크기', '| 연구실 | 2'],
  ]);
  expect(foldingRanges(checked).every((fold) => fold.startCharacter === undefined && fold.endCharacter === undefined)).toBe(true);
});

test('lenses tell what is done, and the pages against the limit', async () => {
  const titles = async (folder: Record<string, string>, locale: 'ko' | 'en' = 'ko') =>
    codeLenses(await checkedIn(folder, Object.keys(folder)[0]!, locale)).map(
      ({ command, range }) => `${range.start.line}: ${command!.title}`,
    );
  expect(await titles({ 'plan.md': EVERY_PLACE })).toEqual([
    '7: 계획서 전체 · 필수 절 4/5 · 약 1쪽(한도 모름)',
    '7: 1쪽 미만(한도 모름)',
    '12: 1쪽 미만',
    '29: 1쪽 미만',
    '39: 1쪽 미만',
  ]);
  expect((await titles({ 'plan.md': EVERY_PLACE }, 'en'))[0]).toBe(
    '7: Whole plan · Required sections 4/5 · about 1 page (limit not known)',
  );
  const limited = EVERY_PLACE.replace('  applicant:', '  limits: { summaryPages: 2, bodyPages: 20 }\n  applicant:');
  expect((await titles({ 'plan.md': limited })).slice(0, 2)).toEqual([
    '8: 계획서 전체 · 필수 절 4/5 · 약 1쪽(한도 20쪽)',
    '8: 1쪽 미만(한도 2쪽)',
  ]);
  const volumes = await titles({ 'plan.md': FEW_SECTIONS });
  expect(volumes[1]).toMatch(/^5: 필수 절 \d\/\d/);
  expect(await titles({ 'plan.md': '# 계획\n\n본문입니다.\n' })).toEqual([]);
});

test.each(spellings)('%s: hints stand behind what has no value beside it', async (_name, spell) => {
  const text = spell(
    '---\ndadeumi:\n  exchangeRates: { USD: { rate: 1400 } }\n---\n# 계획\n\n😀 투자액은 $300,000, 본사는 45평, 방은 33㎡(10평)입니다.\n',
  );
  const checked = await checkedIn({ 'plan.md': text });
  const range = checked.lines.rangeOf([0, text.length]);
  const hints = inlayHints(checked, { range }).map(({ position, label }) => {
    const offset = checked.lines.offsetAt(position);
    return `${text.slice(0, offset).normalize('NFC').slice(-3)}${label}`;
  });
  expect(hints).toEqual(['000= 4억 2,000만 원', '45평= 149㎡']);
  expect(inlayHints(checked, { range: checked.lines.rangeOf([0, 10]) })).toEqual([]);
});

test('links lead from settings to volumes and to the pages of rules', async () => {
  const yaml =
    'plans:\n  - files: [제1권.md, "제2권.md", 부록/*.md]\n    profile: ./우리.yaml\nextends: strict\nfiles: [초안.md]\nrules:\n  metric-units: off\n';
  const checked = await look({ '제1권.md': '# 요약문\n', 'dadeumi.yaml': yaml }, 'dadeumi.yaml');
  const found = documentLinks(checked).map(({ range, target }) => [yaml.slice(...checked.lines.offsetsOf(range)), target]);
  expect(found).toEqual([
    ['제1권.md', uriIn('제1권.md')],
    ['제2권.md', uriIn('제2권.md')],
    ['./우리.yaml', uriIn('우리.yaml')],
    ['초안.md', uriIn('초안.md')],
    ['metric-units', 'https://pages.test/metric-units.md'],
  ]);
});

test('links lead from a draft’s own words about rules to their pages', async () => {
  const text =
    '---\ndadeumi: { rules: { won-amounts: off } }\n---\n# 계획\n\n<!-- dadeumi-disable-next-line metric-units: 관행 -->\n45평\n';
  const checked = await checkedIn({ 'plan.md': text });
  const found = documentLinks(checked).map(({ range, target }) => [text.slice(...checked.lines.offsetsOf(range)), target]);
  expect(found).toEqual([
    ['won-amounts', 'https://pages.test/won-amounts.md'],
    ['metric-units', 'https://pages.test/metric-units.md'],
  ]);
});
