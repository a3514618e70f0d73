import { describe, expect, test } from 'vitest';
import { describe as say } from '../../rules/src/engine/describe.ts';
import { fixPlan } from '../../rules/src/engine/fix.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { rules as builtIn } from '../../rules/src/rules/index.ts';
import type { Rule } from '../../rules/src/types.ts';
import { planOfTexts, settingsWith, wordRule } from '../harness/words.ts';

const rules = [wordRule({ word: '나쁜' }), wordRule({ id: 'b-word', word: '말' })];
const settings = settingsWith({ rules: Object.fromEntries(builtIn.map(({ id }) => [id, { severity: 'off' as const }])) });

/** Findings as `line rule words`. */
function found(text: string): string[] {
  return lint(planOfTexts(text), settings, { rules }).findings.map(
    ({ rule, at }) => `${text.slice(0, at.range[0]).split(/\r\n|\n|\r/u).length} ${rule} ${text.slice(...at.range)}`,
  );
}

describe('suppression', () => {
  test('of the next line that has words, by rule', () => {
    expect(found('<!-- dadeumi-disable-next-line a-word: 인용이다 -->\n나쁜 말\n나쁜 일\n')).toEqual(['2 b-word 말', '3 a-word 나쁜']);
    expect(found('<!-- dadeumi-disable-next-line a-word, b-word -->\n\n나쁜 말\n')).toEqual([]);
    expect(found('<!-- dadeumi-disable-next-line a-word -->\r\n<!-- dadeumi-disable-next-line b-word -->\r\n나쁜 말\r\n')).toEqual([]);
    expect(found('> <!-- dadeumi-disable-next-line a-word -->\n> 나쁜 일\n')).toEqual([]);
  });

  test('of every rule, where none is named', () => {
    expect(found('<!-- dadeumi-disable-next-line -->\n나쁜 말\n')).toEqual([]);
  });

  test('of the comment’s own line', () => {
    expect(found('| 나쁜 말 <!-- dadeumi-disable-line b-word --> | 값 |\n|---|---|\n| 나쁜 말 | 1 |\n')).toEqual([
      '1 a-word 나쁜',
      '3 a-word 나쁜',
      '3 b-word 말',
    ]);
  });

  test('from here on, until it ends', () => {
    const text =
      '<!-- dadeumi-disable a-word b-word -->\n\n나쁜 말\n\n<!-- dadeumi-enable b-word -->\n\n나쁜 말\n\n<!-- dadeumi-enable -->\n\n나쁜 말\n';
    expect(found(text)).toEqual(['7 b-word 말', '11 a-word 나쁜', '11 b-word 말']);
    expect(found('<!-- dadeumi-disable a-word -->\n\n나쁜 일\n')).toEqual([]);
  });

  test('is not in code', () => {
    expect(found('```md\n<!-- dadeumi-disable -->\n```\n\n나쁜 일\n')).toEqual(['5 a-word 나쁜']);
    expect(found('`<!-- dadeumi-disable -->` 나쁜 일\n')).toEqual(['1 a-word 나쁜']);
  });

  test('that hides nothing is a finding, for each rule that it names', () => {
    expect(found('<!-- dadeumi-disable-next-line a-word b-word -->\n나쁜 일\n')).toEqual(['1 unused-suppression b-word']);
    expect(found('<!-- dadeumi-disable-next-line -->\n좋은 일\n')).toEqual(['1 unused-suppression <!-- dadeumi-disable-next-line -->']);
    expect(found('<!-- dadeumi-disable a-word -->\n\n좋은 일\n')).toEqual(['1 unused-suppression a-word']);
  });

  test('of a rule that had no say is not called unused', () => {
    const plan = planOfTexts('<!-- dadeumi-disable-next-line a-word -->\n좋은 일\n\n<!-- dadeumi-disable-next-line -->\n좋은 일\n');
    const off = { ...settings, rules: { ...settings.rules, 'a-word': { severity: 'off' as const } } };
    expect(lint(plan, off, { rules }).findings.map(({ at }) => plan.documents[0]!.text.slice(...at.range))).toEqual([
      '<!-- dadeumi-disable-next-line -->',
    ]);
    const poison: Rule = {
      ...rules[0]!,
      check() {
        throw new Error('no');
      },
    };
    expect(lint(plan, settings, { rules: [poison, rules[1]!] }).findings).toEqual([]);
  });

  test('of a name that there is not tells the nearest one', () => {
    const plan = planOfTexts('<!-- dadeumi-disable-next-line a-wrod: 오타 -->\n나쁜 일\n\n<!-- dadeumi-disable-nextline a-word -->\n');
    const { findings } = lint(plan, settings, { rules });
    expect(findings.map((finding) => say(finding, 'ko', rules).message)).toEqual([
      '‘a-wrod’: 없는 이름입니다. ‘a-word’의 오타라면 고치세요.',
      '‘나쁜’을 고치세요.',
      '‘dadeumi-disable-nextline’: 없는 이름입니다. ‘dadeumi-disable-next-line’의 오타라면 고치세요.',
    ]);
    expect(say(findings[0]!, 'en', rules).message).toContain('Did you mean ‘a-word’?');
  });

  test('unused, is taken out by a fix that leaves the lines as they are', () => {
    const fixed = (text: string) => fixPlan(planOfTexts(text), settings, { rules, kinds: ['safe'] }).plan.documents[0]!.text;
    expect(fixed('앞 문단\n<!-- dadeumi-disable-next-line a-word: 까닭 -->\n뒤 문단\n')).toBe('앞 문단\n\n뒤 문단\n');
    expect(fixed('<!-- dadeumi-disable-next-line a-word b-word: 까닭 -->\n나쁜 일\n')).toBe(
      '<!-- dadeumi-disable-next-line a-word: 까닭 -->\n나쁜 일\n',
    );
  });

  test('of its own kind may be turned off', () => {
    const off = { ...settings, rules: { ...settings.rules, 'unused-suppression': { severity: 'off' as const } } };
    expect(lint(planOfTexts('<!-- dadeumi-disable a-word -->\n'), off, { rules }).findings).toEqual([]);
  });

  test('is set in the settings as rules are', () => {
    const { settings: read, problems } = resolveSettings({ file: readSettings('rules: { unused-suppression: off }\n', 'dadeumi.yaml') });
    expect(problems).toEqual([]);
    expect(lint(planOfTexts('<!-- dadeumi-disable-next-line -->\n'), read).findings).toEqual([]);
  });

  test.each(['이유를 적으세요', 'say why'])('whose reason is still to be written (%s) is told of, never above an info', (reason) => {
    const comment = `<!-- dadeumi-disable-next-line a-word: ${reason} -->`;
    const plan = planOfTexts(`앞 문단\n\n${comment}\n나쁜 일\n`);
    const loud = { ...settings, rules: { ...settings.rules, 'unused-suppression': { severity: 'error' as const } } };
    const told = lint(plan, loud, { rules }).findings;
    expect(told.map(({ message, severity }) => [message, severity])).toEqual([['unfinished', 'info']]);
    expect(plan.documents[0]!.text.slice(...told[0]!.at.range)).toBe(reason);
    expect(say(told[0]!, 'ko', rules).message).toContain('이유');
    expect(found(`${comment.replace(reason, `계약서에 ${reason}`)}\n나쁜 일\n`)).toEqual([]);
    expect(found(`<!-- dadeumi-disable a-word: ${reason} -->\n\n나쁜 일\n\n<!-- dadeumi-enable a-word -->\n`)).toEqual([
      `1 unused-suppression ${reason}`,
    ]);
  });

  test('any number of comments', () => {
    const count = (text: string) => lint(planOfTexts(text), settings, { rules }).findings.length;
    expect(count('<!-- dadeumi-disable-next-line a-word -->\n'.repeat(8000))).toBe(8000);
    expect(count('<!-- dadeumi-disable a-word -->\n\n나쁜 일\n\n'.repeat(3000))).toBe(0);
    expect(count('나쁜 일 <!-- dadeumi-disable-line b-word -->'.repeat(4000))).toBe(8000);
  });
});
