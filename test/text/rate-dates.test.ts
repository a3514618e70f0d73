import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import wonAmounts from '../../rules/src/rules/won-amounts.ts';
import { rateDates } from '../../rules/src/text/money/rate-dates.ts';
import { draftOf } from '../harness/settings.ts';

/** The days beside `RATE` in a text. */
const beside = (text: string) => {
  const start = text.indexOf('RATE');
  const words = text.replace('RATE', '1원');
  return rateDates({ text: words, map: [0, 0, words.length, words.length] }, start, start + 2).map((date) => date.text);
};

describe('days of a rate', () => {
  test.each([
    ['환율 RATE(2018. 9. 28. 기준)을 적용한다.', '2018. 9. 28.'],
    ['환율 RATE(2018. 9. 28.)을 적용한다.', '2018. 9. 28.'],
    ['2018년 9월 말 최초 고시 매매기준율인 RATE을 적용한다.', '2018년 9월 말'],
    ["'18.9.30 현재 RATE", "'18.9.30"],
    ['2018-09-30자 RATE', '2018-09-30'],
    ['매매기준율 RATE(고시일: 2018년 9월 28일)', '2018년 9월 28일'],
    ['2018년 3분기 말 환율 RATE', '2018년 3분기 말'],
  ])('%s', (text, date) => expect(beside(text)).toEqual([date]));

  test.each([
    ['신청일(2018. 11. 5.)에 RATE을 적용한다.'],
    ['2018. 11. 5. 신청일 기준 전분기 말일의 환율 RATE'],
    ['2019년 1월 착공하며 환율은 RATE이다.'],
    ['2018. 12. 1. 개업한다. 환율은 RATE이다. 2018. 12. 3. 기준으로 세었다.'],
    ['환율은 RATE이며 사업은 2019. 1. 1.에 시작한다.'],
  ])('%s: none', (text) => expect(beside(text)).toEqual([]));
});

describe('words', () => {
  const said = (front: string, text: string, locale: 'ko' | 'en' = 'ko') => {
    const { plan, settings } = draftOf(`---\ndadeumi:\n${front}\n---\n# 제2권 영업계획서\n\n${text}\n`, [wonAmounts]);
    const { findings } = lint(plan, settings, { rules: [wonAmounts] });
    return findings.map((finding) => describeFinding(finding, locale, [wonAmounts]).message);
  };
  const PERMIT = '  profile: location-permit-2018\n  applicationDate: 2018-11-05';

  test('an amount without a rate is told the day', () => {
    expect(said(PERMIT, '장비는 5만 달러이다.')[0]).toContain('매매기준율을 씁니다(2018. 9. 30.)');
    expect(said('  profile: location-permit-2018', '장비는 5만 달러이다.')[0]).toContain('매매기준율을 씁니다.');
    expect(said('  profile: general\n  applicationDate: 2018-11-05', '장비는 5만 달러이다.')[0]).not.toContain('2018');
  });

  test('a wrong day is told both right ones', () => {
    const [message] = said(PERMIT, '환율은 1,112.7원/달러(2018. 6. 29. 기준)이다.');
    expect(message).toContain('기준일(2018. 6. 29.)이');
    expect(message).toContain('2018. 9. 30. 또는 그 직전 영업일(2018. 9. 28.)');
    const [workday] = said(
      '  profile: location-permit-2018\n  applicationDate: 2021-05-04',
      '환율은 1,112.7원/달러(2021. 4. 30. 기준)이다.',
    );
    expect(workday).toContain('2021. 3. 31.에');
    expect(said(PERMIT, '환율은 1,112.7원/달러(2018. 6. 29. 기준)이다.', 'en')[0]).toContain('2018. 9. 30.');
  });

  test('a day of the settings is told where it takes effect, or where it stands', () => {
    const rate = '  exchangeRates: { USD: { rate: 1112.7, date: 2018-10-31 } }';
    expect(said(`${PERMIT}\n${rate}`, '장비는 5천만 원이다.')[0]).toContain('기준일(2018-10-31)이');
    expect(said(`${PERMIT}\n${rate.replace('10-31', '09-28')}`, '장비는 5천만 원이다.')).toEqual([]);
  });

  test('a day of settings outside the plan is told at the first amount that it converts', () => {
    const { plan, settings } = draftOf(`---\ndadeumi:\n${PERMIT}\n---\n# 계획\n\n1억 원(10만 유로)과 5,500만 원(5만 달러)을 쓴다.\n`, [
      wonAmounts,
    ]);
    const late = { ...settings, exchangeRates: { USD: { rate: '1100', date: '2018-10-31' }, JPY: { rate: '9.8', date: '2018-10-31' } } };
    const found = lint(plan, late, { rules: [wonAmounts] }).findings;
    expect(found.map(({ at, message }) => [message, plan.documents[0]!.text.slice(...at.range)])).toEqual([['rate-date', '5만 달러']]);
  });

  test('wrong won is told the right figure and the rate', () => {
    const [message] = said('  profile: general', '환율은 $1 = 1,400원이다.\n\n장비는 100만 달러(약 12억 원)이다.');
    expect(message).toContain('14억 원');
    expect(message).toContain('1 USD = 1,400원');
    expect(message).toContain('‘100만 달러’를');
  });
});
