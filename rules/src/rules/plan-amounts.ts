import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { contradictionsIn } from '../text/figures/disagreements.ts';
import type { Placed } from '../text/figures/plan-agreement.ts';
import { josa } from '../text/josa.ts';
import type { Text } from '../types.ts';

type Amount = { section: string; item: string; words: string };
type Different = { name: Text; here: Amount; elsewhere: readonly Amount[]; following: number; condition: string };

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
      ko: (data: Different) =>
        `${data.name.ko} 금액이 계획끼리 다릅니다. ${toldKo(data)} 적었습니다. ${data.following ? `이 차이로 합계 ${data.following}곳도 다릅니다. ` : ''}금액을 맞추세요.`,
      en: (data) =>
        `${data.name.en} differs between plans: ${toldEn(data)}. ${data.following ? `It makes ${data.following} more totals differ. ` : ''}Make them agree.`,
    },
    'on-other-terms': {
      ko: (data: Different) =>
        `${data.name.ko} 금액이 계획끼리 다르고, 한쪽은 ‘${data.condition}’ 금액입니다. ${toldKo(data)} 적었습니다. ${data.following ? `같은 조건의 금액 ${data.following}개도 다릅니다. ` : ''}차이가 이 조건 때문이면 두 금액의 관계를 적고, 아니면 금액을 맞추세요.`,
      en: (data) =>
        `${data.name.en} differs between plans, and on one side is told as ‘${data.condition}’: ${toldEn(data)}. ${data.following ? `So do ${data.following} more on these terms. ` : ''}If that is why, say how they relate; else make them agree.`,
    },
  },

  *check(context) {
    const { compared, found } = contradictionsIn(context);
    context.examined(compared);
    for (const { odd, others, basis, condition, following } of found) {
      const elsewhere = others.map(amountOf);
      const data: Different = { name: nameOf(odd), here: amountOf(odd), elsewhere, following: following.length, condition };
      const report = { at: odd.place, data, related: [...others, ...following].map(({ place }) => place), basis };
      if (condition === '') yield { ...report, message: 'different' };
      else yield { ...report, message: 'on-other-terms', atMost: 'info' };
    }
  },
});

const amountOf = ({ section, item, words }: Placed): Amount => ({ section: section.title, item, words });

/** What an amount is called: `2019년 ‘서버’`, `‘서버’의 3개년 합계`, `2019년 합계`, `3개년 합계`. */
function nameOf({ item, year, span, when, grand }: Placed): Text {
  if (when !== 'total')
    return grand ? { ko: `${year} 합계`, en: `The total of ${year}` } : { ko: `${year} ‘${item}’`, en: `‘${item}’ of ${year}` };
  const years: Text = span > 0 ? { ko: `${span}개년 합계`, en: `The total of ${span} years` } : { ko: '전체 합계', en: 'The total' };
  return grand ? years : { ko: `‘${item}’의 ${years.ko}`, en: `${years.en} of ‘${item}’` };
}

function toldKo({ here, elsewhere }: Different): string {
  const others = elsewhere.map(
    ({ section, item, words }) => `‘${section}’에는 ${item === here.item ? '' : `‘${item}’ `}${josa(words, '(으)로')}`,
  );
  return `‘${here.section}’에는 ${josa(here.words, '(으)로')}, ${others.join(', ')}`;
}

function toldEn({ here, elsewhere }: Different): string {
  const others = elsewhere.map(({ section, item, words }) => `${words} in ‘${section}’${item === here.item ? '' : ` (‘${item}’)`}`);
  return `${here.words} in ‘${here.section}’, ${others.join(', ')}`;
}
