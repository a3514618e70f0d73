import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { dateFaultsIn } from '../profiles/basis-faults.ts';
import { dayInWords } from '../text/dates/following-days.ts';
import { josa } from '../text/josa.ts';
import type { Text } from '../types.ts';

/** `date` as the plan has it, `right` what follows from the day of the application, `applied`; what a message has no use for is empty. */
type Dated = { what: Text; date: string; applied: Text; right: Text; other: string; years: readonly string[] };

const NO_WORDS: Text = { ko: '', en: '' };

/** What the guideline sets no day for is left alone, and so is the day of an exchange rate, which won-amounts holds against the application. */
export default defineRule({
  id: 'basis-dates',
  scope: 'plan',
  title: { ko: '기준일은 신청일에 맞게', en: 'Basis dates follow from the application' },
  why: {
    ko: '작성요령은 물가, 세법, 재무상태를 어느 날로 적을지 정합니다. 기준일이 다르면 금액을 처음부터 다시 셈하라는 요구를 받습니다.',
    en: 'The guideline sets of which day prices, tax laws and accounts must be. With another day the amounts have to be worked out again.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    'other-day': {
      ko: ({ what, date, applied, right }: Dated) =>
        `${what.ko}의 기준일(${date})이 작성요령과 다릅니다. 신청일(${applied.ko})에 맞는 기준일은 ${right.ko}입니다. 그날의 값으로 고치고 날짜를 적으세요.`,
      en: ({ what, date, applied, right }) =>
        `‘${date}’ is not the day of ${what.en} that the guideline asks for: with the application of ${applied.en} it is ${right.en}. Use the figures of that day, and state it.`,
    },
    'after-application': {
      ko: ({ what, date, applied }: Dated) =>
        `${what.ko}의 기준일(${date})이 신청일(${applied.ko})보다 뒤입니다. 신청일 앞의 날을 기준으로 적거나 설정의 신청일을 고치세요.`,
      en: ({ what, date, applied }) =>
        `‘${date}’, the day of ${what.en}, lies behind the application of ${applied.en}. Take a day before it, or correct the application's day in the settings.`,
    },
    contradicts: {
      ko: ({ what, date, other }: Dated) =>
        `${what.ko}의 기준일을 여기서는 ${josa(date, '(으)로')}, 앞에서는 ${josa(other, '(으)로')} 적었습니다. 하나로 맞추세요.`,
      en: ({ what, date, other }) => `The day of ${what.en} is ${date} here and ${other} before. Make them one.`,
    },
    'no-date': {
      ko: ({ what, right }: Dated) =>
        `${what.ko}의 기준일이 없습니다. 어느 날을 기준으로 하였는지 적으세요${right.ko && `(신청일에 맞는 기준일: ${right.ko})`}.`,
      en: ({ what, right }) =>
        `No day is told for ${what.en}. Say of which day the figures are${right.en && ` (with this application: ${right.en})`}.`,
    },
    'accounts-of-another-year': {
      ko: ({ date, applied, right }: Dated) =>
        `재무수치가 ${date}에서 끝납니다. 신청일(${applied.ko})에 맞는 마지막 해는 ${right.ko}입니다. 최근 결산까지의 수치로 고치세요.`,
      en: ({ date, applied, right }) =>
        `The accounts end in ${date}. With the application of ${applied.en} the last is ${right.en}. Give the figures up to the last settlement.`,
    },
    'accounts-lack-years': {
      ko: ({ years }: Dated) =>
        `재무수치에 ${josa(years.join(', '), '이/가')} 없습니다. 빠진 해를 넣거나, 낼 수 없으면 그 사유와 근거자료를 적으세요.`,
      en: ({ years }) => `The accounts have no ${years.join(', ')}. Add the year, or say why it cannot be given, with proof.`,
    },
  },

  *check(context) {
    const { examined, faults } = dateFaultsIn(context);
    context.examined(examined);
    const { applicationDate } = context.settings;
    const applied = applicationDate === undefined ? NO_WORDS : dayInWords(applicationDate);
    for (const { entry, at, related = [], fault, atMost } of faults) {
      const { basis, what } = entry;
      const { kind, date = '', right = NO_WORDS, other = '', years = [] } = fault;
      const data: Dated = { what, date, applied, right, other, years };
      yield { at, related, basis, ...(atMost && { atMost }), subject: entry.id, message: kind, data };
    }
  },
});
