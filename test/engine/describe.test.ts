import { describe, expect, test } from 'vitest';
import { describeFix, describe as say } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import type { Basis } from '../../rules/src/types.ts';
import { planOfTexts, settingsWith, wordRule } from '../harness/words.ts';

const summary = { ko: '한글로 적는다', en: 'Written in Hangul' };
const source = { title: '작성요령', publisher: '기관', url: null, published: null, checked: '2026-11-01' };
const settings = settingsWith();
const rules = (basis?: Basis) => [wordRule({ word: '나쁜', becomes: '좋은', fix: 'suggestion', ...(basis && { basis }) })];

function findingOn(basis?: Basis) {
  const profile = { ...settings.profile, sources: { guide: source }, rules: {} };
  return lint(planOfTexts('나쁜 말\n'), { ...settings, profile }, { rules: rules(basis) }).findings[0]!;
}

describe('a finding in words', () => {
  test('in either language', () => {
    expect(say(findingOn(), 'ko', rules())).toEqual({ message: '‘나쁜’을 고치세요.', title: '낱말', why: '시험' });
    expect(say(findingOn(), 'en', rules())).toEqual({ message: 'Change ‘나쁜’.', title: 'A word', why: 'A test' });
  });

  test.each([
    [{ certainty: 'stated', source: 'guide', where: '제1조', summary }, '「작성요령」 제1조: 한글로 적는다', '원문에서 확인함'],
    [{ certainty: 'derived', source: 'guide', where: '제1조', summary }, '「작성요령」 제1조: 한글로 적는다', '원문에서 미루어 앎'],
    [{ certainty: 'assumed', summary }, '한글로 적는다', '다듬이의 판단'],
    [{ certainty: 'author', where: 'dadeumi.yaml', summary }, 'dadeumi.yaml: 한글로 적는다', '작성자의 설정'],
  ] as const)('with the clause behind it: %o', (basis, clause, certainty) => {
    expect(say(findingOn(basis), 'ko', rules(basis))).toMatchObject({ basis: clause, certainty });
  });

  test('with a name for the places that belong to it', () => {
    const finding = findingOn();
    expect(say({ ...finding, related: [finding.at] }, 'en', rules()).related).toBe('See also');
  });

  test('of nobody known is refused', () => {
    expect(() => say(findingOn(), 'ko', [])).toThrow(RangeError);
    expect(() => say({ ...findingOn(), message: 'other' }, 'ko', rules())).toThrow(RangeError);
  });

  test('its fix tells whether the author must look', () => {
    expect(describeFix(findingOn().fixes[0]!, 'ko')).toEqual({ title: '고치기', kind: '확인하고 고르는 수정' });
    expect(describeFix({ ...findingOn().fixes[0]!, kind: 'safe' }, 'en')).toEqual({ title: 'Change', kind: 'keeps the meaning' });
  });
});
