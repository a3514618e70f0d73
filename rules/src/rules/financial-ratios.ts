import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { balancesIn, booksOf, keyOf, type WrongRatio, wrongRatios } from '../text/figures/ratios.ts';
import { wrongSharesIn } from '../text/figures/shareholdings.ts';
import { statementsOf } from '../text/figures/statements.ts';
import { josa } from '../text/josa.ts';
import { formatPlain } from '../text/written-numbers.ts';

type Ratio = { label: string; years: readonly { year: number; stated: string; computed: string }[] };
type Balance = { label: string; year: number; stated: string; sum: string; difference: string };

/** Ratios are held against figures of the same plan; where two companies or two units may be meant, against none. */
export default defineRule({
  id: 'financial-ratios',
  scope: 'plan',
  title: { ko: '재무지표는 재무수치에서', en: 'Financial ratios follow from the figures' },
  why: {
    ko: '재무구조는 숫자로 매기는 심사 항목입니다. 지표가 수치와 맞지 않으면 확인받은 재무자료까지 다시 보게 됩니다.',
    en: 'Soundness is scored by figures. Ratios that do not follow from them put the confirmed accounts in doubt as well.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    ratio: {
      ko: ({ label, years }: Ratio) =>
        `${josa(`‘${label}’`, '이/가')} 재무수치로 셈한 값과 다릅니다: ${years.map(({ year, stated, computed }) => `${year}년 ${stated}(셈하면 ${computed})`).join(', ')}. 지표나 수치를 고치세요.`,
      en: ({ label, years }) =>
        `‘${label}’ is not what the figures give: ${years.map(({ year, stated, computed }) => `${stated} in ${year} (computed: ${computed})`).join(', ')}. Correct the ratio or the figures.`,
    },
    balance: {
      ko: ({ label, year, stated, sum, difference }: Balance) =>
        `${year}년 ${label} ${josa(`‘${stated}’`, '이/가')} 부채와 자본을 더한 ${josa(sum, '과/와')} ${difference}만큼 다릅니다. 셋 가운데 틀린 것을 고치세요.`,
      en: ({ label, year, stated, sum, difference }) =>
        `${label} of ${year}, ‘${stated}’, are not debts and equity together, ${sum}: ${difference} off. Correct whichever of the three is wrong.`,
    },
    shares: {
      ko: ({ header, sum }: { header: string; sum: string }) =>
        `${josa(`‘${header}’`, '을/를')} 모두 더하면 ${sum}%입니다. 100%가 되도록 고치세요.`,
      en: ({ header, sum }) => `‘${header}’ come to ${sum}% in all. Make them 100%.`,
    },
  },

  *check({ plan, profile, sections, examined }) {
    const statements = plan.documents.flatMap((document) => statementsOf(document, sections(document)));
    const basis = profile.attachments.find(({ id }) => id === 'form-2')?.basis;
    const balances = statements.map(balancesIn);
    const wrong = balances.flatMap((each) => each.wrong);
    examined(balances.reduce((sum, { compared }) => sum + compared, 0));
    for (const { assets, sum, difference, from } of wrong) {
      const data = {
        label: assets.label,
        year: assets.year,
        stated: assets.words,
        sum: formatPlain(sum),
        difference: formatPlain(difference),
      };
      yield { at: assets.place, message: 'balance', data, related: from };
    }

    // A ratio of a year that does not balance says nothing.
    const unbalanced = new Set(wrong.flatMap(({ assets, from }) => [keyOf(assets), ...from.map((place) => keyOf({ ...assets, place }))]));
    const books = booksOf(statements);
    for (const statement of statements) {
      const { compared, wrong: ratios } = wrongRatios(statement, books, unbalanced);
      examined(compared);
      for (const same of byLabel(ratios)) {
        const [first, ...others] = same as [WrongRatio, ...WrongRatio[]];
        const years = same.map(({ ratio, computed }) => ({ year: ratio.year, stated: ratio.words, computed }));
        const related = [...others.map(({ ratio }) => ratio.place), ...same.flatMap(({ from }) => from)];
        yield { at: first.ratio.place, message: 'ratio', data: { label: first.ratio.label, years }, related, ...(basis && { basis }) };
      }
    }

    for (const document of plan.documents) {
      const { compared, wrong: shares } = wrongSharesIn(document);
      examined(compared);
      for (const { header, sum, at, from } of shares)
        yield { at, message: 'shares', data: { header, sum: formatPlain(sum) }, related: from };
    }
  },
});

function byLabel(ratios: readonly WrongRatio[]): readonly (readonly WrongRatio[])[] {
  return [...new Set(ratios.map(({ ratio }) => ratio.account))].map((account) => ratios.filter(({ ratio }) => ratio.account === account));
}
