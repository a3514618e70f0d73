import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { yearlyFaultsIn } from '../profiles/yearly-faults.ts';
import { josa } from '../text/josa.ts';
import type { Text } from '../types.ts';

type Asked = { section: string; where: string; what: Text };
type Missing = Asked & { years: readonly string[]; because: Text };

const clause = ({ where }: Asked): string => (where === '' ? '작성요령' : where);

/** A table of past years is no plan; what may be a milestone, a loan or a count of things is left alone. */
export default defineRule({
  id: 'yearly-basis',
  scope: 'plan',
  title: { ko: '연도별 금액은 모든 해와 산출근거를', en: 'Amounts by year have every year and a basis' },
  why: {
    ko: '심사위원은 해마다 얼마를 어떻게 셈했는지 봅니다. 빠진 해나 산출근거 없는 금액은 계획하지 않은 것으로 읽힙니다.',
    en: 'Reviewers ask how much, in each year, and how it was worked out. A year left out reads as a year not planned.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    'missing-years': {
      ko: (data: Missing) =>
        `연도별 금액 표에 ${josa(data.years.join(', '), '이/가')} 없습니다. ${data.because.ko}. ${josa(`‘${clause(data)}’`, '은/는')} ${josa(`‘${data.what.ko}’`, '을/를')} 해마다 적게 합니다. 빠진 해를 넣고, 금액이 없는 해는 0으로 적으세요.`,
      en: ({ years, because, what, where }) =>
        `The table has no ${years.join(', ')}; ${because.en}. ${where || 'The guideline'} asks for this by year: ${what.en}. Add the year; write 0 where nothing is planned.`,
    },
    order: {
      ko: ({ year, before }: { year: string; before: string }) =>
        `${josa(`‘${year}’`, '이/가')} ${before} 뒤에 있습니다. 연도별 금액은 이른 해부터 차례로 적으세요.`,
      en: ({ year, before }) => `‘${year}’ stands behind ${before}. Put the years in order, the earliest first.`,
    },
    'no-unit': {
      ko: ({ section }: { section: string }) =>
        `‘${section}’의 이 표에는 금액의 단위가 없습니다. 표 위에 ‘(단위: 백만원)’처럼 적거나 열 제목에 단위를 적으세요.`,
      en: ({ section }) => `This table of ‘${section}’ declares no unit. Write one above it, such as (단위: 백만원), or in its header.`,
    },
    'no-basis': {
      ko: (data: Asked) =>
        `‘${data.section}’에 금액을 어떻게 셈했는지가 없습니다. ${josa(`‘${clause(data)}’`, '은/는')} ‘${data.what.ko}’까지 적게 합니다. 산출근거(단가×수량, 견적 등)를 표의 열이나 글로 적으세요.`,
      en: ({ section, what, where }) =>
        `‘${section}’ does not say how its amounts were worked out. ${where || 'The guideline'} asks for: ${what.en}. Give unit prices and quantities, or quotations, in a column or in words.`,
    },
  },

  *check(context) {
    const { examined, faults } = yearlyFaultsIn(context);
    context.examined(examined);
    for (const { section, need, at, related = [], fault, atMost } of faults) {
      const { basis, what } = need;
      const asked: Asked = { section: section.title, where: 'where' in basis ? basis.where : '', what };
      const report = { at, related, basis, ...(atMost && { atMost }) };
      if (fault.kind === 'missing-years')
        yield { ...report, message: fault.kind, data: { ...asked, years: fault.years, because: fault.because } };
      else if (fault.kind === 'order') yield { ...report, message: fault.kind, data: { year: fault.year, before: fault.before } };
      else if (fault.kind === 'no-unit') yield { ...report, message: fault.kind, data: { section: section.title } };
      else yield { ...report, message: fault.kind, data: asked };
    }
  },
});
