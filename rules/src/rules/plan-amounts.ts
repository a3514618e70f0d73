import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { disagreementsIn } from '../text/figures/plan-agreement.ts';
import type { YearlyAmount } from '../text/figures/yearly-amounts.ts';
import { josa } from '../text/josa.ts';

type Amount = { section: string; item: string; words: string };
type Different = { year: string; here: Amount; elsewhere: readonly Amount[] };

/** Parts of a plan are compared where a table of each says the same item, the same year and a unit; anything less is no contradiction. */
export default defineRule({
  id: 'plan-amounts',
  scope: 'plan',
  title: { ko: '계획끼리 맞는 금액', en: 'Amounts that agree between plans' },
  why: {
    ko: '설비투자, 자금조달, 시스템 계획의 금액이 맞는지가 심사기준입니다. 해마다, 항목마다 같아야 합니다.',
    en: 'Whether the plans of investment, funding and system agree is a criterion of review: item by item, year by year.',
  },
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    different: {
      ko: ({ year, here, elsewhere }: Different) =>
        `${year} ‘${here.item}’ 금액이 계획끼리 다릅니다. ‘${here.section}’에는 ${josa(here.words, '(으)로')}, ${elsewhere.map(({ section, item, words }) => `‘${section}’에는 ${item === here.item ? '' : `‘${item}’ `}${josa(words, '(으)로')}`).join(', ')} 적었습니다. 금액을 맞추세요.`,
      en: ({ year, here, elsewhere }) =>
        `‘${here.item}’ of ${year} differs between plans: ${here.words} in ‘${here.section}’, ${elsewhere.map(({ section, item, words }) => `${words} in ‘${section}’${item === here.item ? '' : ` (‘${item}’)`}`).join(', ')}. Make them agree.`,
    },
  },

  *check(context) {
    const { compared, found } = disagreementsIn(context);
    context.examined(compared);
    for (const { odd, others, basis } of found) {
      const data: Different = { year: odd.year, here: amountOf(odd), elsewhere: others.map(amountOf) };
      const related = others.map(({ place }) => place);
      yield { at: odd.place, message: 'different', data, related, basis };
    }
  },
});

const amountOf = ({ section, item, words }: YearlyAmount): Amount => ({ section: section.title, item, words });
