import { describe, expect, test } from 'vitest';
import { lint } from '../../rules/src/engine/lint.ts';
import type { Basis, Profile, Settings } from '../../rules/src/types.ts';
import { planOfTexts, settingsWith, type WordRule, wordRule } from '../harness/words.ts';

const summary = { ko: '근거', en: 'Basis' };
const BASES = {
  stated: { certainty: 'stated', source: 'guide', where: '제1조', summary },
  derived: { certainty: 'derived', source: 'guide', where: '제1조', summary },
  assumed: { certainty: 'assumed', summary },
  author: { certainty: 'author', where: 'dadeumi.yaml', summary },
} as const satisfies Record<string, Basis>;
const SOURCE = { title: '작성요령', publisher: '기관', url: null, published: null, checked: '2026-11-01' };

const plan = planOfTexts('# 개요\n\n나쁜 말\n');

function profileWith(rules: Profile['rules']): Partial<Settings> {
  const { profile } = settingsWith();
  return { profile: { ...profile, sources: { guide: SOURCE }, rules } };
}

function severityWith(rule: Omit<WordRule, 'word'>, changes: Partial<Settings>): string | undefined {
  const { findings } = lint(plan, settingsWith({ ...profileWith({}), ...changes }), { rules: [wordRule({ word: '나쁜', ...rule })] });
  return findings[0]?.severity;
}

describe('severity', () => {
  test('is the rule’s own where nobody else speaks', () => {
    expect(severityWith({ severity: 'error' }, {})).toBe('error');
  });

  test.each([
    ['stated', 'error'],
    ['author', 'error'],
    ['derived', 'warning'],
    ['assumed', 'info'],
  ] as const)('a basis that is %s caps an error at %s', (certainty, severity) => {
    expect(severityWith({ severity: 'error', basis: BASES[certainty] }, {})).toBe(severity);
    expect(severityWith({ severity: 'info', basis: BASES[certainty] }, {})).toBe('info');
  });

  test('the profile’s authority gives severity and basis, and a report’s own basis stands before it', () => {
    const authority = profileWith({ 'a-word': { severity: 'error', basis: BASES.derived } });
    expect(severityWith({}, authority)).toBe('warning');
    expect(severityWith({ basis: BASES.stated }, authority)).toBe('error');
    expect(severityWith({ severity: 'error' }, profileWith({ 'a-word': { severity: 'off', basis: BASES.stated } }))).toBeUndefined();
  });

  test('what the author writes wins over all, uncertain or not; for one document over all documents', () => {
    const authority = profileWith({ 'a-word': { severity: 'info', basis: BASES.assumed } });
    expect(severityWith({ basis: BASES.assumed }, { ...authority, rules: { 'a-word': { severity: 'error' } } })).toBe('error');
    expect(severityWith({}, { ...authority, rules: { 'a-word': { severity: 'off' } } })).toBeUndefined();
    const overrides = { '1.md': { 'a-word': { severity: 'warning' as const } } };
    expect(severityWith({}, { ...authority, rules: { 'a-word': { severity: 'off' } }, overrides })).toBe('warning');
  });

  test('a question stays a question, whoever asked for more', () => {
    expect(severityWith({ atMost: 'info', severity: 'error' }, { rules: { 'a-word': { severity: 'error' } } })).toBe('info');
  });

  test('the finding carries its basis and the document behind it', () => {
    const { findings } = lint(plan, settingsWith(profileWith({ 'a-word': { basis: BASES.stated } })), {
      rules: [wordRule({ word: '나쁜' })],
    });
    expect(findings[0]?.basis).toEqual({ ...BASES.stated, document: SOURCE });
  });
});
