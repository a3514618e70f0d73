import { describe, expect, test } from 'vitest';
import { splitsCharacter } from '../../rules/src/engine/boundary.ts';
import { applyFixes, fixPlan } from '../../rules/src/engine/fix.ts';
import type { Edit, Finding, Fix } from '../../rules/src/types.ts';
import { planOfTexts, settingsWith, wordRule } from '../harness/words.ts';

const title = { ko: '고치기', en: 'Fix' };
const settings = settingsWith();

function edit(start: number, end: number, text: string, document = '1.md'): Edit {
  return { at: { document, range: [start, end] }, text };
}

function finding(...fixes: Fix[]): Finding {
  const at = fixes[0]!.edits[0]!.at;
  return { rule: 'a-word', message: 'found', data: {}, at, severity: 'warning', fixes, related: [], fingerprint: '' };
}

const safe = (...edits: Edit[]): Fix => ({ kind: 'safe', title, edits });
const suggestion = (...edits: Edit[]): Fix => ({ kind: 'suggestion', title, edits });

/** The text after one round. */
function after(text: string, findings: readonly Finding[], kinds: Fix['kind'][] = ['safe']): string | undefined {
  return applyFixes(planOfTexts(text), findings, { kinds }).get('1.md');
}

describe('one round of fixes', () => {
  test('applies the first fix of an asked kind, and leaves every other character alone', () => {
    const findings = [finding(suggestion(edit(0, 1, 'x')), safe(edit(0, 1, 'A'))), finding(suggestion(edit(4, 5, 'E')))];
    expect(after('abcdef\n', findings)).toBe('Abcdef\n');
    expect(after('abcdef\n', findings, ['safe', 'suggestion'])).toBe('xbcdEf\n');
    expect(after('abcdef\n', findings, [])).toBeUndefined();
  });

  test('of two that overlap, the first; side by side, both', () => {
    expect(after('abcdef\n', [finding(safe(edit(0, 3, 'X'))), finding(safe(edit(2, 4, 'Y')))])).toBe('Xdef\n');
    expect(after('abcdef\n', [finding(safe(edit(0, 3, 'X'))), finding(safe(edit(3, 4, 'Y')))])).toBe('XYef\n');
    expect(after('abcdef\n', [finding(safe(edit(1, 5, 'X'))), finding(safe(edit(2, 3, 'Y')))])).toBe('aXf\n');
  });

  test('insertions of one rule at one place follow one another; those of two rules do not', () => {
    const [one, other] = [finding(safe(edit(3, 3, 'X'))), finding(safe(edit(3, 3, 'Y')))];
    expect(after('abcdef\n', [one, other])).toBe('abcXYdef\n');
    expect(after('abcdef\n', [one, { ...other, rule: 'b-word' }])).toBe('abcXdef\n');
    expect(after('abcdef\n', [one, one])).toBe('abcXdef\n');
    expect(after('abcdef\n', [one, finding(safe(edit(3, 4, 'Y')))])).toBe('abcXdef\n');
  });

  test('a fix of several edits is whole or not at all', () => {
    expect(after('abcdef\n', [finding(safe(edit(2, 3, 'X'))), finding(safe(edit(0, 1, 'Y'), edit(2, 4, 'Y')))])).toBe('abXdef\n');
    expect(after('abcdef\n', [finding(safe(edit(0, 2, 'X'), edit(1, 3, 'Y')))])).toBeUndefined();
  });

  test('one that would part a character, or change nothing, is none', () => {
    expect(after('a😀b\n', [finding(safe(edit(0, 2, 'x')))])).toBeUndefined();
    expect(after('a😀b\n', [finding(safe(edit(1, 3, 'x')))])).toBe('axb\n');
    expect(after('한글'.normalize('NFD'), [finding(safe(edit(0, 2, 'x')))])).toBeUndefined();
    expect(after('a\r\nb', [finding(safe(edit(2, 3, 'x')))])).toBeUndefined();
    expect(after('abc', [finding(safe(edit(1, 2, 'b')))])).toBeUndefined();
  });

  test('may change several documents', () => {
    const findings = [finding(safe(edit(0, 1, 'A'), edit(0, 1, 'B', '2.md')))];
    expect([...applyFixes(planOfTexts('a\n', 'b\n', 'c\n'), findings, { kinds: ['safe'] })]).toEqual([
      ['1.md', 'A\n'],
      ['2.md', 'B\n'],
    ]);
  });
});

describe('a boundary of characters', () => {
  test.each(['👨‍👩‍👧', 'é'.normalize('NFD'), '각'.normalize('NFD'), '가\u11A8', '\r\n', '❤️'])('none inside %j', (character) => {
    const text = `가${character}가`;
    for (let offset = 2; offset <= character.length; offset++) expect(splitsCharacter(text, offset)).toBe(true);
    expect(splitsCharacter(text, 1)).toBe(false);
    expect(splitsCharacter(text, 1 + character.length)).toBe(false);
  });
});

describe('fixes to the end', () => {
  test('round by round, until nothing is left', () => {
    const rules = [wordRule({ word: '가나', becomes: '다' }), wordRule({ id: 'b-word', word: '다라', becomes: '마' })];
    const { texts, applied, converged, result } = fixPlan(planOfTexts('가나라 그리고 가나라\n'), settings, { rules, kinds: ['safe'] });
    expect(texts.get('1.md')).toBe('마 그리고 마\n');
    expect({ applied, converged, findings: result.findings }).toEqual({ applied: 4, converged: true, findings: [] });
  });

  test('rules that undo one another end after ten rounds, and it is told', () => {
    const rules = [wordRule({ word: '흑', becomes: '백' }), wordRule({ id: 'b-word', word: '백', becomes: '흑' })];
    const { applied, converged } = fixPlan(planOfTexts('흑\n'), settings, { rules, kinds: ['safe'] });
    expect({ applied, converged }).toEqual({ applied: 10, converged: false });
  });

  test('a plan without fixes is the same plan', () => {
    const plan = planOfTexts('나쁜 말\n');
    expect(fixPlan(plan, settings, { rules: [wordRule({ word: '나쁜' })], kinds: ['safe', 'suggestion'] })).toMatchObject({
      plan,
      applied: 0,
      converged: true,
    });
  });

  test('five thousand fixes take one round', () => {
    const text = '가나 '.repeat(5000);
    const { texts, applied } = fixPlan(planOfTexts(text), settings, {
      rules: [wordRule({ word: '가나', becomes: '다' })],
      kinds: ['safe'],
    });
    expect(applied).toBe(5000);
    expect(texts.get('1.md')).toBe('다 '.repeat(5000));
  });
});
