import { expect, test } from 'vitest';
import { describe as told } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import personalData from '../../rules/src/rules/personal-data.ts';
import { personalNumbersIn } from '../../rules/src/text/personal/numbers.ts';
import { hasCompanyCheck, hasResidentCheck, isDated } from '../../rules/src/text/personal/resident-numbers.ts';
import { draftOf } from '../harness/settings.ts';

/** Of people born in the 1890s, or not yet. */
const NUMBERS = ['991231-9482716', '980228-0482719', '950615-9482718', '391231-4482713'];

test('of the ten numbers that differ in the last digit one has its check digit', () => {
  for (const number of NUMBERS) {
    const digits = number.replace('-', '');
    const right = Array.from('0123456789', (last) => digits.slice(0, 12) + last).filter(hasResidentCheck);
    expect(right).toEqual([digits]);
  }
});

test('a foreigner’s number has the check digit of its own table', () => {
  expect(hasResidentCheck('0001015482713')).toBe(true);
  expect(hasResidentCheck('0001015482711')).toBe(false);
});

test('a company’s number has another check digit', () => {
  expect(hasCompanyCheck('1101111000481')).toBe(true);
  expect(hasCompanyCheck('1101111000482')).toBe(false);
});

test('a day that is none, and the forms of examples, are nobody’s', () => {
  for (const digits of ['9913319482716', '9902299482716', '9001011234567', '9001011000000', '9001012222222'])
    expect(isDated(digits)).toBe(false);
  // 2000 was a leap year, 1900 was none.
  expect([isDated('0002293482719'), isDated('0002291482719')]).toEqual([true, false]);
});

test('a label beside it lets a number stand without a check digit, a company’s label takes it away', () => {
  const kinds = (text: string, label = '') => personalNumbersIn(text, label).map(({ kind }) => kind);
  expect(kinds('991231-9482717')).toEqual([]);
  expect(kinds('991231-9482717', '주민등록번호')).toEqual(['resident']);
  expect(kinds('991231-9482716')).toEqual(['resident']);
  expect(kinds('991231-9482716', '법인등록번호')).toEqual([]);
});

test('what is found is told nowhere: not in words, data, fixes or fingerprint', () => {
  const found = (text: string) => {
    const { plan, settings } = draftOf(text);
    return lint(plan, settings, { rules: [personalData] }).findings;
  };
  const secrets = [
    ...NUMBERS,
    '010-1048-2701',
    '9999-1000-2000-3010',
    '국민은행 482701-04-112233',
    '여권번호 M70412583',
    '운전면허 15-04-482715-61',
  ];
  for (const secret of secrets) {
    const [finding] = found(`# 1. 신청인\n\n들마루 주민등록번호 등: ${secret}\n`);
    const { at: _, ...said } = finding!;
    const words = JSON.stringify([said, told(finding!, 'ko'), told(finding!, 'en')]);
    for (const part of secret.split(/[- ]/).slice(-1)) expect(words).not.toContain(part);
  }
  const prints = NUMBERS.map((number) => found(`# 1. 신청인\n\n${number}\n`)[0]?.fingerprint);
  expect(new Set(prints).size).toBe(1);
});
