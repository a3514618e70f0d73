import { describe, expect, test } from 'vitest';
import { editDocument } from '../../rules/src/document/edit.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import type { Rule } from '../../rules/src/types.ts';
import { planOfTexts, ruleSettings, settingsWith, wordRule } from '../harness/words.ts';

describe('lint', () => {
  test('puts findings in the order of documents and places, whatever the order of the rules', () => {
    const rules = [
      wordRule({ id: 'z-word', word: '나쁜' }),
      wordRule({ id: 'a-word', word: '나쁜 말' }),
      wordRule({ id: 'b-word', word: '말' }),
    ];
    const plan = planOfTexts('말, 나쁜 말\n', '나쁜 일\n');
    const said = (order: readonly Rule[]) =>
      lint(plan, settingsWith(), { rules: order }).findings.map(({ rule, at }) => [at.document, ...at.range, rule].join(' '));
    expect(said(rules)).toEqual(['1.md 0 1 b-word', '1.md 3 5 z-word', '1.md 3 7 a-word', '1.md 6 7 b-word', '2.md 0 2 z-word']);
    expect(said(rules.toReversed())).toEqual(said(rules));
  });

  test('counts what each rule looked at; one that is off is not in it', () => {
    const rules = [wordRule({ word: '나쁜' }), wordRule({ id: 'b-word', word: '말' })];
    const { examined } = lint(planOfTexts('나쁜 말, 나쁜 일\n'), ruleSettings({ 'b-word': { severity: 'off' } }), { rules });
    expect(examined).toEqual({ 'a-word': 2 });
  });

  test('a rule that throws stops no other, and what it did not see is told', () => {
    const poison: Rule = {
      ...wordRule({ id: 'poison', word: '' }),
      *check({ plan }) {
        if (plan.documents[0]!.text.includes('독')) throw new TypeError('no such thing');
        yield { at: { document: plan.documents[0]!.id, range: [0, 1] }, message: 'found', data: { found: 'x' } };
      },
    };
    const { findings, unread } = lint(planOfTexts('나쁜 독\n', '나쁜 말\n'), settingsWith(), {
      rules: [poison, wordRule({ word: '나쁜' })],
    });
    expect(findings.map(({ rule, at }) => `${at.document} ${rule}`)).toEqual(['1.md a-word', '2.md poison', '2.md a-word']);
    expect(unread).toEqual([
      { document: '1.md', reason: { ko: expect.stringContaining('no such thing'), en: expect.stringContaining('poison') } },
    ]);
  });

  test('a place outside its document is never shown', () => {
    const lost: Rule = {
      ...wordRule({ word: '' }),
      *check({ plan }) {
        yield { at: { document: plan.documents[0]!.id, range: [0, 99] }, message: 'found', data: { found: 'x' } };
      },
    };
    const { findings, unread } = lint(planOfTexts('짧다\n'), settingsWith(), { rules: [lost] });
    expect(findings).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  test('a place inside a character is widened to it, and a fix there is not offered', () => {
    const parts: Rule = {
      ...wordRule({ word: '' }),
      *check() {
        const at = { document: '1.md', range: [1, 2] as const };
        const fix = { kind: 'safe' as const, title: { ko: '고치기', en: 'Fix' }, edits: [{ at, text: '' }] };
        yield { at, message: 'found', data: { found: 'x' }, fixes: [fix], related: [at] };
      },
    };
    const { findings } = lint(planOfTexts('a😀b\n'), settingsWith(), { rules: [parts] });
    const wide = { document: '1.md', range: [1, 3] };
    expect(findings).toMatchObject([{ at: wide, related: [wide], fixes: [] }]);
  });

  test('options that are not the rule’s are told, not thrown', () => {
    const { findings, unread } = lint(planOfTexts('나쁜 말\n'), ruleSettings({ 'a-word': { options: { quiet: 'very' } } }), {
      rules: [wordRule({ word: '나쁜' })],
    });
    expect(findings).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  test('a rule of the whole plan sees all of it, and speaks by the options of each document', () => {
    const settings = settingsWith({ overrides: { '2.md': { 'a-word': { options: { quiet: true } } } } });
    const { findings } = lint(planOfTexts('나쁜 말\n', '나쁜 일\n'), settings, { rules: [wordRule({ word: '나쁜', scope: 'plan' })] });
    expect(findings.map(({ at }) => at.document)).toEqual(['1.md']);
  });

  test('facts of untouched Blocks are remembered as long as the settings are the same object', () => {
    const text = Array.from({ length: 50 }, (_, index) => `# ${index}. 제목\n\n나쁜 말 ${index}\n`).join('\n');
    const settings = settingsWith();
    const rules = [wordRule({ word: '나쁜' })];
    const count = { made: 0, reused: 0 };
    const plan = planOfTexts(text);
    lint(plan, settings, { rules, counter: count });
    expect(count.reused).toBe(0);

    const edited = { documents: [editDocument(plan.documents[0]!, { range: [10, 10], text: '나쁜 ' })] };
    const again = { made: 0, reused: 0 };
    const { findings } = lint(edited, settings, { rules, counter: again });
    expect(again.reused).toBeGreaterThanOrEqual(0.8 * (again.made + again.reused));
    expect(findings).toEqual(lint(planOfTexts(edited.documents[0]!.text), settings, { rules }).findings);

    const other = { made: 0, reused: 0 };
    lint(plan, settingsWith(), { rules, counter: other });
    expect(other.reused).toBe(0);
  });
});

describe('fingerprints', () => {
  const rules = [wordRule({ word: '나쁜 말' })];
  const marks = (text: string) => lint(planOfTexts(text), settingsWith(), { rules }).findings.map(({ fingerprint }) => fingerprint);

  test('outlive edits elsewhere, and tell alike words of one section apart', () => {
    const before = marks('# 1. 개요\n\n나쁜 말, 나쁜 말\n\n# 2. 시장\n\n나쁜 말\n');
    expect(new Set(before).size).toBe(3);
    expect(marks('# 1. 개요\n\n머리말\n\n나쁜 말, 더 나쁜 말\n\n# 2. 시장\n\n앞의 말. 나쁜 말\n')).toEqual(before);
    expect(marks('# 2. 개요\n\n나쁜 말, 나쁜 말\n\n# 나. 시장\n\n나쁜 말\n')).toEqual(before);
  });

  test('are of the rule and the section', () => {
    expect(marks('# 개요\n\n나쁜 말\n')).not.toEqual(marks('# 시장\n\n나쁜 말\n'));
    expect(marks('# 개요\n\n나쁜 말\n')[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});
