import * as z from 'zod/mini';
import { placeOf } from '../document/document.ts';
import { defineRule } from '../engine/rule.ts';
import { officialDate } from '../text/dates/korean-dates.ts';
import { josa } from '../text/josa.ts';
import { conversion, rateBeside } from '../text/money/conversion.ts';
import type { Currency } from '../text/money/currency.ts';
import { miscalculatedIn } from '../text/money/miscalculated.ts';
import { moneyOfPlan } from '../text/money/plan-money.ts';
import { unconvertedIn } from '../text/money/unconverted.ts';
import { inWon, ratePer, wonOf } from '../text/money/won.ts';
import { rateDate, rateDays, wrongRateDatesIn } from '../text/money/wrong-rate-dates.ts';
import type { Text } from '../types.ts';

const NO_WORDS: Text = { ko: '', en: '' };

/** What is no legal tender, and an amount of which only the magnitude is known, are advice only. */
export default defineRule({
  id: 'won-amounts',
  scope: 'plan',
  title: { ko: '외화에는 원화를', en: 'Foreign amounts come with won' },
  why: {
    ko: '심사위원은 원화로 비교합니다. 외화만 적으면 어느 환율로 환산할지 알 수 없어 금액의 근거를 다시 묻게 됩니다.',
    en: 'Reviewers compare in won. An amount in foreign currency alone leaves the rate open.',
  },
  severity: 'warning',
  options: z.strictObject({ strict: z._default(z.boolean(), false) }),
  optionTexts: {
    strict: {
      ko: '켜면 모든 외화에 원화를 함께, 원화를 먼저 적어야 합니다. 환율을 한 번 적은 것으로는 모자랍니다.',
      en: 'Asks for won at every amount, and for won first; a rate that the plan states is not enough.',
    },
  },
  messages: {
    'no-won': {
      ko: ({ amount, won }: { amount: string; won: string }) =>
        `‘${amount}’에 원화 금액이 없습니다. ‘${won}’처럼 원화로 적고 외화는 괄호 안에 적으세요.`,
      en: ({ amount, won }) => `‘${amount}’ has no won value. Write won first, the foreign amount in parentheses: ‘${won}’.`,
    },
    'no-rate': {
      ko: ({ amount, currency, basis, day }: { amount: string; currency: string; basis: Text; day: string }) =>
        `‘${amount}’에 원화 금액이 없습니다. 원화로 적고 외화는 괄호 안에 적으세요. 설정의 환율(exchangeRates)에 ${currency} 환율을 적으면 환산한 값을 제안합니다${basis.ko && `. 환율은 ${josa(basis.ko, '을/를')} 씁니다${day && `(${day})`}`}.`,
      en: ({ amount, currency, basis, day }) =>
        `‘${amount}’ has no won value. Write won first, the foreign amount in parentheses. With a rate for ${currency} in the settings (exchangeRates) a conversion is suggested${basis.en && `; the guideline asks for ${basis.en}${day && ` (${day})`}`}.`,
    },
    'table-unit': {
      ko: ({ unit }: { unit: string }) => `표의 단위가 외화(${unit})입니다. 원화 단위로 바꾸거나, 원화 열이나 적용한 환율을 함께 적으세요.`,
      en: ({ unit }) => `The table counts in foreign currency (${unit}). Use won, or add a column in won or the rate applied.`,
    },
    unclear: {
      ko: ({ amount, choices }: { amount: string; choices: string }) =>
        `${josa(`‘${amount}’`, '이/가')} 어느 나라 돈인지 알 수 없습니다(${choices}). 통화를 밝히고 원화 금액을 함께 적으세요.`,
      en: ({ amount, choices }) => `‘${amount}’ may be in any of ${choices}. Name the currency and add the won value.`,
    },
    vague: {
      ko: ({ amount }: { amount: string }) => `‘${amount}’에 원화 금액이 없습니다. 어림한 값이라도 원화로 적으세요.`,
      en: ({ amount }) => `‘${amount}’ has no won value. Give one, even a rough one.`,
    },
    token: {
      ko: ({ amount }: { amount: string }) =>
        `${josa(`‘${amount}’`, '은/는')} 법정통화가 아닙니다. 원화로 환산한 값과 기준일을 함께 적으세요.`,
      en: ({ amount }) => `‘${amount}’ is no legal tender. Add its value in won and the date of it.`,
    },
    'wrong-won': {
      ko: ({ amount, stated, won, rate }: { amount: string; stated: string; won: string; rate: string }) =>
        `${josa(`‘${stated}’`, '은/는')} ${josa(`‘${amount}’`, '을/를')} 환산한 값이 아닙니다. 적용한 환율(${rate})로는 ${won}입니다. 금액을 고치거나 다른 환율이면 그 환율과 기준일을 적으세요.`,
      en: ({ amount, stated, won, rate }) =>
        `‘${stated}’ is not what ‘${amount}’ comes to: at the rate applied (${rate}) it is ${won}. Correct it, or state the other rate and its date.`,
    },
    misplaced: {
      ko: ({ amount, stated, won }: { amount: string; stated: string; won: string }) =>
        `${josa(`‘${stated}’`, '은/는')} ‘${amount}’의 원화 값으로 자릿수가 맞지 않습니다. ${josa(won, '이/가')} 아닌지 확인하세요.`,
      en: ({ amount, stated, won }) =>
        `‘${stated}’ cannot be what ‘${amount}’ is worth in won at any rate: a place too many or too few? ${won} would do.`,
    },
    'rate-date': {
      ko: ({ date, currency, applied, right, also }: { date: string; currency: string; applied: string; right: string; also: string }) =>
        `${currency} 환율의 기준일(${date})이 작성요령과 다릅니다. 신청일(${applied})의 전분기 말일인 ${right}${also && ` 또는 그 직전 영업일(${also})`}에 처음 고시된 매매기준율로 환산하고 그 날짜를 적으세요.`,
      en: ({ date, currency, applied, right, also }) =>
        `‘${date}’ is not the day of the ${currency} rate that the guideline asks for: with the application of ${applied}, use the basic rate first posted on ${right}${also && ` or on the business day before it (${also})`}, and state that day.`,
    },
    'won-first': {
      ko: ({ amount }: { amount: string }) => `‘${amount}’보다 원화 금액을 먼저 적고 외화는 괄호 안에 적으세요.`,
      en: ({ amount }) => `Write the won before ‘${amount}’, which goes in parentheses.`,
    },
  },

  *check(context) {
    const guideline = rateDate(context.profile)?.basis;
    const basis = guideline?.summary ?? NO_WORDS;
    const money = moneyOfPlan(context);
    const day = rateDays(context).slice(0, 1).map(officialDate).join('');
    const told = new Set<Currency>();
    for (const { document, block, item, rate } of unconvertedIn(context, money)) {
      const { amount, currency, text, beside } = item;
      const at = placeOf(document, block, item.prose, item.start, item.end);
      if (amount === undefined) {
        // Once for the whole plan; strict asks for won beside every figure.
        const fixes = rate === undefined || told.has(currency) || context.options.strict ? [] : [rateBeside(document, block, item, rate)];
        told.add(currency);
        yield { at, message: 'table-unit', data: { unit: text }, fixes };
      } else if (beside === 'won-after') yield { at, message: 'won-first', data: { amount: text } };
      else if (currency.token) yield { at, message: 'token', data: { amount: text }, atMost: 'info' };
      else if (currency.oneOf !== undefined) yield { at, message: 'unclear', data: { amount: text, choices: currency.oneOf.join(', ') } };
      else if (amount.vague) yield { at, message: 'vague', data: { amount: text }, atMost: 'info' };
      else if (rate === undefined) yield { at, message: 'no-rate', data: { amount: text, currency: currency.code, basis, day } };
      else {
        const fixes = [conversion(document, block, item, amount, rate)];
        yield { at, message: 'no-won', data: { amount: text, won: `${inWon(amount, rate)}(${text})` }, fixes };
      }
    }
    for (const { at, words, amount, related, recomputed, meant } of miscalculatedIn(context, money)) {
      const data = { amount: amount.text, stated: words };
      if (recomputed === undefined) yield { at, message: 'misplaced', data: { ...data, won: wonOf(meant!) }, related, atMost: 'warning' };
      else {
        const { rate, fix } = recomputed;
        const figures = { won: inWon(amount, rate), rate: ratePer(amount.currency.code, rate) };
        yield { at, message: 'wrong-won', data: { ...data, ...figures }, related, fixes: [fix] };
      }
    }
    for (const { at, date, currency, right } of wrongRateDatesIn(context, money)) {
      const [end, ...before] = right.map(officialDate);
      const data = { date, currency, applied: officialDate(context.settings.applicationDate!), right: end!, also: before.at(-1) ?? '' };
      yield { at, message: 'rate-date', data, ...(guideline && { basis: guideline }), subject: currency };
    }
  },
});
