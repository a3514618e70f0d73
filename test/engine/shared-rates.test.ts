import { lint, parseFields, resolveSettings, sharedRatesIn } from '@dadeumi/rules';
import { expect, test } from 'vitest';

const plan = parseFields([
  { label: '사업개요', text: '단가는 $300이다.' },
  { label: '자금계획', text: '환율은 1달러당 1,400원을 적용한다.' },
]);
const given = (options: Readonly<Record<string, unknown>>) =>
  resolveSettings({ command: { rules: { 'won-amounts': { options } } } }).settings;
const findings = (options: Readonly<Record<string, unknown>>) =>
  lint(plan, given(options)).findings.filter(({ rule }) => rule === 'won-amounts').length;

test('a rate is shared where the rule has it settle an amount of another document', () => {
  expect(findings({})).toBe(0);
  expect(sharedRatesIn(plan, given({}))).toEqual([{ document: '자금계획', currency: 'USD', won: '1,400' }]);
});

test('none is where each amount is to have won of its own', () => {
  expect(findings({ strict: true })).toBe(1);
  expect(sharedRatesIn(plan, given({ strict: true }))).toEqual([]);
});
